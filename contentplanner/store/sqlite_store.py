"""A plan kept in one SQLite file: the `Store` that the planner is handed."""

from __future__ import annotations

import datetime as dt
from contextlib import closing, suppress
from pathlib import Path
from threading import RLock
from types import TracebackType
from typing import Self

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from contentplanner.domain.plan import Changes, Plan
from contentplanner.domain.problems import (
    DamagedPlan,
    FileExists,
    PlanChangedElsewhere,
    PlanReplaced,
    Problem,
    ReadOnlyPlan,
    WriteFailed,
)
from contentplanner.store.backups import copy_to
from contentplanner.store.connection import Access, connect, pragma, transaction
from contentplanner.store.faults import making, reading, writing
from contentplanner.store.footprint import Footprint
from contentplanner.store.linking import connected
from contentplanner.store.lock import WriterLock, held_if_there
from contentplanner.store.moving import carry, is_same_name, require_free, take_along
from contentplanner.store.pace import Progress
from contentplanner.store.reading import read_plan
from contentplanner.store.seal import read_seal
from contentplanner.store.writing import write_changes


class SqliteStore:
    """An open plan file. Any thread may use it; one at a time does.

    Before each write it makes sure that the file under its name is still the one that was opened, and that nobody else
    wrote into it. SQLite notices another program's commits (`data_version`), but not a file copied over this one that
    has had as many commits: then the time of change differs, and the seal decides.
    """

    def __init__(self, path: Path, connection: Connection, lock: WriterLock | None) -> None:
        """Take over an open, checked connection and, when the plan may be written, its lock."""
        self._path = path
        self._connection = connection
        self._lock = lock
        self._guard = RLock()
        self._ended = False
        self._footprint = Footprint.of(path)
        self._data_version = pragma(connection, "data_version")
        self._seal = read_seal(connection)

    @property
    def path(self) -> Path:
        """The plan's file."""
        return self._path

    @property
    def read_only(self) -> bool:
        """Whether `apply` would be refused because the plan was opened for reading."""
        return self._lock is None

    @property
    def written_at(self) -> dt.datetime:
        """When the file was written last, on the clock of this machine."""
        return dt.datetime.fromtimestamp(self._footprint.modified_ns / 1e9).astimezone()

    def load(self) -> Plan:
        """Return the plan as it stands in the file; later writes start from there.

        Raises:
            DamagedPlan: The rows are no plan, or not what was written.
            ReadFailed, PlanLocked: The file can't be read.
        """
        with self._guard, reading(self._path):
            self._require_open()
            with transaction(self._connection, writing=False):
                plan = read_plan(self._connection)
                self._take_as_known()
            return plan

    def apply(self, changes: Changes) -> None:
        """Write the changes in one transaction: all of them, durably, or none.

        Raises:
            Problem: Why it couldn't; the file and this store are as they were.
        """
        if not changes:
            return
        with self._guard:
            self._require_open()
            if self._lock is None:
                raise ReadOnlyPlan(self._path)
            touched = self._is_touched()
            try:
                with writing(self._path), transaction(self._connection, writing=True):
                    self._require_unchanged(touched=touched)
                    seal = write_changes(self._connection, changes)
            except DamagedPlan as damage:
                if touched:
                    raise PlanChangedElsewhere(self._path, damage.detail) from damage
                raise
            self._seal = seal
            self._look()

    def save_copy(self, target: Path, progress: Progress | None = None) -> None:
        """Write a complete, verified copy of the file; `target` appears whole or not at all, replacing what was there.

        With `progress`, changes of the plan are let through while the copy is made; they are in it.

        Raises:
            Problem: Why it couldn't; what stood there still does. So it is with whatever `progress` raises.
        """
        target = target.absolute()
        with making(target):
            self._require_open()
            if target.exists() and Footprint.of(target).is_same_file(self._footprint):
                raise FileExists(target, "a plan can't be its own copy")
            with held_if_there(target):
                copy_to(self._connection, target, replace=True, guard=self._guard, progress=progress)

    def move(self, target: Path, progress: Progress | None = None) -> None:
        """Give the file another name or place, with its lock and its backups; this store goes on with it there.

        Raises:
            Problem: Why it couldn't; the plan stands where it stood, and this store goes on with it.
        """
        target = target.absolute()
        with self._guard:
            self._require_open()
            if self._lock is None:
                raise ReadOnlyPlan(self._path)
            with reading(self._path):
                self._require_unchanged(touched=self._is_touched())
            if target != self._path:
                self._move(target, self._lock, progress)

    def _move(self, target: Path, old: WriterLock, progress: Progress | None) -> None:
        source, named = self._path.resolve(), self._path
        lock = old if is_same_name(source, target) else WriterLock(target)
        with making(target):
            require_free(source, target)
            lock.acquire()
        try:
            with making(target):
                carry(self._connection, source, target, lambda: self._copy_away(target, progress))
        except BaseException:
            if lock is not old:
                lock.discard()
            raise
        self._connection.close()
        self._path, self._lock = target, lock
        lock.name_owner()
        if lock is not old:
            take_along(named, source, target)
            old.discard()
        with suppress(Problem):  # where it stands now it is opened when it is needed next
            self._require_open()

    def _copy_away(self, target: Path, progress: Progress | None) -> None:
        source = self._open_again()
        copy_to(source, target, progress=progress)
        source.close()

    def close(self) -> None:
        """Let go of the file. May be called twice."""
        with self._guard:
            self._ended = True
            self._connection.close()
            if self._lock is not None:
                self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _require_open(self) -> None:
        if self._ended:
            raise WriteFailed(self._path, "the plan is closed")
        if self._connection.closed:
            self._open_again()

    def _open_again(self) -> Connection:
        """Connect with the file as this store knows it, after its place was changed or couldn't be."""
        connection = connected(self._path, writer=True)
        try:
            with reading(self._path):
                footprint, version = Footprint.of(self._path), pragma(connection, "data_version")
                self._require_seal(read_seal(connection))
        except BaseException:
            connection.close()
            raise
        self._connection, self._footprint, self._data_version = connection, footprint, version
        return connection

    def _is_touched(self) -> bool:
        """Whether the file may have been written by somebody else; raises PlanReplaced when it is another file."""
        try:
            footprint = Footprint.of(self._path)
        except OSError as error:
            raise PlanReplaced(self._path, error.strerror or str(error)) from error
        if not footprint.is_same_file(self._footprint):
            raise PlanReplaced(self._path)
        return footprint != self._footprint

    def _require_unchanged(self, *, touched: bool) -> None:
        if pragma(self._connection, "data_version") != self._data_version:
            raise PlanChangedElsewhere(self._path)
        if touched:
            self._require_seal(self._seal_on_disk())

    def _require_seal(self, seal: int | None) -> None:
        if seal != self._seal:
            raise PlanChangedElsewhere(self._path)

    def _seal_on_disk(self) -> int | None:
        """Read the seal past what the connection remembers of the file."""
        try:
            with closing(connect(self._path, Access.PEEK)) as peek:
                return read_seal(peek)
        except DBAPIError:
            return None

    def _take_as_known(self) -> None:
        """After somebody else's commit was read, later writes start from it."""
        version = pragma(self._connection, "data_version")
        if version != self._data_version:
            self._data_version = version
            self._seal = read_seal(self._connection)
            self._look()

    def _look(self) -> None:
        with suppress(OSError):
            seen = Footprint.of(self._path)
            if seen.is_same_file(self._footprint):
                self._footprint = seen
