"""The head of the day at the top of the list: it stays while the posts of that day scroll."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from contentplanner.ui.calendar.agenda.painting import draw_head
from contentplanner.ui.calendar.agenda.rows import AgendaRow

if TYPE_CHECKING:
    from contentplanner.ui.calendar.agenda.table import AgendaTable


class StickyHead(QWidget):
    """The head of the day whose posts are at the top; a click goes to it."""

    pressed = Signal(object)

    def __init__(self, table: AgendaTable) -> None:
        super().__init__(table.viewport())
        self._table = table
        self.row: AgendaRow | None = None

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the head."""
        if self.row is not None:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_head(painter, self.rect(), self._table.painter_of_rows.head_view(self.row))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the day."""
        if self.row is not None:
            self.pressed.emit(self.row.day)
        event.accept()
