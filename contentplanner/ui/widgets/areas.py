"""Areas that scroll, made before what scrolls in them.

The style sheet dresses a widget anew, with all that is in it, each time it gets another parent. So whatever holds much
is made as a child of the place where it stays: what fills an area as a child of `area.viewport()`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QSplitter

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def tall_area(parent: QWidget) -> QScrollArea:
    """Return an area that scrolls up and down, and leaves the keyboard to what is in it."""
    area = QScrollArea(parent)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area


def beside_each_other(parent: QWidget) -> QSplitter:
    """Return a row of panels with a thin line between them; a panel takes its place when it is made as its child."""
    row = QSplitter(Qt.Orientation.Horizontal, parent)
    row.setHandleWidth(1)
    row.setChildrenCollapsible(False)
    return row
