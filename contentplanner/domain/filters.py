"""Filters: which ideas and posts a person wants to see. Pure predicates over a plan.

A filter is a tuple of criteria, each a field and a key. Within a field one key is enough, between fields all must hold.
A key is the id of a record, the value of a closed word, or one of the words below; `NONE` stands for "without".
What is asked of posts holds for an idea when one of its posts has all of it; what is asked of ideas holds for a post
when its idea has it. A key that nothing carries any more, such as a deleted value's, matches nothing.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from contentplanner.domain.records import Criterion, Idea, Post
from contentplanner.domain.usage import is_due, times_planned, weeks_at_rest
from contentplanner.domain.vocabulary import Direction, FilterField

if TYPE_CHECKING:
    from contentplanner.domain.plan import Plan

Criteria = tuple[Criterion, ...]
DirectionOf = Callable[[Post], Direction | None]

NONE = ""
"""Without a value, interest, campaign, voice, responder or ambassador; of directions: unwritten."""

NEVER, ONCE, OFTEN, WAITING = "never", "once", "often", "waiting"
"""Planned: without a dated post, with one, with more; and with a post that waits for its day."""

YOUNGEST, YOUNG, GROWN, OLD, OLDEST = "week", "month", "quarter", "year", "older"
"""Age: made within the last week, month, quarter or year (but not within a shorter one), or before."""

AGES: tuple[tuple[str, int], ...] = ((YOUNGEST, 7), (YOUNG, 31), (GROWN, 92), (OLD, 366))
"""The age bands with the days that each reaches back."""

REST_WEEKS = (2, 4, 8, 13, 26, 52)
"""Rest: the weeks for which an idea hasn't been used, to choose from."""

DUE, RESTING = "due", "resting"
"""Evergreen: can be used again, or not yet; `NONE` is an idea that isn't evergreen."""

ARCHIVED, LIVE = "yes", "no"
"""Archived or not. Without a word about it, archived ideas are left out and posts of archived ideas are not."""

TABLES: Mapping[FilterField, str] = MappingProxyType(
    {
        FilterField.VALUE: "values",
        FilterField.INTEREST: "interests",
        FilterField.AUDIENCE: "audiences",
        FilterField.CAMPAIGN: "campaigns",
        FilterField.CHANNEL: "channels",
        FilterField.VOICE: "people",
        FilterField.RESPONDER: "people",
        FilterField.AMBASSADOR: "people",
    }
)
"""The fields whose keys are ids, with the table of the plan that they are ids of."""


@dataclass(frozen=True, slots=True)
class Scene:
    """What a filter looks at: a plan, on a day, with the reader of directions."""

    plan: Plan
    today: dt.date
    direction_of: DirectionOf


def _audiences(plan: Plan, idea: Idea) -> Iterable[str]:
    return (plan.interests[key].audience_id for key in idea.interest_ids)


def _planned(scene: Scene, idea: Idea) -> Iterable[str]:
    times = times_planned(scene.plan, idea.id)
    yield NEVER if not times else ONCE if times == 1 else OFTEN
    if len(scene.plan.posts_by_idea.get(idea.id, ())) > times:
        yield WAITING


def _age(scene: Scene, idea: Idea) -> tuple[str]:
    days = (scene.today - idea.created_on).days
    return (next((name for name, reach in AGES if days <= reach), OLDEST),)


def _rest(scene: Scene, idea: Idea) -> Iterable[str]:
    weeks = weeks_at_rest(scene.plan, idea, scene.today)
    return (str(step) for step in REST_WEEKS if weeks >= step)


def _evergreen(scene: Scene, idea: Idea) -> tuple[str]:
    if idea.evergreen_weeks is None:
        return (NONE,)
    return (DUE if is_due(scene.plan, idea, scene.today) else RESTING,)


def _responder(scene: Scene, post: Post) -> tuple[str]:
    responder = scene.plan.responder_of(post)
    return (responder.id if responder else NONE,)


