"""The days of a series: those that its rule gives, and what becomes of them on weekends and public holidays."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from enum import Enum, auto
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from contentplanner.domain.public_holidays import public_holidays
from contentplanner.domain.records import WORKING_WEEK
from contentplanner.domain.series.recurrence import MOST, MonthDay, Recurrence, Yearly
from contentplanner.domain.series.rrule import recurrence_of, rule_of
from contentplanner.domain.vocabulary import OffDay

if TYPE_CHECKING:
    from collections.abc import Iterator

    from contentplanner.domain.records import Series


class Cause(Enum):
    """Why a day of a series isn't the one that the rule gives, or has no post."""

    WEEKEND = auto()
    HOLIDAY = auto()
    TAKEN = auto()


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One turn of a series.

    `ruled` is the day the rule gives, by which it is known for good; `day` the one on which its post stands, None when
    it is skipped. `missing` is the day of the month that the rule names where the month hasn't got it, and the turn
    falls on its last; else 0.
    """

    ruled: dt.date
    day: dt.date | None
    cause: Cause | None = None
    missing: int = 0


@lru_cache(maxsize=256)
def ruled_days(rule: str, first_day: dt.date) -> tuple[dt.date, ...]:
    """Return the days that a rule gives from a first day on, at most as many as a series may have."""
    return tuple(islice(_days(rule, first_day), MOST))


def _days(rule: str, first_day: dt.date) -> Iterator[dt.date]:
    from dateutil.rrule import rrulestr  # noqa: PLC0415 - 50 ms that the first window frame doesn't wait for

    moments = rrulestr(rule, dtstart=dt.datetime.combine(first_day, dt.time()))
    return (moment.date() for moment in moments)


def bounded(recurrence: Recurrence, first_day: dt.date) -> Recurrence:
    """Return the recurrence, with the most days a series may have where it would have more."""
    too_many = _has_too_many(rule_of(recurrence), first_day)
    return Recurrence(recurrence.repeat, MOST) if too_many else recurrence


@lru_cache(maxsize=256)
def _has_too_many(rule: str, first_day: dt.date) -> bool:
    return len(tuple(islice(_days(rule, first_day), MOST + 1))) > MOST


def occurrences(series: Series, country: str) -> tuple[Occurrence, ...]:
    """Return the turns of a series in a country, in order; two of them never stand on one day."""
    named = _named_day(series.rule)
    found = [_placed(series, country, day, named) for day in ruled_days(series.rule, series.first_day)]
    taken = {one.day for one in found if one.day == one.ruled}
    for place, one in enumerate(found):
        if one.day is None or one.day == one.ruled:
            continue
        if one.day in taken:
            found[place] = replace(one, day=None, cause=Cause.TAKEN)
        taken.add(one.day)
    return tuple(found)


def _placed(series: Series, country: str, ruled: dt.date, named: int) -> Occurrence:
    missing = named if ruled.day < named else 0
    way, cause = _way(series, country, ruled)
    match way:
        case OffDay.KEEP:
            return Occurrence(ruled, ruled, None, missing)
        case OffDay.SKIP:
            return Occurrence(ruled, None, cause, missing)
        case _:
            return Occurrence(ruled, working_day(ruled, country, way), cause, missing)


def _way(series: Series, country: str, ruled: dt.date) -> tuple[OffDay, Cause | None]:
    """Return what becomes of a day: on a holiday that is a weekend too, skipping goes before moving."""
    ways: list[tuple[OffDay, Cause | None]] = []
    if series.on_holiday is not OffDay.KEEP and is_holiday(ruled, country):
        ways.append((series.on_holiday, Cause.HOLIDAY))
    if series.on_weekend is not OffDay.KEEP and ruled.weekday() not in WORKING_WEEK:
        ways.append((series.on_weekend, Cause.WEEKEND))
    skips = (way for way in ways if way[0] is OffDay.SKIP)
    return next(skips, ways[0] if ways else (OffDay.KEEP, None))


def is_holiday(day: dt.date, country: str) -> bool:
    """Whether a day is a public holiday."""
    return day in public_holidays(country, day.year, "en")


def working_day(day: dt.date, country: str, way: OffDay) -> dt.date:
    """Return a day itself when people work on it, else the next or the previous one on which they do."""
    step = -1 if way is OffDay.PREVIOUS else 1
    end = dt.date.min if step < 0 else dt.date.max
    while day != end and (day.weekday() not in WORKING_WEEK or is_holiday(day, country)):
        day += dt.timedelta(days=step)
    return day


def _named_day(rule: str) -> int:
    """Return the day of the month that a rule names, 0 for none."""
    repeat = recurrence_of(rule).repeat
    return repeat.day if isinstance(repeat, MonthDay | Yearly) else 0
