"""A series of posts on Thursdays, and what is asked of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import replace

from hypothesis import strategies as st

from contentplanner.domain.edits import put
from contentplanner.domain.edits.series import (
    Scope,
    repeat,
)
from contentplanner.domain.plan import Changes, Plan, applied, inverted
from contentplanner.domain.records import Post, Series
from contentplanner.domain.series.recurrence import Recurrence, Weekly
from contentplanner.domain.series.rrule import rule_of
from contentplanner.domain.vocabulary import OffDay

from .strategies import plan_with_post

THURSDAY = dt.date(2026, 12, 3)
WEEK = dt.timedelta(weeks=1)
SCOPES = st.sampled_from(Scope)
STEPS = st.integers(-40, 40).map(lambda days: dt.timedelta(days=days))


def weekly(count: int = 4, **ways: OffDay) -> Series:
    return Series("series", rule_of(Recurrence(Weekly((3,)), count)), THURSDAY, **ways)


def made(count: int = 4, **ways: OffDay) -> Plan:
    """A post on Thursdays from 3 December 2026 on; 31 December is no public holiday, 24 neither."""
    plan = plan_with_post(text="Text of the first")
    return applied(plan, repeat(plan, "first", weekly(count, **ways)))


def in_order(plan: Plan) -> tuple[Post, ...]:
    (posts,) = plan.posts_by_series.values()
    return posts


def days_of(posts: Iterable[Post]) -> list[str]:
    return [post.day.isoformat()[5:] if post.day else "-" for post in posts]


def undoes(plan: Plan, changes: Changes) -> Plan:
    after = applied(plan, changes)
    assert applied(after, inverted(changes)) == plan
    return after


def told(plan: Plan, number: int, **fields: object) -> Plan:
    """Give the n-th post of the series other values."""
    post = in_order(plan)[number]
    return applied(plan, put(plan, replace(post, **fields)))  # type: ignore[arg-type]


# Making
