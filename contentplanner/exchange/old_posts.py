"""Old posts from any table: what was posted when, which way it went, and the mix per month."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from contentplanner.checker.judging.mix import Mix, mix_of
from contentplanner.domain.periods import next_month
from contentplanner.domain.texts import cleaned
from contentplanner.domain.vocabulary import Direction
from contentplanner.exchange.reading import Table

LONGEST_SILENCE = 12
"""More silent months than this on end are left out: one post with a slip in its year mustn't thin out the rest."""

_CHUNK = 50


@dataclass(frozen=True, slots=True)
class OldPost:
    """One row. `row` counts rows of data from 1; `direction` is None where there is no text to read."""

    row: int
    day: dt.date | None
    text: str
    direction: Direction | None


@dataclass(frozen=True, slots=True)
class MonthMix:
    """The mix of the posts of a month, which `month` names by its first day; None for posts without a date."""

    month: dt.date | None
    mix: Mix


def old_posts(
    table: Table,
    column: int,
    days: Sequence[dt.date | None],
    direction_of: Callable[[str], Direction],
    step: Callable[[int, int], None] = lambda _done, _total: None,
) -> tuple[OldPost, ...]:
    """Read the texts in a column; rows in which every cell is empty are no posts.

    `days` has one a row, or is empty where the table knows none. `step(rows done, all rows)` is called between chunks:
    what it raises ends the reading.
    """
    return tuple(_read_rows(table, column, days, direction_of, step))


def _read_rows(
    table: Table,
    column: int,
    days: Sequence[dt.date | None],
    direction_of: Callable[[str], Direction],
    step: Callable[[int, int], None],
) -> Iterator[OldPost]:
    total = len(table.rows)
    for index, (cells, cell) in enumerate(zip(table.rows, table.column(column), strict=True)):
        if index % _CHUNK == 0:
            step(index, total)
        if any(map(str.strip, cells)):
            text = cleaned(cell)
            direction = direction_of(text) if text.strip() else None
            yield OldPost(index + 1, days[index] if days else None, text, direction)
    step(total, total)


def whole_mix(posts: Iterable[OldPost]) -> Mix:
    """Return the mix of all posts, those without a date too."""
    return mix_of(post.direction for post in posts)


def mix_per_month(posts: Iterable[OldPost]) -> tuple[MonthMix, ...]:
    """Return the mix of every month from the first post to the last, silent ones too; posts without a date come last.

    More than `LONGEST_SILENCE` silent months on end are left out.
    """
    found: defaultdict[dt.date | None, list[Direction | None]] = defaultdict(list)
    for post in posts:
        found[post.day.replace(day=1) if post.day else None].append(post.direction)
    undated = found.pop(None, None)
    months = _with_silence(sorted(month for month in found if month))
    mixes = tuple(MonthMix(month, mix_of(found.get(month, ()))) for month in months)
    return (*mixes, MonthMix(None, mix_of(undated))) if undated else mixes


def _with_silence(months: Sequence[dt.date]) -> Iterator[dt.date]:
    for index, month in enumerate(months):
        yield month
        silent = _months_between(month, months[index + 1]) - 1 if index + 1 < len(months) else 0
        if silent <= LONGEST_SILENCE:
            yield from (next_month(month, n + 1) for n in range(silent))


def _months_between(first: dt.date, last: dt.date) -> int:
    return (last.year - first.year) * 12 + last.month - first.month
