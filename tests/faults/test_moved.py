"""A plan that is renamed or moved is whole under its old name or its new one, and nothing of it is lost on the way."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from contentplanner.domain.problems import (
    DiskFull,
    FileExists,
    FolderMissing,
    PlanChangedElsewhere,
    PlanLocked,
    PlanReplaced,
    Problem,
    ReadOnlyFolder,
    ReadOnlyPlan,
)
from contentplanner.store import SqliteStore, backups_of, create_plan, open_plan
from contentplanner.store.lock import lock_path, owner_path, read_owner
from tests.faults.killing import fail_everywhere, kill_everywhere, needs_fork
from tests.store.plans import full_plan, numbered_plan, retold


def _goes_on(store: SqliteStore, text: str) -> None:
    """A moved store is written and read like any other, and so is its file."""
    store.apply(retold(store.load(), "post-rich", text))
    with open_plan(store.path, read_only=True) as other:
        assert other.load().posts["post-rich"].text == text


@pytest.fixture(params=["one disk", "another disk"])
def elsewhere(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Path]:
    """A folder to move to."""
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    if request.param == "one disk":
        yield folder
        return
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only root can mount a disk, on Linux")
    done = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", folder], check=False, capture_output=True)
    if done.returncode:
        pytest.skip(f"no mounting here: {done.stderr.decode()}")
    yield folder
    subprocess.run(["umount", folder], check=True)


def test_a_plan_goes_on_where_it_was_moved(path: Path, elsewhere: Path) -> None:
    target = elsewhere / "Other name.contentplan"
    backup = path.with_name(f"{path.stem}.backup-v1-20260101-000000{path.suffix}")
    heard: list[int] = []
    with create_plan(path, full_plan()) as store:
        shutil.copy(path, backup)
        store.move(target, lambda done, _total: heard.append(done))
        assert store.path == target
        assert not path.exists()
        assert [entry.name for entry in path.parent.glob("*Plan*")] == ([] if not backup.exists() else [backup.name])
        assert len(backups_of(target)) + backup.exists() == 1
        assert not lock_path(path).exists()
        assert read_owner(target) is not None
        with pytest.raises(PlanLocked):
            open_plan(target)
        _goes_on(store, "Moved")
        with create_plan(path, full_plan()) as another:
            _goes_on(another, "In the old place")
        assert store.load().posts["post-rich"].text == "Moved"
    assert heard == sorted(heard)
    assert not owner_path(target).exists()


def test_a_plan_is_renamed_back_and_forth(path: Path) -> None:
    with create_plan(path, full_plan()) as store:
        for turn, name in enumerate(("b", "c", path.stem)):
            store.move(path.with_name(f"{name}.contentplan"))
            _goes_on(store, f"Turn {turn}")
        store.move(path)
        _goes_on(store, "Where it is")


def test_a_name_that_is_taken_stays_as_it_is(path: Path, elsewhere: Path) -> None:
    taken = elsewhere / "taken.contentplan"
    taken.write_text("Somebody's letter")
    with create_plan(path, full_plan()) as store:
        with pytest.raises(FileExists):
            store.move(taken)
        _goes_on(store, "Still here")
    assert taken.read_text() == "Somebody's letter"
    assert not lock_path(taken).exists()


def test_a_plan_needs_a_folder_to_move_to_and_the_right_to_be_moved(path: Path) -> None:
    with create_plan(path, full_plan()) as store:
        with pytest.raises(FolderMissing):
            store.move(path.parent / "nowhere" / "a.contentplan")
        with open_plan(path, read_only=True) as reader, pytest.raises(ReadOnlyPlan):
            reader.move(path.with_name("b.contentplan"))
        _goes_on(store, "Still here")


@pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="only root can mount a disk, on Linux")
@pytest.mark.parametrize(("options", "problem"), [("ro", ReadOnlyFolder), ("size=8k", DiskFull)])
def test_a_disk_that_takes_no_plan_gets_none(path: Path, tmp_path: Path, options: str, problem: type[Problem]) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    done = subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", disk], check=False, capture_output=True)
    if done.returncode:
        pytest.skip(f"no mounting here: {done.stderr.decode()}")
    try:
        with create_plan(path, full_plan()) as store:
            with pytest.raises(problem):
                store.move(disk / "a.contentplan")
            _goes_on(store, "Still here")
        assert list(disk.iterdir()) == []
    finally:
        subprocess.run(["umount", disk], check=True)


def test_a_plan_that_is_another_one_by_now_isnt_moved(path: Path) -> None:
    target = path.with_name("b.contentplan")
    with create_plan(path, full_plan()) as store:
        shutil.copy(path, target)
        target.replace(path)
        with pytest.raises(PlanReplaced):
            store.move(target)
        assert not target.exists()


def test_a_plan_that_somebody_else_wrote_isnt_moved(path: Path) -> None:
    with create_plan(path, full_plan()) as store:
        other = path.with_name("other.contentplan")
        create_plan(other, numbered_plan(2)).close()
        path.write_bytes(other.read_bytes())
        with pytest.raises(PlanChangedElsewhere):
            store.move(path.with_name("b.contentplan"))


def _whole(folders: tuple[Path, ...]) -> list[Path]:
    """The plans that stand in some folders, each opened and found whole."""
    found = [entry for folder in folders for entry in folder.glob("*.contentplan") if entry.stat().st_size]
    for plan in found:
        with open_plan(plan) as store:
            assert store.load() == numbered_plan(2)
    return found


@needs_fork
def test_killed_at_any_moment_of_a_move_the_plan_is_there(tmp_path: Path, elsewhere: Path) -> None:
    home = tmp_path / "home"
    path, target, original = home / "a.contentplan", elsewhere / "b.contentplan", tmp_path / "original"
    create_plan(original, numbered_plan(2)).close()
    seen = set()

    def prepare() -> None:
        shutil.rmtree(home, ignore_errors=True)
        home.mkdir()
        for entry in elsewhere.iterdir():
            entry.unlink()
        shutil.copy(original, path)

    def moves() -> None:
        with open_plan(path) as store:
            store.move(target)

    def check(ended: bool) -> None:
        plans = _whole((home, elsewhere))
        seen.add(tuple(plan.name for plan in plans))
        assert plans
        assert plans == [target] or not ended

    assert kill_everywhere(moves, prepare, check) > 10
    assert {("a.contentplan",), ("b.contentplan",)} <= seen <= {(), ("a.contentplan",), ("b.contentplan",), BOTH}


BOTH = ("a.contentplan", "b.contentplan")


@needs_fork
def test_whatever_the_system_refuses_during_a_move_the_store_goes_on(tmp_path: Path, elsewhere: Path) -> None:
    home = tmp_path / "home"
    path, target = home / "a.contentplan", elsewhere / "b.contentplan"
    original = tmp_path / "original"
    create_plan(original, full_plan()).close()
    opened: list[SqliteStore] = []

    def prepare() -> None:
        while opened:
            opened.pop().close()
        shutil.rmtree(home, ignore_errors=True)
        home.mkdir()
        for entry in elsewhere.iterdir():
            entry.unlink()
        shutil.copy(original, path)
        opened.append(open_plan(path))

    def check(said: BaseException | None) -> None:
        (store,) = opened
        assert said is None or isinstance(said, Problem)
        assert store.path == (path if said else target)
        assert not (target if said else path).exists()
        _goes_on(store, "On")

    error = OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    assert fail_everywhere(error, prepare, lambda: opened[0].move(target), check) > 3
    opened.pop().close()


def test_a_copy_lets_changes_through_and_can_be_broken_off(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("contentplanner.store.backups.PAGES_A_STEP", 4)
    plan, copy = numbered_plan(300), path.with_name("copy.contentplan")
    first = next(iter(plan.posts))
    heard: list[tuple[int, int]] = []
    with create_plan(path, plan) as store:

        def change(done: int, total: int) -> None:
            if not heard:
                store.apply(retold(store.load(), first, "Meanwhile"))
            heard.append((done, total))

        store.save_copy(copy, change)
        with open_plan(copy) as other:
            assert other.load() == store.load()
        assert heard[-1] == (1000, 1000)

        def stop(done: int, _total: int) -> None:
            if done > 500:
                raise InterruptedError

        copy.unlink()
        with pytest.raises(Problem):
            store.save_copy(copy, stop)
        assert not [entry for entry in path.parent.iterdir() if "copy" in entry.name and ".lock" not in entry.name]
