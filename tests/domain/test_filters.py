from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given, settings

from contentplanner.domain.filters import (
    DUE,
    NEVER,
    NONE,
    OFTEN,
    ONCE,
    RESTING,
    WAITING,
    Criteria,
    Scene,
    Sieve,
    toggled,
)
from contentplanner.domain.plan import Plan, plan_of
from contentplanner.domain.records import Criterion, Idea, Post
from contentplanner.domain.vocabulary import Direction, FilterField, Status, Subject
from tests.domain.backlog_plans import BASE, KEYS, TODAY, backlogs, criteria, direction_of

few = settings(max_examples=20)
F = FilterField
DAY = dt.timedelta(days=1)
OF_POSTS = {F.CHANNEL, F.DIRECTION, F.STATUS, F.VOICE, F.RESPONDER, F.AMBASSADOR}


def sieve(plan: Plan, asked: Criteria) -> Sieve:
    return Sieve(Scene(plan, TODAY, direction_of), asked)


def seen_posts(plan: Plan, asked: Criteria) -> set[str]:
    kept = sieve(plan, asked)
    return {post.id for post in plan.posts.values() if kept.keeps_post(post)}


def seen_ideas(plan: Plan, asked: Criteria) -> set[str]:
    kept = sieve(plan, asked)
    return {idea.id for idea in plan.ideas.values() if kept.keeps_idea(idea)}


RICH = Idea(
    "rich", "Rich", TODAY, "", ("care",), ("first-job",), Subject.EVENT, "winter", evergreen_weeks=4
)  # fmt: skip
BARE = Idea("bare", "Bare", TODAY - 400 * DAY)
SPOKEN = Post(
    "spoken", "rich", "linkedin", TODAY - 28 * DAY, text="Hi", voice_id="jan", ambassador_ids=("mila",),
    direction=Direction.TWO_WAY, status=Status.POSTED,
)  # fmt: skip
EMPTY = Post("empty", "bare", "blog")


@pytest.mark.parametrize(
    ("field", "of_rich", "of_bare"),
    [
        (F.VALUE, "care", NONE),
        (F.INTEREST, "first-job", NONE),
        (F.AUDIENCE, "starters", NONE),
        (F.SUBJECT, Subject.EVENT, Subject.OTHER),
        (F.CAMPAIGN, "winter", NONE),
        (F.CHANNEL, "linkedin", "blog"),
        (F.DIRECTION, Direction.TWO_WAY, NONE),
        (F.STATUS, Status.POSTED, Status.DRAFT),
        (F.VOICE, "jan", NONE),
        (F.RESPONDER, "mila", NONE),
        (F.AMBASSADOR, "mila", NONE),
        (F.AGE, "week", "older"),
        (F.EVERGREEN, DUE, NONE),
    ],
)
def test_each_field_tells_two_ideas_and_their_posts_apart(field: FilterField, of_rich: str, of_bare: str) -> None:
    plan = plan_of((*BASE, RICH, BARE, SPOKEN, EMPTY))
    for key, idea, post in ((of_rich, "rich", "spoken"), (of_bare, "bare", "empty")):
        asked = (Criterion(field, str(key)),)
        assert seen_ideas(plan, asked) == {idea}
        assert seen_posts(plan, asked) == {post}
    both = (Criterion(field, str(of_rich)), Criterion(field, str(of_bare)))
    assert seen_ideas(plan, both) == {"rich", "bare"}
    assert seen_ideas(plan, (Criterion(field, "gone"),)) == set()


def test_who_asks_for_ideas_never_planned_still_sees_what_is() -> None:
    plan = plan_of((*BASE, RICH, BARE, SPOKEN, EMPTY))
    never, once = Criterion(F.PLANNED, NEVER), Criterion(F.PLANNED, ONCE)
    assert (seen_ideas(plan, (never,)), seen_posts(plan, (never,))) == ({"bare"}, {"spoken", "empty"})
    assert (seen_ideas(plan, (once,)), seen_posts(plan, (once,))) == ({"rich"}, {"spoken"})
    assert seen_ideas(plan, (never, once)) == {"rich", "bare"}
    assert seen_posts(plan, (never, Criterion(F.CHANNEL, "blog"))) == {"empty"}


