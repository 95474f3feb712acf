"""A small question over a window: a title, what is asked, Cancel and one button that does it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from contentplanner.ui.speech import tr
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.buttons import button
from contentplanner.ui.widgets.labels import label

_TEXT = 360


class Question(QDialog):
    """Escape or Cancel is no answer. What is asked goes into `column`, then `close_with_buttons`."""

    def __init__(self, title: str, yes: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(px(400))
        self.cancel = button(tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        self.yes: QPushButton = button(yes, kind="primary")
        self.yes.setDefault(True)
        self.yes.clicked.connect(self.accept)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(px(20), px(16), px(20), px(16))
        self.column.setSpacing(px(8))
        self.column.addWidget(wrapped(title, size=14, strong=True))

    def close_with_buttons(self, *others: QPushButton) -> None:
        """Put the buttons below what was asked; others stand between Cancel and the one that does it."""
        row = QHBoxLayout()
        row.addStretch()
        for made in (self.cancel, *others, self.yes):
            row.addWidget(made)
        self.column.addSpacing(px(8))
        self.column.addLayout(row)


def wrapped(text: str, *, size: int = 13, tone: str = "", strong: bool = False, lines: int = 0) -> QLabel:
    """Return a label on as many lines as its text needs, or with room for as many as it may get."""
    made = label(text, size=size, tone=tone, strong="true" if strong else "", wrap=True)
    made.ensurePolished()
    made.setMinimumSize(px(_TEXT), max(lines * made.fontMetrics().lineSpacing(), made.heightForWidth(px(_TEXT))))
    return made
