from __future__ import annotations

import datetime as dt
from calendar import monthrange
from typing import Any

import pytest
from dateutil import rrule
from hypothesis import given
from hypothesis import strategies as st

from contentplanner.domain.records import WORKING_WEEK, Series
from contentplanner.domain.series.dates import Cause, Occurrence, bounded, is_holiday, occurrences, ruled_days
from contentplanner.domain.series.recurrence import (
    LAST,
    MOST,
    Daily,
    MonthDay,
    MonthPlace,
    Recurrence,
    Repeat,
    Weekly,
    Yearly,
    place_of,
    suggested,
)
from contentplanner.domain.series.rrule import recurrence_of, rule_of
from contentplanner.domain.vocabulary import OffDay

from .strategies import DAYS, REPEATS, UNADJUSTED, recurrences, series

KEEP, SKIP, NEXT, PREVIOUS = OffDay


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def by_dateutil(repeat: Repeat) -> dict[str, Any]:
    """What dateutil itself is told, without a rule of ours in between."""
    match repeat:
        case Daily():
            return {"freq": rrule.DAILY}
        case Weekly():
            return {"freq": rrule.WEEKLY, "byweekday": repeat.weekdays, "wkst": repeat.week_start}
        case MonthDay():
            return {"freq": rrule.MONTHLY, "bymonthday": repeat.day}
        case MonthPlace(weekday=None):
            return {"freq": rrule.MONTHLY, "byweekday": range(5), "bysetpos": repeat.place}
        case MonthPlace():
            return {"freq": rrule.MONTHLY, "byweekday": rrule.weekday(int(repeat.weekday or 0), repeat.place)}
        case Yearly():
            return {"freq": rrule.YEARLY, "bymonth": repeat.month, "bymonthday": repeat.day}


@given(repeat=UNADJUSTED, first=DAYS, count=st.integers(1, MOST))
def test_the_days_are_those_that_dateutil_gives(repeat: Repeat, first: dt.date, count: int) -> None:
    start = dt.datetime.combine(first, dt.time())
    told = rrule.rrule(dtstart=start, count=count, interval=repeat.interval, **by_dateutil(repeat))
    assert ruled_days(rule_of(Recurrence(repeat, count)), first) == tuple(moment.date() for moment in told)


@given(repeat=UNADJUSTED, first=DAYS, length=st.integers(0, 380))
def test_until_a_day_too(repeat: Repeat, first: dt.date, length: int) -> None:
    start, last = dt.datetime.combine(first, dt.time()), first + dt.timedelta(days=length)
    until = dt.datetime.combine(last, dt.time())
    told = rrule.rrule(dtstart=start, until=until, interval=repeat.interval, **by_dateutil(repeat))
    assert ruled_days(rule_of(Recurrence(repeat, until=last)), first) == tuple(moment.date() for moment in told)


@given(number=st.integers(29, 31), every=st.integers(1, 5), first=DAYS, count=st.integers(1, 50))
def test_a_month_too_short_for_its_day_has_it_on_its_last(number: int, every: int, first: dt.date, count: int) -> None:
    found = ruled_days(rule_of(Recurrence(MonthDay(number, every), count)), first)
    assert len(found) == count
    assert [one.day for one in found] == [min(number, monthrange(one.year, one.month)[1]) for one in found]
    months = [one.year * 12 + one.month for one in found]
    assert months == list(range(months[0], months[0] + every * count, every))


@given(every=st.integers(1, 5), first=DAYS, count=st.integers(1, 30))
def test_29_february_is_the_last_of_february_where_there_is_none(every: int, first: dt.date, count: int) -> None:
    found = ruled_days(rule_of(Recurrence(Yearly(2, 29, every), count)), first)
    assert [(one.month, one.day) for one in found] == [(2, monthrange(one.year, 2)[1]) for one in found]
    assert [one.year - found[0].year for one in found] == list(range(0, every * count, every))


@given(repeat=REPEATS, first=DAYS, data=st.data())
def test_a_rule_says_what_it_was_made_of(repeat: Repeat, first: dt.date, data: st.DataObject) -> None:
    made = data.draw(recurrences(first))
    assert recurrence_of(rule_of(made)) == made
    assert recurrence_of(rule_of(Recurrence(repeat, 3))).repeat == repeat


