"""The posts that are marked, to be moved or changed together; every view of one desk shows and sets them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from contentplanner.domain.periods import Period
from contentplanner.domain.records import Post

if TYPE_CHECKING:
    from contentplanner.ui.desk import Desk

Ids = frozenset[str]


class Marks(QObject):
    """Marked posts have a day: one that loses it, or goes, is marked no longer.

    A range begins at the post that was marked or opened last, or at the day on which the keyboard began to mark. Posts
    that are `away` are on their way to somewhere else: cut, or being dragged.
    """

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._ids: Ids = frozenset()
        self._cut: Ids = frozenset()
        self._dragged: Ids = frozenset()
        self._pivot: str | None = None
        self._first_day: dt.date | None = None

    @property
    def ids(self) -> Ids:
        """The ids of the marked posts."""
        return self._ids

    @property
    def in_order(self) -> tuple[str, ...]:
        """The ids of the marked posts, by day and time."""
        return self._sorted(self._ids)

    def begin_at(self, post_id: str) -> None:
        """Let a range begin at a post, which is marked too, unless one has begun elsewhere."""
        if self._pivot is None or self._pivot not in self._ids:
            self.mark(self._ids | {post_id}, post_id)

    @property
    def cut(self) -> Ids:
        """The ids of the posts that were cut and not pasted yet."""
        return self._cut

    @property
    def dragged(self) -> Ids:
        """The ids of the posts that are being dragged."""
        return self._dragged

    @property
    def away(self) -> Ids:
        """The ids of the posts that are cut or being dragged."""
        return self._cut | self._dragged

    def meant(self, post_id: str) -> tuple[str, ...]:
        """Return the posts that an action on one of them is about: all marked ones when it is marked, else itself."""
        return self.in_order if post_id in self._ids else (post_id,)

    def mark(self, post_ids: Iterable[str], pivot: str | None = None) -> None:
        """Mark these posts and no others; a range begins at `pivot` from now on."""
        self._pivot, self._first_day = pivot, None
        self._adopt(frozenset(post_ids))

    def toggle(self, post_id: str) -> None:
        """Mark a post too, or no longer; the first one takes the open post along if that is on screen."""
        self.mark(self._begun(post_id) ^ {post_id}, post_id)

    def toggle_all(self, post_ids: Iterable[str]) -> None:
        """Mark these posts too, or none of them when all of them are marked."""
        wanted = frozenset(post_ids)
        self.mark(self._ids - wanted if wanted <= self._ids else self._ids | wanted, self._pivot)

    def extend_to(self, post_id: str, *, adding: bool = False) -> None:
        """Mark everything from where the range begins to a post; `adding` keeps what else is marked."""
        plan = self._desk.plan
        start = plan.posts.get(self._pivot or self._desk.selected or post_id) or plan.posts[post_id]
        row = self._between(start if start.day else plan.posts[post_id], plan.posts[post_id])
        self.mark(row | self._ids if adding else row, start.id if start.day else post_id)

    def extend_days(self, before: dt.date, day: dt.date) -> None:
        """Mark all posts from the day where the keyboard began to mark, `before` if it begins now, to another day."""
        first = self._first_day or before
        days = Period(min(first, day), max(first, day))
        self.mark(post.id for post in self.wanted(days))
        self._first_day = first

    def neighbour(self, post_id: str, step: int) -> Post | None:
        """Return the next or the previous post that can be marked, over all days."""
        post = self._desk.plan.posts[post_id]
        if post.day is None:
            return None
        days = [day for day in self._desk.plan.posts_by_day if (day >= post.day if step > 0 else day <= post.day)]
        for day in days if step > 0 else reversed(days):
            row = [one for one in self.wanted(Period(day, day)) if day != post.day or self._is_beyond(one, post, step)]
            if row:
                return row[0 if step > 0 else -1]
        return None

    def _is_beyond(self, one: Post, post: Post, step: int) -> bool:
        order = self._desk.plan.order_in_day
        return order(one) > order(post) if step > 0 else order(one) < order(post)

    def wanted(self, period: Period) -> list[Post]:
        """Return the posts of a period that the filter and the search let through, in order."""
        days = (day for day in self._desk.plan.posts_by_day if day in period)
        posts = (post for day in days for post in self._desk.plan.posts_by_day[day])
        return [post for post in posts if self._desk.sight.keeps(post)]

    def mark_all(self) -> None:
        """Mark all posts of the current day; once these are marked, or without any, all of the period."""
        day, period = self._desk.day, self._desk.period
        of_day = frozenset(post.id for post in self.wanted(Period(day, day)))
        wider = not of_day or of_day <= self._ids
        self.mark((post.id for post in self.wanted(period)) if wider else of_day, self._pivot)

    def unmark(self) -> None:
        """Mark nothing; what is cut stays cut."""
        self.mark(())

    def clear(self) -> bool:
        """Mark nothing, and let go of what was cut; False when there was nothing to let go of."""
        had = bool(self._ids or self._cut)
        self._cut = self._ids = frozenset()
        self._pivot = self._first_day = None
        if had:
            self.changed.emit()
        return had

    def take_away(self, *, cut: Ids | None = None, dragged: Ids | None = None) -> None:
        """Say which posts are cut, or being dragged, from now on."""
        before = self.away
        self._cut = self._cut if cut is None else cut
        self._dragged = self._dragged if dragged is None else dragged
        if self.away != before:
            self.changed.emit()

    def follow_plan(self) -> None:
        """Let go of posts that are gone or lost their day."""
        posts = self._desk.plan.posts
        self._cut = frozenset(key for key in self._cut if key in posts)
        self._adopt(self._ids)

    def _begun(self, post_id: str) -> Ids:
        """Return what is marked, or where nothing is the open post, unless that is the one to be marked now."""
        opened = self._desk.plan.posts.get(self._desk.selected or "")
        on_screen = opened is not None and opened.day is not None and opened.day in self._desk.period
        joins = opened is not None and on_screen and opened.id != post_id and not self._ids
        return frozenset({opened.id}) if joins and opened else self._ids

    def _between(self, one: Post, other: Post) -> Ids:
        order = self._desk.plan.order_in_idea
        first, last = sorted((one, other), key=order)
        if first.day is None or last.day is None:
            return frozenset({one.id, other.id})
        row = self.wanted(Period(first.day, last.day))
        return frozenset(post.id for post in row if order(first) <= order(post) <= order(last))

    def _adopt(self, ids: Ids) -> None:
        posts = self._desk.plan.posts
        kept = frozenset(key for key in ids if key in posts and posts[key].day)
        if kept != self._ids or kept != ids:
            self._ids = kept
            self.changed.emit()

    def _sorted(self, ids: Iterable[str]) -> tuple[str, ...]:
        plan = self._desk.plan
        return tuple(sorted(ids, key=lambda key: plan.order_in_idea(plan.posts[key])))
