from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contentplanner.domain.availability import at_work_within, late_responder, moment_of, next_work_day, works_on
from contentplanner.domain.plan import Plan, plan_of
from contentplanner.domain.records import Absence, Channel, Person, PlanBasics, Post, Record
from contentplanner.domain.vocabulary import ChannelKind

MONDAY = dt.date(2026, 12, 7)
MILA = Person("mila", "Mila")


def plan_with(*records: Record, country: str = "NL") -> Plan:
    return plan_of((PlanBasics(country=country), MILA, *records))


@pytest.mark.parametrize(("ahead", "works"), [(-1, False), (0, True), (4, True), (5, False), (6, False), (7, True)])
def test_people_work_from_monday_to_friday_unless_they_say_otherwise(ahead: int, works: bool) -> None:
    assert works_on(plan_with(), MILA, MONDAY + dt.timedelta(days=ahead)) is works
    weekend = Person("noor", "Noor", working_days=(5, 6))
    assert works_on(plan_with(), weekend, MONDAY + dt.timedelta(days=ahead)) is not works


@pytest.mark.parametrize(("day", "works"), [(6, True), (7, False), (8, False), (9, True)])
def test_both_ends_of_an_absence_are_absent(day: int, works: bool) -> None:
    plan = plan_with(Absence("leave", MILA.id, dt.date(2027, 1, 7), dt.date(2027, 1, 8)))
    noor = Person("noor", "Noor")
    date = dt.date(2027, 1, day)
    always = Person(MILA.id, MILA.name, working_days=tuple(range(7)))
    assert works_on(plan, always, date) is works
    assert works_on(plan, noor, dt.date(2027, 1, 7))


@pytest.mark.parametrize(
    ("country", "day", "works"),
    [
        ("NL", dt.date(2026, 12, 25), False),
        ("NL", dt.date(2026, 7, 21), True),
        ("BE", dt.date(2026, 7, 21), False),
        ("XX", dt.date(2026, 12, 25), True),
    ],
)
def test_nobody_works_on_a_public_holiday_of_the_plans_country(country: str, day: dt.date, works: bool) -> None:
    assert works_on(plan_with(country=country), MILA, day) is works


def at(day: dt.date, hour: int, minute: int = 0) -> dt.datetime:
    return dt.datetime.combine(day, dt.time(hour, minute))


FRIDAY, SUNDAY = MONDAY + dt.timedelta(days=4), MONDAY + dt.timedelta(days=6)


@pytest.mark.parametrize(
    ("moment", "hours", "there"),
    [
        (at(MONDAY, 3), 6, True),
        (at(MONDAY, 3), 5.9, False),
        (at(FRIDAY, 16, 59), 24, True),
        (at(FRIDAY, 17), 24, False),
        (at(FRIDAY, 17), 63, False),
        (at(FRIDAY, 17), 64, True),
        (at(SUNDAY, 9), 24, True),
        (at(SUNDAY, 8, 59), 24, False),
        (at(SUNDAY, 12), 1e12, True),
        (dt.datetime.combine(dt.date.max, dt.time(18)), 24, False),
        (dt.datetime.combine(dt.date.max, dt.time(12)), 24, True),
    ],
)
def test_somebody_is_at_work_from_nine_to_five_on_working_days(moment: dt.datetime, hours: float, there: bool) -> None:
    assert at_work_within(plan_with(), MILA, moment, hours) is there


@given(
    moment=st.datetimes(at(dt.date(2026, 1, 1), 0), at(dt.date(2027, 12, 31), 0)),
    hours=st.floats(0, 200),
    more=st.floats(0, 200),
    days=st.sets(st.integers(0, 6)).map(lambda found: tuple(sorted(found))),
)
def test_who_waits_longer_finds_somebody_at_least_as_often(
    moment: dt.datetime, hours: float, more: float, days: tuple[int, ...]
) -> None:
    person = Person(MILA.id, MILA.name, working_days=days)
    if at_work_within(plan_with(), person, moment, hours):
        assert at_work_within(plan_with(), person, moment, hours + more)


def test_a_post_without_a_time_appears_at_nine() -> None:
    assert moment_of(Post("p", "i", "c", MONDAY)) == at(MONDAY, 9)
    assert moment_of(Post("p", "i", "c", MONDAY, dt.time(18, 30))) == at(MONDAY, 18, 30)
    assert moment_of(Post("p", "i", "c", None, dt.time(18, 30))) is None


def test_who_is_away_answers_late_and_is_back_on_the_first_working_day() -> None:
    away = Absence("leave", MILA.id, dt.date(2027, 2, 22), dt.date(2027, 2, 28))
    channel = Channel("linkedin", "LinkedIn", ChannelKind.LINKEDIN, "#1D5F9F", "in", responder_id=MILA.id)
    plan, post = plan_with(away, channel), Post("p", "i", "linkedin", dt.date(2027, 2, 23))
    assert late_responder(plan, post, 24) == MILA
    assert late_responder(plan, replace(post, day=dt.date(2027, 2, 19)), 24) is None
    assert late_responder(plan, replace(post, day=None), 24) is None
    assert next_work_day(plan, MILA, dt.date(2027, 2, 23)) == dt.date(2027, 3, 1)
    assert next_work_day(plan, replace(MILA, working_days=()), MONDAY) is None
    assert next_work_day(plan, MILA, dt.date.max) is None
