from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from contentplanner.domain.channel_kinds import FACTS, channel_of_kind
from contentplanner.domain.edits.managing import (
    Managed,
    NameProblem,
    add,
    archive,
    is_last_channel,
    name_problem,
    namesake,
    recolour,
    rename,
    reorder,
    shelf,
    with_first_day,
    with_kind,
    with_last_day,
)
from contentplanner.domain.plan import Changes, Plan, applied, inverted, plan_of
from contentplanner.domain.records import Absence, Audience, AudienceInterest, BrandValue, Campaign, Person
from contentplanner.domain.vocabulary import ChannelKind
from tests.domain.managed_plans import NAMES, TODAY, plans_with_one

CARE, GROWTH = BrandValue("care", "Care"), BrandValue("growth", "Growth", 1)


few = settings(max_examples=40)


def names(plan: Plan, record: Managed) -> list[str]:
    return [row.name for row in shelf(plan, record)]


def after(plan: Plan, changes: Changes) -> Plan:
    """The plan after the changes; that they can be taken back is told here, for all of them."""
    done = applied(plan, changes)
    assert applied(done, inverted(changes)) == plan
    return done


def test_a_new_record_stands_last_under_a_name_of_one_line() -> None:
    start = plan_of((CARE, GROWTH))
    done = after(start, add(start, BrandValue("new", "  Open\n to \x00all ")))
    assert names(done, CARE) == ["Care", "Growth", "Open to all"]


@pytest.mark.parametrize("name", ["", "  \n ", "care", " CARE "])
def test_an_empty_name_and_one_that_is_taken_make_nothing(name: str) -> None:
    start = plan_of((CARE, GROWTH))
    assert add(start, BrandValue("new", name)) == ()
    assert rename(start, GROWTH, name) == ()


def test_what_is_wrong_with_a_name_is_told() -> None:
    start = plan_of((CARE, GROWTH))
    assert name_problem(start, GROWTH, " ") is NameProblem.EMPTY
    assert name_problem(start, GROWTH, "care") is NameProblem.TAKEN
    assert name_problem(start, GROWTH, "GROWTH") is None


def test_a_name_may_be_cased_anew() -> None:
    start = plan_of((CARE,))
    assert names(after(start, rename(start, CARE, "CARE")), CARE) == ["CARE"]


def test_adding_the_name_of_an_archived_record_restores_it() -> None:
    start = plan_of((replace(CARE, archived=True),))
    done = after(start, add(start, BrandValue("new", "care")))
    assert list(done.values.values()) == [CARE]


def test_a_name_is_taken_within_one_audience_only() -> None:
    pay = AudienceInterest("pay", "starters", "Pay")
    start = plan_of((Audience("starters", "Starters"), Audience("alumni", "Alumni", 1), pay))
    assert add(start, AudienceInterest("new", "starters", "pay")) == ()
    done = after(start, add(start, AudienceInterest("new", "alumni", "pay")))
    assert done.interests["new"].audience_id == "alumni"
    assert names(done, pay) == ["Pay"]


@few
@given(plans_with_one(), NAMES)
def test_renaming_changes_one_name_or_nothing(made: tuple[Plan, Managed], name: str) -> None:
    plan, record = made
    done = after(plan, rename(plan, record, name))
    if namesake(plan, record, name):
        assert done == plan
    else:
        assert done == applied(plan, rename(plan, record, name))
        assert done.current(record) == replace(record, name=name)
    assert [row for row in done.records() if row.id != record.id] == [
        row for row in plan.records() if row.id != record.id
    ]


@few
@given(plans_with_one(), st.integers(-1, 4))
def test_reordering_moves_one_record_and_keeps_the_others_in_order(made: tuple[Plan, Managed], place: int) -> None:
    plan, record = made
    active = [row.id for row in shelf(plan, record) if not row.archived]
    done = after(plan, reorder(plan, record, place))
    now = [row.id for row in shelf(done, record) if not row.archived]
    if record.archived:
        assert done == plan
        return
    others = [key for key in active if key != record.id]
    assert [key for key in now if key != record.id] == others
    assert now.index(record.id) == max(0, min(place, len(others)))


@few
@given(plans_with_one())
def test_reordering_touches_positions_of_one_list_only(made: tuple[Plan, Managed]) -> None:
    plan, record = made
    done = after(plan, reorder(plan, record, 0))
    beside = {row.id for row in shelf(plan, record)}
    for row in plan.records():
        now = done.current(row)
        if row.id not in beside:
            assert now == row
        else:
            assert now is not None
            assert replace(now, position=0) == replace(row, position=0)  # type: ignore[arg-type]


@few
@given(plans_with_one())
def test_archiving_and_restoring_change_nothing_else(made: tuple[Plan, Managed]) -> None:
    plan, record = made
    away = after(plan, archive(plan, record))
    assert away.current(record) == replace(record, archived=True)
    assert len([row for row in away.records() if plan.current(row) != row]) == (0 if record.archived else 1)
    back = after(away, archive(away, replace(record, archived=True), archived=False))
    assert back.current(record) == replace(record, archived=False)


def test_the_last_channel_in_use_is_known() -> None:
    linkedin, blog = channel_of_kind(ChannelKind.LINKEDIN), channel_of_kind(ChannelKind.BLOG)
    assert not is_last_channel(plan_of((linkedin, blog)), linkedin)
    assert is_last_channel(plan_of((linkedin, replace(blog, archived=True))), linkedin)
    assert not is_last_channel(plan_of((linkedin, replace(blog, archived=True))), replace(blog, archived=True))
    assert not is_last_channel(plan_of((CARE,)), CARE)


def test_another_kind_brings_its_own_usual_figures_and_leaves_what_was_set_by_hand() -> None:
    linkedin = replace(channel_of_kind(ChannelKind.LINKEDIN, name="Our page"), colour="#000000", rhythm_days=3)
    blog = with_kind(linkedin, ChannelKind.BLOG)
    usual = FACTS[ChannelKind.BLOG]
    assert (blog.mark, blog.length_limit, blog.invites_replies) == (usual.mark, None, False)
    assert (blog.name, blog.colour, blog.rhythm_days, blog.id) == ("Our page", "#000000", 3, linkedin.id)


def test_a_channel_and_a_campaign_get_another_colour() -> None:
    campaign = Campaign("open", "Open day")
    start = plan_of((campaign,))
    assert after(start, recolour(start, campaign, "#102030")).campaigns["open"].colour == "#102030"


DAYS = st.dates(dt.date(2026, 1, 1), dt.date(2026, 1, 9))


@given(DAYS, DAYS, DAYS)
def test_a_period_never_ends_before_it_begins(first: dt.date, last: dt.date, day: dt.date) -> None:
    absence = Absence("x", "mila", min(first, last), max(first, last))
    begun, ended = with_first_day(absence, day), with_last_day(absence, day)
    assert begun.first_day == day <= begun.last_day
    assert ended.first_day <= day == ended.last_day
    assert begun.last_day == max(absence.last_day, day)
    assert ended.first_day == min(absence.first_day, day)


def test_a_campaign_may_have_no_end() -> None:
    assert with_first_day(Campaign("open", "Open day"), TODAY).last_day is None
    assert with_last_day(Campaign("open", "Open day"), TODAY).first_day is None


def test_people_stand_by_position_then_by_name() -> None:
    people = (Person("t", "Tom", position=1), Person("m", "mila", position=1), Person("z", "Zoë", position=0))
    assert names(plan_of(people), people[0]) == ["Zoë", "mila", "Tom"]
