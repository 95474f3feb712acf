"""How often: one of the ways that fit the day, or a rule of one's own."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from contentplanner.domain.series.recurrence import (
    Daily,
    MonthDay,
    MonthPlace,
    Repeat,
    Weekly,
    Yearly,
    place_of,
    suggested,
)
from contentplanner.ui.editor.choice_field import ChoiceField, Item
from contentplanner.ui.series.month_fields import MonthFields
from contentplanner.ui.series.number_field import number_field
from contentplanner.ui.series.weekday_row import WeekdayRow
from contentplanner.ui.series.year_fields import YearFields
from contentplanner.ui.speech import ntr, tr, words
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.labels import label
from contentplanner.wording.series import repeat_sentence

if TYPE_CHECKING:
    from contentplanner.ui.desk import Desk

MOST_APART = 99
DAYS, WEEKS, MONTHS, YEARS = "days", "weeks", "months", "years"
_OWN = "own"


class RuleFields(QWidget):
    """`changed` carries a way to repeat. The fields of an own rule are shown when none of those offered is chosen."""

    changed = Signal(object)

    def __init__(self, desk: Desk, repeat: Repeat, day: dt.date) -> None:
        super().__init__()
        self._repeat, self._day = repeat, day
        self._is_own = repeat not in suggested(day)
        self.choice = ChoiceField(tr("How often"))
        self.every = number_field(tr("Every how many"), MOST_APART)
        self.unit = ChoiceField(tr("Days, weeks, months or years"))
        self.weekdays = WeekdayRow(desk.first_weekday)
        self.month = MonthFields(desk.first_weekday)
        self.year = YearFields()
        self._own = self._own_fields()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(self.choice)
        column.addWidget(self._own)
        self.show_repeat(repeat, day)
        self._connect()

    def _own_fields(self) -> QWidget:
        made = QWidget()
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(label(tr("Every")))
        row.addWidget(self.every)
        row.addWidget(self.unit, 1)
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addLayout(row)
        for part in (self.weekdays, self.month, self.year):
            column.addWidget(part)
        return made

    def _connect(self) -> None:
        self.choice.chosen.connect(self._choose)
        self.every.valueChanged.connect(lambda every: self._tell(replace(self._repeat, interval=every)))
        self.unit.chosen.connect(self._change_unit)
        self.weekdays.changed.connect(lambda days: self._tell(Weekly(days, self.every.value())))
        self.month.changed.connect(lambda month: self._tell(replace(month, interval=self.every.value())))
        self.year.changed.connect(lambda year: self._tell(replace(year, interval=self.every.value())))

    def show_repeat(self, repeat: Repeat, day: dt.date) -> None:
        """Show a way to repeat, and those that fit a first day."""
        self._repeat, self._day = repeat, day
        offered = suggested(day)
        self._is_own = self._is_own or repeat not in offered
        items = [Item(str(n), repeat_sentence(one, words())) for n, one in enumerate(offered)]
        chosen = _OWN if self._is_own else str(offered.index(repeat))
        self.choice.show_choice([*items, Item(_OWN, tr("Another rule…"))], chosen)
        self._own.setVisible(self._is_own)
        self._show_own(repeat)

    def _show_own(self, repeat: Repeat) -> None:
        blocked = self.every.blockSignals(True)
        self.every.setValue(repeat.interval)
        self.every.blockSignals(blocked)
        every = repeat.interval
        names = {
            DAYS: ntr("day", "days", every),
            WEEKS: ntr("week", "weeks", every),
            MONTHS: ntr("month", "months", every),
            YEARS: ntr("year", "years", every),
        }
        self.unit.show_choice([Item(key, name) for key, name in names.items()], _unit(repeat))
        self.weekdays.setVisible(isinstance(repeat, Weekly))
        self.month.setVisible(isinstance(repeat, MonthDay | MonthPlace))
        self.year.setVisible(isinstance(repeat, Yearly))
        match repeat:
            case Weekly():
                self.weekdays.show_weekdays(repeat.weekdays)
            case MonthDay() | MonthPlace():
                self.month.show_month(repeat)
            case Yearly():
                self.year.show_year(repeat)
            case Daily():
                pass

    def _choose(self, key: str) -> None:
        self._is_own = key == _OWN
        self._tell(self._repeat if self._is_own else suggested(self._day)[int(key)])
        if self._is_own:
            self.every.setFocus()
            self.every.selectAll()

    def _change_unit(self, unit: str) -> None:
        day, every = self._day, self.every.value()
        made: dict[str, Repeat] = {
            DAYS: Daily(every),
            WEEKS: Weekly((day.weekday(),), every),
            MONTHS: MonthPlace(place_of(day), day.weekday(), every),
            YEARS: Yearly(day.month, day.day, every),
        }
        self._tell(made[unit])

    def _tell(self, repeat: Repeat) -> None:
        self.show_repeat(repeat, self._day)
        self.changed.emit(repeat)


def _unit(repeat: Repeat) -> str:
    match repeat:
        case Daily():
            return DAYS
        case Weekly():
            return WEEKS
        case Yearly():
            return YEARS
        case _:
            return MONTHS
