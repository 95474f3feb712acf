"""Posts: plan an idea, move, duplicate, delete. A day never changes a status, moving never changes a time."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from contentplanner.domain.edits.emptied import emptied_series
from contentplanner.domain.edits.ideas import new_idea
from contentplanner.domain.edits.records import delete, put
from contentplanner.domain.ids import new_id
from contentplanner.domain.plan import Change, Changes
from contentplanner.domain.records import Idea, Post
from contentplanner.domain.vocabulary import Status

if TYPE_CHECKING:
    from collections.abc import Iterable

    from contentplanner.domain.plan import Plan


@dataclass(frozen=True, slots=True)
class Choice:
    """An idea has several undated posts: the person says which one gets the day."""

    posts: tuple[Post, ...]


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a post is put: a day, and the time it gets there (or, when that is None, loses) unless it keeps its own."""

    day: dt.date
    time: dt.time | None = None
    keeps_time: bool = True

    def put(self, post: Post) -> Post:
        """Return a post as it stands on this spot."""
        return replace(post, day=self.day, time=post.time if self.keeps_time else self.time)


def put_post(plan: Plan, post_id: str, spot: Spot) -> Changes:
    """Return the changes that put a post on a spot."""
    return put(plan, spot.put(plan.posts[post_id]))


def drop_idea(plan: Plan, idea_id: str, day: dt.date, time: dt.time | None = None) -> Changes | Choice:
    """Return what dropping an idea on a day, or on a time of it, does.

    It dates the idea's one undated post; of several it asks; with none it makes a draft on the idea's last
    channel, else the plan's first.
    """
    undated = tuple(post for post in plan.posts_by_idea.get(idea_id, ()) if post.day is None)
    match undated:
        case ():
            return timed(plan_idea(plan, idea_id, day), time)
        case (post,):
            return put_post(plan, post.id, Spot(day, time, keeps_time=time is None))
        case _:
            return Choice(undated)


def plan_idea(plan: Plan, idea_id: str, day: dt.date | None, channel_id: str | None = None) -> Changes:
    """Return the changes that make a draft of an idea on a day (or undated), on the named or the likeliest channel."""
    channel = channel_id or likely_channel(plan, idea_id)
    return (Change(None, Post(new_id(), idea_id, channel, day=day)),)


def likely_channel(plan: Plan, idea_id: str | None = None) -> str:
    """Return the channel of the idea's last post, else the plan's first; archived ones only when there are no others.

    Raises:
        LookupError: The plan has no channel.
    """
    for post in reversed(plan.posts_by_idea.get(idea_id or "", ())):
        if not plan.channels[post.channel_id].archived:
            return post.channel_id
    channels = sorted(plan.channels.values(), key=lambda channel: (channel.archived, channel.position))
    if not channels:
        raise LookupError("a post needs a channel, and the plan has none")
    return channels[0].id


def idea_and_post(
    plan: Plan, title: str, day: dt.date | None, today: dt.date, channel_id: str | None = None
) -> Changes:
    """Return the changes that make an idea and its first post in one step."""
    (made,) = new_idea(title, today)
    post = Post(new_id(), made.record.id, channel_id or likely_channel(plan), day=day)
    return (made, Change(None, post))


def timed(changes: Changes, time: dt.time | None) -> Changes:
    """Return changes in which the posts they make are made at this time."""
    return tuple(
        Change(None, replace(change.after, time=time))
        if change.before is None and isinstance(change.after, Post)
        else change
        for change in changes
    )


def move_post(plan: Plan, post_id: str, day: dt.date | None) -> Changes:
    """Return the changes that give a post another day, or none; the time of day stays."""
    return put(plan, replace(plan.posts[post_id], day=day))


def copied(post: Post) -> Post:
    """Return a copy of a post with an id of its own: a draft on the same day, not posted, without link and series."""
    return replace(post, id=new_id(), status=Status.DRAFT, link="", series_id=None, occurrence=None)


def duplicate_post(plan: Plan, post_id: str) -> Changes:
    """Return the changes that add a copy of a post beside it."""
    return (Change(None, copied(plan.posts[post_id])),)


def delete_posts(plan: Plan, post_ids: Iterable[str]) -> Changes:
    """Return the changes that delete posts, and with its last one a series or an idea with nothing but a title."""
    posts = tuple(plan.posts[key] for key in dict.fromkeys(post_ids))
    gone = {post.id for post in posts}
    emptied = (
        idea
        for key in dict.fromkeys(post.idea_id for post in posts)
        if _is_emptied(plan, idea := plan.ideas[key], gone)
    )
    return (*delete(plan, *posts), *delete(plan, *emptied), *delete(plan, *emptied_series(plan, posts)))


def _is_emptied(plan: Plan, idea: Idea, gone: set[str]) -> bool:
    left = any(post.id not in gone for post in plan.posts_by_idea.get(idea.id, ()))
    return idea.has_only_a_title and not left
