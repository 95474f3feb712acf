"""The rows of the list, as values: the head of a day, its posts, and the stretches in which nothing is planned."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from contentplanner.domain.periods import ONE_DAY, WEEK

if TYPE_CHECKING:
    from contentplanner.domain.plan import Plan
    from contentplanner.domain.records import Post

SILENT_DAYS = WEEK
"""From so many days in a row without a post on, the list says that nothing is planned."""


class RowKind(Enum):
    """What a row is."""

    DAY = "day"
    POST = "post"
    SILENCE = "silence"


class AgendaRow(NamedTuple):
    """One row. `last` is the end of a silent stretch, the day itself elsewhere. A tuple: there are many of them."""

    kind: RowKind
    day: dt.date
    last: dt.date
    post_id: str = ""


class AgendaRows:
    """Makes the rows of one plan after another; the days that haven't changed in between aren't made again."""

    def __init__(self) -> None:
        self._made: dict[dt.date, tuple[tuple[Post, ...], tuple[AgendaRow, ...]]] = {}

    def of(
        self,
        plan: Plan,
        shown: Callable[[tuple[Post, ...]], tuple[Post, ...]],
        always: Iterable[dt.date],
        holidays: Callable[[int], Iterable[dt.date]],
    ) -> tuple[AgendaRow, ...]:
        """Return the rows of a whole plan.

        `shown` says which posts of a day are listed; `always` are days that have a head even without posts, `holidays`
        the public holidays of a year: those have one within the plan, except in a silent stretch, which names them.
        """
        busy = list(plan.posts_by_day)
        days = {day: self._day(day, shown(posts)) for day, posts in plan.posts_by_day.items()}
        self._made = {day: made for day, made in days.items() if made[0]}
        free = (day for year in _years(busy) for day in holidays(year) if busy[0] < day < busy[-1])
        heads = {*self._made, *always, *(day for day in free if not _is_silent(busy, day))}
        rows: list[AgendaRow] = []
        before: dt.date | None = None
        for day in sorted(heads):
            if before is not None and (day - before).days > 1:
                rows += _silence(before + ONE_DAY, day - ONE_DAY, busy)
            rows += self._made[day][1] if day in self._made else (AgendaRow(RowKind.DAY, day, day),)
            before = day
        return tuple(rows)

    def _day(self, day: dt.date, posts: tuple[Post, ...]) -> tuple[tuple[Post, ...], tuple[AgendaRow, ...]]:
        known = self._made.get(day)
        if known is not None and known[0] is posts:
            return known
        heads = (AgendaRow(RowKind.DAY, day, day),)
        return posts, heads + tuple(AgendaRow(RowKind.POST, day, day, post.id) for post in posts)


def _years(busy: Sequence[dt.date]) -> Iterable[int]:
    return range(busy[0].year, busy[-1].year + 1) if busy else ()


def _is_silent(busy: Sequence[dt.date], day: dt.date) -> bool:
    after = bisect_right(busy, day)
    before = bisect_left(busy, day) - 1
    if before < 0 or after >= len(busy) or day in busy[before + 1 : after]:
        return False
    return (busy[after] - busy[before]).days > SILENT_DAYS


def _silence(first: dt.date, last: dt.date, busy: Sequence[dt.date]) -> Iterator[AgendaRow]:
    """Yield the silent stretch between two heads, if it is one or part of one; days whose posts are hidden are none."""
    if not busy or busy[bisect_left(busy, first) : bisect_right(busy, last)]:
        return
    inside = 0 < bisect_left(busy, first) < len(busy)
    length = (last - first).days + 1
    if _is_silent(busy, first) if inside else length >= SILENT_DAYS:
        yield AgendaRow(RowKind.SILENCE, first, last)
