"""Words that lie over the month where nothing is planned; the mouse goes through them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from contentplanner.ui.icons import pixmap
from contentplanner.ui.speech import tr
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.labels import label, picture


def silence(parent: QWidget) -> QWidget:
    """Return what lies over a week with nothing planned."""
    made, row = _overlay(parent, QHBoxLayout())
    row.addStretch()
    row.addWidget(picture(pixmap("moon", "ink3")))
    row.addWidget(label(tr("Nothing planned this week"), tone="secondary"))
    row.addStretch()
    return made


def beginning_hint(parent: QWidget) -> QWidget:
    """Return what lies over the month while the plan has no dated post at all."""
    made, column = _overlay(parent, QVBoxLayout())
    card = QFrame()
    card.setProperty("box", "card")
    card.setFixedWidth(px(320))
    inner = QVBoxLayout(card)
    inner.setContentsMargins(px(24), px(18), px(24), px(18))
    inner.setSpacing(px(6))
    first = label(tr("Nothing planned yet"), size=16, strong="true")
    then = label(tr("Drag an idea to a day, or double-click a day to write a post."), tone="secondary", wrap=True)
    for text in (first, then):
        text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        inner.addWidget(text)
    column.addWidget(card, alignment=Qt.AlignmentFlag.AlignCenter)
    return made


def _overlay(parent: QWidget, layout: QBoxLayout) -> tuple[QWidget, QBoxLayout]:
    made = QFrame(parent)
    made.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    made.setLayout(layout)
    made.hide()
    return made, layout
