"""Which posts ask and which only send, channel by channel and week by week; counts along as posts are turned."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from itertools import groupby
from typing import TYPE_CHECKING

from contentplanner.checker.judging.facts import monday_of
from contentplanner.checker.judging.mix import mix
from contentplanner.checker.judging.shares import missing
from contentplanner.domain.goals import TOO_FEW_TO_JUDGE
from contentplanner.domain.periods import week_of
from contentplanner.domain.vocabulary import GoalRule

if TYPE_CHECKING:
    from contentplanner.checker.mending.scene import Scene


class Traffic:
    """The judged posts of a period."""

    def __init__(self, scene: Scene) -> None:
        goals = scene.goals
        self._goal = goals[GoalRule.CONVERSATION_SHARE].target
        self._long = max(1, round(goals[GoalRule.ONE_WAY_RUN].target))
        self._full = max(1, goals[GoalRule.WEEK_WITHOUT_PROMPT].target)
        judged = [item for item in scene.facts.posts if item.is_judged]
        self._prompts = {item.post.id for item in judged if item.is_prompt}
        self._channel_of = {item.post.id: item.post.channel_id for item in judged}
        self._monday_of = {item.post.id: monday_of(item.day) for item in judged}
        self._lines: dict[str, list[str]] = {}
        for item in judged:
            self._lines.setdefault(item.post.channel_id, []).append(item.post.id)
        self._sending = Counter(self._monday_of[item.post.id] for item in judged if item.is_one_way)
        self._asking = Counter(self._monday_of[item.post.id] for item in judged if item.is_prompt)
        for monday in {monday_of(scene.period.first), monday_of(scene.period.last)}:
            self._asking[monday] = mix(scene.plan, week_of(monday), scene.readings).prompts

    def turn(self, post_id: str) -> None:
        """Let a post that only sent ask from now on."""
        self._prompts.add(post_id)
        self._sending[self._monday_of[post_id]] -= 1
        self._asking[self._monday_of[post_id]] += 1

    def missing(self) -> int:
        """Return how many posts must turn to reach the goal; 0 while there are too few to judge."""
        return self._missing(len(self._prompts), len(self._channel_of))

    def missing_on(self, channel_id: str) -> int:
        """Return how many posts of a channel must turn so that it reaches the goal too."""
        line = self._lines.get(channel_id, [])
        return self._missing(sum(key in self._prompts for key in line), len(line))

    def _missing(self, prompts: int, judged: int) -> int:
        return missing(prompts, judged, self._goal) if judged >= TOO_FEW_TO_JUDGE else 0

    def silent_weeks(self) -> frozenset[dt.date]:
        """Return the Mondays of the weeks with enough posts that only send and no prompt."""
        return frozenset(
            monday for monday, count in self._sending.items() if count >= self._full and not self._asking[monday]
        )

    def week(self, post_id: str) -> dt.date:
        """Return the Monday of a post's week."""
        return self._monday_of[post_id]

    def runs(self, channel_id: str) -> list[list[str]]:
        """Return the runs of posts that only send, as long as the goal or longer."""
        line = groupby(self._lines.get(channel_id, []), key=lambda key: key in self._prompts)
        return [run for asks, keys in line if not asks and len(run := list(keys)) >= self._long]

    def excess(self, channel_id: str) -> int:
        """Return by how many posts the runs of a channel reach the goal or go over it."""
        return sum(len(run) - self._long + 1 for run in self.runs(channel_id))

    def breaking(self, channel_id: str) -> dict[str, str]:
        """Return the posts that bring the end of a run nearer when they turn, with the first post of their run.

        Of a run as long as two goals two must turn; a post too near to its end doesn't save one of them.
        """
        return {
            key: run[0]
            for run in self.runs(channel_id)
            for place, key in enumerate(run)
            if place // self._long + (len(run) - place - 1) // self._long < len(run) // self._long
        }
