"""An idea dragged from the backlog onto a cell of the matrix gets its hook."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject
from PySide6.QtGui import QDragMoveEvent, QDropEvent

from contentplanner.ui.drag import cargo_of

if TYPE_CHECKING:
    from contentplanner.ui.matrix.table import MatrixTable

_Type = QEvent.Type


class Drops(QObject):
    """Takes ideas over cells where one can begin; `target` is the cell that an idea hangs over now."""

    def __init__(self, table: MatrixTable) -> None:
        super().__init__(table)
        self._table = table
        self.target = QModelIndex()
        table.viewport().setAcceptDrops(True)
        table.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Follow what is dragged; True for every event of a drag, which the table would take for its own."""
        match event.type():
            case _Type.DragEnter | _Type.DragMove if isinstance(event, QDragMoveEvent):
                self._hang(event)
            case _Type.DragLeave:
                self._aim(QModelIndex())
            case _Type.Drop if isinstance(event, QDropEvent):
                self._fall(event)
            case _:
                return False
        return True

    def _hang(self, event: QDragMoveEvent) -> None:
        index = self._place_for(event)
        self._aim(index)
        if index.isValid() or event.type() == _Type.DragEnter:
            event.acceptProposedAction()
        else:
            event.ignore()

    def _place_for(self, event: QDropEvent) -> QModelIndex:
        cargo, index = cargo_of(event.mimeData()), self._table.indexAt(event.position().toPoint())
        there = cargo is not None and bool(cargo.idea_id) and index.isValid()
        return index if there and self._table.starts(self._table.cells.place(index)) else QModelIndex()

    def _fall(self, event: QDropEvent) -> None:
        cargo, index = cargo_of(event.mimeData()), self._place_for(event)
        self._aim(QModelIndex())
        if cargo is not None and index.isValid():
            event.acceptProposedAction()
            self._table.idea_dropped.emit(cargo.idea_id, self._table.cells.place(index))

    def _aim(self, index: QModelIndex) -> None:
        if index != self.target:
            self.target = index
            self._table.viewport().update()
