"""The mouse over the matrix: a click asks for ideas, a double click or the button of a cell starts one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip

from contentplanner.ui.editor.parts import plain_tip
from contentplanner.ui.matrix.drawing import button_rect
from contentplanner.ui.speech import tr

if TYPE_CHECKING:
    from contentplanner.ui.matrix.table import MatrixTable

_NOWHERE = QPoint(-1, -1)
_Type = QEvent.Type


class Pointer(QObject):
    """Follows the mouse over the cells of a table, and acts for it."""

    def __init__(self, table: MatrixTable) -> None:
        super().__init__(table)
        self._table = table
        self._pressed = QModelIndex()
        self.index = QModelIndex()
        self.on_button = False
        table.viewport().setMouseTracking(True)
        table.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Follow the mouse; True where it has done something that the table needn't know of."""
        match event.type():
            case _Type.MouseMove if isinstance(event, QMouseEvent):
                self._follow(event.position().toPoint())
            case _Type.Leave:
                self._follow(_NOWHERE)
            case _Type.MouseButtonPress if isinstance(event, QMouseEvent):
                return self._press(event)
            case _Type.MouseButtonRelease if isinstance(event, QMouseEvent):
                self._release(event)
            case _Type.MouseButtonDblClick if isinstance(event, QMouseEvent):
                return self._press_twice(event)
            case _Type.ToolTip if isinstance(event, QHelpEvent):
                return self._tell(event)
            case _:
                pass
        return False

    def _follow(self, at: QPoint) -> None:
        index = self._table.indexAt(at)
        on_button = self._is_button(at)
        if index != self.index or on_button != self.on_button:
            self.index, self.on_button = index, on_button
            shape = Qt.CursorShape.PointingHandCursor if index.isValid() else Qt.CursorShape.ArrowCursor
            self._table.viewport().setCursor(shape)
            self._table.viewport().update()

    def _is_button(self, at: QPoint) -> bool:
        index = self._table.indexAt(at)
        there = index.isValid() and self._table.starts(self._table.cells.place(index))
        return there and button_rect(self._table.visualRect(index)).contains(at)

    def _press(self, event: QMouseEvent) -> bool:
        at = _place(event)
        self._pressed = self._table.indexAt(at) if event.button() == Qt.MouseButton.LeftButton else QModelIndex()
        if not self._pressed.isValid() or not self._is_button(at):
            return False
        self._begin_idea()
        return True

    def _press_twice(self, event: QMouseEvent) -> bool:
        self._pressed = self._table.indexAt(_place(event))
        if event.button() != Qt.MouseButton.LeftButton or not self._pressed.isValid():
            return False
        self._begin_idea()
        return True

    def _begin_idea(self) -> None:
        place = self._table.cells.place(self._pressed)
        self._table.setCurrentIndex(self._pressed)
        self._pressed = QModelIndex()
        self._table.start(place)

    def _release(self, event: QMouseEvent) -> None:
        index = self._table.indexAt(_place(event))
        if self._pressed.isValid() and index == self._pressed:
            self._table.place_chosen.emit(self._table.cells.place(index))
        self._pressed = QModelIndex()

    def _tell(self, event: QHelpEvent) -> bool:
        index = self._table.indexAt(event.pos())
        if not index.isValid():
            return False
        QToolTip.showText(event.globalPos(), self.tip(event.pos()), self._table, self._table.visualRect(index))
        return True

    def tip(self, at: QPoint) -> str:
        """Return what the tooltip of a place says."""
        if self._is_button(at):
            return tr("New idea with this hook")
        index = self._table.indexAt(at)
        told = f"{self._table.cells.data(index)}."
        if self._table.starts(self._table.cells.place(index)):
            ways = tr("Click to see its ideas, double click for a new idea.")
            told = f"{told} {ways}"
        return plain_tip(told)


def _place(event: QMouseEvent) -> QPoint:
    place: QPointF = event.position()
    return place.toPoint()
