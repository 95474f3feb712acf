"""A part that opens and closes, with a line that says what is in it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from contentplanner.ui.icons import icon
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.buttons import button


class Disclosure(QWidget):
    """Closed at first; `inside` is shown when it is opened. `turned` when a person opens or closes it."""

    turned = Signal(bool)

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self.inside = inside
        self.switch = button("", kind="link")
        self.switch.setIconSize(QSize(px(14), px(14)))
        self.switch.setStyleSheet("QPushButton { text-align: left; }")
        self.switch.clicked.connect(self._turn)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        column.addWidget(self.switch)
        column.addWidget(inside)
        self.open(wanted=False)

    def say(self, text: str) -> None:
        """Say what is inside."""
        self.switch.setText(text.replace("&", "&&"))

    def _turn(self) -> None:
        wanted = self.inside.isHidden()
        self.open(wanted=wanted)
        self.turned.emit(wanted)

    def open(self, *, wanted: bool) -> None:
        """Open or close it."""
        self.inside.setVisible(wanted)
        self.switch.setIcon(icon("chevron-down" if wanted else "chevron-right", "accent", 14))
