"""Moving posts of a series together: its rule moves with them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from contentplanner.domain.edits.posts import Spot, put_post
from contentplanner.domain.edits.records import put
from contentplanner.domain.edits.series.ruling import part_of, parted
from contentplanner.domain.edits.series.scope import Scope, is_fixed, members, turn_of
from contentplanner.domain.plan import Changes
from contentplanner.domain.series.dates import Occurrence, occurrences, working_day
from contentplanner.domain.series.shifting import shifted
from contentplanner.domain.vocabulary import OffDay

if TYPE_CHECKING:
    from contentplanner.domain.plan import Plan
    from contentplanner.domain.records import Post, Series


@dataclass(frozen=True, slots=True)
class _Move:
    """Where posts stood by the old rule, by their turn, and the turns that take over; both on the days of posts."""

    usual: Mapping[dt.date, dt.date]
    turns: Mapping[dt.date, dt.date]
    places: Mapping[dt.date, dt.date]

    def moved(self, post: Post) -> Post:
        """Return a post with its new turn, as far from its place as it stood from the old one."""
        turn = turn_of(post)
        if turn not in self.turns:
            return post
        stays = post.day is None or is_fixed(post)
        day = post.day if stays or post.day is None else self.places[turn] + (post.day - self.usual[turn])
        return replace(post, occurrence=self.turns[turn], day=day)


def move_in_series(plan: Plan, post_id: str, spot: Spot, scope: Scope, *, origin: dt.date | None = None) -> Changes:
    """Return the changes that put a post on a spot, and with a wider scope move the others of its series as far.

    Every turn keeps its post, and every post its distance from the day that the rule gives; a spot that has a time
    gives it to all. Scheduled and posted ones stay as they are, undated ones undated. `origin` is the day from which
    the others are to follow, where the post itself has been moved already.
    """
    post = plan.posts[post_id]
    if scope is Scope.THIS or post.series_id is None:
        return put_post(plan, post_id, spot)
    kept, posts = _moved(plan, post, spot.day, scope, origin or post.day)
    landed = (spot.put(one) if one.id == post_id else _timed(one, spot) for one in posts)
    return (*put(plan, *kept), *put(plan, *landed))


def _timed(post: Post, spot: Spot) -> Post:
    return post if spot.keeps_time or is_fixed(post) else replace(post, time=spot.time)


def _moved(
    plan: Plan, post: Post, day: dt.date, scope: Scope, start: dt.date | None
) -> tuple[tuple[Series, ...], tuple[Post, ...]]:
    """Return what becomes of the series, and of the posts that a scope takes in."""
    posts = members(plan, post, scope)
    old = part_of(plan, post, scope)
    before = occurrences(old, plan.basics.country)
    usual = {turn.ruled: _place(turn, plan) for turn in before}
    turn = turn_of(post)
    target = day if start is None else day - (start - usual.get(turn, turn))
    if target == turn:
        return (), posts
    new = shifted(old, turn, target)
    pairs = tuple(zip(usual, occurrences(new, plan.basics.country), strict=False))
    move = _Move(usual, {key: one.ruled for key, one in pairs}, {key: _place(one, plan) for key, one in pairs})
    kept, series = parted(plan, post, scope, new)
    return (*kept, series), tuple(replace(move.moved(one), series_id=series.id) for one in posts)


def _place(turn: Occurrence, plan: Plan) -> dt.date:
    """Return where a post of a turn stands: nothing that is moved gets lost in a holiday, it goes behind it."""
    return turn.day or working_day(turn.ruled, plan.basics.country, OffDay.NEXT)
