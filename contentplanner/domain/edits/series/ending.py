"""Deleting posts of a series, and letting posts go their own way."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from contentplanner.domain.edits.emptied import emptied_series
from contentplanner.domain.edits.posts import delete_posts
from contentplanner.domain.edits.records import delete, put
from contentplanner.domain.edits.series.ruling import cut_before
from contentplanner.domain.edits.series.scope import Scope, members, reached, staying
from contentplanner.domain.plan import Changes

if TYPE_CHECKING:
    from contentplanner.domain.plan import Plan
    from contentplanner.domain.records import Post


def delete_in_series(plan: Plan, post_id: str, scope: Scope) -> Changes:
    """Return the changes that delete a post, and with a wider scope the others: the series ends there, or is no more.

    Scheduled and posted ones stay, each on its own.
    """
    post = plan.posts[post_id]
    gone = delete_posts(plan, (one.id for one in reached(plan, post, scope)))
    if scope is Scope.THIS or post.series_id is None:
        return gone
    free = put(plan, *(_alone(one) for one in staying(plan, post, scope)))
    ended = {change.record.id for change in gone}
    series = () if post.series_id in ended else _ended(plan, post, scope)
    return (*gone, *free, *series)


def _ended(plan: Plan, post: Post, scope: Scope) -> Changes:
    if scope is Scope.ALL and post.series_id is not None:
        return delete(plan, plan.series[post.series_id])
    return cut_before(plan, post)


def take_out(plan: Plan, post_ids: Iterable[str]) -> Changes:
    """Return the changes that let posts stand on their own; a series without any others is no more."""
    posts = [plan.posts[key] for key in dict.fromkeys(post_ids)]
    return (*put(plan, *(_alone(post) for post in posts)), *delete(plan, *emptied_series(plan, posts)))


def dissolve(plan: Plan, post_id: str) -> Changes:
    """Return the changes that let every post of a series stand on its own, where it is."""
    return take_out(plan, (one.id for one in members(plan, plan.posts[post_id])))


def _alone(post: Post) -> Post:
    return replace(post, series_id=None, occurrence=None)
