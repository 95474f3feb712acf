from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings

from contentplanner.domain.edits.managing import Managed, archive
from contentplanner.domain.edits.replacing import (
    Uses,
    can_be_taken_off,
    delete_managed,
    merge,
    where_used,
)
from contentplanner.domain.plan import TABLE_OF, Changes, Plan, applied, inverted, plan_of, references
from contentplanner.domain.problems import BrokenReference
from contentplanner.domain.records import (
    Absence,
    Audience,
    AudienceInterest,
    BrandValue,
    Campaign,
    Channel,
    Idea,
    Person,
    Post,
    Record,
)
from contentplanner.domain.vocabulary import ChannelKind
from tests.domain.managed_plans import TODAY, plans_with_one, plans_with_two

few = settings(max_examples=40)


def after(plan: Plan, changes: Changes) -> Plan:
    """The plan after the changes; that they can be taken back is told here, for all of them."""
    done = applied(plan, changes)
    assert applied(done, inverted(changes)) == plan
    return done


def targets(plan: Plan) -> set[tuple[str, str]]:
    return {target for record in plan.records() for target in references(record)}


def key(record: Record) -> tuple[str, str]:
    return TABLE_OF[type(record)], record.id


def told(record: Record, old: tuple[str, str], new: str | None) -> list[tuple[str, str]]:
    """What a record should name when `old` has given way to `new`, or to nothing: each once."""
    named = [
        (table, new) if (table, name) == old else (table, name)
        for table, name in references(record)
        if new is not None or (table, name) != old
    ]
    return [(table, name) for table, name in named if name is not None]


def once(pairs: Sequence[tuple[str, str]]) -> set[tuple[str, str]]:
    return set(pairs)


@few
@given(plans_with_two())
def test_deleting_with_another_instead_leaves_no_reference_to_the_old_one(
    made: tuple[Plan, Managed, Managed],
) -> None:
    plan, old, new = made
    done = after(plan, delete_managed(plan, old, new.id))
    assert done.current(old) is None
    assert key(old) not in targets(done)
    assert done.current(new) == new


@few
@given(plans_with_two())
def test_only_what_named_the_old_one_is_changed_and_only_there(made: tuple[Plan, Managed, Managed]) -> None:
    plan, old, new = made
    done = after(plan, delete_managed(plan, old, new.id))
    going = {record.id for record in plan.records() if done.current(record) is None}
    for record in plan.records():
        now = done.current(record)
        if now is None or isinstance(old, Audience):
            continue
        if key(old) not in references(record):
            assert now == record
        else:
            assert once(references(now)) == once(told(record, key(old), new.id))
    absences = {row.id for row in plan.absences.values() if row.person_id == old.id}
    if not isinstance(old, Audience):
        assert going == {old.id} | (absences if isinstance(old, Person) else set())


@few
@given(plans_with_one())
def test_taking_off_leaves_no_reference_and_deletes_nothing_but_what_belongs_to_it(
    made: tuple[Plan, Managed],
) -> None:
    plan, record = made
    if not can_be_taken_off(plan, record):
        with pytest.raises(BrokenReference):
            delete_managed(plan, record)
        return
    done = after(plan, delete_managed(plan, record))
    assert done.current(record) is None
    gone = {row.id for row in plan.records() if done.current(row) is None}
    belonging = {row.id for row in plan.absences.values() if row.person_id == record.id}
    belonging |= {row.id for row in plan.interests.values() if row.audience_id == record.id}
    assert gone == {record.id} | belonging
    untouched = [row for row in plan.records() if row.id not in gone and not gone & {k for _t, k in references(row)}]
    assert all(done.current(row) == row for row in untouched)


@few
@given(plans_with_two())
def test_merging_keeps_the_order_of_tags_and_names_each_once(made: tuple[Plan, Managed, Managed]) -> None:
    plan, old, new = made
    done = after(plan, merge(plan, old, new.id))
    assert done.current(old) is None
    assert key(old) not in targets(done)
    swapped = {old.id: new.id}
    if isinstance(old, Audience):
        return
    for idea in plan.ideas.values():
        now = done.ideas[idea.id]
        assert now.value_ids == tuple(dict.fromkeys(swapped.get(k, k) for k in idea.value_ids))
        assert now.interest_ids == tuple(dict.fromkeys(swapped.get(k, k) for k in idea.interest_ids))
    for post in plan.posts.values():
        wanted = tuple(dict.fromkeys(swapped.get(k, k) for k in post.ambassador_ids))
        assert done.posts[post.id].ambassador_ids == wanted


@few
@given(plans_with_two(Audience))
def test_merging_audiences_loses_no_interest_by_name(made: tuple[Plan, Managed, Managed]) -> None:
    plan, old, new = made
    done = after(plan, merge(plan, old, new.id))
    both = [row for row in plan.interests.values() if row.audience_id in {old.id, new.id}]
    left = [row for row in done.interests.values() if row.audience_id == new.id]
    assert {row.name.casefold() for row in both} == {row.name.casefold() for row in left}
    for idea in plan.ideas.values():
        before = {plan.interests[k].name.casefold() for k in idea.interest_ids}
        assert {done.interests[k].name.casefold() for k in done.ideas[idea.id].interest_ids} == before


