"""Series in words: how often, how long, which one of them a post is, and what became of a day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from contentplanner.domain.public_holidays import public_holidays
from contentplanner.domain.records import WORKING_WEEK
from contentplanner.domain.series.dates import Cause, Occurrence
from contentplanner.domain.series.recurrence import (
    LAST,
    Daily,
    MonthDay,
    MonthPlace,
    Recurrence,
    Repeat,
    Weekly,
    Yearly,
)
from contentplanner.domain.series.rrule import recurrence_of
from contentplanner.languages import N_

if TYPE_CHECKING:
    from contentplanner.domain.plan import Plan
    from contentplanner.domain.records import Post
    from contentplanner.languages import Language

_LONGEST_MONTH = 31
_LEAP_YEAR = 2024
_PLACES: Mapping[int, str] = MappingProxyType(
    {
        1: N_("first {weekday}"),
        2: N_("second {weekday}"),
        3: N_("third {weekday}"),
        4: N_("fourth {weekday}"),
        LAST: N_("last {weekday}"),
    }
)
_ENDING = N_("{n}th")
_ENDINGS: Mapping[int, str] = MappingProxyType({1: N_("{n}st"), 2: N_("{n}nd"), 3: N_("{n}rd")})
_TEENS = range(11, 14)


def repeat_sentence(repeat: Repeat, language: Language) -> str:
    """Return how often something repeats: "Every second Thursday"."""
    match repeat:
        case Daily():
            every = N_("Every day"), N_("Every second day"), N_("Every {n} days")
            return _every(every, repeat.interval, language)
        case Weekly():
            return _weekly(repeat, language)
        case MonthDay():
            return _monthly(month_day_name(repeat.day, language), repeat.interval, language)
        case MonthPlace():
            return _monthly(place_name(repeat.place, repeat.weekday, language), repeat.interval, language)
        case Yearly():
            every = N_("Every year on {day}"), N_("Every second year on {day}"), N_("Every {n} years on {day}")
            day = language.day_with_month(dt.date(_LEAP_YEAR, repeat.month, repeat.day))
            return _every(every, repeat.interval, language, day=day)


def recurrence_sentence(recurrence: Recurrence, language: Language) -> str:
    """Return how often, and until when: "Every second Thursday, 12 times"."""
    often = repeat_sentence(recurrence.repeat, language)
    if recurrence.until is not None:
        return language.tr("{often}, until {day}", often=often, day=language.day_and_year(recurrence.until))
    return language.ntr("{often}, {n} time", "{often}, {n} times", recurrence.count or 0, often=often)


def turn_sentence(plan: Plan, post: Post, language: Language) -> str:
    """Return the rule of a post's series and which of its posts it is: "Every second Thursday, 8 of 12".

    Raises:
        LookupError: The post belongs to no series.
    """
    if post.series_id is None:
        raise LookupError(f"post {post.id} belongs to no series")
    posts = plan.posts_by_series[post.series_id]
    often = repeat_sentence(recurrence_of(plan.series[post.series_id].rule).repeat, language)
    place = next(n for n, one in enumerate(posts, 1) if one.id == post.id)
    return language.tr("{often}, {n} of {total}", often=often, n=place, total=len(posts))


def turn_note(turn: Occurrence, country: str, language: Language) -> str:
    """Return what is to be said of a day of a series, mostly nothing: why it isn't the one the rule names."""
    notes = []
    if turn.missing:
        month, day = language.month(turn.ruled), ordinal(turn.missing, language)
        notes.append(language.tr("the last day: {month} has no {day}", month=month, day=day))
    if turn.cause is not None:
        why = _why(turn, country, language)
        skipped = language.tr("skipped: {why}", why=why)
        moved = language.tr("moved from {day}: {why}", day=language.short_day(turn.ruled), why=why)
        notes.append(skipped if turn.day is None else moved)
    return ", ".join(notes)


def _why(turn: Occurrence, country: str, language: Language) -> str:
    match turn.cause:
        case Cause.HOLIDAY:
            return public_holidays(country, turn.ruled.year, language.code).get(turn.ruled, "")
        case Cause.TAKEN:
            return language.tr("the next or previous one is on that day already")
        case _:
            return language.weekday(turn.ruled.weekday())


def place_name(place: int, weekday: int | None, language: Language) -> str:
    """Return a place in the month: "first Monday", "last working day"."""
    name = language.tr("working day") if weekday is None else language.weekday(weekday)
    return language.tr(_PLACES[place], weekday=name)


def month_day_name(day: int, language: Language) -> str:
    """Return a day of the month: "15th"; the 31st is "last day"."""
    return language.tr("last day") if day == _LONGEST_MONTH else ordinal(day, language)


def ordinal(number: int, language: Language) -> str:
    """Return a number as a rank: "1st", "22nd", "13th"."""
    ending = 0 if number % 100 in _TEENS else number % 10
    return language.tr(_ENDINGS.get(ending, _ENDING), n=number)


def _weekly(repeat: Weekly, language: Language) -> str:
    if repeat.weekdays == WORKING_WEEK:
        every = N_("Every working day"), N_("Every second week on working days"), N_("Every {n} weeks on working days")
        return _every(every, repeat.interval, language)
    days = language.join([language.weekday(day) for day in repeat.weekdays])
    if len(repeat.weekdays) > 1:
        every = N_("Every {days}"), N_("Every second week on {days}"), N_("Every {n} weeks on {days}")
    else:
        every = N_("Every {days}"), N_("Every second {days}"), N_("Every {n} weeks on {days}")
    return _every(every, repeat.interval, language, days=days)


def _monthly(day: str, interval: int, language: Language) -> str:
    every = N_("Every month on the {day}"), N_("Every second month on the {day}"), N_("Every {n} months on the {day}")
    return _every(every, interval, language, day=day)


def _every(messages: tuple[str, str, str], interval: int, language: Language, **values: str) -> str:
    return language.tr(messages[min(interval, len(messages)) - 1], n=interval, **values)
