"""Moving and copying posts together: what lay days apart lies as many days apart afterwards."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from contentplanner.domain.edits.many.fields import clock_shifted
from contentplanner.domain.edits.posts import Spot, copied
from contentplanner.domain.edits.records import put
from contentplanner.domain.plan import Change, Changes

if TYPE_CHECKING:
    from contentplanner.domain.plan import Plan
    from contentplanner.domain.records import Post

_FIRST, _LAST = dt.date.min.toordinal(), dt.date.max.toordinal()


def move_together(plan: Plan, post_ids: Iterable[str], grabbed_id: str, spot: Spot) -> Changes:
    """Return the changes that put one post on a spot and take others along; their distances in days stay.

    Posts without a day come to the day of the spot. Where the spot gives the grabbed one another time, the others go as
    much earlier or later, and where it takes the time away, they lose theirs.
    """
    return put(plan, *_placed(plan, post_ids, grabbed_id, spot))


def copy_together(plan: Plan, post_ids: Iterable[str], grabbed_id: str, spot: Spot) -> Changes:
    """Return the changes that make copies where `move_together` would put the posts themselves."""
    return tuple(Change(None, copied(post)) for post in _placed(plan, post_ids, grabbed_id, spot))


def move_by(plan: Plan, post_ids: Iterable[str], days: int) -> Changes:
    """Return the changes that move posts by so many days; those without a day stay without one."""
    dated = [post for post in _those(plan, post_ids) if post.day is not None]
    by = _reach(dated, days)
    return put(plan, *(replace(post, day=_away(post.day, by)) for post in dated))


def move_all_to(plan: Plan, post_ids: Iterable[str], day: dt.date) -> Changes:
    """Return the changes that put every one of the posts on one day, each at its own time."""
    return put(plan, *(replace(post, day=day) for post in _those(plan, post_ids)))


def _those(plan: Plan, post_ids: Iterable[str]) -> list[Post]:
    return [plan.posts[key] for key in dict.fromkeys(post_ids)]


def _placed(plan: Plan, post_ids: Iterable[str], grabbed_id: str, spot: Spot) -> list[Post]:
    grabbed = plan.posts[grabbed_id]
    posts = _those(plan, (grabbed_id, *post_ids))
    wanted = (spot.day - grabbed.day).days if grabbed.day else 0
    by = _reach([post for post in posts if post.day], wanted)
    return [_put(post, grabbed, spot, by) for post in posts]


def _put(post: Post, grabbed: Post, spot: Spot, days: int) -> Post:
    day = _away(post.day, days) if post.day and grabbed.day else spot.day
    if spot.keeps_time:
        return replace(post, day=day)
    if post is grabbed or spot.time is None or (post.time is None and grabbed.time is None):
        return replace(post, day=day, time=spot.time)
    return replace(post, day=day, time=clock_shifted(post.time, _minutes(grabbed.time, spot.time)))


def _minutes(before: dt.time | None, after: dt.time) -> int:
    return 0 if before is None else (after.hour - before.hour) * 60 + after.minute - before.minute


def _reach(posts: Iterable[Post], days: int) -> int:
    """Return by how many days all of them can move: fewer than wanted where the calendar itself ends."""
    ordinals = [post.day.toordinal() for post in posts if post.day is not None]
    if not ordinals:
        return days
    return min(max(days, _FIRST - min(ordinals)), _LAST - max(ordinals))


def _away(day: dt.date | None, days: int) -> dt.date | None:
    return None if day is None else day + dt.timedelta(days=days)
