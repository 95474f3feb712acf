from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from contentplanner.domain.edits import (
    archive_ideas,
    delete_ideas,
    delete_view,
    merge_ideas,
    rename_view,
    reorder_view,
    save_view,
    set_campaign,
    set_evergreen,
    set_interest,
    set_subject,
    set_value,
    united,
    view_name_problem,
    views_in_order,
)
from contentplanner.domain.edits.managing import NameProblem
from contentplanner.domain.edits.replacing import delete_managed, merge
from contentplanner.domain.plan import Changes, Plan, applied, inverted, plan_of
from contentplanner.domain.records import Criterion, Idea, Post, SavedView
from contentplanner.domain.usage import back_on, fresh_on, last_day, times_planned
from contentplanner.domain.vocabulary import FilterField, Subject
from tests.domain.backlog_plans import BASE, TODAY, backlogs, criteria

few = settings(max_examples=12)
WEEK = dt.timedelta(weeks=1)


def after(plan: Plan, changes: Changes) -> Plan:
    done = applied(plan, changes)
    assert applied(done, inverted(changes)) == plan
    return done


BULK: list[tuple[Callable[[Plan, list[str]], Changes], Callable[[Idea], bool]]] = [
    (archive_ideas, lambda idea: idea.archived),
    (lambda plan, keys: archive_ideas(plan, keys, archived=False), lambda idea: not idea.archived),
    (lambda plan, keys: set_subject(plan, keys, Subject.AWARD), lambda idea: idea.subject is Subject.AWARD),
    (lambda plan, keys: set_campaign(plan, keys, "winter"), lambda idea: idea.campaign_id == "winter"),
    (lambda plan, keys: set_campaign(plan, keys, None), lambda idea: idea.campaign_id is None),
    (lambda plan, keys: set_evergreen(plan, keys, 8), lambda idea: idea.evergreen_weeks == 8),
    (lambda plan, keys: set_evergreen(plan, keys, None), lambda idea: idea.evergreen_weeks is None),
    (lambda plan, keys: set_value(plan, keys, "care", on=True), lambda idea: idea.value_ids.count("care") == 1),
    (lambda plan, keys: set_value(plan, keys, "care", on=False), lambda idea: "care" not in idea.value_ids),
    (lambda plan, keys: set_interest(plan, keys, "reunion", on=True), lambda idea: "reunion" in idea.interest_ids),
    (lambda plan, keys: set_interest(plan, keys, "reunion", on=False), lambda idea: "reunion" not in idea.interest_ids),
]


@settings(max_examples=6)
@given(backlogs(), st.data())
def test_what_is_done_to_many_ideas_is_done_to_each_of_them_alone_and_at_once(plan: Plan, data: st.DataObject) -> None:
    keys = data.draw(st.lists(st.sampled_from(sorted(plan.ideas)), unique=True))
    for act, holds in BULK:
        done = after(plan, act(plan, keys))
        assert all(holds(done.ideas[key]) for key in keys)
        assert all(done.ideas[key] == plan.ideas[key] for key in plan.ideas if key not in keys)
        assert done.posts == plan.posts
        assert act(done, keys) == ()
    gone = after(plan, delete_ideas(plan, keys))
    assert set(gone.ideas) == set(plan.ideas) - set(keys)
    assert all(post.idea_id not in keys for post in gone.posts.values())


@few
@given(backlogs(), st.data())
def test_merging_two_ideas_loses_no_post_and_no_tag(plan: Plan, data: st.DataObject) -> None:
    pair = data.draw(st.lists(st.sampled_from(sorted(plan.ideas)), unique=True, min_size=min(2, len(plan.ideas))))
    if len(pair) < 2:
        return
    one, other = plan.ideas[pair[0]], plan.ideas[pair[1]]
    kept = united(one, other)
    done = after(plan, merge_ideas(plan, kept, other.id))
    assert set(done.ideas) == set(plan.ideas) - {other.id}
    assert done.ideas[one.id] == kept
    assert set(done.posts) == set(plan.posts)
    for key, post in plan.posts.items():
        assert done.posts[key] == replace(post, idea_id=one.id if post.idea_id == other.id else post.idea_id)
    assert set(kept.value_ids) == {*one.value_ids, *other.value_ids}
    assert set(kept.interest_ids) == {*one.interest_ids, *other.interest_ids}
    assert all(brief.strip() in kept.brief for brief in (one.brief, other.brief))
    assert times_planned(done, one.id) == times_planned(plan, one.id) + times_planned(plan, other.id)


