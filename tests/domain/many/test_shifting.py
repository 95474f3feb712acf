from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contentplanner.domain.edits.many import ShiftWish, shift_after
from contentplanner.domain.plan import Plan, applied, inverted
from contentplanner.domain.public_holidays import public_holidays
from contentplanner.domain.vocabulary import Status
from tests.domain.many.plans import DAYS, a_plan, plans, post

FROM = dt.date(2026, 12, 3)


def shifted(wish: ShiftWish, *days: int) -> list[str]:
    start = a_plan(*(post(f"p{day}", day) for day in days))
    after = applied(start, shift_after(start, wish).changes)
    return [f"{one.day:%d-%m}" for one in after.posts.values() if one.day]


# December 2026: Thu 3, Fri 4, Sat 5, Mon 7; the holidays of the Netherlands are Fri 25 and Sat 26, and Fri 1 January.
@pytest.mark.parametrize(
    ("wish", "expected"),
    [
        (ShiftWish(FROM, 2), ["02-12", "05-12", "06-12", "07-12", "26-12"]),
        (ShiftWish(FROM, -1), ["02-12", "02-12", "03-12", "04-12", "23-12"]),
        (ShiftWish(FROM, 1, weeks=True), ["02-12", "10-12", "11-12", "12-12", "31-12"]),
        (ShiftWish(FROM, 2, skips_weekends=True), ["02-12", "07-12", "08-12", "08-12", "28-12"]),
        (ShiftWish(FROM, 1, skips_holidays=True), ["02-12", "04-12", "05-12", "06-12", "27-12"]),
        (ShiftWish(FROM, 1, skips_weekends=True, skips_holidays=True), ["02-12", "04-12", "07-12", "07-12", "28-12"]),
        (ShiftWish(FROM, -1, skips_weekends=True), ["02-12", "02-12", "03-12", "04-12", "23-12"]),
        (ShiftWish(FROM, 3, weeks=True, skips_weekends=True), ["02-12", "24-12", "25-12", "28-12", "14-01"]),
        (ShiftWish(FROM, 3, weeks=True, skips_holidays=True), ["02-12", "24-12", "27-12", "27-12", "14-01"]),
        (ShiftWish(FROM, 0, skips_weekends=True), ["02-12", "03-12", "04-12", "05-12", "24-12"]),
    ],
)
def test_everything_from_a_day_on_goes_along(wish: ShiftWish, expected: list[str]) -> None:
    assert shifted(wish, 2, 3, 4, 5, 24) == expected


def test_what_stands_elsewhere_already_stays_unless_it_is_asked_for() -> None:
    start = a_plan(
        post("a", 4, status=Status.POSTED), post("b", 5, status=Status.SCHEDULED), post("c", 6), post("d", None)
    )
    found = shift_after(start, ShiftWish(FROM, 1))
    assert [change.record.id for change in found.changes] == ["c"]
    assert (found.staying, found.first, found.last) == (2, dt.date(2026, 12, 7), dt.date(2026, 12, 7))
    every = shift_after(start, ShiftWish(FROM, 1, with_fixed=True))
    assert [change.record.id for change in every.changes] == ["a", "b", "c"]
    assert (every.staying, every.first, every.last) == (0, dt.date(2026, 12, 5), dt.date(2026, 12, 7))


def test_nothing_to_shift_is_no_change() -> None:
    found = shift_after(a_plan(post("a", 2)), ShiftWish(FROM, 1))
    assert (found.changes, found.staying, found.first, found.last) == ((), 0, None, None)


def test_the_calendar_has_an_end() -> None:
    start = a_plan(post("a", 4))
    assert applied(start, shift_after(start, ShiftWish(FROM, 10**7)).changes).posts["a"].day == dt.date.max
    assert applied(start, shift_after(start, ShiftWish(FROM, -(10**7))).changes).posts["a"].day == dt.date.min


@st.composite
def wishes(draw: st.DrawFn) -> ShiftWish:
    flags = [draw(st.booleans()) for _ in range(4)]
    return ShiftWish(draw(DAYS), draw(st.integers(-9, 9)), *flags)


@given(plans(), wishes())
def test_order_stays_skipped_days_stay_empty_and_undo_restores(plan: Plan, wish: ShiftWish) -> None:
    found = shift_after(plan, wish)
    after = applied(plan, found.changes)
    pairs = sorted(
        (one.day, other.day)
        for key, one in plan.posts.items()
        if one.day and one.day >= wish.first and (other := after.posts[key]).day
        and (wish.with_fixed or one.status not in {Status.POSTED, Status.SCHEDULED})
    )  # fmt: skip
    assert [to for _, to in pairs] == sorted(to for _, to in pairs)
    for _, to in pairs:
        if wish.count and wish.skips_weekends:
            assert to.weekday() < 5
        if wish.count and wish.skips_holidays:
            assert to not in public_holidays("NL", to.year, "en")
    if not (wish.skips_weekends or wish.skips_holidays):
        assert {to - day for day, to in pairs} <= {dt.timedelta(days=wish.count * (7 if wish.weeks else 1))}
    assert applied(after, inverted(found.changes)) == plan
