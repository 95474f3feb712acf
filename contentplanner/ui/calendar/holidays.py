"""The public holidays of a plan's country, in the language of the window."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from contentplanner.domain.public_holidays import public_holidays
from contentplanner.ui.speech import words

if TYPE_CHECKING:
    from contentplanner.ui.desk import Desk


def holiday_of(desk: Desk, day: dt.date) -> str:
    """Return the name of the public holiday that a day is, else nothing."""
    return public_holidays(desk.plan.basics.country, day.year, words().code).get(day, "")


def holidays_in(desk: Desk, first: dt.date, last: dt.date) -> tuple[str, ...]:
    """Return the names of the public holidays between two days, both inclusive, in order."""
    country, code = desk.plan.basics.country, words().code
    found = (item for year in range(first.year, last.year + 1) for item in public_holidays(country, year, code).items())
    return tuple(name for day, name in sorted(found) if first <= day <= last)


def holidays_of_year(desk: Desk, year: int) -> tuple[dt.date, ...]:
    """Return the public holidays of a year."""
    return tuple(public_holidays(desk.plan.basics.country, year, words().code))