@pytest.mark.parametrize(
    ("last_used", "age", "asked", "kept"),
    [
        (None, 13, "2", False),
        (None, 14, "2", True),
        (14, 100, "2", True),
        (13, 100, "2", False),
        (-3, 100, "2", False),
        (60, 100, "8", True),
        (60, 100, "13", False),
        (370, 400, "52", True),
    ],
)
def test_an_idea_rests_from_its_last_day_or_from_when_it_was_made(
    last_used: int | None, age: int, asked: str, kept: bool
) -> None:
    idea = replace(BARE, created_on=TODAY - age * DAY)
    posts = [] if last_used is None else [replace(EMPTY, day=TODAY - n * DAY) for n in (last_used,)]
    earlier = [replace(EMPTY, id="earlier", day=TODAY - 380 * DAY)] if posts else []
    plan = plan_of((*BASE, idea, *posts, *earlier))
    assert (seen_ideas(plan, (Criterion(F.REST, asked),)) == {"bare"}) is kept


@pytest.mark.parametrize(("used", "key"), [(None, DUE), (27, RESTING), (28, DUE), (-1, RESTING)])
def test_an_evergreen_idea_is_due_when_its_weeks_are_over(used: int | None, key: str) -> None:
    posts = [] if used is None else [replace(SPOKEN, day=TODAY - used * DAY)]
    plan = plan_of((*BASE, RICH, *posts))
    for asked in (DUE, RESTING, NONE):
        assert (seen_ideas(plan, (Criterion(F.EVERGREEN, asked),)) == {"rich"}) is (asked == key)


def test_a_post_that_waits_for_its_day_is_told_beside_how_often_the_idea_is_planned() -> None:
    plan = plan_of((*BASE, RICH, BARE, SPOKEN, replace(SPOKEN, id="next", day=None), replace(SPOKEN, id="third")))
    assert seen_ideas(plan, (Criterion(F.PLANNED, WAITING),)) == {"rich"}
    assert seen_ideas(plan, (Criterion(F.PLANNED, OFTEN),)) == {"rich"}
    assert seen_ideas(plan, (Criterion(F.PLANNED, ONCE),)) == set()


def test_what_is_asked_of_posts_must_hold_of_one_and_the_same_post() -> None:
    other = replace(SPOKEN, id="other", channel_id="blog", status=Status.DRAFT)
    plan = plan_of((*BASE, RICH, SPOKEN, other))
    assert seen_ideas(plan, (Criterion(F.CHANNEL, "blog"), Criterion(F.STATUS, "draft"))) == {"rich"}
    assert seen_ideas(plan, (Criterion(F.CHANNEL, "blog"), Criterion(F.STATUS, "posted"))) == set()


@few
@given(backlogs(), criteria)
def test_a_filter_is_the_meeting_of_its_fields_and_a_field_the_union_of_its_keys(plan: Plan, asked: Criteria) -> None:
    posts, ideas = seen_posts(plan, asked), seen_ideas(plan, asked)
    by_field = [{c for c in asked if c.field is field} for field in {c.field for c in asked}]
    one_by_one = [set[str]().union(*(seen_posts(plan, (c,)) for c in together)) for together in by_field]
    assert posts == set(plan.posts).intersection(*one_by_one)
    own = seen_ideas(plan, tuple(c for c in asked if c.field not in OF_POSTS))
    of_posts = tuple(c for c in asked if c.field in OF_POSTS)
    with_post = {plan.posts[key].idea_id for key in seen_posts(plan, of_posts)}
    assert ideas == (own & with_post if of_posts else own)
    told = any(criterion.field is F.ARCHIVED for criterion in asked)
    their_ideas = {plan.posts[key].idea_id for key in posts}
    assert {key for key in their_ideas if told or not plan.ideas[key].archived} <= ideas
    assert (seen_posts(plan, asked[::-1]), seen_ideas(plan, asked[::-1])) == (posts, ideas)


@few
@given(backlogs())
def test_the_keys_of_a_field_leave_nothing_out_and_neither_does_no_filter(plan: Plan) -> None:
    live = {key for key, idea in plan.ideas.items() if not idea.archived}
    assert seen_posts(plan, ()) == set(plan.posts)
    assert seen_ideas(plan, ()) == live
    for field, keys in KEYS.items():
        asked = tuple(Criterion(field, key) for key in keys)
        assert seen_posts(plan, asked) == set(plan.posts)
        if field not in OF_POSTS:
            assert seen_ideas(plan, asked) == (set(plan.ideas) if field is F.ARCHIVED else live)


@given(criteria, criteria.filter(bool))
def test_a_criterion_that_is_chosen_twice_is_as_before(asked: Criteria, others: Criteria) -> None:
    one = others[0]
    once = toggled(asked, one)
    assert (one in once) is (one not in asked)
    assert set(toggled(once, one)) == set(asked)
