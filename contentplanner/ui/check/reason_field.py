"""Why a finding is fine: asked under it, in one line."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from contentplanner.ui.speech import tr
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.buttons import button
from contentplanner.ui.widgets.labels import label

LONGEST = 200


class ReasonField(QWidget):
    """`given` carries the reason; `left` when the person thinks better of it (Escape)."""

    given = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Why is this fine?"))
        self.field.setAccessibleName(tr("Why is this fine?"))
        self.field.setMaxLength(LONGEST)
        self.field.returnPressed.connect(self._give)
        self.done = button(tr("Set aside"), small=True)
        self.done.clicked.connect(self._give)
        self._hint = label(tone="hint", size=11, wrap=True)
        foot = QHBoxLayout()
        foot.setSpacing(px(6))
        foot.addWidget(self._hint, 1)
        foot.addWidget(self.done)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(4), 0, px(2))
        column.setSpacing(px(6))
        column.addWidget(self.field)
        column.addLayout(foot)
        self.hide()

    def ask(self) -> None:
        """Show the field and give it the keyboard."""
        self._hint.setText(tr("It comes back when it gets worse."))
        self.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _give(self) -> None:
        reason = self.field.text().strip()
        if reason:
            self.given.emit(reason)
        else:
            self._hint.setText(tr("A few words will do, so that you and your colleagues know later."))
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.left.emit()
        elif event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)
