"""Where the post of an idea fits: its day and channel, who speaks in it and who answers."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING
from uuid import NAMESPACE_URL, uuid5

from contentplanner.checker.mending.people import Cast
from contentplanner.checker.mending.room import Answering, Room
from contentplanner.checker.mending.voices import Voices
from contentplanner.domain.periods import Period
from contentplanner.domain.records import Post

if TYPE_CHECKING:
    from contentplanner.checker.mending.gaps import Gap
    from contentplanner.checker.mending.scene import Scene
    from contentplanner.domain.plan import Plan
    from contentplanner.domain.records import Idea

TIME_TO_WRITE = dt.timedelta(days=2)
"""A post that still needs its text is planned this far ahead at least, where the gap leaves the choice."""


class Placing:
    """Finds places in one scene; what it worked out serves many posts."""

    def __init__(self, scene: Scene, cast: Cast, answering: Answering) -> None:
        self._scene, self._cast, self._answering = scene, cast, answering

    @cached_property
    def room(self) -> Room:
        """Where there is room."""
        return Room(self._scene)

    @cached_property
    def voices(self) -> Voices:
        """Who speaks how often."""
        return Voices(self._scene, self._cast)

    def placed(self, idea: Idea, gap: Gap, waiting: Post | None) -> Post | None:
        """Return the post of an idea on its best day and channel, with who speaks and answers; None without a day.

        Ideas of a campaign stay within its days, and evergreen ones have their rest.
        """
        days = self._days_of(idea, gap.days)
        if days is None:
            return None
        channels = (waiting.channel_id,) if waiting else self._channels(idea, gap)
        drafts = (waiting or Post("", idea.id, channel) for channel in channels)
        posts = [post for draft in drafts if (post := self._on_best_day(draft, idea, days)) is not None]
        post = min(posts, key=lambda post: (-self._freedom(post), channels.index(post.channel_id)), default=None)
        return None if post is None else self._peopled(post, idea)

    def _freedom(self, post: Post) -> int:
        """Return how far the nearest post on the channel is, in quarters of its rhythm."""
        rhythm = max(1, self._scene.plan.channels[post.channel_id].rhythm_days)
        return 4 * self.room.distance(post.channel_id, post.day) // rhythm if post.day else 0

    def _channels(self, idea: Idea, gap: Gap) -> tuple[str, ...]:
        """Return the channels a new post may go to: the gap's, else those of earlier posts, else any in use."""
        plan = self._scene.plan
        if gap.channel_id is not None:
            return (gap.channel_id,)
        usable = [one for one in plan.channels.values() if not one.archived and one.invites_replies]
        usable.sort(key=lambda one: (one.position, one.id))
        before = {post.channel_id for post in plan.posts_by_idea.get(idea.id, ())}
        return tuple(one.id for one in usable if one.id in before) or tuple(one.id for one in usable)

    def _days_of(self, idea: Idea, days: Period) -> Period | None:
        """Return those of some days on which the campaign of an idea runs; None when it runs on none of them."""
        campaign = self._scene.plan.campaigns[idea.campaign_id] if idea.campaign_id else None
        if campaign is None:
            return days
        first, last = campaign.first_day or days.first, campaign.last_day or days.last
        return (
            Period(max(first, days.first), min(last, days.last)) if first <= days.last and last >= days.first else None
        )

    def _is_rested(self, idea: Idea, day: dt.date) -> bool:
        """Whether an evergreen idea has its weeks of rest before and after a day."""
        rest = 7 * (idea.evergreen_weeks or 0)
        posts = self._scene.plan.posts_by_idea.get(idea.id, ()) if rest else ()
        return all(post.day is None or abs((day - post.day).days) >= rest for post in posts)

    def _on_best_day(self, draft: Post, idea: Idea, wanted: Period) -> Post | None:
        for days in self._days(draft, wanted):
            free = (day for day in self.room.free_days(draft.channel_id, days) if self._is_rested(idea, day))
            day = self.best_day(draft, free)
            if day is not None:
                return replace(draft, day=day)
        return None

    def best_day(self, draft: Post, days: Iterator[dt.date]) -> dt.date | None:
        """Return the best of some days for a post on its channel."""
        person = self._scene.plan.responder_of(draft)

        def is_late(day: dt.date) -> bool:
            return person is not None and not self._answering.is_in_time(person, replace(draft, day=day))

        return self.room.best_day(draft.channel_id, days, is_late)

    def _days(self, draft: Post, wanted: Period) -> Iterator[Period]:
        """Yield the days to try: those that leave time to write, then all."""
        ready = max(wanted.first, self._scene.today + TIME_TO_WRITE)
        if draft.is_unwritten and ready <= wanted.last:
            yield Period(ready, wanted.last)
        yield wanted

    def _peopled(self, post: Post, idea: Idea) -> Post:
        """Return a post with who answers it, and a new one with who speaks in it."""
        answered = replace(post, responder_id=self._responder(post))
        if post.id:
            return answered
        voice = self.voices.fitting(idea, post.day)
        made = replace(answered, voice_id=voice.id if voice else None)
        return replace(made, id=new_post_id(self._scene.plan, made))

    def _responder(self, post: Post) -> str | None:
        """Return the post's own responder; somebody who is there in time when the usual one isn't, or there is none."""
        usual = self._scene.plan.responder_of(post)
        if usual is not None and self._answering.is_in_time(usual, post):
            return post.responder_id
        there = (one.id for one in self._cast.answerers if self._answering.is_in_time(one, post))
        return next(there, post.responder_id)


def new_post_id(plan: Plan, post: Post) -> str:
    """Return the id of a post that a proposal makes: the same one each time, and none that the plan holds."""
    name, n = f"{post.idea_id} {post.channel_id} {post.day}", 0
    while (key := uuid5(NAMESPACE_URL, f"{name} {n}").hex) in plan.posts:
        n += 1
    return key
