"""Changing the rule of a series, for all of it or from one post on."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from contentplanner.domain.edits.records import delete, put
from contentplanner.domain.edits.series.making import alike
from contentplanner.domain.edits.series.scope import Scope, is_fixed, members, turn_of
from contentplanner.domain.ids import new_id
from contentplanner.domain.plan import Change, Changes
from contentplanner.domain.records import Post, Series
from contentplanner.domain.series.dates import Occurrence, occurrences
from contentplanner.domain.series.shifting import begun_on, ended_before

if TYPE_CHECKING:
    from contentplanner.domain.plan import Plan


def part_of(plan: Plan, post: Post, scope: Scope) -> Series:
    """Return the series of a post; with the narrower scope what it is from that post on.

    Raises:
        LookupError: The post belongs to no series.
    """
    if post.series_id is None:
        raise LookupError(f"post {post.id} belongs to no series")
    series = plan.series[post.series_id]
    return begun_on(series, turn_of(post)) if _splits(plan, post, scope) else series


def parted(plan: Plan, post: Post, scope: Scope, new: Series) -> tuple[tuple[Series, ...], Series]:
    """Return what stays of the series of a post before it, and what the posts that a scope takes in belong to.

    The earlier part keeps its record and so its posts; the later one is a series of its own.
    """
    if not _splits(plan, post, scope):
        return (), new
    return (ended_before(plan.series[new.id], turn_of(post)),), replace(new, id=new_id())


def _splits(plan: Plan, post: Post, scope: Scope) -> bool:
    """Whether something stands before the post that a change from it on leaves alone."""
    return scope is Scope.FOLLOWING and len(members(plan, post, scope)) < len(members(plan, post))


def change_rule(plan: Plan, post_id: str, changed: Series, scope: Scope) -> Changes:
    """Return the changes that give a series another rule, first day, or way with weekends and holidays.

    A turn that stays keeps its post, and one that was moved by hand stays where it was put. Between those that stay the
    posts go to the new turns in order; turns that get none of them get drafts like the post, unless the turn had lost
    its post before. Posts that are left over go: empty ones for good, the others back to the backlog, both out of the
    series. Scheduled and posted ones keep their day.
    """
    post = plan.posts[post_id]
    country = plan.basics.country
    old = {turn.ruled: turn for turn in occurrences(part_of(plan, post, scope), country)}
    new = {turn.ruled: turn for turn in occurrences(changed, country) if turn.day is not None}
    if not new:
        return ()
    kept, series = parted(plan, post, scope, changed)
    posts = members(plan, post, scope)
    carried = _places(old, new, {turn_of(one) for one in posts})
    stay = [_carried(one, series, old, new[carried[turn_of(one)]]) for one in posts if turn_of(one) in carried]
    left = [one for one in posts if turn_of(one) not in carried]
    made = (alike(post, series.id, new[turn]) for turn in new.keys() - set(carried.values()))
    return (
        *put(plan, *kept, series, *stay),
        *_let_go(plan, left),
        *(Change(None, one) for one in sorted(made, key=turn_of)),
    )


def _places(
    old: Mapping[dt.date, Occurrence], new: Mapping[dt.date, Occurrence], posts: set[dt.date]
) -> Mapping[dt.date, dt.date]:
    """Return which new turn takes over which old one. Turns that lost their post count too, if a post is left."""
    turns = posts | {turn.ruled for turn in old.values() if turn.day is not None}
    carried = carry(sorted(turns), sorted(new))
    return carried if posts & carried.keys() else carry(sorted(posts), sorted(new))


def carry(old: Sequence[dt.date], new: Sequence[dt.date]) -> Mapping[dt.date, dt.date]:
    """Return which new day takes over which old one, both in order: the same where there is one.

    Between days that stay the first goes to the first, the second to the second: nothing overtakes anything.
    """
    stays = sorted(set(old) & set(new))
    carried = dict(zip(stays, stays, strict=True))
    old_gaps, new_gaps = _gaps(old, stays), _gaps(new, stays)
    for gap, days in old_gaps.items():
        carried |= dict(zip(days, new_gaps.get(gap, ()), strict=False))
    return carried


def _gaps(days: Iterable[dt.date], stays: Sequence[dt.date]) -> Mapping[int, Sequence[dt.date]]:
    gaps: dict[int, list[dt.date]] = {}
    for day in days:
        gap = bisect_left(stays, day)
        if gap == len(stays) or stays[gap] != day:
            gaps.setdefault(gap, []).append(day)
    return gaps


def _carried(post: Post, series: Series, old: Mapping[dt.date, Occurrence], turn: Occurrence) -> Post:
    before = old.get(turn_of(post))
    moved_by_hand = turn.ruled == post.occurrence and before is not None and post.day != before.day
    stays = post.day is None or is_fixed(post) or moved_by_hand
    return replace(post, series_id=series.id, occurrence=turn.ruled, day=post.day if stays else turn.day)


def _let_go(plan: Plan, posts: Sequence[Post]) -> Changes:
    empty = [post for post in posts if is_empty(post) and not is_fixed(post)]
    others = [post for post in posts if post not in empty]
    free = (replace(post, series_id=None, occurrence=None, day=post.day if is_fixed(post) else None) for post in others)
    return (*put(plan, *free), *delete(plan, *empty))


def is_empty(post: Post) -> bool:
    """Whether nothing was put into a post that would be lost with it."""
    return post.is_unwritten and not (post.media or post.link or post.notes)


def cut_before(plan: Plan, post: Post) -> Changes:
    """Return the changes to the series of a post when everything from it on is gone: it ends earlier, or is no more."""
    if post.series_id is None:
        return ()
    series = plan.series[post.series_id]
    if _splits(plan, post, Scope.FOLLOWING):
        return put(plan, ended_before(series, turn_of(post)))
    return delete(plan, series)