@pytest.mark.parametrize(
    "rule",
    [
        "",
        "FREQ=WEEKLY",
        "FREQ=HOURLY;COUNT=3",
        "FREQ=DAILY",
        "FREQ=DAILY;COUNT=0",
        "FREQ=DAILY;COUNT=x",
        "FREQ=DAILY;COUNT=3;UNTIL=20261231",
        "FREQ=DAILY;UNTIL=20261331",
        "FREQ=DAILY;INTERVAL=0;COUNT=3",
        "FREQ=DAILY;INTERVAL=1;COUNT=3",
        "FREQ=WEEKLY;BYDAY=;COUNT=3",
        "FREQ=WEEKLY;BYDAY=TH,MO;COUNT=3",
        "FREQ=MONTHLY;BYDAY=7MO;COUNT=3",
        "FREQ=MONTHLY;BYMONTHDAY=32;COUNT=3",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=3",
        "DTSTART=20260101;FREQ=DAILY;COUNT=3",
        "FREQ=DAILY;COUNT=3;BYHOUR=9",
    ],
)
def test_a_rule_of_another_kind_is_refused(rule: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        recurrence_of(rule)


def test_more_than_the_most_days_become_the_most() -> None:
    first = day("2026-12-03")
    assert bounded(Recurrence(Daily(), until=day("2028-12-31")), first) == Recurrence(Daily(), MOST)
    fits = Recurrence(Daily(), until=first + dt.timedelta(days=MOST - 1))
    assert bounded(fits, first) == fits
    assert len(ruled_days("FREQ=DAILY;UNTIL=20381231", first)) == MOST


@given(made=series(), country=st.sampled_from(("NL", "DE", "XX")))
def test_no_two_turns_stand_on_one_day_and_moved_ones_on_working_days(made: Series, country: str) -> None:
    found = occurrences(made, country)
    assert tuple(turn.ruled for turn in found) == ruled_days(made.rule, made.first_day)
    days = [turn.day for turn in found if turn.day is not None]
    assert len(days) == len(set(days))
    for turn in found:
        if turn.day == turn.ruled:
            assert turn.cause is None
        elif turn.day is not None:
            assert turn.day.weekday() in WORKING_WEEK
            assert not is_holiday(turn.day, country)
            assert turn.cause in {Cause.HOLIDAY, Cause.WEEKEND}
        else:
            assert turn.cause is not None


@given(made=series(adjusted=False))
def test_whoever_keeps_weekends_and_holidays_has_the_days_of_the_rule(made: Series) -> None:
    assert [turn.day for turn in occurrences(made, "NL")] == list(ruled_days(made.rule, made.first_day))


FRIDAY_25 = Recurrence(Weekly((4,)), 2)
"""In the Netherlands both days of Christmas 2026, Friday 25 and Saturday 26 December, are public holidays."""


@pytest.mark.parametrize(
    ("on_weekend", "on_holiday", "first", "expected"),
    [
        (KEEP, KEEP, "2026-12-25", ("2026-12-25", None)),
        (SKIP, KEEP, "2026-12-25", ("2026-12-25", None)),
        (KEEP, SKIP, "2026-12-25", (None, Cause.HOLIDAY)),
        (KEEP, NEXT, "2026-12-25", ("2026-12-28", Cause.HOLIDAY)),
        (KEEP, PREVIOUS, "2026-12-25", ("2026-12-24", Cause.HOLIDAY)),
        (SKIP, NEXT, "2026-12-26", (None, Cause.WEEKEND)),
        (NEXT, SKIP, "2026-12-26", (None, Cause.HOLIDAY)),
        (NEXT, PREVIOUS, "2026-12-26", ("2026-12-24", Cause.HOLIDAY)),
        (NEXT, KEEP, "2026-12-26", ("2026-12-28", Cause.WEEKEND)),
        (PREVIOUS, KEEP, "2026-12-26", ("2026-12-24", Cause.WEEKEND)),
    ],
)
def test_weekends_and_holidays(
    on_weekend: OffDay, on_holiday: OffDay, first: str, expected: tuple[str | None, Cause | None]
) -> None:
    rule = rule_of(Recurrence(Daily(7), 1))
    (turn,) = occurrences(Series("s", rule, day(first), on_weekend, on_holiday), "NL")
    where, cause = expected
    assert turn == Occurrence(day(first), day(where) if where else None, cause)


def test_a_moved_turn_gives_way_to_the_one_that_stands_there() -> None:
    rule = rule_of(Recurrence(Daily(), 4))
    found = occurrences(Series("s", rule, day("2026-12-04"), NEXT), "NL")
    assert [turn.day for turn in found] == [day("2026-12-04"), None, None, day("2026-12-07")]
    assert [turn.cause for turn in found] == [None, Cause.TAKEN, Cause.TAKEN, None]


def test_what_falls_on_a_shorter_months_last_day_is_marked() -> None:
    found = occurrences(Series("s", rule_of(Recurrence(MonthDay(31), 3)), day("2027-01-31")), "NL")
    assert [(turn.day, turn.missing) for turn in found] == [
        (day("2027-01-31"), 0),
        (day("2027-02-28"), 31),
        (day("2027-03-31"), 0),
    ]


def test_the_last_working_day_of_december_goes_before_a_holiday() -> None:
    rule = rule_of(Recurrence(MonthPlace(LAST, None), 12))
    days = [turn.day for turn in occurrences(Series("s", rule, day("2027-01-01"), KEEP, PREVIOUS), "NL")]
    assert days[2:4] == [day("2027-03-31"), day("2027-04-30")]
    assert day("2027-05-31") in days


@given(first=DAYS)
def test_what_is_suggested_for_a_day_begins_on_it(first: dt.date) -> None:
    for repeat in suggested(first):
        begins = ruled_days(rule_of(Recurrence(repeat, 1)), first)[0]
        fits = isinstance(repeat, MonthPlace) and repeat.weekday is None
        working_days = isinstance(repeat, Weekly) and len(repeat.weekdays) > 1
        assert begins == first or fits or working_days


def test_the_fifth_is_the_last() -> None:
    assert [place_of(day(f"2026-12-{n:02}")) for n in (1, 8, 15, 22, 29)] == [1, 2, 3, 4, LAST]
