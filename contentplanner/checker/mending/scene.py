"""What mending looks at: a plan in a period on a day, with the readings of its texts."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from contentplanner.checker.judging.facts import Facts, facts
from contentplanner.domain.goals import Goals, goals_of
from contentplanner.domain.periods import Period
from contentplanner.domain.plan import applied
from contentplanner.domain.vocabulary import Direction, Status

if TYPE_CHECKING:
    from contentplanner.checker.judging.facts import CountedPost
    from contentplanner.checker.judging.readings import Readings
    from contentplanner.domain.plan import Changes, Plan
    from contentplanner.domain.records import Post

_OUT = frozenset({Status.POSTED, Status.SCHEDULED})


@dataclass(frozen=True)
class Scene:
    """A plan, the period that was checked, the day of today, and the readings of texts."""

    plan: Plan
    period: Period
    today: dt.date
    readings: Readings

    @cached_property
    def facts(self) -> Facts:
        """What the rules look at."""
        return facts(self.plan, self.period, self.today, self.readings)

    @cached_property
    def goals(self) -> Goals:
        """The goal of every rule."""
        return goals_of(self.plan)

    @property
    def coming(self) -> Period | None:
        """The days of the period from today on; None when it has passed."""
        return self.within(self.period)

    def within(self, days: Period) -> Period | None:
        """Return those of some days that lie in the period, from today on; None when there are none."""
        first, last = max(days.first, self.period.first, self.today), min(days.last, self.period.last)
        return Period(first, last) if first <= last else None

    def may_change(self, post: Post) -> bool:
        """Whether a proposal may change a post: it isn't out or in the channel's own planner, nor its day past."""
        return post.status not in _OUT and (post.day is None or post.day >= self.today)

    def changeable(self) -> Iterator[CountedPost]:
        """Yield the posts that count and may be changed, by day and time."""
        return (item for item in self.facts.posts if self.may_change(item.post))

    def direction_of(self, post: Post) -> Direction | None:
        """Return the direction a post counts with; None while it is unwritten."""
        return self.readings.direction_of(post)

    def after(self, changes: Changes) -> Scene:
        """Return the scene that changes lead to."""
        return replace(self, plan=applied(self.plan, changes))
