"""The desk: what the panels of one window look at together, and the door through which they ask for changes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import TypeVar, cast

from PySide6.QtCore import QObject, Signal

from contentplanner.checker import Report, check, shared_readings
from contentplanner.domain.periods import WEEK, Period, Span, month_of, period_of, stepped
from contentplanner.domain.plan import Changes, Plan
from contentplanner.domain.problems import Problem
from contentplanner.jobs import Jobs
from contentplanner.languages import first_weekday
from contentplanner.planner import Planner, Step
from contentplanner.ui.marks import Marks
from contentplanner.ui.sight import Sight
from contentplanner.ui.speech import tr
from contentplanner.ui.what_if import WhatIf

T = TypeVar("T")


class Desk(QObject):
    """Everything that is on screen belongs to one period of one plan; one post may be selected.

    Every view of the calendar shares the day that the keyboard works on. What period is on screen follows from that day
    and from how much the view shows at once, so that another view begins where the last one was.

    `plan_changed` carries the changes; `refused` the problem that kept an action from being done;
    `told` a short line of good news for the status bar; `offered` what was just done to many, so that undo is offered.
    """

    plan_changed = Signal(object)
    period_changed = Signal()
    day_changed = Signal()
    selection_changed = Signal()
    lit_changed = Signal()
    refused = Signal(object)
    told = Signal(str)
    offered = Signal(str)

    def __init__(
        self,
        planner: Planner,
        jobs: Jobs,
        today: Callable[[], dt.date] = dt.date.today,
        parent: QObject | None = None,
    ) -> None:
        """`today` is asked each time, so that a window left open overnight knows what day it is."""
        super().__init__(parent)
        self.planner = planner
        self.jobs = jobs
        self.readings = shared_readings()
        self.today = today
        self._span = Span.MONTH
        self._day = today()
        self._period = month_of(self._day)
        self._selected: str | None = None
        self._lit: frozenset[str] = frozenset()
        self._report: tuple[int, Period, dt.date, Report] | None = None
        self._made: tuple[int, dict[tuple[str, str], object]] = (-1, {})
        self.sight = Sight(self)
        self.what_if = WhatIf(self)
        self.marks = Marks(self)
        planner.changed.connect(self._adopt)

    @property
    def plan(self) -> Plan:
        """The plan as it stands."""
        return self.planner.plan

    @property
    def first_weekday(self) -> int:
        """The day weeks start with in the plan's country, Monday being 0."""
        return first_weekday(self.plan.basics.country)

    @property
    def period(self) -> Period:
        """The period on screen."""
        return self._period

    def show_period(self, period: Period, *, keep_day: bool = False) -> None:
        """Put another period on screen; the current day comes along unless a view that scrolls lets it stay."""
        if not keep_day:
            self.stand_on(_alike(self._day, period))
        if period != self._period:
            self._period = period
            self.period_changed.emit()

    @property
    def span(self) -> Span:
        """How much the view in force shows at once."""
        return self._span

    def look_by(self, span: Span) -> None:
        """Look at months or at weeks from now on, beginning with the one of the current day if that is on screen."""
        self._span = span
        self.go_to(self._day if self._day in self._period else self._period.first)

    @property
    def day(self) -> dt.date:
        """The day the keyboard works on, in every view."""
        return self._day

    def go_to(self, day: dt.date) -> None:
        """Make a day the current one and bring its month or week on screen."""
        self.stand_on(day)
        self.show_period(period_of(day, self._span, self.first_weekday))

    def turn(self, steps: int) -> None:
        """Go so many months or weeks on (or, when negative, back), to the same day there."""
        start = self._day if self._day in self._period else self._period.first
        self.go_to(stepped(start, self._span, steps))

    def stand_on(self, day: dt.date) -> None:
        """Make a day the current one and leave on screen what is there."""
        if day != self._day:
            self._day = day
            self.day_changed.emit()

    @property
    def report(self) -> Report:
        """The check of the period on screen, made once a revision."""
        key = (self.planner.revision, self._period, self.today())
        if self._report is None or self._report[:3] != key:
            self._report = (*key, check(self.plan, self._period, key[2], self.readings))
        return self._report[3]

    def once(self, key: tuple[str, str], make: Callable[[], T]) -> T:
        """Return what is made of the plan as it stands, made once a revision and kept under a kind and an id."""
        if self._made[0] != self.planner.revision:
            self._made = (self.planner.revision, {})
        known = self._made[1]
        if key not in known:
            known[key] = make()
        return cast("T", known[key])

    @property
    def selected(self) -> str | None:
        """The id of the selected post."""
        return self._selected

    def select(self, post_id: str | None) -> None:
        """Select a post, or none."""
        if post_id != self._selected:
            self._selected = post_id
            self.selection_changed.emit()

    @property
    def lit(self) -> frozenset[str]:
        """The ids of the posts that a finding shows."""
        return self._lit

    def light(self, post_ids: frozenset[str]) -> None:
        """Light up the posts of a finding, or none."""
        if post_ids != self._lit:
            self._lit = post_ids
            self.lit_changed.emit()

    def perform(self, text: str, changes: Changes, onto: Step | None = None) -> bool:
        """Do one user action, or one more part of the step `onto`; False when it was refused, which `refused` tells."""
        return self._tried(lambda: self.planner.perform(text, changes, onto))

    def undo(self) -> bool:
        """Take the last action back."""
        return self._tried(self.planner.undo)

    def redo(self) -> bool:
        """Do the last undone action again."""
        return self._tried(self.planner.redo)

    def _tried(self, act: Callable[[], None]) -> bool:
        try:
            act()
        except Problem as problem:
            self.refused.emit(problem)
            return False
        return True

    def _adopt(self, changes: Changes) -> None:
        if self._selected is not None and self._selected not in self.plan.posts:
            self.select(None)
        self.what_if.drop()
        self.marks.follow_plan()
        self.plan_changed.emit(changes)


def _alike(day: dt.date, period: Period) -> dt.date:
    """Return the day itself if it lies in a period, else the one there with the same number or the same weekday."""
    if day in period:
        return day
    if period == month_of(period.first):
        return period.first.replace(day=min(day.day, period.length))
    first = period.first
    return min(first + dt.timedelta(days=(day.weekday() - first.weekday()) % WEEK), period.last)


def undo(desk: Desk) -> None:
    """Take the last action back and say which it was: it may have been out of sight."""
    done = desk.planner.history.done
    if done and desk.undo():
        desk.told.emit(tr("Undone: {action}", action=done[-1][0]))


def redo(desk: Desk) -> None:
    """Do the last undone action again and say which it was."""
    undone = desk.planner.history.undone
    if undone and desk.redo():
        desk.told.emit(tr("Done again: {action}", action=undone[-1][0]))
