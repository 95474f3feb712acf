"""Marking rows of the list with the mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QObject, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractItemView

from contentplanner.ui.calendar.chip import MARKING

if TYPE_CHECKING:
    from contentplanner.ui.calendar.agenda.table import AgendaTable
    from contentplanner.ui.marks import Marks


class Presses(QObject):
    """A press with Ctrl or Shift marks; one without lets go of the marks, on a marked row only if it drags nothing."""

    def __init__(self, table: AgendaTable, marks: Marks) -> None:
        super().__init__(table)
        self._table, self._marks = table, marks
        self._on_marked = False

    def begin(self, event: QMouseEvent) -> bool:
        """Follow a press; True when it marks, and means nothing else."""
        table, at = self._table, event.position().toPoint()
        row = table.row_at(table.rowAt(at.y()))
        post_id = row.post_id if row else ""
        left = event.button() is Qt.MouseButton.LeftButton
        held = event.modifiers() & MARKING
        if left and held and post_id:
            self._begin_range(held)
            table.selectionModel().setCurrentIndex(table.indexAt(at), QItemSelectionModel.SelectionFlag.NoUpdate)
            table.marked.emit(post_id, held)
            return True
        self._on_marked = left and post_id in self._marks.ids
        if left and not self._on_marked:
            self._marks.unmark()
        return False

    def _begin_range(self, held: Qt.KeyboardModifier) -> None:
        """Let Shift mark everything from the row that was clicked before, as in every list."""
        row = self._table.current_row()
        if held & Qt.KeyboardModifier.ShiftModifier and row is not None and row.post_id and not self._marks.ids:
            self._marks.begin_at(row.post_id)

    def end(self) -> None:
        """Follow the release."""
        if self._on_marked and self._table.state() is not QAbstractItemView.State.DraggingState:
            self._marks.unmark()
        self._on_marked = False
