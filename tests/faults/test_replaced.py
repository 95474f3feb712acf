"""Somebody renames, deletes, replaces or overwrites an open plan: seen before the next write, and nothing is lost."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from contentplanner.domain.plan import Plan
from contentplanner.domain.problems import FileExists, PlanChangedElsewhere, PlanLocked, PlanReplaced, Problem
from contentplanner.store import create_plan, open_plan
from tests.store.plans import full_plan, numbered_plan, retold


def _rename(path: Path) -> None:
    path.rename(path.with_name("moved.contentplan"))


def _delete(path: Path) -> None:
    path.unlink()


def _delete_the_folder(path: Path) -> None:
    shutil.rmtree(path.parent)


def _replace(path: Path) -> None:
    create_plan(path.with_name("other.contentplan"), full_plan()).close()
    path.with_name("other.contentplan").replace(path)


def _put_a_folder_there(path: Path) -> None:
    path.unlink()
    path.mkdir()


def _overwritten_by_another_plan(path: Path) -> None:
    other = path.with_name("other.contentplan")
    create_plan(other, Plan()).close()
    path.write_bytes(other.read_bytes())


def _overwritten_by_a_twin(path: Path) -> None:
    """Another plan with as many commits as this one: SQLite's own counter is the same."""
    other = path.with_name("other.contentplan")
    create_plan(other, numbered_plan(3)).close()
    twin = other.read_bytes()
    assert twin[24:28] == path.read_bytes()[24:28]
    path.write_bytes(twin[:28] + path.read_bytes()[28:40] + twin[40:])


def _overwritten_by_a_text(path: Path) -> None:
    path.write_text("Notes of the meeting\n" * 1000)


def _emptied(path: Path) -> None:
    path.write_bytes(b"")


def _cut_off(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def _edited_by_another_tool(path: Path) -> None:
    with closing(sqlite3.connect(path)) as file:
        file.execute("UPDATE posts SET notes = 'from elsewhere'")
        file.commit()


REPLACED = [_rename, _delete, _delete_the_folder, _replace, _put_a_folder_there]
OVERWRITTEN = [
    _overwritten_by_another_plan,
    _overwritten_by_a_twin,
    _overwritten_by_a_text,
    _emptied,
    _cut_off,
    _edited_by_another_tool,
]


def _from_outside(interfere: Callable[[Path], None], path: Path) -> None:
    """Interfere as another program does: an `open()` of ours would let go of SQLite's locks."""
    script = (
        f"from pathlib import Path; import sys; from {__name__} import {interfere.__name__} as f; f(Path(sys.argv[1]))"
    )
    subprocess.run([sys.executable, "-c", script, path], check=True, cwd=Path(__file__).parents[2])


@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets nobody move an open file")
@pytest.mark.parametrize("interfere", REPLACED)
def test_a_plan_that_was_replaced_is_not_written(tmp_path: Path, interfere: Callable[[Path], None]) -> None:
    folder = tmp_path / "plans"
    folder.mkdir()
    path = folder / "a.contentplan"
    plan = full_plan()
    with create_plan(path, plan) as store:
        interfere(path)
        left = {entry: entry.read_bytes() for entry in tmp_path.rglob("*.contentplan") if entry.is_file()}
        for _ in range(2):
            with pytest.raises(PlanReplaced):
                store.apply(retold(plan, "post-rich", "Lost?"))
        assert {entry: entry.read_bytes() for entry in left} == left
        assert store.load() == plan
        store.save_copy(tmp_path / "saved.contentplan")
    with open_plan(tmp_path / "saved.contentplan") as saved:
        assert saved.load() == plan


@pytest.mark.parametrize("interfere", OVERWRITTEN)
def test_a_plan_that_somebody_else_wrote_is_not_written(path: Path, interfere: Callable[[Path], None]) -> None:
    plan = full_plan()
    with create_plan(path, plan) as store:
        store.load()
        _from_outside(interfere, path)
        theirs = path.read_bytes()
        for _ in range(2):
            with pytest.raises(PlanChangedElsewhere):
                store.apply(retold(plan, "post-rich", "Lost?"))
        assert path.read_bytes() == theirs


def test_after_loading_what_somebody_else_wrote_the_plan_goes_on_from_there(path: Path) -> None:
    plan = full_plan()
    with create_plan(path, plan) as store:
        with closing(sqlite3.connect(path)) as file:
            file.execute("ANALYZE")
            file.commit()
        with pytest.raises(PlanChangedElsewhere):
            store.apply(retold(plan, "post-rich", "Mine"))
        assert store.load() == plan
        store.apply(retold(plan, "post-rich", "Mine"))
        assert store.load().posts["post-rich"].text == "Mine"


def test_a_plan_that_was_only_touched_is_written(path: Path) -> None:
    plan = full_plan()
    with create_plan(path, plan) as store:
        os.utime(path, (1, 1))
        store.apply(retold(plan, "post-rich", "Fine"))
        os.utime(path, (2, 2))
        store.apply(retold(store.load(), "post-rich", "Fine again"))
        assert store.load().posts["post-rich"].text == "Fine again"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets nobody move an open file")
def test_a_plan_that_was_moved_is_no_place_for_its_own_copy(path: Path) -> None:
    with create_plan(path, full_plan()) as store:
        moved = path.with_name("moved.contentplan")
        path.rename(moved)
        with pytest.raises(FileExists):
            store.save_copy(moved)
        moved.rename(path)
        store.apply(retold(full_plan(), "post-rich", "Back again"))


OTHER_WRITER = """
import sqlite3, sys
file = sqlite3.connect(sys.argv[1], timeout=0.1, isolation_level=None)
file.execute("BEGIN IMMEDIATE")
"""


def test_nothing_the_store_does_lets_go_of_sqlites_locks(path: Path) -> None:
    """SQLite's POSIX locks are dropped when any handle of the process on the file is closed."""
    with create_plan(path, full_plan()) as store:
        copy = path.with_name("copy.contentplan")
        with closing(sqlite3.connect(path, isolation_level=None)) as ours:
            ours.execute("BEGIN IMMEDIATE")
            store.load()
            store.save_copy(copy)
            with open_plan(path, read_only=True) as reader:
                reader.load()
            with pytest.raises(PlanLocked):
                open_plan(path)
            with pytest.raises(Problem):
                store.save_copy(path)
            other = subprocess.run([sys.executable, "-c", OTHER_WRITER, path], check=False, capture_output=True)
            assert b"database is locked" in other.stderr
            ours.execute("ROLLBACK")
        other = subprocess.run([sys.executable, "-c", OTHER_WRITER, path], check=False, capture_output=True)
        assert other.returncode == 0, "the other could write if the locks were gone"
