"""Which day of the month: a number, or a place such as the first Monday."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QRadioButton, QSpinBox, QWidget

from contentplanner.domain.periods import WEEK
from contentplanner.domain.series.recurrence import LAST, MonthDay, MonthPlace
from contentplanner.languages import N_
from contentplanner.ui.editor.choice_field import ChoiceField, Item
from contentplanner.ui.series.number_field import number_field
from contentplanner.ui.speech import tr, words
from contentplanner.ui.theme import px

_LAST_DAY = 31
_PLACES = {1: N_("first"), 2: N_("second"), 3: N_("third"), 4: N_("fourth"), LAST: N_("last")}
_WORKING_DAY = "working day"


class MonthFields(QWidget):
    """`changed` carries a MonthDay or a MonthPlace, for every month."""

    changed = Signal(object)

    def __init__(self, first_weekday: int) -> None:
        super().__init__()
        self._weekdays = tuple((first_weekday + place) % WEEK for place in range(WEEK))
        self._showing = False
        self._where = MonthPlace(1, 0)
        self.by_day = QRadioButton(tr("On day"))
        self.by_place = QRadioButton(tr("On the"))
        self.by_day.setAccessibleName(tr("On a day of the month"))
        self.by_place.setAccessibleName(tr("On a weekday of the month"))
        self.day = number_field(tr("Day of the month"), _LAST_DAY)
        self.place = ChoiceField(tr("Which one in the month"))
        self.weekday = ChoiceField(tr("Weekday"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(8))
        grid.setVerticalSpacing(px(6))
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.by_day, 0, 0)
        grid.addLayout(self._beside(self.day), 0, 1)
        grid.addWidget(self.by_place, 1, 0)
        places = self._beside(self.place, self.weekday)
        grid.addLayout(places, 1, 1)
        self.show_month(MonthDay(1))
        self.by_day.toggled.connect(self._tell)
        self.day.valueChanged.connect(self._tell)
        self.place.chosen.connect(lambda key: self._choose(place=key))
        self.weekday.chosen.connect(lambda key: self._choose(weekday=key))

    @staticmethod
    def _beside(*fields: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(px(6))
        for field in fields:
            row.addWidget(field, 0 if isinstance(field, QSpinBox) else 1)
        if len(fields) == 1:
            row.addStretch()
        return row

    def show_month(self, repeat: MonthDay | MonthPlace) -> None:
        """Show a day of the month; what the other way had stays."""
        self._showing = True
        self.by_day.setChecked(isinstance(repeat, MonthDay))
        self.by_place.setChecked(isinstance(repeat, MonthPlace))
        if isinstance(repeat, MonthDay):
            self.day.setValue(repeat.day)
        else:
            self._where = repeat
        self._offer()
        self._showing = False

    def _offer(self) -> None:
        places = [Item(str(key), tr(name)) for key, name in _PLACES.items()]
        days = [Item(str(day), words().weekday(day)) for day in self._weekdays]
        self.place.show_choice(places, str(self._where.place))
        weekday = self._where.weekday
        chosen = _WORKING_DAY if weekday is None else str(weekday)
        self.weekday.show_choice([*days, Item(_WORKING_DAY, tr("working day"))], chosen)

    def _choose(self, place: str | None = None, weekday: str | None = None) -> None:
        old = self._where
        day = old.weekday if weekday is None else None if weekday == _WORKING_DAY else int(weekday)
        self._where = MonthPlace(old.place if place is None else int(place), day)
        self.show_month(self._where)
        self._tell()

    @property
    def month(self) -> MonthDay | MonthPlace:
        """What is chosen."""
        return MonthDay(self.day.value()) if self.by_day.isChecked() else self._where

    def _tell(self) -> None:
        if not self._showing:
            if self.sender() is self.day:
                self.by_day.setChecked(True)
            self.changed.emit(self.month)
