"""A small month to jump to another day from: the days with posts stand out."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate
from PySide6.QtGui import QFont, QTextCharFormat
from PySide6.QtWidgets import QWidget

from contentplanner.domain.dated import posts_on
from contentplanner.domain.periods import month_of
from contentplanner.ui.calendar.holidays import holiday_of
from contentplanner.ui.calendar.sentences import day_name
from contentplanner.ui.editor.day_picker import DayPicker
from contentplanner.ui.editor.parts import plain_tip
from contentplanner.ui.speech import tr
from contentplanner.ui.theme import colour

if TYPE_CHECKING:
    from contentplanner.ui.desk import Desk


class Jump(DayPicker):
    """Opens at the current day. Bold days have posts, the underlined one is today."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk.day, desk.first_weekday, parent, can_clear=False)
        self._desk = desk
        self.setAccessibleName(tr("Go to a day"))
        self.calendar.currentPageChanged.connect(self._mark)
        self._mark(desk.day.year, desk.day.month)

    def _mark(self, year: int, month: int) -> None:
        """Mark the days of a month when it comes on screen."""
        desk = self._desk
        for day in month_of(dt.date(year, month, 1)).days():
            made = QTextCharFormat()
            posts, holiday = len(posts_on(desk.plan, day)), holiday_of(desk, day)
            if posts:
                made.setFontWeight(QFont.Weight.Bold)
                made.setForeground(colour("accent"))
            if day == desk.today():
                made.setFontUnderline(True)
            made.setToolTip(plain_tip(day_name(day, posts, holiday, is_today=day == desk.today())))
            self.calendar.setDateTextFormat(QDate(year, month, day.day), made)
