"""Days and periods as several commands need them."""

from __future__ import annotations

import datetime as dt

from contentplanner.cli.options import UsageError
from contentplanner.domain.periods import Period
from contentplanner.languages import Language


def today() -> dt.date:
    """Return the day it is on this machine."""
    return dt.datetime.now().astimezone().date()


def period_between(first: dt.date, last: dt.date, words: Language) -> Period:
    """Return the days from `first` to `last`.

    Raises:
        UsageError: It ends before it begins.
    """
    if last < first:
        raise UsageError(
            words.tr(
                "The period ends on {last}, before it begins on {first}. Give --from and --to in that order.",
                first=first,
                last=last,
            )
        )
    return Period(first, last)
