"""Where nothing can be written a plan opens for reading, whatever its version, and can be copied elsewhere."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from contentplanner.domain.problems import PlanReplaced, ReadForbidden, ReadOnlyFolder, ReadOnlyPlan
from contentplanner.store import backups_of, create_plan, open_plan, verify
from contentplanner.store.lock import lock_path
from tests.store.later import LATER
from tests.store.plans import full_plan, retold

IS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0
NOBODY = 65534

no_rights = pytest.mark.skipif(sys.platform == "win32", reason="permissions of POSIX")


@pytest.fixture
def read_only_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk with a plan on it that can't be written."""
    if sys.platform != "linux" or not IS_ROOT:
        pytest.skip("only root can mount a disk, on Linux")
    disk = tmp_path / "disk"
    disk.mkdir()
    done = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", disk], check=False, capture_output=True)
    if done.returncode:
        pytest.skip(f"no mounting here: {done.stderr.decode()}")
    try:
        create_plan(disk / "a.contentplan", full_plan()).close()
        subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
        yield disk
    finally:
        subprocess.run(["umount", disk], check=True)


def test_on_a_read_only_disk_a_plan_opens_for_reading(read_only_disk: Path, tmp_path: Path) -> None:
    with open_plan(read_only_disk / "a.contentplan") as store:
        assert store.read_only
        assert store.load() == full_plan()
        with pytest.raises(ReadOnlyPlan):
            store.apply(retold(full_plan(), "post-rich", "Lost?"))
        with pytest.raises(ReadOnlyFolder):
            store.save_copy(read_only_disk / "b.contentplan")
        store.save_copy(tmp_path / "copy.contentplan")
    with pytest.raises(ReadOnlyFolder):
        create_plan(read_only_disk / "c.contentplan", full_plan())
    assert verify(read_only_disk / "a.contentplan").counts["posts"] == len(full_plan().posts)
    with open_plan(tmp_path / "copy.contentplan") as copy:
        assert not copy.read_only
        assert copy.load() == full_plan()


def test_on_a_read_only_disk_an_older_plan_is_read_as_one_of_today(read_only_disk: Path) -> None:
    with open_plan(read_only_disk / "a.contentplan", schema=LATER) as store:
        assert store.read_only
        assert store.load().ideas["rich"].title.startswith("Later: ")
    assert backups_of(read_only_disk / "a.contentplan") == ()


def _as_another_user(action: Callable[[], None]) -> None:
    """Do something as a user without rights of their own: permissions prove nothing for root."""
    if not IS_ROOT:
        action()
        return
    child = os.fork()
    if child == 0:
        try:
            os.setgid(NOBODY)
            os.setuid(NOBODY)
            action()
            os._exit(0)
        finally:
            os._exit(1)
    _, status = os.waitpid(child, 0)
    assert os.waitstatus_to_exitcode(status) == 0


@pytest.fixture
def shared(tmp_path: Path) -> Iterator[Path]:
    """A folder that every user can enter."""
    base = Path(tempfile.gettempdir()) if IS_ROOT else tmp_path  # root's `tmp_path` lets nobody else in
    folder = Path(tempfile.mkdtemp(prefix="content-planner-", dir=base))
    folder.chmod(0o755)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


@no_rights
@pytest.mark.parametrize(("file", "folder"), [(0o444, 0o777), (0o666, 0o555), (0o444, 0o555)])
def test_a_plan_that_may_not_be_written_opens_for_reading(shared: Path, file: int, folder: int) -> None:
    path = shared / "a.contentplan"
    create_plan(path, full_plan()).close()
    lock_path(path).unlink(missing_ok=True)
    path.chmod(file)
    shared.chmod(folder)

    def reads() -> None:
        with open_plan(path) as store:
            assert store.read_only
            assert store.load() == full_plan()

    _as_another_user(reads)


@no_rights
def test_a_plan_that_may_not_be_read_says_so(shared: Path) -> None:
    path = shared / "a.contentplan"
    create_plan(path, full_plan()).close()
    path.chmod(0o000)

    def fails() -> None:
        with pytest.raises(ReadForbidden):
            open_plan(path)

    _as_another_user(fails)


@no_rights
def test_whoever_may_write_the_plan_may_lock_it(shared: Path) -> None:
    path = shared / "a.contentplan"
    shared.chmod(0o777)
    create_plan(path, full_plan()).close()
    path.chmod(0o666)
    lock_path(path).unlink()
    open_plan(path).close()

    def writes() -> None:
        with open_plan(path) as store:
            assert not store.read_only
            store.apply(retold(full_plan(), "post-rich", "Ours"))

    _as_another_user(writes)


@no_rights
def test_a_folder_that_vanished_is_told_before_the_disk_is_blamed(path: Path) -> None:
    with create_plan(path, full_plan()) as store:
        shutil.rmtree(path.parent)
        with pytest.raises(PlanReplaced):
            store.apply(retold(full_plan(), "post-rich", "Lost?"))
