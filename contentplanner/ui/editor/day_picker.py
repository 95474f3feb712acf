"""A month to pick a day from."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QPushButton, QToolButton, QVBoxLayout, QWidget

from contentplanner.ui.editor.popup import Popup
from contentplanner.ui.icons import icon
from contentplanner.ui.speech import tr
from contentplanner.ui.theme import colour, px
from contentplanner.ui.widgets.buttons import button


class DayPicker(Popup):
    """`picked` carries a date, or None for no day."""

    picked = Signal(object)

    def __init__(self, day: dt.date, first_weekday: int, parent: QWidget, *, can_clear: bool) -> None:
        """`first_weekday` is 0 for Monday; `can_clear` offers "No day"."""
        super().__init__(tr("Pick a day"), parent)
        self.calendar = _calendar(day, first_weekday)
        self.calendar.clicked.connect(self._pick)
        self.calendar.activated.connect(self._pick)
        self.clear: QPushButton | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(6), px(6), px(6), px(6))
        layout.addWidget(self.calendar)
        if can_clear:
            self.clear = button(tr("No day"), small=True, kind="quiet")
            self.clear.clicked.connect(lambda: self._end(None))
            layout.addWidget(self.clear)

    def open_at(self, anchor: QWidget) -> None:
        """Show it at a widget and give it the keyboard."""
        self.show_at(anchor)
        self.calendar.setFocus(Qt.FocusReason.PopupFocusReason)

    def _pick(self, date: QDate) -> None:
        self._end(dt.date(date.year(), date.month(), date.day()))

    def _end(self, day: dt.date | None) -> None:
        if self.isVisible():  # a double click says the day twice
            self.close()
            self.picked.emit(day)


def _calendar(day: dt.date, first_weekday: int) -> QCalendarWidget:
    made = QCalendarWidget()
    made.setFirstDayOfWeek(Qt.DayOfWeek(first_weekday + 1))
    made.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
    made.setSelectedDate(QDate(day.year, day.month, day.day))
    made.setMinimumSize(px(308), px(250))
    quiet = QTextCharFormat()
    quiet.setForeground(colour("ink2"))
    made.setHeaderTextFormat(quiet)
    for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        made.setWeekdayTextFormat(weekday, quiet)
    for name, picture in (("qt_calendar_prevmonth", "chevron-left"), ("qt_calendar_nextmonth", "chevron-right")):
        turn = made.findChild(QToolButton, name)
        if turn is not None:
            turn.setIcon(icon(picture))
    return made
