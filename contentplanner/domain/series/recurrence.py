"""How often something repeats, and until when: the choices that a person has."""

from __future__ import annotations

import datetime as dt
from calendar import monthrange
from dataclasses import dataclass

from contentplanner.domain.periods import WEEK
from contentplanner.domain.records import WORKING_WEEK

MOST = 400
"""The most days a series may have."""

LAST = -1
"""The last one of a month: a weekday, a working day."""

ALWAYS_THERE = 28
"""The last day that every month has."""

_LEAP_YEAR = 2024
_PLACES = frozenset({1, 2, 3, 4, LAST})


@dataclass(frozen=True, slots=True)
class Daily:
    """Every so many days."""

    interval: int = 1


@dataclass(frozen=True, slots=True)
class Weekly:
    """Every so many weeks on some weekdays, Monday being 0, in order; `week_start` is the day on which weeks begin."""

    weekdays: tuple[int, ...]
    interval: int = 1
    week_start: int = 0

    def __post_init__(self) -> None:
        if not self.weekdays or list(self.weekdays) != sorted({day % WEEK for day in self.weekdays}):
            raise ValueError(f"{self.weekdays} aren't weekdays in order")


@dataclass(frozen=True, slots=True)
class MonthDay:
    """Every so many months on a day; a month that is too short for it has it on its last day."""

    day: int
    interval: int = 1

    def __post_init__(self) -> None:
        dt.date(_LEAP_YEAR, 1, self.day)


@dataclass(frozen=True, slots=True)
class MonthPlace:
    """Every so many months on the first, second, third, fourth or last weekday; no weekday is any working day."""

    place: int
    weekday: int | None
    interval: int = 1

    def __post_init__(self) -> None:
        if self.place not in _PLACES or self.weekday not in {None, *range(WEEK)}:
            raise ValueError(f"no month has a weekday {self.weekday} at {self.place}")


@dataclass(frozen=True, slots=True)
class Yearly:
    """Every so many years on a day; 29 February is the 28th where there is none."""

    month: int
    day: int
    interval: int = 1

    def __post_init__(self) -> None:
        dt.date(_LEAP_YEAR, self.month, self.day)


Repeat = Daily | Weekly | MonthDay | MonthPlace | Yearly


@dataclass(frozen=True, slots=True)
class Recurrence:
    """How often, and either how many times or until which day."""

    repeat: Repeat
    count: int | None = None
    until: dt.date | None = None

    def __post_init__(self) -> None:
        if (self.count is None) == (self.until is None):
            raise ValueError("a series ends after a count or on a day")
        if self.repeat.interval < 1 or (self.count is not None and self.count < 1):
            raise ValueError("intervals and counts begin at 1")


def place_of(day: dt.date) -> int:
    """Return which one of its weekday a day is in its month: 1 to 4, the fifth being the last."""
    place = (day.day - 1) // WEEK + 1
    return place if place in _PLACES else LAST


def is_last_of_its_weekday(day: dt.date) -> bool:
    """Whether no later day of the month has the same weekday."""
    return day.day + WEEK > monthrange(day.year, day.month)[1]


def suggested(day: dt.date) -> tuple[Repeat, ...]:
    """Return the ways to repeat that people ask for most, for something that stands on a day."""
    weekday = day.weekday()
    return (
        Weekly((weekday,)),
        Weekly((weekday,), 2),
        Weekly(WORKING_WEEK),
        MonthPlace(place_of(day), weekday),
        MonthPlace(LAST, None),
        MonthDay(day.day),
        Yearly(day.month, day.day),
    )
