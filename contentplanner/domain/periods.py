"""Days, weeks and months as values. Weeks are ISO 8601 weeks unless another first day is asked for."""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

WEEK = 7
ONE_DAY = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Period:
    """The days from `first` to `last`, both inclusive."""

    first: dt.date
    last: dt.date

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise ValueError(f"a period ends on or after its first day: {self.first} > {self.last}")

    def __contains__(self, day: dt.date) -> bool:
        return self.first <= day <= self.last

    @property
    def length(self) -> int:
        """The number of days."""
        return (self.last - self.first).days + 1

    def days(self) -> Iterator[dt.date]:
        """Yield every day in order."""
        return (self.first + dt.timedelta(days=n) for n in range(self.length))


def month_of(day: dt.date) -> Period:
    """Return the calendar month a day lies in."""
    first = day.replace(day=1)
    return Period(first, first.replace(day=calendar.monthrange(day.year, day.month)[1]))


def next_month(day: dt.date, months: int = 1) -> dt.date:
    """Return the first day of the month `months` after (or, when negative, before) the month of `day`."""
    index = day.year * 12 + day.month - 1 + months
    return dt.date(index // 12, index % 12 + 1, 1)


def week_of(day: dt.date, first_weekday: int = 0) -> Period:
    """Return the week a day lies in; `first_weekday` is 0 for Monday to 6 for Sunday.

    The first and the last week of the calendar are shorter where it has no days for them.
    """
    first = day.toordinal() - (day.weekday() - first_weekday) % WEEK
    last = min(first + WEEK - 1, dt.date.max.toordinal())
    return Period(dt.date.fromordinal(max(1, first)), dt.date.fromordinal(last))


class Span(Enum):
    """How much time is looked at in one go."""

    MONTH = "month"
    WEEK = "week"


def period_of(day: dt.date, span: Span, first_weekday: int = 0) -> Period:
    """Return the month or the week a day lies in."""
    return month_of(day) if span is Span.MONTH else week_of(day, first_weekday)


def before(period: Period) -> Period | None:
    """Return the month before a month, else as many days right before a period; None where the calendar begins."""
    if period.first == dt.date.min:
        return None
    eve = period.first - ONE_DAY
    if period == month_of(period.first):
        return month_of(eve)
    return Period(dt.date.fromordinal(max(1, period.first.toordinal() - period.length)), eve)


def days_later(day: dt.date, days: int) -> dt.date:
    """Return the day so many days later (or, when negative, earlier), within the calendar's own ends."""
    return dt.date.fromordinal(min(max(1, day.toordinal() + days), dt.date.max.toordinal()))


def stepped(day: dt.date, span: Span, steps: int) -> dt.date:
    """Return the same day of the month or the week so many months or weeks away; within the calendar's own ends."""
    if span is Span.WEEK:
        return days_later(day, WEEK * steps)
    last_month = dt.date.max.year * 12 + 11
    index = min(max(12, day.year * 12 + day.month - 1 + steps), last_month)
    first = dt.date(index // 12, index % 12 + 1, 1)
    return first.replace(day=min(day.day, calendar.monthrange(first.year, first.month)[1]))


def weeks_of(period: Period, first_weekday: int = 0) -> tuple[Period, ...]:
    """Return the whole weeks that touch a period, in order."""
    first = week_of(period.first, first_weekday).first
    count = ((period.last - first).days // WEEK) + 1
    return tuple(week_of(first + dt.timedelta(days=WEEK * n), first_weekday) for n in range(count))


def week_number(week: Period) -> int:
    """Return the ISO 8601 number of a week: that of its Thursday, whatever its first day."""
    thursday = week.first + dt.timedelta(days=(3 - week.first.weekday()) % WEEK)
    return thursday.isocalendar().week
