"""The rubber band: drawn over free room it marks every post it touches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QRubberBand, QWidget

from contentplanner.ui.calendar.day_cell import DayCell

if TYPE_CHECKING:
    from contentplanner.ui.calendar.month_view import MonthView

_ADDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class Band(QObject):
    """Follows the mouse over the cells of a month. A click on free room marks nothing any more; with Ctrl it adds."""

    def __init__(self, month: MonthView) -> None:
        super().__init__(month)
        self._month = month
        self._start: QPoint | None = None
        self._before: frozenset[str] = frozenset()
        self._frame = QRubberBand(QRubberBand.Shape.Rectangle, month)

    @property
    def frame(self) -> QRubberBand:
        """What is drawn while the mouse is held."""
        return self._frame

    def watch(self, cell: DayCell) -> None:
        """Let the band begin on the free room of a cell."""
        cell.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the mouse."""
        if isinstance(event, QMouseEvent) and isinstance(watched, QWidget):
            at = watched.mapTo(self._month, event.position().toPoint())
            match event.type():
                case QEvent.Type.MouseButtonPress if event.button() is Qt.MouseButton.LeftButton:
                    self._begin(at, adding=bool(event.modifiers() & _ADDING))
                case QEvent.Type.MouseMove if self._start is not None:
                    self._draw(self._start, at)
                case QEvent.Type.MouseButtonRelease:
                    self._start = None
                    self._frame.hide()
        return super().eventFilter(watched, event)

    def _begin(self, at: QPoint, *, adding: bool) -> None:
        marks = self._month.desk.marks
        if not adding:
            marks.unmark()
        self._start, self._before = at, marks.ids

    def _draw(self, start: QPoint, at: QPoint) -> None:
        if self._frame.isHidden() and (at - start).manhattanLength() < QApplication.startDragDistance():
            return
        area = QRect(start, at).normalized()
        self._frame.setGeometry(area)
        self._frame.show()
        self._month.desk.marks.mark(self._before | self._touched(area))

    def _touched(self, area: QRect) -> frozenset[str]:
        found: set[str] = set()
        for cell in self._month.cells():
            if cell.geometry().intersects(area):
                found |= cell.posts_in(area.translated(-cell.pos()))
        return frozenset(found)
