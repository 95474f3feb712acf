"""The seal: a digest of every row, so that a file which isn't what was written is never taken for a plan.

SQLite finds broken pages but not a flipped bit inside a text. The seal is the XOR of one digest a row: independent of
the order of rows, and kept up to date by taking out the old rows of a change and putting in the new ones. It also tells
apart two files that have had equally many commits (see `SqliteStore`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from hashlib import blake2b

from sqlalchemy import Connection

from contentplanner.store import tables
from contentplanner.store.codec import Row
from contentplanner.store.pace import ROWS_A_STEP

_BYTES = 16


def row_digest(table: str, row: Row) -> int:
    """Return the digest of one row; `ascii` because it writes a value the same way on every Python and platform."""
    text = ascii((table, *row))
    return int.from_bytes(blake2b(text.encode("ascii"), digest_size=_BYTES).digest(), "big")


def digest_of(table: str, rows: Iterable[Row]) -> int:
    """Return the digest of some rows of a table."""
    digest = 0
    for row in rows:
        digest ^= row_digest(table, row)
    return digest


def content_digest(connection: Connection, told: Callable[[int], None] | None = None) -> int:
    """Return the digest of all rows in the file, of whatever version it is; `told` hears now and then how many."""
    digest = done = 0
    for table in _sealed(connection):
        rows = connection.exec_driver_sql(f'SELECT * FROM "{table}"')  # noqa: S608 - a name from the schema itself
        for some in rows.partitions(ROWS_A_STEP):
            digest ^= digest_of(table, some)
            done += len(some)
            if told is not None:
                told(done)
    return digest


def row_count(connection: Connection) -> int:
    """Return how many rows the digest of a file is made of."""
    counts = (f'SELECT count(*) FROM "{table}"' for table in _sealed(connection))  # noqa: S608 - as above
    return sum(int(connection.exec_driver_sql(count).scalar_one()) for count in counts)


def _sealed(connection: Connection) -> tuple[str, ...]:
    return tuple(table for table in table_names(connection) if table != tables.SEAL.name)


def table_names(connection: Connection) -> tuple[str, ...]:
    """Return the names of the file's tables but for SQLite's own."""
    found = connection.exec_driver_sql(
        r"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\_%' ESCAPE '\' ORDER BY name"
    )
    return tuple(name for (name,) in found)


def read_seal(connection: Connection) -> int | None:
    """Return the digest that the file carries, or None when it has none."""
    found = connection.exec_driver_sql("SELECT digest FROM seal WHERE id = 1").scalar()
    return int(found, 16) if isinstance(found, str) else None


def write_seal(connection: Connection, digest: int) -> None:
    """Put a digest into the file, in the running transaction."""
    connection.exec_driver_sql("INSERT OR REPLACE INTO seal (id, digest) VALUES (1, ?)", (f"{digest:032x}",))
