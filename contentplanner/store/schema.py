"""What may stand in a plan file besides rows, and whether its pages and references are sound."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection

from contentplanner.store.connection import pragma
from contentplanner.store.steps import STEPS, Steps
from contentplanner.store.tables import METADATA

_STATISTICS = frozenset({"sqlite_stat1", "sqlite_stat4"})
"""What ANALYZE leaves behind in the hands of another tool: harmless."""


@dataclass(frozen=True, slots=True)
class Schema:
    """The steps that make a file, and the names of the tables and indexes that stand in it afterwards."""

    steps: Steps
    names: frozenset[str]

    @property
    def version(self) -> int:
        """The number that the file carries."""
        return len(self.steps)


def _names() -> frozenset[str]:
    tables = METADATA.tables.values()
    return frozenset({*METADATA.tables, *(str(index.name) for table in tables for index in table.indexes)})


TODAY = Schema(STEPS, _names())


def require_plain_schema(connection: Connection) -> None:
    """Refuse triggers, views and virtual tables, in a file of any version.

    Raises:
        ValueError: There is one; the message names it.
    """
    for kind, name, sql in _entries(connection):
        if kind not in {"table", "index"} or (sql or "").upper().startswith("CREATE VIRTUAL"):
            raise ValueError(f"a plan has no {kind} {name}")


def require_names(connection: Connection, names: frozenset[str]) -> None:
    """Refuse a file that has other tables or indexes than these.

    Raises:
        ValueError: One is missing or unknown; the message names them.
    """
    found = {name for _, name, _ in _entries(connection)}
    if found != names:
        raise ValueError(f"missing or unknown in the file: {', '.join(sorted(found ^ names))}")


def require_sound_pages(connection: Connection) -> None:
    """Have SQLite check the file: pages, values, and every index against its table (0.2 s for 100,000 posts).

    Raises:
        ValueError: It found something.
    """
    said = connection.exec_driver_sql("PRAGMA integrity_check(1)").scalar()
    if said != "ok":
        raise ValueError(str(said))


def require_length(connection: Connection, size: int) -> None:
    """Refuse a file that is longer or shorter than it says; one that another tool writes ahead (WAL) can't be measured.

    Raises:
        ValueError: It is.
    """
    said = pragma(connection, "page_count") * pragma(connection, "page_size")
    if size != said and connection.exec_driver_sql("PRAGMA journal_mode").scalar() != "wal":
        raise ValueError(f"the file has {size} bytes and should have {said}")


def require_sound_references(connection: Connection) -> None:
    """Refuse a row that names one which isn't there.

    Raises:
        ValueError: There is one; the message names its table.
    """
    found = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
    if found is not None:
        raise ValueError(f"a row of {found[0]} names one of {found[2]} that isn't there")


def _entries(connection: Connection) -> list[tuple[str, str, str | None]]:
    rows = connection.exec_driver_sql("SELECT type, name, sql FROM sqlite_master")
    return [
        (kind, name, sql)
        for kind, name, sql in rows
        if name not in _STATISTICS and not (kind == "index" and name.startswith("sqlite_autoindex_"))
    ]
