"""A full disk is told as one; the plan can still be read, copied elsewhere and, with room again, written."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from contentplanner.domain.plan import Change, Plan
from contentplanner.domain.problems import DiskFull, WriteFailed
from contentplanner.store import create_plan, open_plan
from tests.store.plans import full_plan, retold

MEGABYTE = 1_048_576


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of one megabyte."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only root can mount a small disk, on Linux")
    disk = tmp_path / "disk"
    disk.mkdir()
    done = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk], check=False, capture_output=True)
    if done.returncode:
        pytest.skip(f"no mounting here: {done.stderr.decode()}")
    yield disk
    subprocess.run(["umount", disk], check=True)


def _fill(disk: Path) -> Path:
    filler = disk / "filler"
    with filler.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(4096))
        except OSError:
            return filler


def _big(plan: Plan) -> tuple[Change, ...]:
    return retold(plan, "post-rich", "x" * MEGABYTE)


def _deletes(plan: Plan) -> tuple[Change, ...]:
    return tuple(Change(post, None) for post in plan.posts.values())


@pytest.mark.parametrize("changes", [_big, _deletes], ids=["writing", "deleting"])
def test_on_a_full_disk_a_change_is_refused_and_goes_once_there_is_room(
    small_disk: Path, tmp_path: Path, changes: Callable[[Plan], tuple[Change, ...]]
) -> None:
    plan = full_plan()
    with create_plan(small_disk / "a.contentplan", plan) as store:
        filler = _fill(small_disk)
        with pytest.raises(DiskFull):
            store.apply(changes(plan))
        assert store.load() == plan
        store.save_copy(tmp_path / "elsewhere.contentplan")
        filler.unlink()
        store.apply(retold(plan, "post-rich", "Room again"))
        assert store.load().posts["post-rich"].text == "Room again"
    with open_plan(tmp_path / "elsewhere.contentplan") as copy:
        assert copy.load() == plan


def test_on_a_full_disk_a_plan_can_be_read(small_disk: Path) -> None:
    path = small_disk / "a.contentplan"
    create_plan(path, full_plan()).close()
    _fill(small_disk)
    with open_plan(path, read_only=True) as store:
        assert store.load() == full_plan()


@pytest.mark.parametrize("room", [0, 8192, 65536])
def test_a_plan_or_a_copy_that_doesnt_fit_leaves_nothing_behind(small_disk: Path, tmp_path: Path, room: int) -> None:
    plan = full_plan()
    filler = _fill(small_disk)
    os.truncate(filler, filler.stat().st_size - room)
    with pytest.raises(DiskFull):
        create_plan(small_disk / "a.contentplan", plan)
    with create_plan(tmp_path / "b.contentplan", plan) as store, pytest.raises(DiskFull):
        store.save_copy(small_disk / "b.contentplan")
    assert {entry.name for entry in small_disk.iterdir()} <= {"filler", ".a.contentplan.lock"}


LIMITED = r"""
import resource, sys
from pathlib import Path
from contentplanner.domain.problems import DiskFull, WriteFailed
from contentplanner.store import open_plan
from tests.store.plans import retold
path = Path(sys.argv[1])
with open_plan(path) as store:
    plan = store.load()
    resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size, resource.RLIM_INFINITY))
    try:
        store.apply(retold(plan, "post-rich", "x" * 1_000_000))
    except (DiskFull, WriteFailed) as problem:
        print(type(problem).__name__, problem.detail)
    assert store.load() == plan
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    store.apply(retold(plan, "post-rich", "Room again"))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="a limit of POSIX")
def test_a_file_that_may_not_grow_refuses_the_change_alone(path: Path) -> None:
    create_plan(path, full_plan()).close()
    said = subprocess.run(
        [sys.executable, "-c", LIMITED, path], check=True, capture_output=True, text=True, cwd=Path(__file__).parents[2]
    )
    assert said.stdout.startswith(("DiskFull", "WriteFailed"))
    with open_plan(path) as store:
        assert store.load().posts["post-rich"].text == "Room again"


def test_a_file_of_as_many_pages_as_it_may_have_refuses_the_change_alone(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = full_plan()
    create_plan(path, plan).close()
    monkeypatch.setattr("contentplanner.store.connection._PRAGMAS", ("max_page_count = 40", "foreign_keys = ON"))
    with open_plan(path) as store:
        with pytest.raises(DiskFull):
            store.apply(_big(plan))
        assert store.load() == plan
        store.apply(retold(plan, "post-rich", "Short"))
        assert store.load().posts["post-rich"].text == "Short"


def test_a_disk_that_fails_to_flush_publishes_nothing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with create_plan(path, full_plan()) as store:

        def fails(_handle: int) -> None:
            raise OSError(5, "Input/output error")

        monkeypatch.setattr("os.fsync", fails)
        with pytest.raises(WriteFailed, match="Input/output"):
            store.save_copy(path.with_name("copy.contentplan"))
    assert not path.with_name("copy.contentplan").exists()
