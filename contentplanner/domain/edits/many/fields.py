"""One thing of many posts set alike: fields of their own, their time, and what their ideas are tagged with."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from contentplanner.domain.edits.records import put
from contentplanner.domain.plan import Changes

if TYPE_CHECKING:
    from contentplanner.domain.plan import Plan
    from contentplanner.domain.records import Idea

_MINUTES_A_DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class Shared:
    """What posts share with others: the ids of their ideas, and of every post of those ideas."""

    ideas: tuple[str, ...]
    posts: tuple[str, ...]


def set_fields(plan: Plan, post_ids: Iterable[str], **fields: Any) -> Changes:  # noqa: ANN401 - the fields of a post
    """Return the changes that give posts these values; posts that have them already don't change."""
    return put(plan, *(replace(plan.posts[key], **fields) for key in dict.fromkeys(post_ids)))


def shift_clock(plan: Plan, post_ids: Iterable[str], minutes: int) -> Changes:
    """Return the changes that make posts so many minutes later, or earlier.

    Posts without a time have none to shift, and a post that would leave its day stays as it is.
    """
    posts = (plan.posts[key] for key in dict.fromkeys(post_ids))
    return put(plan, *(replace(post, time=clock_shifted(post.time, minutes)) for post in posts))


def clock_shifted(time: dt.time | None, minutes: int) -> dt.time | None:
    """Return a time so many minutes later on the same day; itself where that day has no such time."""
    if time is None:
        return None
    shifted = time.hour * 60 + time.minute + minutes
    return time.replace(hour=shifted // 60, minute=shifted % 60) if 0 <= shifted < _MINUTES_A_DAY else time


def shared_by(plan: Plan, post_ids: Iterable[str]) -> Shared:
    """Return the ideas of posts, and every post that a change of those ideas reaches."""
    ideas = tuple(dict.fromkeys(plan.posts[key].idea_id for key in post_ids))
    return Shared(ideas, tuple(post.id for key in ideas for post in plan.posts_by_idea.get(key, ())))


def set_campaign(plan: Plan, post_ids: Iterable[str], campaign_id: str | None) -> Changes:
    """Return the changes that put the ideas of posts into a campaign, or into none."""
    return put(plan, *(replace(idea, campaign_id=campaign_id) for idea in _ideas(plan, post_ids)))


def tag(plan: Plan, post_ids: Iterable[str], key: str) -> Changes:
    """Return the changes that give the ideas of posts a value or an interest, behind those they have."""
    return put(plan, *(_with(plan, idea, key) for idea in _ideas(plan, post_ids)))


def untag(plan: Plan, post_ids: Iterable[str], key: str) -> Changes:
    """Return the changes that take a value or an interest off the ideas of posts."""
    return put(plan, *(_without(idea, key) for idea in _ideas(plan, post_ids)))


def _ideas(plan: Plan, post_ids: Iterable[str]) -> tuple[Idea, ...]:
    return tuple(plan.ideas[key] for key in shared_by(plan, post_ids).ideas)


def _with(plan: Plan, idea: Idea, key: str) -> Idea:
    if key in plan.values:
        return replace(idea, value_ids=tuple(dict.fromkeys((*idea.value_ids, key))))
    return replace(idea, interest_ids=tuple(dict.fromkeys((*idea.interest_ids, key))))


def _without(idea: Idea, key: str) -> Idea:
    return replace(
        idea,
        value_ids=tuple(one for one in idea.value_ids if one != key),
        interest_ids=tuple(one for one in idea.interest_ids if one != key),
    )
