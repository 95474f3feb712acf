"""A connection with a plan that exists."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection

from contentplanner.store.connection import Access, connect
from contentplanner.store.faults import reading


def connected(path: Path, *, writer: bool) -> Connection:
    """Return a connection to a plan that exists; one that is no writer can only read.

    Readers, too, connect in a way that lets SQLite take back what a program that died left half written.
    """
    with reading(path):
        connection = connect(path, Access.WRITE)
        try:
            if writer:
                connection.exec_driver_sql("PRAGMA journal_mode = DELETE")
            else:
                connection.exec_driver_sql("PRAGMA query_only = ON")
        except BaseException:
            connection.close()
            raise
        return connection
