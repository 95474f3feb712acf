"""What the rules look at: the posts that count in a period, with the directions they count with."""

from __future__ import annotations

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from contentplanner.checker.judging.mix import Mix, counted_posts, mix_of
from contentplanner.domain.availability import late_responder
from contentplanner.domain.goals import goal_of
from contentplanner.domain.vocabulary import Direction, GoalRule, Status

if TYPE_CHECKING:
    from contentplanner.checker.judging.readings import Readings
    from contentplanner.domain.periods import Period
    from contentplanner.domain.plan import Plan
    from contentplanner.domain.records import Post

K = TypeVar("K")


@dataclass(frozen=True, slots=True)
class CountedPost:
    """A post that counts, on its day, and the direction it counts with; None while it is unwritten."""

    post: Post
    day: dt.date
    direction: Direction | None

    @property
    def is_prompt(self) -> bool:
        """Whether it is known to start a conversation."""
        return self.direction is Direction.TWO_WAY or self.direction is Direction.MULTI_WAY

    @property
    def is_one_way(self) -> bool:
        """Whether it is known to only send."""
        return self.direction is Direction.ONE_WAY

    @property
    def is_judged(self) -> bool:
        """Whether its direction is known."""
        return self.is_one_way or self.is_prompt


Posts = tuple[CountedPost, ...]


@dataclass(frozen=True)
class Facts:
    """One plan in one period on one day. `posts` stand by day and time; an answer is in time in `answer_hours`."""

    plan: Plan
    period: Period
    today: dt.date
    readings: Readings
    posts: Posts
    answer_hours: float

    @cached_property
    def mix(self) -> Mix:
        """The mix of all posts."""
        return mix_of(item.direction for item in self.posts)

    @cached_property
    def one_way(self) -> Posts:
        """The posts that only send."""
        return tuple(item for item in self.posts if item.is_one_way)

    @cached_property
    def prompts(self) -> Posts:
        """The posts that start a conversation."""
        return tuple(item for item in self.posts if item.is_prompt)

    @cached_property
    def by_channel(self) -> Mapping[str, Posts]:
        """The posts a channel, in the order of the channels' positions; channels without posts are absent."""
        groups = grouped(self.posts, lambda item: item.post.channel_id)
        order = sorted(groups, key=lambda key: (self.plan.channels[key].position, key))
        return {key: groups[key] for key in order}

    @cached_property
    def by_week(self) -> Mapping[dt.date, Posts]:
        """The posts an ISO week, under its Monday, in order; weeks without posts are absent."""
        return grouped(self.posts, lambda item: monday_of(item.day))

    @cached_property
    def served_values(self) -> Counter[str]:
        """How many posts serve each brand value."""
        ideas = self.plan.ideas
        return Counter(key for item in self.posts for key in ideas[item.post.idea_id].value_ids)

    @cached_property
    def served_interests(self) -> Counter[str]:
        """How many posts serve each audience interest."""
        ideas = self.plan.ideas
        return Counter(key for item in self.posts for key in ideas[item.post.idea_id].interest_ids)

    @cached_property
    def unhooked(self) -> Posts:
        """The posts whose idea misses a value or an interest."""
        hooked = {key for key, idea in self.plan.ideas.items() if idea.value_ids and idea.interest_ids}
        return tuple(item for item in self.posts if item.post.idea_id not in hooked)

    @cached_property
    def late(self) -> Posts:
        """The posts whose responder isn't at work in time."""
        return tuple(item for item in self.posts if self._is_late(item))

    def _is_late(self, item: CountedPost) -> bool:
        return late_responder(self.plan, item.post, self.answer_hours) is not None

    @property
    def month(self) -> str:
        """The month the period is about, as "2026-12": the one its middle day lies in.

        It is the scope of findings that speak of a period, so that a month, its weeks and the coming four weeks meet
        the same dismissals.
        """
        middle = self.period.first + dt.timedelta(days=self.period.length // 2)
        return f"{middle:%Y-%m}"

    def is_open(self, item: CountedPost) -> bool:
        """Whether a post can still be changed: its day hasn't passed and it isn't out."""
        return item.day >= self.today and item.post.status is not Status.POSTED


def facts(plan: Plan, period: Period, today: dt.date, readings: Readings) -> Facts:
    """Return what the rules look at."""
    posts = (
        CountedPost(post, post.day, readings.direction_of(post))
        for post in counted_posts(plan, period)
        if post.day is not None
    )
    return Facts(plan, period, today, readings, tuple(posts), goal_of(plan, GoalRule.LATE_ANSWER).target)


def grouped(posts: Posts, key: Callable[[CountedPost], K]) -> Mapping[K, Posts]:
    """Return the posts under their keys, in the order in which keys first appear."""
    groups: defaultdict[K, list[CountedPost]] = defaultdict(list)
    for item in posts:
        groups[key(item)].append(item)
    return {name: tuple(items) for name, items in groups.items()}


def monday_of(day: dt.date) -> dt.date:
    """Return the Monday of the ISO week of a day."""
    return dt.date.fromordinal(day.toordinal() - day.weekday())


def ids(posts: Posts) -> tuple[str, ...]:
    """Return the posts' ids, in order."""
    return tuple(item.post.id for item in posts)
