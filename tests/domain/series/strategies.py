"""Recurrences of any kind, and plans with a series that people have worked on, for hypothesis."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from hypothesis import strategies as st

from contentplanner.domain.channel_kinds import channel_of_kind
from contentplanner.domain.edits.records import delete, put
from contentplanner.domain.edits.series import repeat
from contentplanner.domain.plan import Changes, Plan, applied, plan_of
from contentplanner.domain.records import Idea, Post, Series
from contentplanner.domain.series.dates import occurrences
from contentplanner.domain.series.recurrence import (
    LAST,
    Daily,
    MonthDay,
    MonthPlace,
    Recurrence,
    Weekly,
    Yearly,
)
from contentplanner.domain.series.rrule import rule_of
from contentplanner.domain.vocabulary import ChannelKind, OffDay, Status

DAYS = st.dates(dt.date(1999, 1, 1), dt.date(2060, 12, 31))
NEAR = st.dates(dt.date(2026, 1, 1), dt.date(2028, 12, 31))
INTERVALS = st.integers(1, 5)
WEEKDAYS = st.sets(st.integers(0, 6), min_size=1).map(lambda found: tuple(sorted(found)))
LEAP_DAYS = st.dates(dt.date(2024, 1, 1), dt.date(2024, 12, 31))

REPEATS = st.one_of(
    st.builds(Daily, INTERVALS),
    st.builds(Weekly, WEEKDAYS, INTERVALS, st.integers(0, 6)),
    st.builds(MonthDay, st.integers(1, 31), INTERVALS),
    st.builds(MonthPlace, st.sampled_from((1, 2, 3, 4, LAST)), st.none() | st.integers(0, 6), INTERVALS),
    st.builds(lambda day, interval: Yearly(day.month, day.day, interval), LEAP_DAYS, INTERVALS),
)
UNADJUSTED = REPEATS.filter(lambda one: not (isinstance(one, MonthDay) and one.day > 28) and one != _leap(one))


def _leap(one: object) -> object:
    return one if isinstance(one, Yearly) and (one.month, one.day) == (2, 29) else None


@st.composite
def recurrences(draw: st.DrawFn, first: dt.date) -> Recurrence:
    """Any recurrence, with an end of either kind."""
    repeated = draw(REPEATS)
    if draw(st.booleans()):
        return Recurrence(repeated, draw(st.integers(1, 12)))
    return Recurrence(repeated, until=first + dt.timedelta(days=draw(st.integers(0, 40))))


@st.composite
def series(draw: st.DrawFn, key: str = "series", *, adjusted: bool = True) -> Series:
    """Any series."""
    first = draw(NEAR)
    ways = st.sampled_from(OffDay) if adjusted else st.just(OffDay.KEEP)
    return Series(key, rule_of(draw(recurrences(first))), first, draw(ways), draw(ways))


def plan_with_post(day: dt.date | None = dt.date(2026, 12, 3), **fields: object) -> Plan:
    """A plan with one post."""
    channel = replace(channel_of_kind(ChannelKind.LINKEDIN), id="linkedin")
    post = replace(Post("first", "idea", "linkedin", day, dt.time(9)), **fields)  # type: ignore[arg-type]
    return plan_of((channel, Idea("idea", "Behind the scenes", dt.date(2026, 1, 1)), post))


@st.composite
def worked_on(draw: st.DrawFn) -> tuple[Plan, str]:
    """A plan with a series of which posts were written, moved, undated, posted, deleted; and one of its posts."""
    made = draw(series().filter(_has_days))
    plan = plan_with_post(made.first_day)
    plan = applied(plan, repeat(plan, "first", made))
    for post in tuple(plan.posts.values()):
        plan = applied(plan, _something(draw, plan, post))
    return plan, draw(st.sampled_from(sorted(plan.posts)))


def _has_days(made: Series) -> bool:
    return any(turn.day for turn in occurrences(made, "NL"))


def _something(draw: st.DrawFn, plan: Plan, post: Post) -> Changes:
    moved = dt.timedelta(days=draw(st.integers(-9, 9)))
    done = {
        "nothing": post,
        "written": replace(post, text=f"Text of {post.occurrence}"),
        "moved": replace(post, day=post.day + moved if post.day else None),
        "undated": replace(post, day=None),
        "posted": replace(post, status=Status.POSTED, text="Out"),
        "scheduled": replace(post, status=Status.SCHEDULED),
    }
    what = draw(st.sampled_from([*done, "deleted"] if len(plan.posts) > 1 else list(done)))
    return put(plan, done[what]) if what in done else delete(plan, post)
