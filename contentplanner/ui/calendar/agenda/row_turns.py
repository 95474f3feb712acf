"""Drawing the rows of the list in turn: what a key in the search changes in all of them, a few rows at a time."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QTableView

AT_ONCE = 4


class RowTurns(QObject):
    """Rows of a table that wait to be drawn; each is drawn where it stands by then."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        self._waiting: list[int] = []
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._draw)

    def look_anew(self) -> None:
        """Draw the rows on screen as they stand now, between the keys."""
        table = self._table
        first, last = table.rowAt(0), table.rowAt(table.viewport().height() - 1)
        self._waiting = list(range(max(0, first), (last if last >= 0 else table.model().rowCount() - 1) + 1))
        self._turn.start()

    def _draw(self) -> None:
        viewport = self._table.viewport()
        for row in self._waiting[:AT_ONCE]:
            viewport.update(0, self._table.rowViewportPosition(row), viewport.width(), self._table.rowHeight(row))
        self._waiting = self._waiting[AT_ONCE:]
        if not self._waiting:
            self._turn.stop()
