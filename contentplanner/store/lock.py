"""One writer a plan: a lock of the operating system on a file beside it, and a second file that names who holds it.

`.<plan>.lock` is empty and only ever locked; the system lets go of it when the program dies, so a left-over file is no
obstacle. `.<plan>.owner` says who writes: it stands apart because Windows lets nobody read a locked file.
"""

from __future__ import annotations

import datetime as dt
import getpass
import json
import os
import platform
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict
from pathlib import Path

from filelock import FileLock, Timeout

from contentplanner.domain.problems import LockOwner, PlanLocked


def lock_path(plan: Path) -> Path:
    """Return the file whose lock says that somebody writes the plan."""
    return plan.with_name(f".{plan.name}.lock")


def owner_path(plan: Path) -> Path:
    """Return the file that names who writes the plan."""
    return plan.with_name(f".{plan.name}.owner")


def read_owner(plan: Path) -> LockOwner | None:
    """Return who says to be writing the plan; None when nobody does or the file makes no sense."""
    try:
        said = json.loads(owner_path(plan).read_text("utf-8"))
        return LockOwner(
            user=str(said["user"]),
            machine=str(said["machine"]),
            pid=int(said["pid"]),
            since=dt.datetime.fromisoformat(said["since"]),
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None


class WriterLock:
    """The right to write one plan. It stands beside the real file, so that two names of one file share it."""

    def __init__(self, plan: Path) -> None:
        self._plan = plan
        self._real = plan.resolve()
        self._lock = FileLock(lock_path(self._real), mode=_mode_beside(self._real), thread_local=False)

    def acquire(self) -> None:
        """Take the lock, at once or not at all.

        Raises:
            PlanLocked: Somebody else has it.
            OSError: The place can't be written.
        """
        if self._lock.is_locked:
            return
        try:
            self._lock.acquire(blocking=False)
        except Timeout:
            owner = read_owner(self._real)
            raise PlanLocked(self._plan, str(owner or ""), owner) from None
        self._forget_owner()

    def name_owner(self) -> None:
        """Tell others who writes; a courtesy, so a disk that is full doesn't keep anybody from opening."""
        owner = _myself()
        with suppress(OSError):
            owner_path(self._real).write_text(json.dumps(asdict(owner) | {"since": owner.since.isoformat()}), "utf-8")

    def release(self) -> None:
        """Let others write. May be called twice."""
        if self._lock.is_locked:
            self._forget_owner()
            self._lock.release()

    def discard(self) -> None:
        """Let go of a name that no plan has any more, with the file that was locked."""
        held = self._lock.is_locked
        self.release()
        if held:
            with suppress(OSError):
                lock_path(self._real).unlink(missing_ok=True)

    def _forget_owner(self) -> None:
        with suppress(OSError):
            owner_path(self._real).unlink(missing_ok=True)


@contextmanager
def held_if_there(plan: Path) -> Iterator[None]:
    """Hold the lock of a plan that is about to be replaced; a file that isn't there needs none.

    Raises:
        PlanLocked: Somebody is writing it.
    """
    if not plan.exists():
        yield
        return
    lock = WriterLock(plan)
    lock.acquire()
    try:
        yield
    finally:
        lock.release()


def _mode_beside(plan: Path) -> int:
    """Return the permissions of the lock file: whoever may write the plan may lock it."""
    try:
        return stat.S_IMODE(plan.stat().st_mode) & 0o666
    except OSError:
        return 0o644


def _myself() -> LockOwner:
    try:
        user = getpass.getuser()
    except (OSError, KeyError, ImportError):  # no name for this user id, or no environment to find one in
        user = ""
    now = dt.datetime.now(dt.UTC).replace(microsecond=0)
    return LockOwner(user=user, machine=platform.node(), pid=os.getpid(), since=now)
