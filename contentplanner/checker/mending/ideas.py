"""Ideas of the backlog that would close a gap: which, where they fit, and what they promise."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from contentplanner.checker.mending.people import cast_of
from contentplanner.checker.mending.placing import Placing
from contentplanner.checker.mending.promises import SUREST_FIRST, Outlook, Promise, outlook, waiting_post
from contentplanner.checker.mending.room import Answering
from contentplanner.domain.edits import likely_channel, put, tagged_idea
from contentplanner.domain.ids import new_id
from contentplanner.domain.plan import Change
from contentplanner.domain.records import Idea, Post

if TYPE_CHECKING:
    from contentplanner.checker.mending.gaps import Gap
    from contentplanner.checker.mending.scene import Scene
    from contentplanner.domain.plan import Changes

MOST_IDEAS = 6


@dataclass(frozen=True, slots=True)
class Candidate:
    """An idea that closes a gap, before a place is found for it; `waiting` is its post in the backlog."""

    idea: Idea
    waiting: Post | None
    outlook: Outlook
    value_ids: tuple[str, ...]
    interest_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Suggestion:
    """An idea that closes a gap as the post it becomes, and the values and interests of the gap that it serves."""

    idea_id: str
    post: Post
    outlook: Outlook
    value_ids: tuple[str, ...] = ()
    interest_ids: tuple[str, ...] = ()


def suggest_ideas(scene: Scene, gap: Gap, most: int = MOST_IDEAS) -> tuple[Suggestion, ...]:
    """Return the ideas that would close a gap, the best first. Same arguments, same suggestions."""
    placing = Placing(scene, cast_of(scene.plan), Answering(scene))
    placed = (
        Suggestion(one.idea.id, post, one.outlook, one.value_ids, one.interest_ids)
        for one in candidates(scene, gap)
        if (post := placing.placed(one.idea, gap, one.waiting)) is not None
    )
    return tuple(islice(placed, most))


def candidates(scene: Scene, gap: Gap) -> list[Candidate]:
    """Return every idea that closes a gap, the best first; those planned in the period already are left out."""
    found = [one for idea in free_ideas(scene) if (one := _candidate(scene, idea, gap)) is not None]
    found.sort(key=lambda one: _rank(scene, one, gap))
    return found


def free_ideas(scene: Scene) -> Iterator[Idea]:
    """Yield the ideas that aren't planned in the period, nor archived."""
    plan = scene.plan
    for idea in plan.ideas.values():
        days = (post.day for post in plan.posts_by_idea.get(idea.id, ()))
        if not (idea.archived or any(day is not None and day in scene.period for day in days)):
            yield idea


def _candidate(scene: Scene, idea: Idea, gap: Gap) -> Candidate | None:
    if not serves(idea, gap):
        return None
    waiting = waiting_post(scene, idea, gap.channel_id)
    promise = outlook(scene, idea, waiting)
    if (gap.asks and promise.promise is Promise.SENDS) or (gap.is_written and not promise.is_written):
        return None
    values = tuple(key for key in gap.value_ids if key in idea.value_ids)
    interests = tuple(key for key in gap.interest_ids if key in idea.interest_ids)
    return Candidate(idea, waiting, promise, values, interests)


def serves(idea: Idea, gap: Gap) -> bool:
    """Whether an idea has the values and interests that a gap asks for."""
    if gap.value_ids and set(gap.value_ids).isdisjoint(idea.value_ids):
        return False
    if gap.interest_ids and set(gap.interest_ids).isdisjoint(idea.interest_ids):
        return False
    return gap.beside_value is None or (bool(idea.value_ids) and gap.beside_value not in idea.value_ids)


def _rank(scene: Scene, one: Candidate, gap: Gap) -> tuple[int, int, bool, int, str, str]:
    """Sort by how much of the gap is closed, the promise, a hook, how seldom it was planned."""
    times = sum(post.day is not None for post in scene.plan.posts_by_idea.get(one.idea.id, ()))
    hooked = bool(one.idea.value_ids and one.idea.interest_ids)
    closed = len(one.value_ids) + len(one.interest_ids)
    return -closed, _doubt(one.outlook, gap), not hooked, times, one.idea.title.casefold(), one.idea.id


def _doubt(expected: Outlook, gap: Gap) -> int:
    """Where a conversation or a text is missing the promise counts; elsewhere only whether the text is there."""
    if gap.asks or gap.is_written:
        return SUREST_FIRST.index(expected.promise)
    return 2 if expected.promise is Promise.SENDS else 0 if expected.is_written else 1


def new_idea_for(scene: Scene, gap: Gap, title: str) -> Changes:
    """Return the changes that make an idea for a gap, with the first value and interest it asks for, and its post."""
    made = tagged_idea(title, scene.today, gap.value_ids[:1], gap.interest_ids[:1])
    idea = made[0].record
    if not isinstance(idea, Idea):
        return ()
    placing = Placing(scene, cast_of(scene.plan), Answering(scene))
    post = placing.placed(idea, gap, None)
    channel = gap.channel_id or likely_channel(scene.plan)
    return (*made, Change(None, post or Post(new_id(), idea.id, channel, day=gap.days.first)))


def plan_suggestion(scene: Scene, one: Suggestion) -> Changes:
    """Return the changes that plan a suggested idea: one post dated or made."""
    return put(scene.plan, one.post)
