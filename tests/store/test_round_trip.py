from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from contentplanner.domain.plan import TABLE_OF, Change, Plan, applied, inverted
from contentplanner.domain.records import Record
from contentplanner.domain.texts import cleaned
from contentplanner.store import create_plan, open_plan
from contentplanner.store.codecs import CODEC_OF
from tests.store.any_plans import actions, plans
from tests.store.plans import full_plan, retold


def test_every_kind_of_record_has_a_codec() -> None:
    assert set(CODEC_OF) == set(Record.__args__)


def test_the_full_plan_holds_every_kind_of_record() -> None:
    assert all(getattr(full_plan(), table) for table in TABLE_OF.values())


@settings(max_examples=20)
@given(plan=plans())
def test_a_plan_comes_back_as_it_was_made_in_the_same_order(plan: Plan) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.contentplan"
        with create_plan(path, plan) as store:
            assert store.load() == plan
        with open_plan(path) as store:
            assert list(store.load().records()) == list(plan.records())


@settings(max_examples=20)
@given(data=st.data())
def test_after_any_changes_the_file_equals_memory_and_all_undone_it_equals_the_start(data: st.DataObject) -> None:
    start = plan = full_plan()
    done = []
    with tempfile.TemporaryDirectory() as folder, create_plan(Path(folder) / "a.contentplan", start) as store:
        for _ in range(data.draw(st.integers(1, 6))):
            changes = data.draw(actions(plan))
            store.apply(changes)
            plan = applied(plan, changes)
            done.append(changes)
            assert store.load() == plan
        for changes in reversed(done):
            store.apply(inverted(changes))
        assert store.load() == start


@pytest.mark.parametrize(
    "text",
    [
        "é👩🏽‍🚀" * 100_000,
        "x" * 1_048_576,
        "\u00a0\u2007 \u202f",
        "\u202e\u05e9\u05dc\u05d5\u05dd\u202c \u0639\u0627\u0644\u0645",
        "a\x00b",
        "\ufffe\uffff\U0010ffff",
        "e\u0301 \u00e9",
        "",
    ],
    ids=["a megabyte of emoji", "a megabyte", "spaces", "right to left", "nul", "no characters", "decomposed", "empty"],
)
def test_any_text_comes_back_to_the_code_point(path: Path, text: str) -> None:
    plan = full_plan()
    with create_plan(path, plan) as store:
        store.apply(retold(plan, "post-rich", text))
        assert store.load().posts["post-rich"].text == text
    with open_plan(path) as store:
        assert store.load().posts["post-rich"].text == text


def test_a_cleaned_text_of_lone_surrogates_can_be_stored(path: Path) -> None:
    plan = full_plan()
    with create_plan(path, plan) as store:
        store.apply(retold(plan, "post-rich", cleaned("a\ud83db\x00")))
        assert store.load().posts["post-rich"].text == "ab"


def test_records_keep_their_order_when_one_is_changed(path: Path) -> None:
    plan = full_plan()
    first = next(iter(plan.posts))
    changes = (Change(plan.posts[first], replace(plan.posts[first], notes="!")),)
    with create_plan(path, plan) as store:
        store.apply(changes)
        assert list(store.load().posts) == list(applied(plan, changes).posts)
