"""A program that dies loses nothing that was acknowledged, and leaves the old state or the new, never one between."""

from __future__ import annotations

import os
import random
import shutil
import signal
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from contentplanner.domain.plan import Change, Plan
from contentplanner.domain.problems import FileMissing
from contentplanner.domain.records import Post
from contentplanner.store import backups_of, create_plan, open_plan, verify
from contentplanner.store.schema import TODAY
from tests.faults.killing import kill_at, kill_everywhere, needs_fork
from tests.store.later import LATER
from tests.store.plans import full_plan, numbered_plan, retold

pytestmark = needs_fork

POST = f"{0:032x}"
TIMES = 200
LONGEST_LIFE = 0.02
"""Seconds a child lives after its first commit."""


def _edits_for_ever(path: Path, post: Post, said: int) -> None:
    """Retell a post again and again, and say each number once it is stored."""
    with open_plan(path) as store:
        while True:
            after = replace(post, text=str(int(post.text) + 1))
            store.apply((Change(post, after),))
            os.write(said, f"{after.text}\n".encode())
            post = after


def _lives_and_dies(path: Path, post: Post, life: float) -> int:
    """Start a child that edits, kill it, and return the last number it said."""
    heard, said = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(heard)
            _edits_for_ever(path, post, said)
        finally:
            os._exit(1)
    os.close(said)
    with os.fdopen(heard, encoding="ascii") as lines:
        first = lines.readline()
        time.sleep(life)
        os.kill(child, signal.SIGKILL)
        numbers = [first, *lines]
    os.waitpid(child, 0)
    return int(numbers[-1] if numbers[-1].endswith("\n") else numbers[-2])


def test_killed_200_times_every_acknowledged_edit_is_there(tmp_path: Path) -> None:
    path = tmp_path / "a.contentplan"
    plan = numbered_plan(2)
    with create_plan(path, plan) as store:
        store.apply(retold(plan, POST, "0"))
    chance = random.Random(2027)  # noqa: S311 - a test that can be repeated
    post = replace(plan.posts[POST], text="0")
    for time_ in range(TIMES):
        acknowledged = _lives_and_dies(path, post, chance.uniform(0, LONGEST_LIFE))
        with open_plan(path) as store:
            loaded = store.load().posts[POST].text if time_ % 10 == 0 else None
        post = replace(post, text=_text(path))
        assert loaded in {None, post.text}
        assert int(post.text) in {acknowledged, acknowledged + 1}, "stored and not yet said is the only other way"
    assert int(post.text) >= TIMES
    assert verify(path).counts["posts"] == len(plan.posts)


def _text(path: Path) -> str:
    """The text of the post, told by SQLite alone."""
    with closing(sqlite3.connect(path)) as file:
        return str(file.execute("SELECT text FROM posts WHERE id = ?", (POST,)).fetchone()[0])


def _spills_into_the_file(path: Path) -> None:
    """Write so much in one transaction that SQLite puts pages into the file before the commit, and die."""
    file = sqlite3.connect(path, isolation_level=None)
    file.execute("PRAGMA cache_size = 1")
    file.execute("BEGIN IMMEDIATE")
    file.execute("UPDATE posts SET text = hex(randomblob(50000)), notes = hex(randomblob(50000))")
    file.execute("DELETE FROM idea_values")
    os.kill(os.getpid(), signal.SIGKILL)


@pytest.mark.parametrize("read_only", [False, True])
def test_a_write_that_was_broken_off_is_taken_back_without_questions(tmp_path: Path, read_only: bool) -> None:
    path = tmp_path / "a.contentplan"
    create_plan(path, full_plan()).close()
    before = path.read_bytes()
    child = os.fork()
    if child == 0:
        _spills_into_the_file(path)
    os.waitpid(child, 0)
    assert path.with_name("a.contentplan-journal").stat().st_size > 0
    assert path.read_bytes() != before
    with open_plan(path, read_only=read_only) as store:
        assert store.load() == full_plan()
    assert path.read_bytes() == before


def _emptied(folder: Path) -> Callable[[], None]:
    def empty() -> None:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()

    return empty


def test_killed_while_a_plan_is_made_it_is_there_whole_or_not_at_all(tmp_path: Path) -> None:
    folder = tmp_path / "plans"
    path = folder / "a.contentplan"
    plan = numbered_plan(2)
    seen = set()

    def check(ended: bool) -> None:
        seen.add(path.exists())
        if path.exists():
            with open_plan(path) as store:
                assert store.load() == plan
            assert not [entry for entry in folder.iterdir() if ".part" in entry.name], "left-overs are swept"
        else:
            assert not ended
            with pytest.raises(FileMissing):
                open_plan(path)

    def makes() -> None:
        create_plan(path, plan).close()

    assert kill_everywhere(makes, _emptied(folder), check) > 25
    assert seen == {False, True}


def test_a_plan_can_be_made_where_another_try_was_killed(tmp_path: Path) -> None:
    path = tmp_path / "a.contentplan"
    assert not kill_at(12, lambda: create_plan(path, numbered_plan(2)).close())
    assert not path.exists()
    with create_plan(path, full_plan()) as store:
        assert store.load() == full_plan()


def test_killed_while_a_copy_is_made_the_old_copy_or_the_new_one_is_there(tmp_path: Path) -> None:
    path, copy, old = tmp_path / "a.contentplan", tmp_path / "copy.contentplan", tmp_path / "old"
    create_plan(path, numbered_plan(2)).close()
    create_plan(old, Plan()).close()
    seen = set()

    def copies() -> None:
        with open_plan(path) as store:
            store.save_copy(copy)

    def check(ended: bool) -> None:
        with open_plan(copy) as store:
            plan = store.load()
        seen.add(plan == numbered_plan(2))
        assert plan == numbered_plan(2) or (plan == Plan() and not ended)

    assert kill_everywhere(copies, lambda: shutil.copy(old, copy), check) > 10
    assert seen == {False, True}


def test_killed_while_it_is_led_to_a_later_version_the_plan_is_the_old_one_or_the_new_one(tmp_path: Path) -> None:
    folder = tmp_path / "plans"
    path, original = folder / "a.contentplan", tmp_path / "original"
    create_plan(original, numbered_plan(2)).close()
    seen = set()

    def prepare() -> None:
        _emptied(folder)()
        shutil.copy(original, path)

    def check(ended: bool) -> None:
        version, titles = _look(path)
        seen.add(version)
        assert (version, titles) in ((TODAY.version, ["Idee"]), (LATER.version, ["Later: Idee"]))
        assert version == LATER.version or not ended
        assert all(_look(backup) == (TODAY.version, ["Idee"]) for backup in backups_of(path))
        assert version == TODAY.version or len(backups_of(path)) == 1

    moments = kill_everywhere(lambda: open_plan(path, schema=LATER).close(), prepare, check)
    assert moments > 15
    assert seen == {TODAY.version, LATER.version}


def _look(path: Path) -> tuple[int, list[str]]:
    """The version of a file and the titles of its ideas, told by SQLite alone."""
    with closing(sqlite3.connect(path)) as file:
        assert file.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert file.execute("PRAGMA foreign_key_check").fetchone() is None
        (version,) = file.execute("PRAGMA user_version").fetchone()
        return version, [title for (title,) in file.execute("SELECT title FROM ideas")]
