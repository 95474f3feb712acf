"""Small parts of the editor: a field under its label, a line that says what is wrong."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from itertools import pairwise

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from contentplanner.ui.icons import pixmap
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.labels import label, picture


def labelled(text: str, field: QWidget, beside: QWidget | None = None) -> QVBoxLayout:
    """Return a field under its label; `beside` stands at the label's right."""
    column = QVBoxLayout()
    column.setSpacing(px(4))
    head = QHBoxLayout()
    head.setSpacing(px(6))
    head.addWidget(field_label(text, field))
    head.addStretch()
    if beside is not None:
        head.addWidget(beside)
    column.addLayout(head)
    column.addWidget(field)
    return column


def field_label(text: str, field: QWidget) -> QLabel:
    """Return the label of a field, its buddy."""
    made = label(text, tone="secondary", size=11)
    made.setBuddy(field)
    return made


def rule() -> QFrame:
    """Return a thin line between two parts."""
    made = QFrame()
    made.setProperty("box", "rule")
    return made


class ProblemLine(QWidget):
    """What is wrong with a field and what to do; hidden while nothing is."""

    def __init__(self, icon: str = "triangle-alert", tone: str = "warn") -> None:
        super().__init__()
        self._label = label(tone=tone, size=12, wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(6))
        row.addWidget(picture(pixmap(icon, tone, 14)))
        row.addWidget(self._label, 1)
        self.hide()

    @property
    def text(self) -> str:
        """What is said now, empty for nothing."""
        return "" if self.isHidden() else self._label.text()

    def say(self, text: str) -> None:
        """Say this, or nothing."""
        self._label.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))


def walk_before(anchor: QWidget, widgets: Iterable[QWidget]) -> None:
    """Let Tab walk through widgets that were made later, right before the one that stands after them."""
    for before, after in pairwise((anchor, *widgets, anchor)):
        QWidget.setTabOrder(before, after)


def plain_tip(text: str) -> str:
    """Return a tooltip that shows a person's words as they are: Qt takes what looks like HTML for HTML."""
    lines = escape(text).replace("\n", "<br>")
    return f"<qt>{lines}</qt>"
