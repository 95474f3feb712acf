"""Putting the posts that are meant elsewhere: on other days, in the backlog, away."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from contentplanner.domain.edits import Spot, delete_posts
from contentplanner.domain.edits.many import (
    ShiftWish,
    copy_together,
    duplicate,
    move_all_to,
    move_by,
    move_together,
    set_fields,
    shift_after,
)
from contentplanner.ui.many.doing import those
from contentplanner.ui.speech import ntr, tr, words

if TYPE_CHECKING:
    from contentplanner.domain.plan import Changes, Plan
    from contentplanner.ui.many.doing import Doing
    from contentplanner.ui.many.guard import Ids


def move(doing: Doing, ids: Ids, grabbed: str, spot: Spot) -> None:
    """Put one of the posts on a spot, and the others as far from it as they are."""
    if len(ids) == 1:
        doing.move_one.emit(grabbed, spot)
        return
    start, day = doing.plan.posts[grabbed].day, words().short_day(spot.day)

    def made(plan: Plan, kept: Ids) -> Changes:
        if grabbed in kept:
            return move_together(plan, kept, grabbed, spot)
        return move_by(plan, kept, (spot.day - start).days if start else 0)

    doing.guarded(ids, made, lambda kept: tr("Move {what} to {day}", what=those(doing.plan, kept), day=day), quiet=True)


def copy(doing: Doing, ids: Ids, grabbed: str, spot: Spot) -> None:
    """Put copies where `move` would put the posts."""
    text = tr("Copy {what} to {day}", what=those(doing.plan, ids), day=words().short_day(spot.day))
    doing.add(text, copy_together(doing.plan, ids, grabbed, spot))


def gather(doing: Doing, ids: Ids, day: dt.date) -> None:
    """Put all of the posts on one day."""
    doing.guarded(
        ids,
        lambda plan, kept: move_all_to(plan, kept, day),
        lambda kept: tr("Move {what} to {day}", what=those(doing.plan, kept), day=words().short_day(day)),
    )


def undate(doing: Doing, ids: Ids) -> None:
    """Take the days away: the posts wait in the backlog."""
    doing.guarded(
        ids,
        lambda plan, kept: set_fields(plan, kept, day=None),
        lambda kept: tr("Put {what} back in the backlog", what=those(doing.plan, kept)),
    )


def delete(doing: Doing, ids: Ids) -> None:
    """Delete the posts, and ideas with nothing but a title that have no other."""
    if len(ids) == 1:
        doing.delete_one.emit(ids[0])
        return
    doing.guarded(ids, delete_posts, lambda kept: tr("Delete {what}", what=those(doing.plan, kept)))


def double(doing: Doing, ids: Ids) -> None:
    """Put a copy beside each of the posts."""
    doing.add(tr("Duplicate {what}", what=those(doing.plan, ids)), duplicate(doing.plan, ids))


def shift(doing: Doing, wish: ShiftWish) -> None:
    """Shift everything from a day on."""
    found = shift_after(doing.plan, wish)
    ids = tuple(change.record.id for change in found.changes)
    text = shift_text(wish)
    if ids and doing.desk.perform(text, found.changes):
        moved = ntr("{n} post is shifted", "{n} posts are shifted", len(ids))
        doing.desk.offered.emit(moved)


def shift_text(wish: ShiftWish) -> str:
    """Return a shift as the undo menu calls it."""
    day, count = words().short_day(wish.first), abs(wish.count)
    by = ntr("{n} week", "{n} weeks", count) if wish.weeks else ntr("{n} day", "{n} days", count)
    if wish.count < 0:
        return tr("Shift everything from {day} on by {by} back", day=day, by=by)
    return tr("Shift everything from {day} on by {by}", day=day, by=by)
