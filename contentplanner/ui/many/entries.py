"""A day and a time to type into a question: understood while it is typed."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from contentplanner.ui.desk import Desk
from contentplanner.ui.editor.day_picker import DayPicker
from contentplanner.ui.editor.when import NotUnderstood, clock_from, day_from
from contentplanner.ui.icons import icon
from contentplanner.ui.speech import tr, words


class DayEntry(QLineEdit):
    """A day, typed or picked from the calendar that the arrow down opens."""

    def __init__(self, desk: Desk, name: str, day: dt.date) -> None:
        super().__init__(words().day_and_year(day))
        self._desk = desk
        self.popup: DayPicker | None = None
        self.setAccessibleName(name)
        self.setToolTip(tr("Type a day, such as 14-12 or 14 Dec. Down opens the calendar."))
        opener = self.addAction(icon("calendar"), QLineEdit.ActionPosition.TrailingPosition)
        opener.setText(tr("Open the calendar"))
        opener.triggered.connect(self.open_calendar)

    @property
    def day(self) -> dt.date | None:
        """The day that is typed; None when it is no day."""
        try:
            return day_from(self.text(), self._desk.today())
        except NotUnderstood:
            return None

    def open_calendar(self) -> None:
        """Show the month of the day to pick another."""
        shown = self.day or self._desk.today()
        self.popup = DayPicker(shown, self._desk.first_weekday, self, can_clear=False)
        self.popup.picked.connect(self._pick)
        self.popup.destroyed.connect(self._forget_popup)
        self.popup.open_at(self)

    def _pick(self, day: object) -> None:
        if isinstance(day, dt.date):
            self.setText(words().day_and_year(day))

    def _forget_popup(self) -> None:
        self.popup = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the calendar with the arrow down."""
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_F4}:
            self.open_calendar()
        else:
            super().keyPressEvent(event)


class TimeEntry(QLineEdit):
    """A time of day."""

    def __init__(self, name: str, time: dt.time) -> None:
        super().__init__(words().clock(time))
        self.setAccessibleName(name)
        self.setToolTip(tr("Type a time, such as 9, 930 or 9:30."))

    @property
    def time(self) -> dt.time | None:
        """The time that is typed; None when it is none."""
        try:
            return clock_from(self.text())
        except NotUnderstood:
            return None
