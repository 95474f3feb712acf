"""The weekdays of a rule, as buttons to press and let go."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from contentplanner.domain.periods import WEEK
from contentplanner.ui.speech import tr, words
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.buttons import button


class WeekdayRow(QWidget):
    """`changed` carries the weekdays, Monday being 0, in order; at least one stays pressed."""

    changed = Signal(object)

    def __init__(self, first_weekday: int) -> None:
        super().__init__()
        self.setAccessibleName(tr("Weekdays"))
        self.days: dict[int, QPushButton] = {}
        self._showing = False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(4))
        for place in range(WEEK):
            day = (first_weekday + place) % WEEK
            made = button(words().weekday_short(day), kind="filter", name=words().weekday(day))
            made.setStyleSheet(f"QPushButton {{ padding: 0 {px(4)}px; }}")
            made.setCheckable(True)
            made.toggled.connect(partial(self._tell, made))
            self.days[day] = made
            row.addWidget(made, 1)

    @property
    def weekdays(self) -> tuple[int, ...]:
        """The weekdays that are pressed."""
        return tuple(day for day in sorted(self.days) if self.days[day].isChecked())

    def show_weekdays(self, weekdays: tuple[int, ...]) -> None:
        """Press these weekdays."""
        self._showing = True
        for day, made in self.days.items():
            made.setChecked(day in weekdays)
        self._showing = False

    def _tell(self, pressed: QPushButton, _on: bool) -> None:
        if self._showing:
            return
        if self.weekdays:
            self.changed.emit(self.weekdays)
        else:
            pressed.setChecked(True)
