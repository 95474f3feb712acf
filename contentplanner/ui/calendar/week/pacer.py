"""Lets the hours scroll while something is dragged near their upper or lower edge."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtWidgets import QScrollArea

from contentplanner.ui.calendar.week.hours import DayHours
from contentplanner.ui.theme import px

EDGE, STEP = 28, 10
PACE_MS = 30


class Pacer(QObject):
    """Scrolls for as long as the cargo hangs at the edge, also when the mouse rests."""

    def __init__(self, area: QScrollArea, columns: Sequence[DayHours], parent: QObject) -> None:
        super().__init__(parent)
        self._area, self._columns = area, columns
        self._timer = QTimer(self, interval=PACE_MS)
        self._timer.timeout.connect(self._scroll)
        for column in columns:
            column.hovered.connect(self._consider)

    def _hung_over(self) -> DayHours | None:
        return next((column for column in self._columns if column.target is not None), None)

    def _direction(self, target: QPoint) -> int:
        y = target.y() - self._area.verticalScrollBar().value()
        return (y > self._area.viewport().height() - px(EDGE)) - (y < px(EDGE))

    def _consider(self) -> None:
        column = self._hung_over()
        if column is not None and column.target is not None and self._direction(column.target):
            self._timer.start()
        else:
            self._timer.stop()

    def _scroll(self) -> None:
        column, bar = self._hung_over(), self._area.verticalScrollBar()
        if column is None or column.target is None:
            self._timer.stop()
            return
        before = bar.value()
        bar.setValue(before + self._direction(column.target) * px(STEP))
        column.target += QPoint(0, bar.value() - before)
        column.update()
        if bar.value() == before:
            self._timer.stop()
