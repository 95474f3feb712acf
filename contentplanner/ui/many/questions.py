"""What is asked before posts go to another day, or get another time."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QSpinBox

from contentplanner.domain.edits import Spot
from contentplanner.ui.dialogs.question import Question, wrapped
from contentplanner.ui.dialogs.veil import Veil
from contentplanner.ui.many import changing, moving
from contentplanner.ui.many.doing import Doing, those
from contentplanner.ui.many.entries import DayEntry, TimeEntry
from contentplanner.ui.speech import tr, words
from contentplanner.ui.theme import px

if TYPE_CHECKING:
    from contentplanner.ui.many.guard import Ids

NINE = dt.time(9)
HOUR = 60
LONGEST_SHIFT = 23 * HOUR + 45


class MoveQuestion(Question):
    """The day to which posts go: the first of them, with the others as far behind it as now, or all of them."""

    def __init__(self, doing: Doing, ids: Ids) -> None:
        super().__init__(tr("Move {what}", what=those(doing.plan, ids)), tr("Move"), doing.owner.window())
        self._doing, self._ids = doing, ids
        first = doing.plan.posts[ids[0]].day or doing.desk.day
        self.day = DayEntry(doing.desk, tr("Day"), first)
        self.said = wrapped("", tone="secondary", lines=2)
        self.apart = QRadioButton(tr("The first one there, the others as many days later as now"))
        self.together = QRadioButton(tr("All of them on that day"))
        self.apart.setChecked(True)
        self.column.addWidget(self.day)
        self.column.addWidget(self.said)
        if len(ids) > 1:
            self.column.addWidget(self.apart)
            self.column.addWidget(self.together)
            self.together.toggled.connect(lambda _on: self._say())
        self.close_with_buttons()
        self.day.textChanged.connect(lambda _text: self._say())
        self.accepted.connect(self._move)
        self._say()
        self.day.setFocus()
        self.day.selectAll()

    def _say(self) -> None:
        day, posts = self.day.day, [self._doing.plan.posts[key] for key in self._ids]
        self.yes.setEnabled(day is not None)
        if day is None:
            self.said.setText(tr("That is no day I know: type it like 14-12-2026 or 14 Dec."))
            return
        days = [post.day for post in posts if post.day]
        spread = max(days) - min(days) if days and self.apart.isChecked() else dt.timedelta()
        ends = spread and day.toordinal() + spread.days <= dt.date.max.toordinal()
        last = tr("{first} to {last}", first=words().long_day(day), last=words().long_day(day + spread)) if ends else ""
        self.said.setText(last or words().long_day(day))

    def _move(self) -> None:
        day = self.day.day
        if day is None:
            return
        if self.together.isChecked() and len(self._ids) > 1:
            moving.gather(self._doing, self._ids, day)
        else:
            moving.move(self._doing, self._ids, self._ids[0], Spot(day))


class TimeQuestion(Question):
    """The time that posts get, how much earlier or later they go, or that they have none."""

    def __init__(self, doing: Doing, ids: Ids) -> None:
        super().__init__(tr("Time of {what}", what=those(doing.plan, ids)), tr("Set the time"), doing.owner.window())
        self._doing, self._ids = doing, ids
        times = [time for key in ids if (time := doing.plan.posts[key].time)]
        self.at = QRadioButton(tr("At"))
        self.time = TimeEntry(tr("Time"), times[0] if times else NINE)
        self.later = QRadioButton(tr("Later"))
        self.earlier = QRadioButton(tr("Earlier"))
        self.by = _minutes()
        self.none = QRadioButton(tr("Without a time"))
        self.said = wrapped("", tone="secondary", lines=2)
        self.at.setChecked(True)
        self._lay()
        for choice in (self.at, self.later, self.earlier, self.none):
            choice.toggled.connect(lambda _on: self._say())
        for entry in (self.time.textEdited, self.by.valueChanged):
            entry.connect(lambda _new: self._say())
        self.accepted.connect(self._set)
        self._say()
        self.time.setFocus()
        self.time.selectAll()

    def _lay(self) -> None:
        for row in ((self.at, self.time), (self.later, self.earlier, self.by), (self.none,)):
            line = QHBoxLayout()
            line.setSpacing(px(12))
            for widget in row:
                line.addWidget(widget)
            line.addStretch()
            self.column.addLayout(line)
        self.column.addWidget(self.said)
        self.close_with_buttons()

    @property
    def _shifts(self) -> bool:
        return self.later.isChecked() or self.earlier.isChecked()

    def _say(self) -> None:
        self.time.setEnabled(self.at.isChecked())
        self.by.setEnabled(self._shifts)
        understood = not self.at.isChecked() or self.time.time is not None
        self.yes.setEnabled(understood)
        text = tr("What has no time, or would leave its day, stays as it is.") if self._shifts else ""
        self.said.setText(text if understood else tr("That is no time I know: type it like 9:30 or 930."))

    def _set(self) -> None:
        if self._shifts:
            changing.shift_time(self._doing, self._ids, self.by.value() * (1 if self.later.isChecked() else -1))
        elif self.none.isChecked() or self.time.time is not None:
            changing.set_time(self._doing, self._ids, None if self.none.isChecked() else self.time.time)


def _minutes() -> QSpinBox:
    made = QSpinBox()
    made.lineEdit().setTextMargins(px(8), 0, 0, 0)
    made.setAccessibleName(tr("Minutes"))
    made.setRange(1, LONGEST_SHIFT)
    made.setSingleStep(15)
    made.setValue(HOUR)
    made.setSuffix(tr(" min"))
    return made


def ask_day(doing: Doing, ids: Ids) -> MoveQuestion:
    """Ask to which day posts go."""
    made = MoveQuestion(doing, ids)
    Veil(made, doing.owner.window())
    made.open()
    return made


def ask_time(doing: Doing, ids: Ids) -> TimeQuestion:
    """Ask which time posts get."""
    made = TimeQuestion(doing, ids)
    Veil(made, doing.owner.window())
    made.open()
    return made
