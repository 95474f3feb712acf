"""Who speaks: the voice that fits a post, so that no one voice carries more than its share."""

from __future__ import annotations

import datetime as dt
import math
from collections import Counter
from typing import TYPE_CHECKING

from contentplanner.checker.judging.connections import ENOUGH_VOICED
from contentplanner.checker.mending.people import Cast, is_born_speaker
from contentplanner.domain.availability import is_absent
from contentplanner.domain.vocabulary import GoalRule

if TYPE_CHECKING:
    from contentplanner.checker.mending.scene import Scene
    from contentplanner.domain.records import Idea, Person

_ROUNDING = 1e-9


class Voices:
    """How often each person speaks in a period, and how often one may when so many voices more are `coming`."""

    def __init__(self, scene: Scene, cast: Cast, coming: int = 1) -> None:
        self._plan = scene.plan
        self._cast = cast
        self._bound = scene.goals[GoalRule.ONE_VOICE].target
        self._spoken = Counter(item.post.voice_id for item in scene.facts.posts if item.post.voice_id)
        total = self._spoken.total() + coming
        self._most = math.floor(self._bound * total + _ROUNDING) if total >= ENOUGH_VOICED else total

    def fitting(self, idea: Idea, day: dt.date | None, without: str | None = None) -> Person | None:
        """Return who would speak for an idea on a day: who did before, else whose kind it is, then who speaks least.

        Somebody who is absent on that day only where nobody else is left; nobody who would speak more often than one
        voice should, nor the person it must go `without`.
        """
        before = {post.voice_id for post in self._plan.posts_by_idea.get(idea.id, ())}

        def rank(person: Person) -> tuple[bool, bool, bool, int]:
            away = day is not None and is_absent(self._plan, person, day)
            return away, person.id not in before, not is_born_speaker(person, idea.subject), self._spoken[person.id]

        free = (one for one in self._cast.speakers if one.id != without and self._spoken[one.id] < self._most)
        return min(free, key=rank, default=None)

    def give(self, person_id: str) -> None:
        """Count a post that a person speaks from now on."""
        self._spoken[person_id] += 1

    def too_loud(self) -> str | None:
        """Return the person who speaks in more than the goal's share of the posts that people speak."""
        voiced = self._spoken.total()
        for person_id, count in self._spoken.most_common(1):
            if voiced >= ENOUGH_VOICED and count / voiced > self._bound:
                return person_id
        return None
