from __future__ import annotations

import datetime as dt
import math
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from contentplanner.domain.plan import Change, Changes, Plan
from contentplanner.domain.problems import BrokenReference, Problem, ReadOnlyPlan, StaleChange, WriteFailed
from contentplanner.domain.records import Channel, Goal, Idea, PlanBasics, Post
from contentplanner.domain.vocabulary import GoalRule
from contentplanner.store import create_plan, open_plan
from tests.store.plans import DAY, full_plan, numbered_plan, retold


def _good(plan: Plan) -> Changes:
    return retold(plan, "post-draft", "This one would do")


def _new(key: str, **fields: str) -> Post:
    return replace(Post(key, "rich", "channel-x"), **fields)  # type: ignore[arg-type]


REFUSED: dict[str, tuple[type[Problem], Callable[[Plan], Changes]]] = {
    "a post of an idea that isn't there": (
        BrokenReference,
        lambda plan: (*_good(plan), Change(None, _new("new", idea_id="nowhere"))),
    ),
    "an idea deleted under its posts": (
        BrokenReference,
        lambda plan: (*_good(plan), Change(plan.ideas["rich"], None)),
    ),
    "an ambassador that isn't there": (
        BrokenReference,
        lambda plan: (Change(plan.posts["post-rich"], replace(plan.posts["post-rich"], ambassador_ids=("nobody",))),),
    ),
    "a record made twice": (StaleChange, lambda plan: (*_good(plan), Change(None, plan.posts["post-rich"]))),
    "a change that starts from another text": (
        StaleChange,
        lambda plan: (
            *_good(plan),
            Change(replace(plan.posts["post-rich"], text="another"), plan.posts["post-rich"]),
        ),
    ),
    "a record that is gone": (StaleChange, lambda plan: (*_good(plan), Change(_new("gone"), _new("gone", text="x")))),
    "a record deleted that is gone": (StaleChange, lambda plan: (*_good(plan), Change(_new("gone"), None))),
    "two changes that don't follow": (
        StaleChange,
        lambda plan: (*retold(plan, "post-rich", "once"), *retold(plan, "post-rich", "twice")),
    ),
    "basics that are deleted": (StaleChange, lambda plan: (*_good(plan), Change(plan.basics, None))),
    "basics that are made": (StaleChange, lambda plan: (*_good(plan), Change(None, PlanBasics()))),
    "half a character": (WriteFailed, lambda plan: (*_good(plan), *retold(plan, "post-rich", "\ud83d"))),
    "a number SQLite can't hold": (
        WriteFailed,
        lambda plan: (*_good(plan), Change(plan.people["leader"], replace(plan.people["leader"], position=2**63))),
    ),
    "no number at all": (
        WriteFailed,
        lambda plan: (
            *_good(plan),
            Change(plan.goals["ambassadors"], Goal("ambassadors", GoalRule.AMBASSADORS, math.nan)),
        ),
    ),
    "a word of another kind": (
        WriteFailed,
        lambda plan: (
            *_good(plan),
            Change(plan.channels["channel-x"], replace(plan.channels["channel-x"], length_limit="much")),  # type: ignore[arg-type]
        ),
    ),
}


@pytest.mark.parametrize(("problem", "changes"), REFUSED.values(), ids=REFUSED.keys())
def test_a_refused_change_changes_nothing_and_the_next_one_goes(
    path: Path, problem: type[Problem], changes: Callable[[Plan], Changes]
) -> None:
    plan = full_plan()
    with create_plan(path, plan) as store:
        before = path.read_bytes()
        with pytest.raises(problem):
            store.apply(changes(plan))
        assert path.read_bytes() == before
        assert store.load() == plan
        store.apply(_good(plan))
        assert store.load().posts["post-draft"].text == "This one would do"


def test_a_problem_says_what_is_wrong_without_a_word_of_sql(path: Path) -> None:
    plan = full_plan()
    with create_plan(path, plan) as store, pytest.raises(BrokenReference) as said:
        store.apply((Change(None, _new("new", idea_id="nowhere", text="secret")),))
    assert "INSERT" not in str(said.value)
    assert "secret" not in str(said.value)


def test_records_may_refer_to_each_other_in_any_order(path: Path) -> None:
    plan = full_plan()
    post = Post("new-post", "new-idea", "channel-x")
    with create_plan(path, plan) as store:
        store.apply((Change(None, post), Change(None, Idea("new-idea", "Idee", DAY))))
        assert store.load().posts["new-post"] == post


def test_what_is_made_and_deleted_in_one_action_leaves_nothing(path: Path) -> None:
    plan = full_plan()
    idea = Idea("new-idea", "Idee", DAY, value_ids=("value-open",))
    with create_plan(path, plan) as store:
        store.apply(
            (Change(None, idea), Change(idea, replace(idea, title="Beter")), *_gone(replace(idea, title="Beter")))
        )
        assert store.load() == plan


def _gone(idea: Idea) -> Changes:
    return (Change(idea, None),)


def test_no_changes_write_nothing(path: Path) -> None:
    with create_plan(path, full_plan()) as store:
        before = path.read_bytes()
        store.apply(())
        assert path.read_bytes() == before


def test_thousands_of_records_change_in_one_action(path: Path) -> None:
    plan = numbered_plan(2500)
    moved = tuple(Change(post, replace(post, day=dt.date(2027, 1, 1))) for post in plan.posts.values())
    gone = tuple(Change(change.after, None) for change in moved)
    with create_plan(path, plan) as store:
        store.apply(moved)
        assert {post.day for post in store.load().posts.values()} == {dt.date(2027, 1, 1)}
        store.apply(gone)
        assert not store.load().posts


def test_what_was_deleted_is_gone_from_the_bytes_of_the_file(path: Path) -> None:
    plan = full_plan()
    with create_plan(path, plan) as store:
        store.apply(retold(plan, "post-draft", "Nobody should read this any more"))
        told = store.load()
        store.apply((Change(told.posts["post-draft"], None),))
    assert b"Nobody should read this" not in path.read_bytes()


def test_a_closed_plan_refuses_politely_and_closes_twice(path: Path) -> None:
    plan = full_plan()
    store = create_plan(path, plan)
    store.close()
    store.close()
    with pytest.raises(WriteFailed, match="closed"):
        store.apply(_good(plan))
    with pytest.raises(WriteFailed, match="closed"):
        store.save_copy(path.with_name("copy.contentplan"))


def test_a_plan_opened_for_reading_is_not_written(path: Path) -> None:
    plan = full_plan()
    create_plan(path, plan).close()
    before = path.read_bytes()
    with open_plan(path, read_only=True) as store:
        assert store.read_only
        with pytest.raises(ReadOnlyPlan):
            store.apply(_good(plan))
    assert path.read_bytes() == before


def test_a_channel_can_lose_its_responder(path: Path) -> None:
    plan = full_plan()
    channel = next(c for c in plan.channels.values() if c.responder_id)
    without: Channel = replace(channel, responder_id=None)
    with create_plan(path, plan) as store:
        store.apply((Change(channel, without),))
        assert store.load().channels[channel.id] == without
