"""Carrying a plan's indexes over to the next plan, so that an edit sorts only what it touched."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from contentplanner.domain.records import Channel, Idea, Post

if TYPE_CHECKING:
    from contentplanner.domain.plan import Changes, Plan

K = TypeVar("K", dt.date, str)


def carry_indexes(old: Plan, new: Plan, changes: Changes) -> None:
    """Give the new plan the indexes that the old one has computed, mended where the changes reach.

    Where a channel changed every order may have; then the new plan computes its own when it is asked.
    """
    if any(isinstance(change.record, Channel) for change in changes):
        return
    touched = _touched_posts(old, new, changes)
    if "posts_by_day" in vars(old):
        days = {post.day for post in touched if post.day is not None}
        after = ((post.day, post) for post in touched if post.day is not None and new.posts.get(post.id) is post)
        mended = _mended(old.posts_by_day, days, after, {post.id for post in touched}, new.order_in_day)
        in_order = mended if days <= old.posts_by_day.keys() else {day: mended[day] for day in sorted(mended)}
        vars(new)["posts_by_day"] = in_order
    if "posts_by_idea" in vars(old):
        ideas = {post.idea_id for post in touched}
        there = ((post.idea_id, post) for post in touched if new.posts.get(post.id) is post)
        vars(new)["posts_by_idea"] = _mended(
            old.posts_by_idea, ideas, there, {post.id for post in touched}, new.order_in_idea
        )


def _touched_posts(old: Plan, new: Plan, changes: Changes) -> tuple[Post, ...]:
    """Every version of a post that the changes made, replaced or moved by another title."""
    found: list[Post] = []
    for change in changes:
        if isinstance(change.record, Post):
            key = change.record.id
            found += [plan.posts[key] for plan in (old, new) if key in plan.posts]
        elif isinstance(change.record, Idea) and "posts_by_idea" in vars(old):
            found += old.posts_by_idea.get(change.record.id, ())
        elif isinstance(change.record, Idea):
            found += [post for post in old.posts.values() if post.idea_id == change.record.id]
    return tuple({id(post): post for post in found}.values())


def _mended(
    index: Mapping[K, tuple[Post, ...]],
    keys: Iterable[K],
    after: Iterable[tuple[K, Post]],
    touched: set[str],
    order: Callable[[Post], Any],
) -> dict[K, tuple[Post, ...]]:
    mended = dict(index)
    left = {key: [post for post in index.get(key, ()) if post.id not in touched] for key in keys}
    for key, post in after:
        left[key].append(post)
    for key, posts in left.items():
        if posts:
            mended[key] = tuple(sorted(posts, key=order))
        else:
            mended.pop(key, None)
    return mended
