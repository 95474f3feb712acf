"""One SQLite connection, set up the one way a plan is read and written."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import cast
from urllib.parse import quote

from sqlalchemy import Connection, NullPool, create_engine

APPLICATION_ID = 0x43504C4E
"""Says in a file's header that it is a plan: "CPLN"."""

BUSY_SECONDS = 0.5
"""How long a statement waits for another process before the plan counts as locked."""

MEMORY = Path(":memory:")


class Access(StrEnum):
    """What a connection may do; the values are SQLite's URI parameters."""

    READ = "mode=ro"
    WRITE = "mode=rw"
    CREATE = "mode=rwc"
    PEEK = "mode=ro&immutable=1"
    """Read the bytes as they stand, past locks, journals and this process's other connections."""


_PRAGMAS = (
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "mmap_size = 0",
    # No temporary file may be needed on a full disk.
    "temp_store = MEMORY",
    "foreign_keys = ON",
    "synchronous = FULL",
    # On macOS alone: past the disk's own memory, too.
    "fullfsync = ON",
    # What is deleted is gone from the file, also for the person it is sent to.
    "secure_delete = ON",
)

_NEW_FILE_PRAGMAS = ("page_size = 4096", "encoding = 'UTF-8'", "auto_vacuum = NONE")


def connect(path: Path, access: Access) -> Connection:
    """Return an open connection in autocommit mode; transactions are begun by `transaction` alone.

    SQLAlchemy stands over a connection of our own making because a path with "?" or "#" is cut in a database URL, and
    Python's driver would otherwise begin transactions by rules of its own.
    """
    engine = create_engine(
        "sqlite+pysqlite://", creator=lambda: _driver(path, access), poolclass=NullPool, isolation_level="AUTOCOMMIT"
    )
    connection = engine.connect()
    try:
        for pragma in (*_PRAGMAS, *(_NEW_FILE_PRAGMAS if access is Access.CREATE else ())):
            connection.exec_driver_sql(f"PRAGMA {pragma}")
    except BaseException:
        connection.close()
        raise
    return connection


def _driver(path: Path, access: Access) -> sqlite3.Connection:
    name, uri = (":memory:", False) if path == MEMORY else (_uri(path, access), True)
    return sqlite3.connect(name, uri=uri, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False)


def _uri(path: Path, access: Access) -> str:
    place = path.absolute().as_posix()
    root = "" if place.startswith("/") else "/"
    return f"file://{root}{quote(os.fsencode(place))}?{access}"


def driver(connection: Connection) -> sqlite3.Connection:
    """Return the driver's own connection, for what SQLAlchemy has no word for."""
    return cast("sqlite3.Connection", connection.connection.driver_connection)


@contextmanager
def transaction(connection: Connection, *, writing: bool) -> Iterator[None]:
    """Do what happens inside in one transaction: all of it is there after it, or, when anything is raised, nothing."""
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")
    try:
        yield
        connection.exec_driver_sql("COMMIT")
    except BaseException:
        if driver(connection).in_transaction:
            connection.exec_driver_sql("ROLLBACK")
        raise


def pragma(connection: Connection, name: str) -> int:
    """Return the number a pragma holds."""
    return int(connection.exec_driver_sql(f"PRAGMA {name}").scalar_one())
