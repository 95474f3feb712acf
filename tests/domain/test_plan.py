from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contentplanner.domain.channel_kinds import channel_of_kind
from contentplanner.domain.edits import (
    Choice,
    delete,
    delete_ideas,
    delete_posts,
    drop_idea,
    duplicate_post,
    idea_and_post,
    move_post,
    new_idea,
    plan_idea,
    put,
)
from contentplanner.domain.plan import Change, Changes, Plan, applied, inverted, plan_of
from contentplanner.domain.problems import BrokenReference, StaleChange
from contentplanner.domain.records import BrandValue, Idea, Person, PlanBasics, Post
from contentplanner.domain.vocabulary import ChannelKind, Status

TODAY = dt.date(2026, 12, 10)
LINKEDIN = replace(channel_of_kind(ChannelKind.LINKEDIN), id="li", position=0)
INSTAGRAM = replace(channel_of_kind(ChannelKind.INSTAGRAM), id="ig", position=1)
CARE = BrandValue("care", "Care")
IDEA = Idea("idea", "Night shifts", TODAY, value_ids=("care",))


def plan(*records: Post | Idea | Person) -> Plan:
    return plan_of((LINKEDIN, INSTAGRAM, CARE, IDEA, *records))


def done(start: Plan, changes: Changes | Choice) -> Plan:
    assert not isinstance(changes, Choice)
    return applied(start, changes)


def test_changes_lead_to_the_next_plan_and_back() -> None:
    start = plan()
    changes = idea_and_post(start, "  New \n coffee corner ", TODAY, TODAY)
    after = applied(start, changes)
    (post,) = after.posts.values()
    assert after.title_of(post) == "New coffee corner"
    assert applied(after, inverted(changes)) == start


def test_a_change_that_starts_elsewhere_is_refused() -> None:
    start = plan()
    stale = (Change(replace(IDEA, title="Other"), None),)
    with pytest.raises(StaleChange):
        applied(start, stale)


@pytest.mark.parametrize(
    "broken",
    [
        Post("p", "idea", "nowhere"),
        Post("p", "no idea", "li"),
        Post("p", "idea", "li", voice_id="nobody"),
        Post("p", "idea", "li", ambassador_ids=("nobody",)),
        Idea("i", "Title", TODAY, value_ids=("nothing",)),
    ],
)
def test_a_record_that_names_nothing_is_refused(broken: Post | Idea) -> None:
    with pytest.raises(BrokenReference):
        applied(plan(), put(plan(), broken))
    with pytest.raises(BrokenReference):
        plan_of((*plan().records(), broken))


def test_a_record_still_named_can_not_be_deleted() -> None:
    with pytest.raises(BrokenReference):
        applied(plan(), delete(plan(), CARE))


def test_the_basics_change_but_are_never_deleted() -> None:
    start = plan()
    belgian = PlanBasics(time_zone="Europe/Brussels", country="BE")
    assert applied(start, put(start, belgian)).basics == belgian
    with pytest.raises(StaleChange):
        applied(start, (Change(start.basics, None),))


def test_dropping_an_idea_dates_its_one_undated_post() -> None:
    start = plan(Post("p", "idea", "ig"))
    after = done(start, drop_idea(start, "idea", TODAY))
    assert {post.day for post in after.posts.values()} == {TODAY}
    assert len(after.posts) == 1


def test_dropping_an_idea_with_several_undated_posts_asks() -> None:
    start = plan(Post("p", "idea", "ig"), Post("q", "idea", "li"))
    found = drop_idea(start, "idea", TODAY)
    assert isinstance(found, Choice)
    assert {post.id for post in found.posts} == {"p", "q"}


def test_dropping_an_idea_without_undated_posts_makes_a_draft_on_its_last_channel() -> None:
    start = plan(
        Post("p", "idea", "li", day=TODAY, status=Status.POSTED),
        Post("q", "idea", "ig", day=TODAY + dt.timedelta(days=1)),
    )
    after = done(start, drop_idea(start, "idea", TODAY))
    (made,) = after.posts.keys() - start.posts.keys()
    assert (after.posts[made].channel_id, after.posts[made].status) == ("ig", Status.DRAFT)


def test_an_idea_never_planned_goes_to_the_first_channel() -> None:
    start = plan()
    after = done(start, drop_idea(start, "idea", TODAY))
    assert [post.channel_id for post in after.posts.values()] == ["li"]


def test_nothing_new_goes_to_an_archived_channel_while_there_is_another() -> None:
    used = plan(Post("p", "idea", "ig", day=TODAY))
    start = applied(used, put(used, replace(INSTAGRAM, archived=True)))
    after = done(start, drop_idea(start, "idea", TODAY))
    (made,) = after.posts.keys() - start.posts.keys()
    assert after.posts[made].channel_id == "li"


def test_a_plan_without_channels_can_not_take_a_post() -> None:
    with pytest.raises(LookupError):
        plan_idea(plan_of((IDEA, CARE)), "idea", TODAY)


def test_moving_a_post_keeps_its_time_and_status() -> None:
    post = Post("p", "idea", "li", day=TODAY, time=dt.time(9, 30), status=Status.APPROVED)
    start = plan(post)
    moved = applied(start, move_post(start, "p", dt.date(2027, 3, 28))).posts["p"]
    assert moved == replace(post, day=dt.date(2027, 3, 28))
    assert move_post(start, "p", TODAY) == ()