@few
@given(plans_with_one())
def test_what_uses_a_record_is_what_would_change_without_it(made: tuple[Plan, Managed]) -> None:
    plan, record = made
    uses = where_used(plan, record)
    users = [row for row in plan.records() if key(record) in references(row) and not isinstance(row, Absence)]
    assert uses.any == bool(users)
    assert set(uses.channels) == {row.id for row in plan.channels.values() if key(record) in references(row)}
    if not isinstance(record, Audience):
        assert set(uses.ideas) == {row.id for row in plan.ideas.values() if key(record) in references(row)}


def test_archiving_leaves_what_uses_it() -> None:
    care = BrandValue("care", "Care")
    start = plan_of((care, Idea("idea", "Title", TODAY, value_ids=("care",))))
    done = after(start, archive(start, care))
    assert done.ideas == start.ideas


MILA, TOM = Person("mila", "Mila"), Person("tom", "Tom", position=1)


def staffed() -> Plan:
    """Mila does everything, and is away for a day."""
    channel = Channel("li", "LinkedIn", ChannelKind.LINKEDIN, "#1D5F9F", "in", responder_id="mila")
    post = Post("p", "idea", "li", voice_id="mila", responder_id="mila", ambassador_ids=("tom", "mila"))
    away = Absence("x", "mila", TODAY, TODAY)
    return plan_of((MILA, TOM, away, channel, Idea("idea", "Title", TODAY), post))


def test_who_comes_instead_of_a_person_does_not_take_over_the_holidays() -> None:
    start = staffed()
    done = after(start, delete_managed(start, MILA, "tom"))
    assert done.posts["p"] == replace(start.posts["p"], voice_id="tom", responder_id="tom", ambassador_ids=("tom",))
    assert done.channels["li"].responder_id == "tom"
    assert not done.absences


def test_a_person_merged_into_another_brings_the_holidays() -> None:
    start = staffed()
    assert after(start, merge(start, MILA, "tom")).absences["x"].person_id == "tom"


def test_a_person_with_only_absences_is_not_in_use() -> None:
    start = plan_of((MILA, Absence("x", "mila", TODAY, TODAY)))
    assert where_used(start, MILA) == Uses()
    assert not after(start, delete_managed(start, MILA)).people


def test_posts_use_the_tags_of_their_idea() -> None:
    tags = (BrandValue("care", "Care"), Audience("st", "Starters"), AudienceInterest("pay", "st", "Pay"))
    idea = Idea("idea", "Title", TODAY, value_ids=("care",), interest_ids=("pay",), campaign_id="open")
    channel = Channel("li", "LinkedIn", ChannelKind.LINKEDIN, "#1D5F9F", "in")
    posts = (Post("p", "idea", "li"), Post("q", "idea", "li"))
    start = plan_of((*tags, Campaign("open", "Open day"), channel, idea, *posts))
    through = Uses(ideas=("idea",), posts=("p", "q"))
    assert where_used(start, start.values["care"]) == through
    assert where_used(start, start.interests["pay"]) == through
    assert where_used(start, start.campaigns["open"]) == through
    assert where_used(start, start.audiences["st"]) == replace(through, interests=("pay",))
    assert where_used(start, channel) == Uses(posts=("p", "q"))


def test_the_interests_of_an_audience_go_to_the_one_instead_behind_its_own() -> None:
    starters, alumni = Audience("st", "Starters"), Audience("al", "Alumni", 1)
    own, pay, twin = (
        AudienceInterest("own", "al", "Reunion", 4),
        AudienceInterest("pay", "st", "Pay", 0),
        AudienceInterest("twin", "st", "reunion", 1),
    )
    idea = Idea("idea", "Title", TODAY, interest_ids=("twin", "pay", "own"))
    start = plan_of((starters, alumni, own, pay, twin, idea))
    done = after(start, delete_managed(start, starters, "al"))
    assert list(done.interests.values()) == [own, replace(pay, audience_id="al", position=5)]
    assert done.ideas["idea"].interest_ids == ("own", "pay")


def test_an_audience_with_nothing_instead_takes_its_interests_along() -> None:
    start = plan_of(
        (Audience("st", "Starters"), AudienceInterest("pay", "st", "Pay"), Idea("i", "T", TODAY, interest_ids=("pay",)))
    )
    done = after(start, delete_managed(start, start.audiences["st"]))
    assert (done.interests, done.ideas["i"].interest_ids) == ({}, ())


def test_merging_a_record_into_itself_is_nothing() -> None:
    start = staffed()
    assert merge(start, MILA, "mila") == ()
