"""How an idea has been used: on which days, how long it rests, whether an evergreen one can be used again."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from contentplanner.domain.plan import Plan
    from contentplanner.domain.records import Idea

WEEK = dt.timedelta(weeks=1)


def times_planned(plan: Plan, idea_id: str) -> int:
    """Return how many posts of an idea have a day."""
    return sum(post.day is not None for post in plan.posts_by_idea.get(idea_id, ()))


def last_day(plan: Plan, idea_id: str) -> dt.date | None:
    """Return the last day of an idea's posts, which may be still to come; None when it was never planned."""
    days = (post.day for post in reversed(plan.posts_by_idea.get(idea_id, ())) if post.day is not None)
    return next(days, None)


def weeks_at_rest(plan: Plan, idea: Idea, today: dt.date) -> int:
    """Return the whole weeks since an idea was used last or, when it never was, since it was made.

    Below 0 when it is to be used in the future.
    """
    return (today - (last_day(plan, idea.id) or idea.created_on)) // WEEK


def is_due(plan: Plan, idea: Idea, today: dt.date) -> bool:
    """Whether an evergreen idea can be used again: it was never used, or its rest is over."""
    if idea.evergreen_weeks is None:
        return False
    used = last_day(plan, idea.id)
    return used is None or today >= back_on(used, idea.evergreen_weeks)


def back_on(used: dt.date, weeks: int) -> dt.date:
    """Return the day on which an idea that was used on a day can be used again."""
    return dt.date.fromordinal(min(used.toordinal() + 7 * weeks, dt.date.max.toordinal()))


def fresh_on(plan: Plan, idea: Idea, today: dt.date) -> dt.date:
    """Return the day since which an idea is new: when it was made or, for an evergreen one, when it last came back."""
    used = last_day(plan, idea.id)
    if used is None or not is_due(plan, idea, today) or idea.evergreen_weeks is None:
        return idea.created_on
    return max(idea.created_on, back_on(used, idea.evergreen_weeks))
