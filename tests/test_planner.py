from __future__ import annotations

import datetime as dt
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from contentplanner.domain.channel_kinds import channel_of_kind
from contentplanner.domain.edits import delete_ideas, delete_posts, idea_and_post, move_post, new_idea, plan_idea, put
from contentplanner.domain.plan import Changes, Plan, plan_of
from contentplanner.domain.problems import PlanReplaced, StaleChange
from contentplanner.domain.records import BrandValue, Idea
from contentplanner.domain.texts import cleaned
from contentplanner.domain.vocabulary import ChannelKind, Status
from contentplanner.planner import Planner
from contentplanner.store import create_plan

TODAY = dt.date(2026, 12, 10)
TEXTS = st.text(max_size=30).map(cleaned)


def start() -> Plan:
    channel = replace(channel_of_kind(ChannelKind.LINKEDIN), id="li")
    return plan_of((channel, BrandValue("care", "Care"), Idea("idea", "Night shifts", TODAY)))


class AnyEdits(RuleBasedStateMachine):
    """Whatever a person does, undoes and redoes: the file is the plan, and all undone is the start."""

    @initialize()
    def open(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.store = create_plan(Path(self.folder.name, "plan.contentplan"), start())
        self.planner = Planner(self.store)

    def perform(self, changes: Changes) -> None:
        self.planner.perform("edit", changes)

    @rule(title=TEXTS)
    def add_idea(self, title: str) -> None:
        self.perform(new_idea(title, TODAY))

    @rule(title=TEXTS, day=st.none() | st.dates())
    def add_idea_and_post(self, title: str, day: dt.date | None) -> None:
        self.perform(idea_and_post(self.planner.plan, title, day, TODAY))

    @precondition(lambda self: self.planner.plan.ideas)
    @rule(data=st.data(), day=st.none() | st.dates())
    def plan_an_idea(self, data: st.DataObject, day: dt.date | None) -> None:
        key = data.draw(st.sampled_from(sorted(self.planner.plan.ideas)))
        self.perform(plan_idea(self.planner.plan, key, day))

    @precondition(lambda self: self.planner.plan.posts)
    @rule(data=st.data(), text=TEXTS, status=st.sampled_from(Status), day=st.none() | st.dates())
    def edit_a_post(self, data: st.DataObject, text: str, status: Status, day: dt.date | None) -> None:
        post = self.planner.plan.posts[data.draw(st.sampled_from(sorted(self.planner.plan.posts)))]
        self.perform(move_post(self.planner.plan, post.id, day))
        moved = self.planner.plan.posts[post.id]
        self.perform(put(self.planner.plan, replace(moved, text=text, status=status)))

    @precondition(lambda self: self.planner.plan.posts)
    @rule(data=st.data())
    def delete_a_post(self, data: st.DataObject) -> None:
        key = data.draw(st.sampled_from(sorted(self.planner.plan.posts)))
        self.perform(delete_posts(self.planner.plan, (key,)))

    @precondition(lambda self: self.planner.plan.ideas)
    @rule(data=st.data())
    def delete_an_idea(self, data: st.DataObject) -> None:
        key = data.draw(st.sampled_from(sorted(self.planner.plan.ideas)))
        self.perform(delete_ideas(self.planner.plan, (key,)))

    @rule()
    def undo(self) -> None:
        self.planner.undo()

    @rule()
    def redo(self) -> None:
        self.planner.redo()

    @rule(title=TEXTS)
    def be_refused(self, title: str) -> None:
        before = (self.planner.plan, self.planner.history, self.planner.revision)
        stale = put(start(), Idea("idea", title + "!", TODAY))
        if self.planner.plan.ideas.get("idea") != start().ideas["idea"]:
            with pytest.raises(StaleChange):
                self.planner.perform("refused", stale)
            assert (self.planner.plan, self.planner.history, self.planner.revision) == before

    @invariant()
    def the_file_is_the_plan(self) -> None:
        assert self.store.load() == self.planner.plan

    def teardown(self) -> None:
        if not hasattr(self, "store"):
            return
        while self.planner.history.done:
            self.planner.undo()
        assert self.planner.plan == start()
        assert self.store.load() == start()
        self.store.close()
        self.folder.cleanup()


AnyEdits.TestCase.settings = settings(max_examples=12, stateful_step_count=16)
TestAnyEdits = AnyEdits.TestCase


@pytest.fixture
def planner(tmp_path: Path) -> Planner:
    return Planner(create_plan(tmp_path / "plan.contentplan", start()))


def test_a_listener_sees_what_is_on_disk(planner: Planner) -> None:
    seen: list[bool] = []
    planner.changed.connect(lambda _changes: seen.append(planner.store.load() == planner.plan))
    planner.perform("add", new_idea("One", TODAY))
    planner.undo()
    assert seen == [True, True]
    planner.store.close()


def test_a_refused_write_changes_nothing_and_keeps_the_redo_branch(planner: Planner) -> None:
    planner.perform("one", new_idea("One", TODAY))
    planner.undo()
    before = (planner.plan, planner.history, planner.revision)
    path = planner.store.path
    path.rename(path.with_suffix(".moved"))
    acts: tuple[Callable[[], None], ...] = (lambda: planner.perform("two", new_idea("Two", TODAY)), planner.redo)
    for act in acts:
        with pytest.raises(PlanReplaced):
            act()
        assert (planner.plan, planner.history, planner.revision) == before
    path.with_suffix(".moved").rename(path)
    planner.redo()
    assert [idea.title for idea in planner.plan.ideas.values()] == ["Night shifts", "One"]
    planner.store.close()


def test_no_changes_are_no_action(planner: Planner) -> None:
    planner.perform("nothing", ())
    planner.undo()
    planner.redo()
    assert (planner.revision, planner.history.done, planner.history.undone) == (0, (), ())
    planner.store.close()


def test_a_new_action_ends_the_redo_branch(planner: Planner) -> None:
    planner.perform("one", new_idea("One", TODAY))
    planner.undo()
    planner.perform("two", new_idea("Two", TODAY))
    assert planner.history.undone == ()
    assert [text for text, _changes in planner.history.done] == ["two"]
    planner.store.close()


def test_an_action_can_become_a_part_of_the_last_one(planner: Planner) -> None:
    before = planner.plan

    def rename(title: str, *, again: bool) -> None:
        onto = planner.history.done[-1] if again else None
        planner.perform("rename", put(planner.plan, replace(planner.plan.ideas["idea"], title=title)), onto)

    rename("Days", again=False)
    rename("Evenings", again=True)
    assert [text for text, _changes in planner.history.done] == ["rename"]
    stale = planner.history.done[-1]
    planner.undo()
    assert planner.plan == before == planner.store.load()
    planner.redo()
    assert planner.store.load().ideas["idea"].title == "Evenings"
    planner.perform("rename", put(planner.plan, replace(planner.plan.ideas["idea"], title="Nights")), stale)
    assert len(planner.history.done) == 2, "what was undone in between begins anew"
    rename("Evenings", again=True)
    assert len(planner.history.done) == 1, "what comes to nothing is no step"
    planner.undo()
    assert planner.plan == before