def test_a_copy_is_a_draft_that_was_never_posted() -> None:
    start = plan(Post("p", "idea", "li", day=TODAY, text="Hello", status=Status.POSTED, link="https://x.example/1"))
    after = applied(start, duplicate_post(start, "p"))
    (made,) = after.posts.keys() - {"p"}
    copy = after.posts[made]
    assert (copy.text, copy.day, copy.status, copy.link) == ("Hello", TODAY, Status.DRAFT, "")


def test_the_last_post_of_a_bare_idea_takes_the_idea_along() -> None:
    start = applied(plan(), idea_and_post(plan(), "Bare", TODAY, TODAY))
    (post,) = start.posts.values()
    after = applied(start, delete_posts(start, (post.id,)))
    assert set(after.ideas) == {"idea"}


def test_the_last_post_of_an_idea_with_more_than_a_title_leaves_the_idea() -> None:
    start = plan(Post("p", "idea", "li"))
    assert set(applied(start, delete_posts(start, ("p",))).ideas) == {"idea"}


def test_one_of_two_posts_of_a_bare_idea_leaves_the_idea() -> None:
    bare = Idea("bare", "Bare", TODAY)
    start = plan(bare, Post("p", "bare", "li"), Post("q", "bare", "ig"))
    assert "bare" in applied(start, delete_posts(start, ("p",))).ideas
    assert "bare" not in applied(start, delete_posts(start, ("p", "q", "p"))).ideas


def test_an_idea_is_deleted_with_its_posts() -> None:
    start = plan(Post("p", "idea", "li"), Post("q", "idea", "ig", day=TODAY))
    after = applied(start, delete_ideas(start, ("idea",)))
    assert not after.posts
    assert not after.ideas


def test_posts_of_a_day_stand_by_time_then_channel() -> None:
    start = plan(
        Post("late", "idea", "li", day=TODAY, time=dt.time(16)),
        Post("early", "idea", "ig", day=TODAY, time=dt.time(9)),
        Post("beside", "idea", "li", day=TODAY, time=dt.time(9)),
        Post("untimed", "idea", "ig", day=TODAY),
    )
    assert [post.id for post in start.posts_by_day[TODAY]] == ["untimed", "beside", "early", "late"]


def test_the_channel_answers_where_the_post_names_nobody() -> None:
    mila, tom = Person("mila", "Mila"), Person("tom", "Tom")
    channel = replace(LINKEDIN, responder_id="mila")
    start = plan_of(
        (mila, tom, channel, CARE, IDEA, Post("p", "idea", "li"), Post("q", "idea", "li", responder_id="tom"))
    )
    assert start.responder_of(start.posts["p"]) == mila
    assert start.responder_of(start.posts["q"]) == tom


@given(titles=st.lists(st.text(max_size=20), max_size=6), picks=st.lists(st.integers(0, 5), max_size=8))
def test_any_sequence_of_edits_can_be_taken_back(titles: list[str], picks: list[int]) -> None:
    now = start = plan()
    steps: list[Changes] = []
    for title in titles:
        steps.append(new_idea(title, TODAY))
        now = applied(now, steps[-1])
    for pick in picks:
        ideas = list(now.ideas)
        key = ideas[pick % len(ideas)]
        changes = plan_idea(now, key, TODAY) if pick % 2 else delete_ideas(now, (key,)) if len(ideas) > 1 else ()
        steps.append(changes)
        now = applied(now, changes)
    for changes in reversed(steps):
        now = applied(now, inverted(changes))
    assert now == start


def step(now: Plan, what: int, which: int, day: dt.date | None) -> Changes:  # noqa: PLR0911 - a table
    keys = list(now.posts)
    key = keys[which % len(keys)] if keys else ""
    match what:
        case 1:
            return plan_idea(now, "other", day)
        case 3:
            return put(now, replace(now.ideas["idea"], title=f"Title {which}"))
        case 5:
            return put(now, replace(now.channels["ig"], position=which))
        case 0 if key:
            return move_post(now, key, day)
        case 2 if key:
            return delete(now, now.posts[key])
        case 4 if key:
            return put(now, replace(now.posts[key], time=None, idea_id="other"))
        case _:
            return ()


@given(picks=st.lists(st.tuples(st.integers(0, 5), st.integers(0, 7), st.none() | st.integers(0, 3)), max_size=12))
def test_indexes_are_carried_over_as_if_made_anew(picks: list[tuple[int, int, int | None]]) -> None:
    posts = [Post(f"p{n}", "idea", ("li", "ig")[n % 2], TODAY, dt.time(9 + n % 3)) for n in range(4)]
    now = plan(Idea("other", "Other", TODAY), *posts)
    assert now.posts_by_day
    assert now.posts_by_idea
    for what, which, days in picks:
        now = applied(now, step(now, what, which, None if days is None else TODAY + dt.timedelta(days=days)))
        fresh = plan_of(now.records())
        assert dict(now.posts_by_day) == dict(fresh.posts_by_day)
        assert list(now.posts_by_day) == sorted(fresh.posts_by_day)
        assert dict(now.posts_by_idea) == dict(fresh.posts_by_idea)
