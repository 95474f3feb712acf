"""When a series ends: after a number of times, or on a day."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QRadioButton, QWidget

from contentplanner.ui.series.day_field import DayField
from contentplanner.ui.series.draft import Draft
from contentplanner.ui.series.number_field import number_field
from contentplanner.ui.speech import ntr, tr
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.labels import label

if TYPE_CHECKING:
    from contentplanner.ui.desk import Desk

_ROOM = 9999
"""More may be typed than a series may have: then the preview says how many it has, and no digit gets lost."""


class EndingFields(QWidget):
    """`counted` carries how many times, `dated` the last day; whichever is said last holds."""

    counted = Signal(int)
    dated = Signal(object)

    def __init__(self, desk: Desk, draft: Draft) -> None:
        super().__init__()
        self._draft = draft
        self.after = QRadioButton(tr("After"))
        self.on_day = QRadioButton(tr("On"))
        self.after.setAccessibleName(tr("Ends after a number of times"))
        self.on_day.setAccessibleName(tr("Ends on a day"))
        self.count = number_field(tr("How many times"), _ROOM)
        self._times = label()
        self.until = DayField(desk, tr("Last day"), lambda: self._draft.until, self._date, needed=True)
        times = QHBoxLayout()
        times.setSpacing(px(8))
        times.addWidget(self.count)
        times.addWidget(self._times)
        times.addStretch()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(8))
        grid.setVerticalSpacing(px(6))
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.after, 0, 0)
        grid.addLayout(times, 0, 1)
        grid.addWidget(self.on_day, 1, 0)
        grid.addWidget(self.until, 1, 1)
        self.show_draft(draft)
        self.on_day.toggled.connect(self._choose)
        self.count.valueChanged.connect(self.counted)

    def _choose(self, on_day: bool) -> None:
        if on_day == self._draft.ends_on_day:
            return
        if on_day:
            self.dated.emit(self._draft.until)
        else:
            self.counted.emit(self.count.value())

    def show_draft(self, draft: Draft) -> None:
        """Show how a draft ends."""
        self._draft = draft
        blocked = self.count.blockSignals(True)
        self.count.setValue(draft.count)
        self.count.blockSignals(blocked)
        self.after.setChecked(not draft.ends_on_day)
        self.on_day.setChecked(draft.ends_on_day)
        self._times.setText(ntr("time", "times", draft.count))
        self.until.typing.show_plan()

    def _date(self, day: dt.date | None) -> bool:
        if day is not None and day != self._draft.until:
            self.dated.emit(day)
        return True
