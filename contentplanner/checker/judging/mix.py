"""The mix of directions: the one way in which gutter, meter, report and what-if count posts."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from contentplanner.checker.judging.readings import Readings, shared_readings
from contentplanner.checker.judging.shares import share_of
from contentplanner.domain.plan import applied
from contentplanner.domain.records import Channel, Post
from contentplanner.domain.vocabulary import Direction

if TYPE_CHECKING:
    from contentplanner.domain.periods import Period
    from contentplanner.domain.plan import Changes, Plan


@dataclass(frozen=True, slots=True)
class Mix:
    """How many posts go which way. Unsure and unwritten ones are counted, but not judged."""

    one_way: int = 0
    two_way: int = 0
    multi_way: int = 0
    unsure: int = 0
    unwritten: int = 0

    @property
    def prompts(self) -> int:
        """The posts that start a conversation."""
        return self.two_way + self.multi_way

    @property
    def judged(self) -> int:
        """The posts whose direction is known."""
        return self.prompts + self.one_way

    @property
    def posts(self) -> int:
        """All posts that count."""
        return self.judged + self.unsure + self.unwritten

    @property
    def share(self) -> float | None:
        """The share of prompts among the judged posts, from 0 to 1; None when they are too few to judge."""
        return share_of(self.prompts, self.judged)

    def __add__(self, other: Mix) -> Mix:
        """Return the mix of the posts of both."""
        return Mix(
            self.one_way + other.one_way,
            self.two_way + other.two_way,
            self.multi_way + other.multi_way,
            self.unsure + other.unsure,
            self.unwritten + other.unwritten,
        )

    def __sub__(self, other: Mix) -> Mix:
        """Return the mix without the posts of the other, which are among these."""
        return Mix(
            self.one_way - other.one_way,
            self.two_way - other.two_way,
            self.multi_way - other.multi_way,
            self.unsure - other.unsure,
            self.unwritten - other.unwritten,
        )


def mix_of(directions: Iterable[Direction | None]) -> Mix:
    """Return the mix of posts with these directions; None is an unwritten one."""
    counts = Counter(directions)
    return Mix(
        counts[Direction.ONE_WAY],
        counts[Direction.TWO_WAY],
        counts[Direction.MULTI_WAY],
        counts[Direction.UNSURE],
        counts[None],
    )


def counted_posts(plan: Plan, period: Period) -> Iterator[Post]:
    """Yield the posts that count, in order: dated in the period, on a channel that invites replies."""
    days = list(plan.posts_by_day)
    for day in days[bisect_left(days, period.first) : bisect_right(days, period.last)]:
        for post in plan.posts_by_day[day]:
            if plan.channels[post.channel_id].invites_replies:
                yield post


def _days_in(plan: Plan, period: Period) -> Iterator[dt.date]:
    return (day for day in plan.posts_by_day if day in period)


def mix(plan: Plan, period: Period, readings: Readings | None = None) -> Mix:
    """Return the mix of the posts that count in a period."""
    memory = readings or shared_readings()
    return mix_of(memory.direction_of(post) for post in counted_posts(plan, period))


def mix_after(plan: Plan, changes: Changes, period: Period, readings: Readings | None = None) -> Mix:
    """Return the mix that changes would lead to, without making the plan they lead to where only posts change.

    Raises:
        StaleChange: Channels change too, and don't start from what the plan holds.
    """
    memory = readings or shared_readings()
    if any(isinstance(change.record, Channel) for change in changes):
        return mix(applied(plan, changes), period, memory)

    def part(post: object) -> Mix:
        counts = isinstance(post, Post) and post.day is not None and post.day in period
        if not counts or not isinstance(post, Post) or not plan.channels[post.channel_id].invites_replies:
            return Mix()
        return mix_of((memory.direction_of(post),))

    total = mix(plan, period, memory)
    for change in changes:
        total = total + part(change.after) - part(change.before)
    return total
