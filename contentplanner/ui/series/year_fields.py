"""Which day of the year."""

from __future__ import annotations

import datetime as dt
from calendar import monthrange

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from contentplanner.domain.series.recurrence import Yearly
from contentplanner.ui.editor.choice_field import ChoiceField, Item
from contentplanner.ui.series.number_field import number_field
from contentplanner.ui.speech import tr, words
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.labels import label

_LEAP_YEAR = 2024
_LONGEST_MONTH = 31
_MONTHS = range(1, 13)


class YearFields(QWidget):
    """`changed` carries a Yearly, for every year; 29 February is a day like any other."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._month = 1
        self.day = number_field(tr("Day of the month"), _LONGEST_MONTH)
        self.month = ChoiceField(tr("Month"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        row.addWidget(label(tr("On day")))
        row.addWidget(self.day)
        row.addWidget(self.month, 1)
        self.show_year(Yearly(1, 1))
        self.day.valueChanged.connect(lambda _day: self.changed.emit(self.year))
        self.month.chosen.connect(self._choose)

    @property
    def year(self) -> Yearly:
        """What is chosen."""
        return Yearly(self._month, self.day.value())

    def show_year(self, repeat: Yearly) -> None:
        """Show a day of the year."""
        self._month = repeat.month
        blocked = self.day.blockSignals(True)
        self.day.setRange(1, monthrange(_LEAP_YEAR, repeat.month)[1])
        self.day.setValue(repeat.day)
        self.day.blockSignals(blocked)
        months = [Item(str(n), words().month(dt.date(_LEAP_YEAR, n, 1))) for n in _MONTHS]
        self.month.show_choice(months, str(repeat.month))

    def _choose(self, key: str) -> None:
        last = monthrange(_LEAP_YEAR, int(key))[1]
        self.show_year(Yearly(int(key), min(self.day.value(), last)))
        self.changed.emit(self.year)
