from __future__ import annotations

import datetime as dt
from dataclasses import replace
from random import Random
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from contentplanner.checker import Matrix, check, matrix, whole_plan
from contentplanner.checker.judging.matrix import WITHOUT
from contentplanner.domain.periods import Period
from contentplanner.domain.plan import Plan, plan_of
from contentplanner.domain.records import Audience, AudienceInterest, BrandValue, Idea
from tests.checker.judging.plans import DECEMBER, IDEA, NEWSLETTER, ONE, TODAY, a_plan, a_post, any_post, readings

if TYPE_CHECKING:
    from contentplanner.domain.records import Record

CARE, CRAFT = BrandValue("care", "Zorg", 1), BrandValue("craft", "Vakmanschap")
OLD = BrandValue("old", "Oud", 2, archived=True)
LATER, FIRST = Audience("alumni", "Alumni", 1), Audience("starters", "Starters")
PAST = Audience("past", "Vroeger", 2, archived=True)
JOB, TEAM = AudienceInterest("job", "starters", "Eerste baan"), AudienceInterest("team", "starters", "Team", 1)
REUNION = AudienceInterest("reunion", "alumni", "Reünie")
GONE = AudienceInterest("gone", "past", "Weg")
TAGS: tuple[Record, ...] = (CARE, CRAFT, OLD, LATER, FIRST, PAST, REUNION, TEAM, JOB, GONE)


def an_idea(key: str, values: str = "", interests: str = "", **fields: Any) -> Idea:
    return Idea(key, key, TODAY, value_ids=tuple(values.split()), interest_ids=tuple(interests.split()), **fields)


def counted(found: Matrix) -> dict[tuple[str, str], tuple[int, int]]:
    return {pair: (len(served.posts), len(served.ideas)) for pair, served in found.cells.items()}


def of(*records: Record) -> Matrix:
    return matrix(a_plan(*TAGS, replace(IDEA, archived=True), *records), DECEMBER)


def test_rows_and_columns_stand_as_the_plan_orders_them_the_interests_of_an_audience_together() -> None:
    found = of()
    assert (found.values, found.interests) == (("craft", "care"), ("job", "team", "reunion"))
    assert len(found.hooks) == 6
    assert all(found.is_open(*pair) for pair in found.hooks)
    assert not found.total


def test_a_post_stands_in_every_cell_of_its_labels_and_once_in_each_total() -> None:
    idea = an_idea("both", "care craft", "job team")
    found = of(idea, *(a_post(day, ONE, idea_id="both") for day in (1, 2)))
    assert counted(found) == dict.fromkeys(
        [("care", "job"), ("care", "team"), ("craft", "job"), ("craft", "team")], (2, 1)
    )
    totals = (found.of_value("care"), found.of_value("craft"), found.of_interest("job"), found.total)
    assert [(len(one.posts), len(one.ideas)) for one in totals] == [(2, 1)] * 4
    assert not found.of_interest("reunion")
    assert [pair for pair in found.hooks if found.is_open(*pair)] == [("craft", "reunion"), ("care", "reunion")]


@pytest.mark.parametrize(
    ("fields", "posts"),
    [
        ({}, 1),
        ({"day": None}, 0),
        ({"day": dt.date(2027, 1, 1)}, 0),
        ({"channel_id": NEWSLETTER.id}, 0),
        ({"text": ""}, 1),
    ],
)
def test_the_posts_are_those_that_the_check_counts(fields: dict[str, object], posts: int) -> None:
    post = replace(a_post(3, ONE, idea_id="idea"), **fields)  # type: ignore[arg-type]
    found = of(replace(an_idea("idea", "care", "job")), post)
    assert len(found.at("care", "job").posts) == posts
    assert found.at("care", "job").ideas == {"idea"}


def test_what_misses_a_value_or_an_interest_has_a_row_or_a_column_of_its_own_at_the_end() -> None:
    found = of(an_idea("half", "care"), an_idea("other", "", "job"), an_idea("bare"), a_post(4, ONE, idea_id="bare"))
    assert (found.values[-1], found.interests[-1]) == (WITHOUT, WITHOUT)
    assert counted(found) == {("care", WITHOUT): (0, 1), (WITHOUT, "job"): (0, 1), (WITHOUT, WITHOUT): (1, 1)}
    assert not found.is_open(WITHOUT, "team")
    assert (len(found.total.posts), len(found.total.ideas)) == (1, 3)


