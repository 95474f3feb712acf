"""Where a post more has room: free days in the channel's rhythm, on which somebody is there to answer."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from contentplanner.domain.availability import at_work_within, moment_of
from contentplanner.domain.public_holidays import public_holidays
from contentplanner.domain.vocabulary import GoalRule

if TYPE_CHECKING:
    from contentplanner.checker.mending.scene import Scene
    from contentplanner.domain.periods import Period
    from contentplanner.domain.records import Person, Post

SATURDAY = 5
A_HABIT = 2
"""A plan posts on Saturdays, Sundays or public holidays when it has done so at least this often on the channel."""


@dataclass
class Answering:
    """Who is at work in time after a post; remembered, as the same moments are asked for again and again."""

    scene: Scene
    _known: dict[tuple[str, dt.datetime], bool] = field(default_factory=dict)

    @cached_property
    def hours(self) -> float:
        """In how many hours an answer is in time."""
        return self.scene.goals[GoalRule.LATE_ANSWER].target

    def is_in_time(self, person: Person, post: Post) -> bool:
        """Whether a person is at work in time after a post; an undated one waits for nobody."""
        moment = moment_of(post)
        if moment is None:
            return True
        key = person.id, moment
        if key not in self._known:
            self._known[key] = at_work_within(self.scene.plan, person, moment, self.hours)
        return self._known[key]


class Room:
    """The days of a plan with what stands on them, worked out once for many questions."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._days: defaultdict[str, list[dt.date]] = defaultdict(list)
        self._count: Counter[tuple[str, dt.date]] = Counter()
        for day, posts in scene.plan.posts_by_day.items():
            for channel_id in dict.fromkeys(post.channel_id for post in posts):
                self._days[channel_id].append(day)
            self._count.update((post.channel_id, day) for post in posts)

    def posts_on(self, channel_id: str, day: dt.date) -> int:
        """Return how many posts stand on a channel on a day."""
        return self._count[channel_id, day]

    def all_posts_on(self, day: dt.date) -> int:
        """Return how many posts stand on a day, on all channels."""
        return len(self._scene.plan.posts_by_day.get(day, ()))

    @cached_property
    def _habits(self) -> Counter[tuple[str, str | int]]:
        """How often a channel posts on each day of the weekend and on public holidays."""
        found: Counter[tuple[str, str | int]] = Counter()
        for channel_id, days in self._days.items():
            found.update((channel_id, day.weekday()) for day in days if day.weekday() >= SATURDAY)
            found.update((channel_id, "holiday") for day in days if self._is_holiday(day))
        return found

    def _is_holiday(self, day: dt.date) -> bool:
        return day in public_holidays(self._scene.plan.basics.country, day.year, "en")

    def suits(self, channel_id: str, day: dt.date) -> bool:
        """Whether a post more on a day is as the plan does it: no free day, no crowd."""
        if day.weekday() >= SATURDAY and self._habits[channel_id, day.weekday()] < A_HABIT:
            return False
        if self._is_holiday(day) and self._habits[channel_id, "holiday"] < A_HABIT:
            return False
        return self.posts_on(channel_id, day) + 1 <= self._scene.goals[GoalRule.CROWDED_DAY].target

    def distance(self, channel_id: str, day: dt.date) -> int:
        """Return the days to the nearest post on a channel; its rhythm when there is none as near as that."""
        days = self._days[channel_id]
        at = bisect_left(days, day)
        near = [abs((day - other).days) for other in days[max(0, at - 1) : at + 1]]
        return min([self._scene.plan.channels[channel_id].rhythm_days, *near])

    def closeness(self, channel_id: str, day: dt.date) -> int:
        """Return the days from a post on a channel to its nearest neighbour; 0 when they share a day."""
        if self.posts_on(channel_id, day) > 1:
            return 0
        days = self._days[channel_id]
        at = bisect_left(days, day)
        near = (abs((day - other).days) for other in (*days[max(0, at - 1) : at], *days[at + 1 : at + 2]))
        return min(near, default=self._scene.plan.channels[channel_id].rhythm_days)

    def free_days(self, channel_id: str, days: Period) -> Iterator[dt.date]:
        """Yield the days that suit, in order; where none does, because the channel crowds them all, none."""
        return (day for day in days.days() if self.suits(channel_id, day))

    def best_day(self, channel_id: str, days: Iterable[dt.date], is_late: Callable[[dt.date], bool]) -> dt.date | None:
        """Return the best of some days: answered in time, far from the nearest post, otherwise empty, early."""

        def rank(day: dt.date) -> tuple[bool, int, int, dt.date]:
            return is_late(day), -self.distance(channel_id, day), self.all_posts_on(day), day

        return min(days, key=rank, default=None)
