"""Opening and making plan files."""

from __future__ import annotations

import os
from contextlib import ExitStack, closing
from functools import cache
from pathlib import Path

from sqlalchemy import Connection

from contentplanner.domain.plan import Plan
from contentplanner.domain.problems import DamagedPlan, FileExists, NewerPlan, ReadOnlyPlan
from contentplanner.store.backups import back_up
from contentplanner.store.connection import MEMORY, Access, connect, driver, pragma, transaction
from contentplanner.store.faults import making, reading, writing
from contentplanner.store.header import require_plan, require_sqlite
from contentplanner.store.linking import connected
from contentplanner.store.lock import WriterLock
from contentplanner.store.migrations import migrate
from contentplanner.store.publishing import new_file, sweep
from contentplanner.store.schema import (
    TODAY,
    Schema,
    require_length,
    require_names,
    require_plain_schema,
    require_sound_pages,
)
from contentplanner.store.seal import content_digest, read_seal
from contentplanner.store.sqlite_store import SqliteStore
from contentplanner.store.writing import write_new


def create_plan(path: Path, plan: Plan) -> SqliteStore:
    """Make a new file that holds a plan, and open it. The file appears whole or not at all.

    Raises:
        FolderMissing, ReadOnlyFolder: It can't be made there.
        FileExists: There is a file of that name; it is left alone.
        Problem: Why else it couldn't be made.
    """
    path = path.absolute()
    require_sqlite(path)
    if os.path.lexists(path):
        raise FileExists(path)
    with ExitStack() as undo:
        with making(path):
            lock = WriterLock(path)
            lock.acquire()
            undo.callback(lock.release)
            with new_file(path) as part:
                _write_whole(part, plan)
        connection = connected(path, writer=True)
        undo.callback(connection.close)
        return _store(path, connection, lock, undo)


def open_plan(path: Path, *, read_only: bool = False, schema: Schema = TODAY) -> SqliteStore:
    """Open a plan; one that can't be written is opened for reading. An older file is led to today's version first.

    Reading works beside a writer. An older file that isn't written is led to today's version in memory.

    Raises:
        FileMissing, NotAPlan, NewerPlan, DamagedPlan: It isn't opened; not a byte is changed.
        PlanLocked: Somebody else writes it, and reading alone wasn't asked for.
        Problem: Why else it couldn't be opened.
    """
    path = path.absolute()
    require_plan(path, schema.version)
    with ExitStack() as undo:
        lock = None if read_only else _lock(path)
        if lock is not None:
            undo.callback(lock.release)
            sweep(path.resolve())
        connection = connected(path, writer=lock is not None)
        undo.callback(connection.close)
        if _sound_version(path, connection, schema) < schema.version:
            if lock is None:
                with closing(connection) as file:
                    connection = _todays_image(path, file, schema)
                undo.callback(connection.close)
            else:
                _lead_to_today(path, connection, schema)
        with reading(path):
            require_names(connection, schema.names)
        return _store(path, connection, lock, undo)


def _store(path: Path, connection: Connection, lock: WriterLock | None, undo: ExitStack) -> SqliteStore:
    with reading(path):
        store = SqliteStore(path, connection, lock)
    if lock is not None:
        lock.name_owner()
    undo.pop_all()
    return store


def _lock(path: Path) -> WriterLock | None:
    """Return the right to write, or None when the place can only be read."""
    real = path.resolve()
    if not (os.access(real, os.W_OK) and os.access(real.parent, os.W_OK)):
        return None
    lock = WriterLock(path)
    try:
        with writing(path):
            lock.acquire()
    except ReadOnlyPlan:
        return None
    return lock


def _sound_version(path: Path, connection: Connection, schema: Schema) -> int:
    """Return the version of a file that is sound; a program of this schema can open it."""
    with reading(path), transaction(connection, writing=False):
        require_plain_schema(connection)
        require_sound_pages(connection)
        version = pragma(connection, "user_version")
        require_length(connection, path.stat().st_size)
    if version > schema.version:
        raise NewerPlan(path, f"{version} > {schema.version}")
    if version < 1:
        raise DamagedPlan(path, "the file has no version")
    return version


def _lead_to_today(path: Path, connection: Connection, schema: Schema) -> None:
    """Lead the file to the schema's version, after a backup."""
    _require_seal(path, connection)
    with writing(path):
        back_up(connection, path.resolve())
        migrate(connection, schema)


def _todays_image(path: Path, connection: Connection, schema: Schema) -> Connection:
    """Return a connection to a copy in memory that is led to the schema's version."""
    _require_seal(path, connection)
    with ExitStack() as undo, writing(path):
        memory = undo.enter_context(closing(connect(MEMORY, Access.CREATE)))
        with transaction(connection, writing=False):
            pragma(connection, "user_version")
            driver(connection).backup(driver(memory))
        migrate(memory, schema)
        undo.pop_all()
        return memory


def _require_seal(path: Path, connection: Connection) -> None:
    with reading(path), transaction(connection, writing=False):
        if content_digest(connection) != read_seal(connection):
            raise DamagedPlan(path, "the rows are not the ones that were written")


def _write_whole(path: Path, plan: Plan) -> None:
    path.write_bytes(_empty_file())
    with closing(connect(path, Access.WRITE)) as connection, transaction(connection, writing=True):
        write_new(connection, plan.records())


@cache
def _empty_file() -> bytes:
    """Return the bytes of a file without a plan in it; the steps that make it are done once while the program runs."""
    with closing(connect(MEMORY, Access.CREATE)) as connection:
        migrate(connection, TODAY)
        connection.exec_driver_sql("VACUUM")  # the steps leave free pages, which a new file need not carry
        return driver(connection).serialize()
