"""Times of day and heights of the week, and how one becomes the other."""

from __future__ import annotations

import datetime as dt

HOURS = 24
MORNING = dt.time(9)
HALF, QUARTER = 30, 15
_QUARTERS_FROM = 80
"""From so many design pixels an hour on, a quarter is large enough to be aimed at."""


def top_of(time: dt.time, hour: float) -> int:
    """Return where a time stands when an hour takes `hour` pixels."""
    return round((time.hour * 60 + time.minute) * hour / 60)


def time_at(y: float, hour: float, grid: int) -> dt.time:
    """Return the time that a height stands for, on a grid of so many minutes, within the day."""
    minutes = round(y * 60 / hour / grid) * grid
    last = HOURS * 60 - grid
    return _time(min(max(0, minutes), last))


def grid_of(hour: float) -> int:
    """Return how finely a person can aim, in minutes, when an hour takes `hour` pixels of the design."""
    return QUARTER if hour >= _QUARTERS_FROM else HALF


def half_hour_later(time: dt.time | None) -> dt.time | None:
    """Return the next half hour; nine in the morning for a post without a time; None at the end of the day."""
    if time is None:
        return MORNING
    minutes = (_minutes(time) // HALF + 1) * HALF
    return _time(minutes) if minutes < HOURS * 60 else None


def half_hour_earlier(time: dt.time) -> dt.time | None:
    """Return the half hour before; None at midnight."""
    minutes = -(-_minutes(time) // HALF) * HALF - HALF
    return _time(minutes) if minutes >= 0 else None


def _minutes(time: dt.time) -> int:
    return time.hour * 60 + time.minute


def _time(minutes: int) -> dt.time:
    return dt.time(minutes // 60, minutes % 60)
