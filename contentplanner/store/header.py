"""Whether a file can be a plan at all, told from its first bytes without changing one."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from contentplanner.domain.problems import FolderGiven, NewerPlan, NotAPlan, ReadFailed
from contentplanner.store.connection import APPLICATION_ID, Access, connect, pragma
from contentplanner.store.faults import reading, sqlite_code

OLDEST_SQLITE = (3, 37, 0)
"""The first that knows strict tables."""


def require_sqlite(path: Path) -> None:
    """Refuse to work with a SQLite that would take a sound plan for a broken one.

    Raises:
        ReadFailed: Python brings an older one.
    """
    if sqlite3.sqlite_version_info < OLDEST_SQLITE:
        needed = ".".join(map(str, OLDEST_SQLITE))
        raise ReadFailed(path, f"SQLite {needed} or newer is needed; this Python has {sqlite3.sqlite_version}")


def require_plan(path: Path, version: int) -> None:
    """Refuse what is no plan before a lock is put beside it, or SQLite plays a journal into it.

    The bytes are read by SQLite: a plain `open()` of a file that a connection of this process holds would, on closing,
    drop SQLite's POSIX locks. A file that looks broken is let through: perhaps somebody is writing it at this moment,
    and it is judged under SQLite's locks.

    Raises:
        FileMissing, FolderGiven, NotAPlan, NewerPlan, ReadFailed: It can't be opened as a plan of this version.
    """
    require_sqlite(path)
    with reading(path):
        if path.is_dir():
            raise FolderGiven(path)
        if path.stat().st_size == 0 or not path.is_file():
            raise NotAPlan(path)
        try:
            with closing(connect(path, Access.PEEK)) as peek:
                mark, found = pragma(peek, "application_id"), pragma(peek, "user_version")
        except DBAPIError as error:
            match sqlite_code(error):
                case sqlite3.SQLITE_NOTADB:
                    raise NotAPlan(path) from error
                case sqlite3.SQLITE_CORRUPT:
                    return
                case _:
                    raise
    if mark != APPLICATION_ID:
        raise NotAPlan(path)
    if found > version:
        raise NewerPlan(path, f"{found} > {version}")
