"""New posts out of others."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from contentplanner.domain.edits.posts import copied
from contentplanner.domain.plan import Change, Changes

if TYPE_CHECKING:
    from contentplanner.domain.plan import Plan


def duplicate(plan: Plan, post_ids: Iterable[str], **fields: Any) -> Changes:  # noqa: ANN401 - the fields of a post
    """Return the changes that add a copy of each post beside it, with these values instead of its own."""
    return tuple(Change(None, replace(copied(plan.posts[key]), **fields)) for key in dict.fromkeys(post_ids))


def also_on(plan: Plan, post_ids: Iterable[str], channel_id: str) -> Changes:
    """Return the changes that bring posts on another channel too: same idea, same moment, a text of its own to adapt.

    A post whose idea stands on that channel on the same day already gets no second one there.
    """
    there = {(post.idea_id, post.day) for post in plan.posts.values() if post.channel_id == channel_id}
    made: list[Change] = []
    for key in dict.fromkeys(post_ids):
        post = plan.posts[key]
        if (post.idea_id, post.day) not in there:
            there.add((post.idea_id, post.day))
            made.append(Change(None, replace(copied(post), channel_id=channel_id)))
    return tuple(made)
