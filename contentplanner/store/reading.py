"""Rows out of the file: all of them, or those of some records."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, Table, literal_column, select

from contentplanner.domain.plan import Plan, plan_of
from contentplanner.domain.problems import BrokenReference
from contentplanner.domain.records import Record
from contentplanner.store.codec import Codec, Items, Row
from contentplanner.store.codecs import CODECS
from contentplanner.store.seal import digest_of, read_seal

CHUNK = 500
"""How many ids one statement asks for; SQLite's oldest limit on its variables is 999."""


def read_plan(connection: Connection) -> Plan:
    """Return the plan in the file, its records in the order they were made.

    Raises:
        ValueError: The rows are not what was written, or no plan.
    """
    records: list[Record] = []
    digest = 0
    for codec in CODECS:
        found, part = _decoded(codec, _all_rows(connection, codec))
        records += found
        digest ^= part
    if digest != read_seal(connection):
        raise ValueError("the rows are not the ones that were written")
    try:
        return plan_of(records)
    except BrokenReference as error:
        raise ValueError(str(error)) from error


def stored(connection: Connection, codec: Codec[Any], keys: Sequence[str]) -> tuple[Mapping[str, Record], int]:
    """Return the records with these ids that the file holds, and the digest of their rows."""
    found: dict[str, Record] = {}
    digest = 0
    for start in range(0, len(keys), CHUNK):
        records, part = _decoded(codec, _rows_of(connection, codec, keys[start : start + CHUNK]))
        found |= {record.id: record for record in records}
        digest ^= part
    return found, digest


def _decoded(codec: Codec[Any], rows: Sequence[Sequence[Row]]) -> tuple[list[Record], int]:
    own, *parts = rows
    digest = digest_of(codec.table.name, own)
    lists = []
    for part, items in zip(codec.lists, parts, strict=True):
        digest ^= digest_of(part.table.name, items)
        lists.append(_by_owner(items))
    return [codec.decode(row, *(part.get(row[0], ()) for part in lists)) for row in own], digest


def _by_owner(rows: Sequence[Row]) -> Mapping[str, Items]:
    owners: defaultdict[str, list[Row]] = defaultdict(list)
    for owner, _position, *item in rows:
        owners[owner].append(tuple(item))
    return {owner: tuple(items) for owner, items in owners.items()}


def _all_rows(connection: Connection, codec: Codec[Any]) -> list[Sequence[Row]]:
    return [connection.execute(_in_order(table)).all() for table in codec.all_tables]


def _rows_of(connection: Connection, codec: Codec[Any], keys: Sequence[str]) -> list[Sequence[Row]]:
    return [connection.execute(_in_order(table).where(owner(table).in_(keys))).all() for table in codec.all_tables]


def owner(table: Table) -> ColumnElement[str]:
    """Return the column that says whose row it is: a record's id, or the owner of a list's item."""
    return next(iter(table.columns))


def _in_order(table: Table) -> Select[Any]:
    order: Iterator[ColumnElement[Any]] = iter(table.primary_key)
    if table.dialect_options["sqlite"]["with_rowid"]:
        order = iter((literal_column("rowid"),))
    return select(table).order_by(*order)
