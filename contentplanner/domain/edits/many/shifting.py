"""Shifting everything from a day on: a campaign that starts later, a week that falls out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from contentplanner.domain.edits.records import put
from contentplanner.domain.edits.series.scope import is_fixed
from contentplanner.domain.periods import WEEK
from contentplanner.domain.plan import Changes
from contentplanner.domain.records import WORKING_WEEK
from contentplanner.domain.series.dates import is_holiday

if TYPE_CHECKING:
    from contentplanner.domain.plan import Plan


@dataclass(frozen=True, slots=True)
class ShiftWish:
    """What is to be shifted, and how far.

    Everything from `first` on goes `count` days or weeks later, earlier when it is negative. Days that are skipped
    aren't counted, and nothing comes to stand on one; weeks are whole weeks, and what comes to stand on a skipped day
    goes on to the next one in that direction. `with_fixed` takes scheduled and posted posts along.
    """

    first: dt.date
    count: int
    weeks: bool = False
    skips_weekends: bool = False
    skips_holidays: bool = False
    with_fixed: bool = False


@dataclass(frozen=True, slots=True)
class Shift:
    """What a shift does: its changes, the first and last day on which posts come to stand, and how many posts stay.

    Those stay that are scheduled or posted, unless they are taken along.
    """

    changes: Changes
    staying: int
    first: dt.date | None = None
    last: dt.date | None = None


def shift_after(plan: Plan, wish: ShiftWish) -> Shift:
    """Return what shifting does. What stood before something else never comes to stand after it."""
    after = [post for post in plan.posts.values() if post.day is not None and post.day >= wish.first]
    moving = [post for post in after if wish.with_fixed or not is_fixed(post)]
    found: dict[dt.date, dt.date] = {}
    for day in sorted({post.day for post in moving if post.day is not None}):
        found[day] = _shifted(plan.basics.country, day, wish)
    moved = (replace(post, day=found[post.day]) for post in moving if post.day is not None)
    staying = len(after) - len(moving)
    return Shift(put(plan, *moved), staying, min(found.values(), default=None), max(found.values(), default=None))


def _shifted(country: str, day: dt.date, wish: ShiftWish) -> dt.date:
    if wish.count == 0:
        return day
    step = 1 if wish.count > 0 else -1
    if wish.weeks or not (wish.skips_weekends or wish.skips_holidays):
        away = _away(day, wish.count * (WEEK if wish.weeks else 1))
        return next((one for one in _days(away, step) if not _skipped(country, one, wish)), away)
    working = (one for one in _days(_away(day, step), step) if not _skipped(country, one, wish))
    found = day
    for _ in range(abs(wish.count)):
        found = next(working, found)
    return found


def _days(day: dt.date, step: int) -> Iterator[dt.date]:
    """Yield the days from one on, to the end of the calendar in this direction."""
    end = dt.date.max.toordinal() + 1 if step > 0 else 0
    return (dt.date.fromordinal(ordinal) for ordinal in range(day.toordinal(), end, step))


def _skipped(country: str, day: dt.date, wish: ShiftWish) -> bool:
    if wish.skips_weekends and day.weekday() not in WORKING_WEEK:
        return True
    return wish.skips_holidays and is_holiday(day, country)


def _away(day: dt.date, days: int) -> dt.date:
    ordinal = min(max(day.toordinal() + days, 1), dt.date.max.toordinal())
    return dt.date.fromordinal(ordinal)