def test_where_only_one_thing_can_stay_the_first_idea_goes_before() -> None:
    one = Idea("one", "One", TODAY, "Same", campaign_id="winter", archived=True)
    other = Idea("other", "Other", TODAY - WEEK, "Same", subject=Subject.EVENT, campaign_id="x", evergreen_weeks=4)
    assert united(one, other) == Idea(
        "one", "One", TODAY - WEEK, "Same", subject=Subject.EVENT, campaign_id="winter", evergreen_weeks=4
    )
    assert united(other, one).title == "Other"
    assert united(replace(one, brief="First"), replace(other, brief="Then")).brief == "First\n\nThen"


def dated(key: str, weeks_ago: int) -> Post:
    return Post(key, "idea", "blog", TODAY - weeks_ago * WEEK)


@pytest.mark.parametrize(
    ("weeks", "used", "fresh"),
    [(None, 20, 30), (8, None, 30), (8, 20, 12), (8, 8, 0), (8, 7, 30), (8, -1, 30), (40, 41, 1)],
)
def test_an_evergreen_idea_is_new_again_on_the_day_it_comes_back(
    weeks: int | None, used: int | None, fresh: int
) -> None:
    idea = Idea("idea", "Idea", TODAY - 30 * WEEK, evergreen_weeks=weeks)
    posts = [] if used is None else [dated("last", used), dated("first", 60), Post("waiting", "idea", "blog")]
    plan = plan_of((*BASE, idea, *posts))
    assert fresh_on(plan, idea, TODAY) == TODAY - fresh * WEEK
    assert last_day(plan, "idea") == (None if used is None else TODAY - used * WEEK)


def test_a_rest_never_reaches_beyond_the_calendar() -> None:
    assert back_on(TODAY, 10**9) == dt.date.max


VIEWS = (SavedView("b", "B", 1), SavedView("a", "Ä", 1), SavedView("c", "C", 0))


def order(plan: Plan) -> str:
    return "".join(view.id for view in views_in_order(plan))


def test_views_are_kept_renamed_reordered_and_forgotten() -> None:
    plan = plan_of((*BASE, *VIEWS))
    assert order(plan) == "cab"
    asked = (Criterion(FilterField.VALUE, "care"),)
    more = after(plan, save_view(plan, "  New\nones ", asked))
    assert views_in_order(more)[-1] == SavedView(views_in_order(more)[-1].id, "New ones", 2, asked)
    assert save_view(plan, " ", asked) == ()
    assert after(plan, save_view(plan, "a", asked)).views["a"] == replace(VIEWS[1], criteria=asked)
    assert after(plan, rename_view(plan, "a", "b ea")).views["a"].name == "b ea"
    assert rename_view(plan, "a", "c") == rename_view(plan, "a", "") == ()
    assert after(plan, rename_view(plan, "a", "A")).views["a"].name == "A"
    assert [view_name_problem(plan, name, "a") for name in ("", "b", "a")] == [
        NameProblem.EMPTY, NameProblem.TAKEN, None,
    ]  # fmt: skip
    assert set(after(plan, delete_view(plan, "a")).views) == {"b", "c"}


@pytest.mark.parametrize(
    ("view", "place", "left"),
    [("a", 0, "acb"), ("a", 2, "cba"), ("a", 9, "cba"), ("c", 1, "acb"), ("a", -3, "acb")],
)
def test_a_view_goes_where_it_is_put(view: str, place: int, left: str) -> None:
    plan = plan_of(VIEWS)
    assert order(after(plan, reorder_view(plan, view, place))) == left


@few
@given(criteria)
def test_a_view_follows_what_takes_a_values_place_and_outlives_its_deletion(asked: tuple[Criterion, ...]) -> None:
    plan = plan_of((*BASE, SavedView("view", "View", 0, asked)))
    care, jan = plan.values["care"], plan.people["jan"]
    told = after(plan, merge(plan, care, "growth")).views["view"].criteria
    wanted = [
        Criterion(one.field, "growth") if one.field is FilterField.VALUE and one.key == "care" else one for one in asked
    ]
    assert told == tuple(dict.fromkeys(wanted))
    assert after(plan, delete_managed(plan, care)).views == plan.views
    people = {one.key for one in after(plan, delete_managed(plan, jan, "mila")).views["view"].criteria}
    assert "jan" not in people
