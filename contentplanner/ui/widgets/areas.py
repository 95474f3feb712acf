"""Areas that scroll, made before what scrolls in them.

The style sheet dresses a widget anew, with all that is in it, each time it gets another parent. So whatever holds much
is made as a child of the place where it stays: what fills an area as a child of `area.viewport()`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSplitter

from contentplanner.ui.theme import px
from contentplanner.ui.widgets.labels import label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def tall_area(parent: QWidget) -> QScrollArea:
    """Return an area that scrolls up and down, and leaves the keyboard to what is in it."""
    area = QScrollArea(parent)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area


def panel_header(title: str, period: QWidget, collapse: QWidget) -> QHBoxLayout:
    """Return the line over a panel at the right: what it is, the period it is about, the button that folds it."""
    header = QHBoxLayout()
    header.setContentsMargins(px(16), px(10), px(10), px(4))
    header.setSpacing(px(8))
    header.addWidget(label(title, size=14, strong="true"))
    header.addWidget(period)
    header.addStretch()
    header.addWidget(collapse)
    return header


def beside_each_other(parent: QWidget) -> QSplitter:
    """Return a row of panels with a thin line between them; a panel takes its place when it is made as its child."""
    row = QSplitter(Qt.Orientation.Horizontal, parent)
    row.setHandleWidth(1)
    row.setChildrenCollapsible(False)
    return row
