"""Posts on their way: cut or copied, and perhaps pasted into another plan."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from contentplanner.domain.plan import references

if TYPE_CHECKING:
    from contentplanner.domain.plan import Plan
    from contentplanner.domain.records import Idea, Post

Named = tuple[str, str, str]
"""A table of the plan, the id of a record in it, and the name by which another plan may know that record."""


@dataclass(frozen=True, slots=True)
class Clipping:
    """A post and its idea as they were, with the names of all they refer to."""

    post: Post
    idea: Idea
    names: tuple[Named, ...] = ()


def clippings_of(plan: Plan, post_ids: Iterable[str]) -> tuple[Clipping, ...]:
    """Return what travels of these posts, by day and time."""
    posts = sorted((plan.posts[key] for key in dict.fromkeys(post_ids)), key=plan.order_in_idea)
    return tuple(_clipping(plan, post) for post in posts)


def _clipping(plan: Plan, post: Post) -> Clipping:
    idea = plan.ideas[post.idea_id]
    named = dict.fromkeys((*references(post), *references(idea)))
    found = ((table, key, getattr(getattr(plan, table)[key], "name", "")) for table, key in named)
    return Clipping(post, idea, tuple(one for one in found if one[2]))
