"""Days and times as people type them."""

from __future__ import annotations

import datetime as dt
import re

from contentplanner.ui.speech import words

_NUMBERS = re.compile(r"(\d{1,2})\s*[-/. ]\s*(\d{1,2})(?:\s*[-/. ]\s*(\d{4}|\d{2}))?\.?")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_NAMED = re.compile(r"(?:[^\W\d_]+\.?,?\s+)?(\d{1,2})\.?\s*([^\W\d_]+)\.?(?:,?\s+(\d{4}|\d{2}))?")
_CLOCK = re.compile(r"(\d{1,2})(?:\s*[:.uh]\s*(\d{1,2})?|(\d{2}))?(?:\s*(uur|u|h|am|pm|a\.m\.|p\.m\.))?")
_CENTURY = 2000
_NOON = 12
_LOOK_BACK = dt.timedelta(days=90)


class NotUnderstood(ValueError):  # noqa: N818 - the person wrote it, it is no program error
    """What was typed is no day, or no time."""


def day_from(text: str, today: dt.date) -> dt.date | None:
    """Return the day a text means, None when it is empty. Days come before months: "3-12" is 3 December.

    A day without a year is the first one that isn't longer than 90 days ago.

    Raises:
        NotUnderstood: The text is no day, or one that doesn't exist.
    """
    typed = " ".join(text.split()).casefold()
    if not typed:
        return None
    relative = _relative(typed, today)
    if relative is not None:
        return relative
    day, month, year = _parts(typed)
    try:
        return dt.date(year, month, day) if year else _without_year(day, month, today)
    except ValueError:
        raise NotUnderstood(text) from None


def _relative(typed: str, today: dt.date) -> dt.date | None:
    near = {"today": 0, "vandaag": 0, "tomorrow": 1, "morgen": 1, "overmorgen": 2}
    return today + dt.timedelta(days=near[typed]) if typed in near else None


def _parts(typed: str) -> tuple[int, int, int]:
    if found := _ISO.fullmatch(typed):
        return int(found[3]), int(found[2]), int(found[1])
    if found := _NUMBERS.fullmatch(typed):
        return int(found[1]), int(found[2]), _year(found[3])
    if found := _NAMED.fullmatch(typed):
        return int(found[1]), _month(found[2]), _year(found[3])
    raise NotUnderstood(typed)


def _year(digits: str | None) -> int:
    year = int(digits or 0)
    return year + _CENTURY if digits and year < 100 else year  # noqa: PLR2004 - two digits


def _month(name: str) -> int:
    for month in range(1, 13):
        whole = words().month_title(dt.date(2000, month, 1)).split()[0].casefold()
        short = words().day_and_month(dt.date(2000, month, 1)).split()[1].casefold().rstrip(".")
        if name == short or (len(name) >= len("mei") and whole.startswith(name)):
            return month
    raise NotUnderstood(name)


def _without_year(day: int, month: int, today: dt.date) -> dt.date:
    for year in range(today.year - 1, today.year + 9):
        try:
            found = dt.date(year, month, day)
        except ValueError:  # 29 February in a common year
            continue
        if found >= today - _LOOK_BACK:
            return found
    raise NotUnderstood(f"{day}-{month}")


def clock_from(text: str) -> dt.time | None:
    """Return the time a text means, None when it is empty: "9", "930", "9:30", "9.30", "21u30", "9 pm".

    Raises:
        NotUnderstood: The text is no time of day.
    """
    typed = " ".join(text.split()).casefold()
    if not typed:
        return None
    found = _CLOCK.fullmatch(typed)
    if found is None:
        raise NotUnderstood(text)
    hours, minutes, half = int(found[1]), int(found[2] or found[3] or 0), (found[4] or "").replace(".", "")
    if half in {"am", "pm"}:
        hours = _of_half(text, hours) + (_NOON if half == "pm" else 0)
    try:
        return dt.time(hours, minutes)
    except ValueError:
        raise NotUnderstood(text) from None


def _of_half(text: str, hours: int) -> int:
    if not 1 <= hours <= _NOON:
        raise NotUnderstood(text)
    return hours % _NOON
