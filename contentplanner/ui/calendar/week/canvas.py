"""The hours of the whole week: what scrolls from midnight to midnight."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from contentplanner.ui.calendar.week.card import FULL
from contentplanner.ui.calendar.week.clock import HOURS, top_of
from contentplanner.ui.calendar.week.data import DayColumn
from contentplanner.ui.calendar.week.hours import DayHours
from contentplanner.ui.speech import words
from contentplanner.ui.theme import colour, font, px

GUTTER = 52
_NEAR_MINUTES = 15


class NowLine(QWidget):
    """The moment it is, over the cards of today; the mouse goes through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a line with a dot at its beginning."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        painter.setPen(QPen(colour("bad"), px(2)))
        painter.drawLine(QPointF(px(4), middle), QPointF(self.width(), middle))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("bad"))
        painter.drawEllipse(QPointF(px(4), middle), px(4), px(4))


class HoursCanvas(QWidget):
    """The hours at the left and seven columns beside them; a tail below midnight holds the last cards of the day."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns = [DayHours(self) for _ in range(7)]
        self._line = NowLine(self)
        self._hour = 50.0
        self._full = FULL
        self._now: dt.time | None = None
        self._today: int | None = None

    @property
    def hour(self) -> float:
        """How many pixels on screen an hour takes."""
        return self._hour

    @property
    def now_line(self) -> QWidget:
        """The line of the moment it is; hidden in other weeks than this one."""
        return self._line

    def show_days(self, days: Sequence[DayColumn], hour: float, full: int) -> None:
        """Show a week with so many pixels an hour and cards of at most `full` design pixels."""
        self._hour, self._full = hour, full
        self.setFixedHeight(round(hour * HOURS) + px(full))
        for column, day in zip(self.columns, days, strict=False):
            column.show_day(day, hour, full)
        for column in self.columns[len(days) :]:
            column.hide()
        self._today = next((n for n, day in enumerate(days) if day.is_today), None)
        self._lay_line()
        self.update()

    def lay(self, edges: Sequence[int]) -> None:
        """Give the columns their places; `edges` are their sides from the left."""
        for column, left, right in zip(self.columns, edges, edges[1:], strict=False):
            column.setGeometry(left, 0, right - left, self.height())
            column.show()
        self._lay_line()

    def show_now(self, now: dt.time) -> None:
        """Move the line to the moment it is."""
        if now != self._now:
            self._now = now
            self._lay_line()
            self.update()

    def _lay_line(self) -> None:
        self._line.setVisible(self._today is not None and self._now is not None)
        if self._today is not None and self._now is not None:
            column = self.columns[self._today]
            middle = top_of(self._now, self._hour)
            self._line.setGeometry(column.x() - px(4), middle - px(5), column.width() + px(4), px(10))
            self._line.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the columns as high as the day."""
        super().resizeEvent(event)
        for column in self.columns:
            column.resize(column.width(), self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the hours at the left; the moment it is takes the place of an hour that is too near."""
        painter = QPainter(self)
        painter.fillRect(0, 0, px(GUTTER), self.height(), colour("panel"))
        painter.setFont(font(11, tabular=True))
        painter.setPen(colour("ink3"))
        shown = self._now if self._today is not None else None
        for n in range(1, HOURS + 1):
            time = dt.time(n % HOURS)
            if shown is None or n == HOURS or _minutes_between(shown, time) > _NEAR_MINUTES:
                self._draw_time(painter, round(n * self._hour), time)
        if shown is not None:
            painter.setPen(colour("bad"))
            painter.setFont(font(11, 600, tabular=True))
            self._draw_time(painter, top_of(shown, self._hour), shown)

    def _draw_time(self, painter: QPainter, middle: int, time: dt.time) -> None:
        box = QRect(0, middle - px(8), px(GUTTER) - px(8), px(16))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words().clock(time))


def _minutes_between(one: dt.time, other: dt.time) -> int:
    return abs(one.hour * 60 + one.minute - other.hour * 60 - other.minute)
