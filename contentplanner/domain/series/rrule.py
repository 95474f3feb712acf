"""A recurrence as an RFC 5545 RRULE without DTSTART, and back.

A month that is too short needs no words of our own: "the last one of the 28th to the 31st" says it, so that every
program that reads RRULEs finds the same days.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from contentplanner.domain.records import WORKING_WEEK
from contentplanner.domain.series.recurrence import (
    ALWAYS_THERE,
    Daily,
    MonthDay,
    MonthPlace,
    Recurrence,
    Repeat,
    Weekly,
    Yearly,
)

_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_FEBRUARY = 2
_UNTIL = "%Y%m%d"


def rule_of(recurrence: Recurrence) -> str:
    """Return the rule of a recurrence, such as "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH;COUNT=12"."""
    parts = _parts(recurrence.repeat)
    if recurrence.count is not None:
        parts.append(f"COUNT={recurrence.count}")
    if recurrence.until is not None:
        parts.append(f"UNTIL={recurrence.until.year:04}{recurrence.until:%m%d}")
    return ";".join(parts)


def recurrence_of(rule: str) -> Recurrence:
    """Return the recurrence that a rule says.

    Raises:
        ValueError: No recurrence of ours has this rule.
    """
    try:
        parts = dict(part.split("=", 1) for part in rule.split(";"))
        count = int(parts["COUNT"]) if "COUNT" in parts else None
        until = dt.datetime.strptime(parts["UNTIL"], _UNTIL).date() if "UNTIL" in parts else None  # noqa: DTZ007
        found = Recurrence(_repeat(parts), count, until)
    except (KeyError, IndexError) as error:
        raise ValueError(f"{rule} is no rule of a series") from error
    if rule_of(found) != rule:
        raise ValueError(f"{rule} is no rule of a series")
    return found


def _parts(repeat: Repeat) -> list[str]:
    every = [f"INTERVAL={repeat.interval}"] if repeat.interval > 1 else []
    match repeat:
        case Daily():
            return ["FREQ=DAILY", *every]
        case Weekly():
            start = [f"WKST={_DAYS[repeat.week_start]}"] if repeat.week_start else []
            return ["FREQ=WEEKLY", *every, *start, _by_day(repeat.weekdays)]
        case MonthDay():
            return ["FREQ=MONTHLY", *every, *_by_month_day(repeat.day, shortest=ALWAYS_THERE)]
        case MonthPlace(weekday=None):
            return ["FREQ=MONTHLY", *every, _by_day(WORKING_WEEK), f"BYSETPOS={repeat.place}"]
        case MonthPlace():
            return ["FREQ=MONTHLY", *every, f"BYDAY={repeat.place}{_DAYS[repeat.weekday or 0]}"]
        case Yearly():
            shortest = ALWAYS_THERE if repeat.month == _FEBRUARY else repeat.day
            month_day = _by_month_day(repeat.day, shortest=shortest)
            return ["FREQ=YEARLY", *every, f"BYMONTH={repeat.month}", *month_day]


def _by_day(weekdays: tuple[int, ...]) -> str:
    return f"BYDAY={','.join(_DAYS[day] for day in weekdays)}"


def _by_month_day(day: int, *, shortest: int) -> list[str]:
    """Say a day; behind the shortest month's last one, the last of those that the month has."""
    if day <= shortest:
        return [f"BYMONTHDAY={day}"]
    return [f"BYMONTHDAY={','.join(str(n) for n in range(shortest, day + 1))}", "BYSETPOS=-1"]


def _repeat(parts: Mapping[str, str]) -> Repeat:
    every = int(parts.get("INTERVAL", "1"))
    match parts["FREQ"]:
        case "DAILY":
            return Daily(every)
        case "WEEKLY":
            return Weekly(_weekdays(parts["BYDAY"]), every, _weekdays(parts.get("WKST", "MO"))[0])
        case "MONTHLY" if "BYMONTHDAY" in parts:
            return MonthDay(_last(parts["BYMONTHDAY"]), every)
        case "MONTHLY" if "BYSETPOS" in parts:
            return MonthPlace(int(parts["BYSETPOS"]), None, every)
        case "MONTHLY":
            by_day = parts["BYDAY"]
            return MonthPlace(int(by_day[:-2]), _weekdays(by_day[-2:])[0], every)
        case "YEARLY":
            return Yearly(int(parts["BYMONTH"]), _last(parts["BYMONTHDAY"]), every)
        case other:
            raise ValueError(f"no series repeats {other}")


def _weekdays(names: str) -> tuple[int, ...]:
    return tuple(_DAYS.index(name) for name in names.split(","))


def _last(numbers: str) -> int:
    return int(numbers.rsplit(",", 1)[-1])
