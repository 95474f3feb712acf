"""What the week shows, as values: made from the plan, compared before anything is painted."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from contentplanner.checker import Mix, mix, mix_of
from contentplanner.domain.dated import is_silent, posts_of, posts_on
from contentplanner.domain.periods import week_number
from contentplanner.ui.calendar.chip_values import ChipState, ChipView
from contentplanner.ui.calendar.holidays import holiday_of
from contentplanner.ui.calendar.month_data import SATURDAY, chip_state, chip_view, week_name
from contentplanner.ui.calendar.sentences import day_name

if TYPE_CHECKING:
    from contentplanner.domain.records import Post
    from contentplanner.ui.desk import Desk

MOST_ROWS = 4
"""So many rows the strip of posts without a time has at most."""

Shown = tuple[ChipView, ChipState]


@dataclass(frozen=True, slots=True)
class TimedPost:
    """A post at its time."""

    time: dt.time
    shown: Shown


@dataclass(frozen=True, slots=True)
class DayColumn:
    """One day of a week: posts without a time, posts with one, and what stands over them.

    Of the `loose` ones, which have no time, `untimed` holds as many as can be on screen.
    """

    day: dt.date
    name: str
    holiday: str
    counts: Mix
    loose: int
    untimed: tuple[Shown, ...]
    timed: tuple[TimedPost, ...]
    is_today: bool
    is_weekend: bool
    is_silent: bool

    @property
    def laid(self) -> DayColumn:
        """The day without how its posts stand among the others: days alike in this are laid out alike."""
        still = ChipState()
        untimed = tuple((view, still) for view, _state in self.untimed)
        return replace(
            self, untimed=untimed, timed=tuple(replace(one, shown=(one.shown[0], still)) for one in self.timed)
        )

    @property
    def posts(self) -> int:
        """How many posts the day has."""
        return self.loose + len(self.timed)


@dataclass(frozen=True, slots=True)
class WeekData:
    """A week; `name` says its number and its mix."""

    number: int
    name: str
    is_silent: bool
    days: tuple[DayColumn, ...]


def week_data(desk: Desk) -> WeekData:
    """Return what the week on screen shows."""
    week = desk.period
    silent = is_silent(desk.plan, week)
    days = tuple(_column(desk, day, silent=silent) for day in week.days())
    name = week_name(week_number(week), len(posts_of(desk.plan, week)), mix(desk.plan, week, desk.readings))
    return WeekData(week_number(week), name, silent, days)


def _column(desk: Desk, day: dt.date, *, silent: bool) -> DayColumn:
    all_posts = posts_on(desk.plan, day)
    posts = desk.sight.shown(all_posts)
    holiday = holiday_of(desk, day)
    is_today = day == desk.today()
    loose = [post for post in posts if post.time is None]
    return DayColumn(
        day=day,
        name=day_name(day, len(posts), holiday, is_today=is_today, hidden=len(all_posts) - len(posts)),
        holiday=holiday,
        counts=mix_of(desk.readings.direction_of(post) for post in posts),
        loose=len(loose),
        untimed=tuple(_shown(desk, post) for post in loose[:MOST_ROWS]),
        timed=tuple(TimedPost(post.time, _shown(desk, post)) for post in posts if post.time is not None),
        is_today=is_today,
        is_weekend=day.weekday() >= SATURDAY,
        is_silent=silent,
    )


def _shown(desk: Desk, post: Post) -> Shown:
    return chip_view(desk, post), chip_state(desk, post)
