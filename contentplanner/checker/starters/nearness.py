"""Which posts stand near a day: what people heard shortly before, and will hear soon."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left, bisect_right
from itertools import chain
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from contentplanner.domain.plan import Plan
    from contentplanner.domain.records import Post

NEAR_DAYS = 60
"""So many days before or after a post another one still sounds in people's ears."""


def posts_near(plan: Plan, day: dt.date) -> Iterator[Post]:
    """Yield the posts of the days around a day, then the undated ones: those may come at any moment."""
    days = list(plan.posts_by_day)
    first, last = (dt.date.fromordinal(_within(day.toordinal() + n)) for n in (-NEAR_DAYS, NEAR_DAYS))
    around = days[bisect_left(days, first) : bisect_right(days, last)]
    dated = chain.from_iterable(plan.posts_by_day[one] for one in around)
    return chain(dated, (post for post in plan.posts.values() if post.day is None))


def days_between(post: Post, day: dt.date) -> int:
    """Return the days between a post and a day, 0 for an undated post."""
    return abs(post.day - day).days if post.day else 0


def _within(ordinal: int) -> int:
    return min(max(ordinal, dt.date.min.toordinal()), dt.date.max.toordinal())
