"""What stands on which day: the one question that every view of the calendar, the counts and the export ask."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from contentplanner.domain.periods import Period
    from contentplanner.domain.plan import Plan
    from contentplanner.domain.records import Post


def posts_on(plan: Plan, day: dt.date) -> tuple[Post, ...]:
    """Return the posts of a day in the order in which every view shows them."""
    return plan.posts_by_day.get(day, ())


def posts_of(plan: Plan, period: Period | None = None) -> tuple[Post, ...]:
    """Return the dated posts of a period, or of the whole plan, by day and then in the order of the day."""
    if period is None:
        return tuple(post for posts in plan.posts_by_day.values() for post in posts)
    return tuple(post for day in period.days() for post in posts_on(plan, day))


def is_silent(plan: Plan, period: Period) -> bool:
    """Whether a period has no post at all, in a plan that has dated posts elsewhere: a new plan has no silence yet."""
    return bool(plan.posts_by_day) and not posts_of(plan, period)
