"""A rule that is moved, or cut short: the days it gives from then on."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from contentplanner.domain.periods import WEEK, next_month
from contentplanner.domain.records import Series
from contentplanner.domain.series.dates import ruled_days
from contentplanner.domain.series.recurrence import (
    LAST,
    Daily,
    MonthDay,
    MonthPlace,
    Recurrence,
    Repeat,
    Weekly,
    Yearly,
    is_last_of_its_weekday,
    place_of,
)
from contentplanner.domain.series.rrule import recurrence_of, rule_of
from contentplanner.domain.vocabulary import OffDay

_MONTHS = 12


def ended_before(series: Series, day: dt.date) -> Series:
    """Return a series that gives only the days before one, of which there is at least one."""
    recurrence = recurrence_of(series.rule)
    left = sum(ruled < day for ruled in ruled_days(series.rule, series.first_day))
    ending = (
        Recurrence(recurrence.repeat, max(1, left))
        if recurrence.until is None
        else Recurrence(recurrence.repeat, until=day - dt.timedelta(days=1))
    )
    return replace(series, rule=rule_of(ending))


def begun_on(series: Series, day: dt.date) -> Series:
    """Return what a series is from one of its days on: as many turns as are left."""
    recurrence = recurrence_of(series.rule)
    left = sum(ruled >= day for ruled in ruled_days(series.rule, series.first_day))
    if recurrence.until is None:
        recurrence = Recurrence(recurrence.repeat, max(1, left))
    return replace(series, rule=rule_of(recurrence), first_day=day)


def shifted(series: Series, origin: dt.date, target: dt.date) -> Series:
    """Return a series in which the turn that the rule gave on `origin` is given on `target`; it has as many turns.

    Days and weeks shift as they are; in months and years the turns take the place that `target` has. Somebody who puts
    one on a weekend wants the weekend.
    """
    recurrence = recurrence_of(series.rule)
    days = ruled_days(series.rule, series.first_day)
    repeat = _moved(recurrence.repeat, origin, target)
    found = ruled_days(rule_of(Recurrence(repeat, len(days))), _beginning(repeat, days[0], origin, target))
    ending = (
        Recurrence(repeat, len(days))
        if recurrence.until is None
        else Recurrence(repeat, until=_until(recurrence.until, found, repeat, target - origin))
    )
    on_weekend = OffDay.KEEP if target.weekday() >= WEEK - 2 else series.on_weekend
    return replace(series, rule=rule_of(ending), first_day=found[0], on_weekend=on_weekend)


def _moved(repeat: Repeat, origin: dt.date, target: dt.date) -> Repeat:
    match repeat:
        case Daily():
            return repeat
        case Weekly():
            days = (target - origin).days
            weekdays = tuple(sorted((day + days) % WEEK for day in repeat.weekdays))
            return replace(repeat, weekdays=weekdays, week_start=_week_start(repeat, days))
        case MonthDay():
            return replace(repeat, day=target.day)
        case MonthPlace():
            was_last = repeat.place == LAST and is_last_of_its_weekday(target)
            place = LAST if was_last else place_of(target)
            return replace(repeat, place=place, weekday=target.weekday())
        case Yearly():
            return replace(repeat, month=target.month, day=target.day)


def _week_start(repeat: Weekly, days: int) -> int:
    """Weeks shift with their days, where it matters in which week a day lies."""
    matters = repeat.interval > 1 and len(repeat.weekdays) > 1
    return (repeat.week_start + days) % WEEK if matters else 0


def _beginning(repeat: Repeat, first: dt.date, origin: dt.date, target: dt.date) -> dt.date:
    """Return a day from which the moved rule gives as many turns before `target` as it gave before `origin`."""
    if isinstance(repeat, Daily | Weekly):
        return first + (target - origin)
    if isinstance(repeat, Yearly):
        return dt.date(first.year + target.year - origin.year, 1, 1)
    months = (target.year - origin.year) * _MONTHS + target.month - origin.month
    return next_month(first, months)


def _until(until: dt.date, found: tuple[dt.date, ...], repeat: Repeat, by: dt.timedelta) -> dt.date:
    """Return the old end when it still ends the series after as many turns, else the end that does."""
    for end in (until, until + by):
        if len(ruled_days(rule_of(Recurrence(repeat, until=end)), found[0])) == len(found):
            return end
    return found[-1]
