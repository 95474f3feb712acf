"""Changes into the file, inside a transaction that the caller holds."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Table, bindparam, delete, insert, update

from contentplanner.domain.plan import Change, Changes
from contentplanner.domain.problems import StaleChange
from contentplanner.domain.records import PlanBasics, Record
from contentplanner.store.codec import Codec, Row
from contentplanner.store.codecs import CODEC_OF, CODECS
from contentplanner.store.reading import CHUNK, owner, stored
from contentplanner.store.seal import content_digest, read_seal, write_seal

Net = Mapping[str, Change]
"""What becomes of each record in the end, under its id."""


def write_changes(connection: Connection, changes: Changes) -> int:
    """Write the changes and return the file's new seal.

    Raises:
        StaleChange: A change doesn't start from what the file holds, or a record doesn't come back as it was given.
    """
    digest = read_seal(connection)
    if digest is None:
        raise StaleChange("the file has lost its seal")
    for kind, net in _net_by_kind(changes).items():
        digest ^= _write_kind(connection, CODEC_OF[kind], net)
    write_seal(connection, digest)
    return digest


def write_new(connection: Connection, records: Iterable[Record]) -> None:
    """Fill an empty file with records and seal it."""
    by_kind: defaultdict[type[Record], list[Record]] = defaultdict(list)
    for record in records:
        by_kind[type(record)].append(record)
    for codec in CODECS:
        _insert(connection, codec, by_kind[codec.kind])
    write_seal(connection, content_digest(connection))


def _net_by_kind(changes: Changes) -> Mapping[type[Record], Net]:
    kinds: defaultdict[type[Record], dict[str, Change]] = defaultdict(dict)
    for change in changes:
        record = change.record
        net = kinds[type(record)]
        earlier = net.get(record.id)
        if earlier is not None and earlier.after != change.before:
            raise StaleChange(f"{type(record).__name__} {record.id} is changed twice, from different records")
        net[record.id] = Change(earlier.before if earlier is not None else change.before, change.after)
    return kinds


def _write_kind(connection: Connection, codec: Codec[Any], net: Net) -> int:
    """Write what becomes of the records of one kind; return what it does to the digest."""
    if codec.kind is PlanBasics and any(change.before is None or change.after is None for change in net.values()):
        raise StaleChange("the plan's basics are changed, never made or deleted")
    keys = list(net)
    before = {key: change.before for key, change in net.items() if change.before is not None}
    after = {key: change.after for key, change in net.items() if change.after is not None}
    digest = _require(connection, codec, keys, before, "isn't what the change starts from")
    _delete(connection, codec, [key for key in keys if key not in after])
    _update(connection, codec, [(before[key], after[key]) for key in keys if key in before and key in after])
    _insert(connection, codec, [after[key] for key in keys if key in after and key not in before])
    return digest ^ _require(connection, codec, keys, after, "doesn't come back as it was written")


def _require(
    connection: Connection, codec: Codec[Any], keys: Sequence[str], expected: Mapping[str, Record], else_: str
) -> int:
    """Make sure that the file holds exactly the expected ones of these records; return the digest of their rows."""
    found, digest = stored(connection, codec, keys)
    for key in keys:
        if found.get(key) != expected.get(key):
            raise StaleChange(f"{codec.kind.__name__} {key} {else_}")
    return digest


def _delete(connection: Connection, codec: Codec[Any], keys: Sequence[str]) -> None:
    for table in codec.all_tables:
        for start in range(0, len(keys), CHUNK):
            connection.execute(delete(table).where(owner(table).in_(keys[start : start + CHUNK])))


def _update(connection: Connection, codec: Codec[Any], pairs: Sequence[tuple[Record, Record]]) -> None:
    if not pairs:
        return
    key, *columns = codec.table.columns
    statement = (
        update(codec.table).where(key == bindparam("key")).values({c: bindparam(f"new_{c.name}") for c in columns})
    )
    rows = [codec.encode(after) for _, after in pairs]
    names = ["key", *(f"new_{column.name}" for column in columns)]
    connection.execute(statement, [dict(zip(names, row, strict=True)) for row in rows])
    for part in codec.lists:
        owners = [after for before, after in pairs if part.items(before) != part.items(after)]
        for start in range(0, len(owners), CHUNK):
            chunk = [record.id for record in owners[start : start + CHUNK]]
            connection.execute(delete(part.table).where(owner(part.table).in_(chunk)))
        _insert_rows(connection, part.table, [row for record in owners for row in part.rows(record)])


def _insert(connection: Connection, codec: Codec[Any], records: Sequence[Record]) -> None:
    _insert_rows(connection, codec.table, [codec.encode(record) for record in records])
    for part in codec.lists:
        _insert_rows(connection, part.table, [row for record in records for row in part.rows(record)])


def _insert_rows(connection: Connection, table: Table, rows: Sequence[Row]) -> None:
    if rows:
        names = [column.name for column in table.columns]
        connection.execute(insert(table), [dict(zip(names, row, strict=True)) for row in rows])
