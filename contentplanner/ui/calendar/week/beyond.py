"""What lies above or below the hours on screen: no post of the week goes unseen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QAbstractScrollArea, QPushButton, QWidget

from contentplanner.ui.calendar.week.hours import DayHours
from contentplanner.ui.icons import icon
from contentplanner.ui.speech import ntr, words
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.buttons import button, set_icon

HEIGHT = 22


class Beyond:
    """For each day a button at the upper and at the lower edge that counts the cards out of sight and goes there.

    `covered` is how much of the lower edge something else lies over, in pixels on screen.
    """

    def __init__(self, area: QAbstractScrollArea, columns: Sequence[DayHours], show: Callable[[QWidget], None]) -> None:
        self._area, self._columns, self._show = area, columns, show
        self.covered = 0
        self.above = [self._button("chevron-up", number, last=True) for number in range(len(columns))]
        self.below = [self._button("chevron-down", number, last=False) for number in range(len(columns))]

    def _button(self, picture: str, number: int, *, last: bool) -> QPushButton:
        made = button("", small=True)
        made.setParent(self._area.viewport())
        made.setStyleSheet(f"QPushButton {{ min-height: {px(18)}px; padding: 0 {px(4)}px; font-size: {px(11)}px; }}")
        set_icon(made, icon(picture, "accent", 12))
        made.clicked.connect(partial(self._go, number, last))
        made.hide()
        return made

    def _out_of_sight(self, column: DayHours) -> tuple[list[QWidget], list[QWidget]]:
        top = self._area.verticalScrollBar().value()
        bottom = top + self._area.viewport().height() - self.covered
        stops: list[QWidget] = [*column.cards, *column.mores]
        above = [stop for stop in stops if stop.geometry().bottom() < top + px(HEIGHT)]
        below = [stop for stop in stops if stop.geometry().top() + px(HEIGHT) > bottom]
        return above, below

    def _go(self, number: int, last: bool, _checked: bool = False) -> None:
        above, below = self._out_of_sight(self._columns[number])
        there = above[-1:] if last else below[:1]
        for stop in there:
            self._show(stop)

    def refresh(self) -> None:
        """Count anew."""
        lowest = self._area.viewport().height() - self.covered - px(HEIGHT)
        for number, column in enumerate(self._columns):
            above, below = self._out_of_sight(column) if column.isVisible() else ([], [])
            self._say(self.above[number], column, 0, above)
            self._say(self.below[number], column, lowest, below)

    def _say(self, made: QPushButton, column: DayHours, top: int, stops: Sequence[QWidget]) -> None:
        count = sum(column.count_of(stop) for stop in stops)
        made.setVisible(bool(count))
        if not count:
            made.setAccessibleName("")
            return
        day = words().long_day(column.day)
        earlier = made in self.above
        name = (
            ntr("{n} post earlier on {day}", "{n} posts earlier on {day}", count, day=day)
            if earlier
            else ntr("{n} post later on {day}", "{n} posts later on {day}", count, day=day)
        )
        made.setText(words().number(count))
        made.setAccessibleName(name)
        made.setToolTip(name)
        width = min(made.sizeHint().width(), column.width() - px(4))
        made.setGeometry(column.x() + (column.width() - width) // 2, top, width, px(HEIGHT))
        made.raise_()
