"""Giving other posts of a series what one of them has."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from contentplanner.domain.edits.records import put
from contentplanner.domain.edits.series.scope import Scope, reached
from contentplanner.domain.plan import Changes

if TYPE_CHECKING:
    from contentplanner.domain.plan import Plan
    from contentplanner.domain.records import Post

APPLICABLE = ("time", "channel_id", "voice_id", "responder_id", "ambassador_ids", "title")
"""The fields of a post that the posts of a series mostly share; a text is given only when it is asked for."""


def apply_field(plan: Plan, post_id: str, field: str, scope: Scope) -> Changes:
    """Return the changes that give the posts of a scope a post's value of a field, but scheduled and posted ones."""
    return put(plan, *(_with(one, field, plan.posts[post_id]) for one in differing(plan, post_id, field, scope)))


def differing(plan: Plan, post_id: str, field: str, scope: Scope) -> tuple[Post, ...]:
    """Return the posts that `apply_field` would change."""
    post = plan.posts[post_id]
    return tuple(one for one in reached(plan, post, scope) if _with(one, field, post) != one)


def _with(post: Post, field: str, source: Post) -> Post:
    return replace(post, **{field: getattr(source, field)})
