from __future__ import annotations

import calendar
import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contentplanner.domain.periods import (
    Period,
    Span,
    before,
    days_later,
    month_of,
    next_month,
    period_of,
    stepped,
    week_number,
    week_of,
    weeks_of,
)

DAYS = st.dates(dt.date(1900, 1, 31), dt.date(2999, 11, 30))


@given(DAYS)
def test_a_month_runs_from_its_first_to_its_last_day(day: dt.date) -> None:
    month = month_of(day)
    assert day in month
    assert (month.first.day, month.last.day) == (1, calendar.monthrange(day.year, day.month)[1])


@given(DAYS, st.integers(0, 6))
def test_a_week_begins_on_the_day_asked_for(day: dt.date, first: int) -> None:
    week = week_of(day, first)
    assert day in week
    assert (week.first.weekday(), week.length) == (first, 7)


@given(DAYS, st.integers(0, 6))
def test_the_weeks_of_a_month_cover_it_and_touch_it(day: dt.date, first: int) -> None:
    month = month_of(day)
    weeks = weeks_of(month, first)
    assert 4 <= len(weeks) <= 6
    assert all(any(one in month for one in week.days()) for week in weeks)
    assert {one for week in weeks for one in week.days()} >= set(month.days())


@given(DAYS)
def test_weeks_are_numbered_as_iso_does(day: dt.date) -> None:
    assert week_number(week_of(day)) == day.isocalendar().week


@pytest.mark.parametrize(
    ("day", "number"), [(dt.date(2027, 1, 1), 53), (dt.date(2026, 12, 28), 53), (dt.date(2027, 1, 4), 1)]
)
def test_the_turn_of_the_year_has_week_53(day: dt.date, number: int) -> None:
    assert week_number(week_of(day)) == number


@given(DAYS, st.integers(-24, 24))
def test_months_are_counted_forth_and_back(day: dt.date, months: int) -> None:
    first = month_of(day).first
    assert next_month(next_month(first, months), -months) == first


def test_a_period_does_not_end_before_it_begins() -> None:
    with pytest.raises(ValueError, match="ends on or after"):
        Period(dt.date(2026, 12, 2), dt.date(2026, 12, 1))


@pytest.mark.parametrize(
    ("day", "span", "steps", "there"),
    [
        (dt.date(2028, 1, 31), Span.MONTH, 1, dt.date(2028, 2, 29)),
        (dt.date(2028, 2, 29), Span.MONTH, 12, dt.date(2029, 2, 28)),
        (dt.date(2026, 12, 31), Span.WEEK, 1, dt.date(2027, 1, 7)),
        (dt.date(2026, 1, 1), Span.MONTH, -1, dt.date(2025, 12, 1)),
        (dt.date(9999, 12, 31), Span.MONTH, 1, dt.date(9999, 12, 31)),
        (dt.date(9999, 12, 31), Span.WEEK, 1, dt.date(9999, 12, 31)),
        (dt.date(1, 1, 1), Span.MONTH, -3, dt.date(1, 1, 1)),
        (dt.date(1, 1, 1), Span.WEEK, -1, dt.date(1, 1, 1)),
    ],
)
def test_a_step_leads_to_the_same_day_there(day: dt.date, span: Span, steps: int, there: dt.date) -> None:
    assert stepped(day, span, steps) == there


@given(DAYS, st.integers(-99, 99))
def test_days_are_counted_within_the_calendar(day: dt.date, days: int) -> None:
    assert days_later(day, days) == day + dt.timedelta(days=days)
    assert (days_later(dt.date.max, 1), days_later(dt.date.min, -1)) == (dt.date.max, dt.date.min)


@given(DAYS, st.integers(0, 6))
def test_a_span_holds_the_day_it_is_asked_for(day: dt.date, first: int) -> None:
    assert period_of(day, Span.MONTH, first) == month_of(day)
    assert period_of(day, Span.WEEK, first) == week_of(day, first)


@given(DAYS)
def test_before_a_month_or_a_week_lies_the_last_one(day: dt.date) -> None:
    assert before(month_of(day)) == month_of(day.replace(day=1) - dt.timedelta(days=1))
    assert before(week_of(day)) == week_of(day - dt.timedelta(days=7))


def test_before_any_other_days_lie_as_many_and_before_the_calendar_nothing() -> None:
    assert before(Period(dt.date(2026, 3, 3), dt.date(2026, 3, 12))) == Period(
        dt.date(2026, 2, 21), dt.date(2026, 3, 2)
    )
    assert before(Period(dt.date(1, 1, 5), dt.date(1, 1, 12))) == Period(dt.date(1, 1, 1), dt.date(1, 1, 4))
    assert before(month_of(dt.date.min)) is None
