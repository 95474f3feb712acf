"""Where the months of a chart stand, as pure figures in pixels."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from contentplanner.checker import Mix
from contentplanner.domain.periods import next_month
from contentplanner.exchange.old_posts import MonthMix

_MOST_LINES = 4


@dataclass(frozen=True, slots=True)
class Slot:
    """The room of one month; `after_gap` where the months right before it are left out, or it is no month at all."""

    month: MonthMix
    left: float
    width: float
    after_gap: bool


def height_of(mix: Mix) -> int:
    """Return how many posts a bar is high: unwritten ones have no direction that could be drawn."""
    return mix.judged + mix.unsure


def grid_step(months: Sequence[MonthMix]) -> int:
    """Return how many posts lie between two lines: 1, 2 or 5, or ten, a hundred ... times that."""
    highest = _highest(months)
    return next(step for step in _steps() if highest <= step * _MOST_LINES)


def top_of(months: Sequence[MonthMix]) -> int:
    """Return the posts at the highest line of the grid: at least as many as in the highest bar."""
    step = grid_step(months)
    return max(-(-_highest(months) // step), 1) * step


def slots(months: Sequence[MonthMix], left: float, width: float, undated_width: float) -> Iterator[Slot]:
    """Share a width out among months; posts without a date get their own."""
    dated = sum(month.month is not None for month in months)
    each = (width - undated_width * (len(months) - dated)) / max(dated, 1)
    gaps = (False, *(_is_gap(before, after) for before, after in pairwise(months)))
    for n, (month, gap) in enumerate(zip(months, gaps, strict=False)):
        yield Slot(month, left + n * each, each if month.month else undated_width, gap)


def _steps() -> Iterator[int]:
    power = 1
    while True:
        yield from (power, 2 * power, 5 * power)
        power *= 10


def _highest(months: Sequence[MonthMix]) -> int:
    return max((height_of(month.mix) for month in months), default=0)


def _is_gap(before: MonthMix, after: MonthMix) -> bool:
    return before.month is None or after.month is None or next_month(before.month) != after.month
