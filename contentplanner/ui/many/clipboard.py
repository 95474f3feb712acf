"""Posts on the clipboard: cut, copied and pasted, also between plans; other programs get them as text."""

from __future__ import annotations

import datetime as dt
from itertools import chain
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QMimeData
from PySide6.QtGui import QGuiApplication

from contentplanner.domain.clippings import clippings_of
from contentplanner.domain.edits import Spot, timed
from contentplanner.domain.edits.pasting import paste_clippings, post_of_scrap, unknown_names
from contentplanner.domain.edits.posts import likely_channel
from contentplanner.domain.records import Post
from contentplanner.exchange.clippings import Clipped, as_text, read, written
from contentplanner.ui.foreign import scraps_of
from contentplanner.ui.many import moving
from contentplanner.ui.many.doing import Doing
from contentplanner.ui.post_actions import has_channel
from contentplanner.ui.speech import ntr, tr, words
from contentplanner.wording.lists import listed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from contentplanner.domain.plan import Changes, Plan
    from contentplanner.domain.scraps import Scrap
    from contentplanner.ui.many.guard import Ids

_POSTS = "application/x-contentplanner-posts"


def put(doing: Doing, ids: Ids, *, cut: bool) -> None:
    """Put posts on the clipboard; those that are cut go when they are pasted."""
    clippings = clippings_of(doing.plan, ids)
    mime = QMimeData()
    mime.setData(_POSTS, QByteArray(written(Clipped(clippings, cut))))
    mime.setText(as_text(clippings, words()))
    QGuiApplication.clipboard().setMimeData(mime)
    doing.desk.marks.take_away(cut=frozenset(ids) if cut else frozenset())
    if cut:
        told = ntr("{n} post cut: choose a day and paste", "{n} posts cut: choose a day and paste", len(ids))
    else:
        told = ntr("{n} post copied", "{n} posts copied", len(ids))
    doing.desk.told.emit(told)


def follow(doing: Doing) -> None:
    """Let go of posts that were cut once something else lies on the clipboard."""
    cut = doing.desk.marks.cut
    mime = QGuiApplication.clipboard().mimeData()
    clipped = read(bytes(mime.data(_POSTS).data())) if cut and mime is not None and mime.hasFormat(_POSTS) else None
    lies_there = clipped is not None and clipped.cut and frozenset(one.post.id for one in clipped.clippings) == cut
    if cut and not lies_there:
        doing.desk.marks.take_away(cut=frozenset())


def can_paste() -> bool:
    """Whether there is something on the clipboard that makes a post."""
    mime = QGuiApplication.clipboard().mimeData()
    return mime is not None and (mime.hasFormat(_POSTS) or bool(scraps_of(mime)))


def paste(doing: Doing, day: dt.date) -> str | None:
    """Paste on a day: what was cut moves there, what was copied is added, and any text becomes a post.

    Return the first post that came there, None when nothing did.
    """
    mime = QGuiApplication.clipboard().mimeData()
    if mime is None:
        return None
    clipped = read(bytes(mime.data(_POSTS).data())) if mime.hasFormat(_POSTS) else None
    if clipped is None or not clipped.clippings:
        return add_scraps(doing, scraps_of(mime), Spot(day))
    if not has_channel(doing.desk):
        return None
    ids = tuple(one.post.id for one in clipped.clippings)
    if clipped.cut and frozenset(ids) == doing.desk.marks.cut:
        doing.desk.marks.take_away(cut=frozenset())
        moving.move(doing, ids, _earliest(doing.plan, ids), Spot(day))
        return ids[0]
    text = ntr("Paste {n} post on {day}", "Paste {n} posts on {day}", len(ids), day=words().short_day(day))
    lacking = unknown_names(doing.plan, clipped.clippings)
    first = _add(doing, text, paste_clippings(doing.plan, clipped.clippings, day))
    if first is not None and lacking:
        doing.desk.offered.emit(_without(doing.plan, lacking))
    return first


def _without(plan: Plan, lacking: Mapping[str, tuple[str, ...]]) -> str:
    """Say what a plan doesn't have of what was pasted into it."""
    names = listed(list(chain.from_iterable(lacking.values())), words())
    told = tr("Pasted without what this plan doesn't have: {names}.", names=names)
    if "channels" in lacking:
        channel = plan.channels[likely_channel(plan)].name
        told = f"{told} {tr('Posts of a channel it lacks are on {channel}.', channel=channel)}"
    return told


def add_scraps(doing: Doing, scraps: tuple[Scrap, ...], spot: Spot) -> str | None:
    """Make posts on a spot of what another program gave; return the first, None when there is none."""
    if not scraps or not has_channel(doing.desk):
        return None
    day = spot.day
    made = (post_of_scrap(doing.plan, scrap, day, doing.desk.today()) for scrap in scraps)
    changes = timed(tuple(chain.from_iterable(made)), spot.time)
    if len(scraps) == 1:
        text = tr("New post “{title}” on {day}", title=scraps[0].title, day=words().short_day(day))
    else:
        text = ntr("{n} new post on {day}", "{n} new posts on {day}", len(scraps), day=words().short_day(day))
    return _add(doing, text, changes)


def _add(doing: Doing, text: str, changes: Changes) -> str | None:
    made = [change.record.id for change in changes if isinstance(change.after, Post)]
    return made[0] if doing.add(text, changes) else None


def _earliest(plan: Plan, ids: Ids) -> str:
    return min(ids, key=lambda key: plan.order_in_idea(plan.posts[key]))
