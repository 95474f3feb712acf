"""Draws the places of the matrix."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from contentplanner.ui.matrix.drawing import Face, draw_place
from contentplanner.ui.matrix.model import Index

if TYPE_CHECKING:
    from contentplanner.ui.matrix.table import MatrixTable


class MatrixDelegate(QStyledItemDelegate):
    """Draws a place as it stands to the mouse, the keyboard and the filter."""

    def __init__(self, table: MatrixTable) -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one place."""
        table, matrix = self._table, self._table.cells.sheet.matrix
        place = table.cells.place(index)
        hovered = index == table.pointer.index
        has_keyboard = table.hasFocus() and index == table.currentIndex()
        button = "accent_soft" if hovered and table.pointer.on_button else "surface"
        face = Face(
            place.served(matrix),
            is_total=place.is_total,
            is_open=place.is_open(matrix),
            has_keyboard=has_keyboard,
            is_hovered=hovered,
            is_target=index == table.drops.target,
            is_filter=bool(table.asked) and table.asked == place.criteria,
            button=button if (hovered or has_keyboard) and table.starts(place) else "",
        )
        draw_place(painter, option.rect, face)