_IDEA_KEYS: Mapping[FilterField, Callable[[Scene, Idea], Iterable[str]]] = MappingProxyType(
    {
        FilterField.VALUE: lambda _scene, idea: idea.value_ids or (NONE,),
        FilterField.INTEREST: lambda _scene, idea: idea.interest_ids or (NONE,),
        FilterField.AUDIENCE: lambda scene, idea: _audiences(scene.plan, idea) if idea.interest_ids else (NONE,),
        FilterField.SUBJECT: lambda _scene, idea: (idea.subject.value,),
        FilterField.CAMPAIGN: lambda _scene, idea: (idea.campaign_id or NONE,),
        FilterField.PLANNED: _planned,
        FilterField.AGE: _age,
        FilterField.REST: _rest,
        FilterField.EVERGREEN: _evergreen,
        FilterField.ARCHIVED: lambda _scene, idea: (ARCHIVED if idea.archived else LIVE,),
    }
)
_POST_KEYS: Mapping[FilterField, Callable[[Scene, Post], Iterable[str]]] = MappingProxyType(
    {
        FilterField.CHANNEL: lambda _scene, post: (post.channel_id,),
        FilterField.DIRECTION: lambda scene, post: (scene.direction_of(post) or NONE,),
        FilterField.STATUS: lambda _scene, post: (post.status.value,),
        FilterField.VOICE: lambda _scene, post: (post.voice_id or NONE,),
        FilterField.RESPONDER: _responder,
        FilterField.AMBASSADOR: lambda _scene, post: post.ambassador_ids or (NONE,),
    }
)


Asked = list[tuple[Callable[[Scene, Idea], Iterable[str]], frozenset[str]]]


def keys_by_field(criteria: Criteria) -> Mapping[FilterField, frozenset[str]]:
    """Return the keys that are asked for, by field."""
    fields = dict.fromkeys(criterion.field for criterion in criteria)
    return {way: frozenset(one.key for one in criteria if one.field is way) for way in fields}


def toggled(criteria: Criteria, criterion: Criterion) -> Criteria:
    """Return the criteria with one more, or without it when it was among them."""
    if criterion in criteria:
        return tuple(one for one in criteria if one != criterion)
    return (*criteria, criterion)


class Sieve:
    """A filter over a scene, ready to be asked many times."""

    def __init__(self, scene: Scene, criteria: Criteria) -> None:
        self._scene = scene
        wanted = keys_by_field(criteria)
        self._of_ideas = [(_IDEA_KEYS[way], keys) for way, keys in wanted.items() if way in _IDEA_KEYS]
        self._of_posts = [(_POST_KEYS[way], keys) for way, keys in wanted.items() if way in _POST_KEYS]
        planned = wanted.get(FilterField.PLANNED)
        self._of_planned = [one for one in self._of_ideas if planned != frozenset({NEVER}) or one[0] is not _planned]
        self._live_only = FilterField.ARCHIVED not in wanted

    def keeps_idea(self, idea: Idea) -> bool:
        """Whether an idea is to be seen."""
        if self._live_only and idea.archived:
            return False
        return self._idea_fits(idea) and (
            not self._of_posts or any(map(self._post_fits, self._scene.plan.posts_by_idea.get(idea.id, ())))
        )

    def keeps_post(self, post: Post) -> bool:
        """Whether a post is to be seen. Whoever asks for what was never planned asks nothing of what is."""
        return self._post_fits(post) and self._fits(self._scene.plan.ideas[post.idea_id], self._of_planned)

    def _idea_fits(self, idea: Idea) -> bool:
        return self._fits(idea, self._of_ideas)

    def _fits(self, idea: Idea, asked: Asked) -> bool:
        return all(not keys.isdisjoint(keys_of(self._scene, idea)) for keys_of, keys in asked)

    def _post_fits(self, post: Post) -> bool:
        return all(not keys.isdisjoint(keys_of(self._scene, post)) for keys_of, keys in self._of_posts)
