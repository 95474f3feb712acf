"""Days relative to today, by which the sample plan is good in any month of any year."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from contentplanner.domain.periods import ONE_DAY, Period, month_of, next_month, week_of
from contentplanner.domain.public_holidays import public_holidays

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_THURSDAY = WEEKDAYS.index("thu")
_SATURDAY = WEEKDAYS.index("sat")


@dataclass(frozen=True, slots=True)
class Slot:
    """A day relative to today: months from today's month, the month's week (None for its last), Monday 0, and a time.

    A week belongs to the month in which its Thursday lies, so that a month has four or five of them.
    """

    month: int
    week: int | None
    weekday: int
    time: dt.time | None = None

    @classmethod
    def parsed(cls, text: str) -> Slot:
        """Read "0 w2 tue 16:00", "-1 last fri": month, week, weekday and perhaps a time."""
        month, week, weekday, *clock = text.split()
        number = None if week == "last" else int(week.removeprefix("w"))
        return cls(int(month), number, WEEKDAYS.index(weekday), dt.time.fromisoformat(clock[0]) if clock else None)

    def day(self, today: dt.date, country: str) -> dt.date:
        """Return the day: within its month, and not on a public holiday of the country while its week has another."""
        month = month_of(next_month(today, self.month))
        week = week_of(self._thursday(month))
        wanted = min(max(week.first + self.weekday * ONE_DAY, month.first), month.last)
        free = (day for day in week.days() if day in month and not _is_off(day, wanted, country))
        return min(free, key=lambda day: (abs(day - wanted), day < wanted), default=wanted)

    def _thursday(self, month: Period) -> dt.date:
        thursdays = [day for day in month.days() if day.weekday() == _THURSDAY]
        return thursdays[-1 if self.week is None else self.week - 1]


def _is_off(day: dt.date, wanted: dt.date, country: str) -> bool:
    """Whether a post that is wanted on one day should not come on another: holidays, and weekends it didn't ask for."""
    return (day != wanted and day.weekday() >= _SATURDAY) or day in public_holidays(country, day.year, "en")