def test_what_is_archived_is_shown_while_it_is_used_and_is_never_missed() -> None:
    assert "old" not in of(an_idea("used", "old", "gone", archived=True)).values
    by_idea = of(an_idea("used", "old", "job"))
    assert by_idea.values == ("craft", "care", "old")
    assert "gone" not in by_idea.interests
    by_post = of(an_idea("used", "old", "gone", archived=True), a_post(5, ONE, idea_id="used"))
    assert by_post.interests == ("job", "team", "reunion", "gone")
    assert counted(by_post) == {("old", "gone"): (1, 0)}
    assert not by_post.is_open("old", "job")
    assert not by_post.is_hook("care", "gone")


def test_the_whole_plan_runs_from_its_first_to_its_last_post() -> None:
    assert whole_plan(a_plan()) is None
    plan = a_plan(a_post(dt.date(2025, 2, 3)), a_post(dt.date(2027, 1, 2)), a_post(None))
    assert whole_plan(plan) == Period(dt.date(2025, 2, 3), dt.date(2027, 1, 2))


VALUES, INTERESTS = ("care", "craft", "old"), ("job", "team", "reunion", "gone")
subsets = [st.lists(st.sampled_from(keys), max_size=3, unique=True).map(tuple) for keys in (VALUES, INTERESTS)]


@st.composite
def any_plan(draw: st.DrawFn) -> tuple[Record, ...]:
    ideas = [
        Idea(
            f"i{n}",
            f"i{n}",
            TODAY,
            value_ids=draw(subsets[0]),
            interest_ids=draw(subsets[1]),
            archived=draw(st.booleans()),
        )
        for n in range(draw(st.integers(1, 6)))
    ]
    posts = [
        replace(draw(any_post()), idea_id=draw(st.sampled_from(ideas)).id) for _ in range(draw(st.integers(0, 12)))
    ]
    return (*ideas, *posts)


def laid(records: tuple[Record, ...]) -> Plan:
    return a_plan(*TAGS, *records)


some = settings(max_examples=20)


@some
@given(records=any_plan())
def test_cells_hold_what_totals_hold_and_nothing_is_lost(records: tuple[Record, ...]) -> None:
    found = matrix(laid(records), DECEMBER)
    for value in found.values:
        cells = [found.at(value, interest) for interest in found.interests]
        assert found.of_value(value).posts == frozenset().union(*(cell.posts for cell in cells))
        assert found.of_value(value).ideas == frozenset().union(*(cell.ideas for cell in cells))
    for interest in found.interests:
        cells = [found.at(value, interest) for value in found.values]
        assert found.of_interest(interest).posts == frozenset().union(*(cell.posts for cell in cells))
    assert found.total.posts == frozenset().union(*(cell.posts for cell in found.cells.values()))
    assert found.total.ideas == frozenset().union(*(cell.ideas for cell in found.cells.values()))
    assert set(found.cells) <= {(value, interest) for value in found.values for interest in found.interests}
    assert all(found.cells.values())


@some
@given(records=any_plan())
def test_the_matrix_never_disagrees_with_the_check(records: tuple[Record, ...]) -> None:
    plan = laid(records)
    found, report = matrix(plan, DECEMBER), check(plan, DECEMBER, TODAY, readings())
    figure = report.figures.content
    hooked = frozenset().union(*(cell.posts for (value, interest), cell in found.cells.items() if value and interest))
    assert len(found.total.posts) == report.posts == figure.posts
    assert len(hooked) == figure.hooked
    in_use = [key for key in found.values if key in found.in_use]
    assert sum(bool(found.of_value(key).posts) for key in in_use) == figure.values_served
    assert (len(in_use), len(set(found.interests) & found.in_use)) == (figure.values, figure.interests)


@some
@given(records=any_plan(), order=st.randoms(use_true_random=False))
def test_the_order_of_records_changes_nothing(records: tuple[Record, ...], order: Random) -> None:
    plan = laid(records)
    shuffled = list(plan.records())
    order.shuffle(shuffled)
    assert matrix(plan_of(shuffled), DECEMBER) == matrix(plan, DECEMBER)


@some
@given(records=any_plan(), cut=st.dates(DECEMBER.first, DECEMBER.last - dt.timedelta(days=1)))
def test_two_halves_of_a_period_make_the_whole(records: tuple[Record, ...], cut: dt.date) -> None:
    plan = laid(records)
    halves = [
        matrix(plan, Period(DECEMBER.first, cut)),
        matrix(plan, Period(cut + dt.timedelta(days=1), DECEMBER.last)),
    ]
    whole = matrix(plan, DECEMBER)
    for value, interest in whole.cells:
        assert (
            whole.at(value, interest).posts == halves[0].at(value, interest).posts | halves[1].at(value, interest).posts
        )
