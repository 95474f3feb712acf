"""What a codec is: the one place that knows both a record and its rows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from sqlalchemy import Table

from contentplanner.domain.records import Record

Row = Sequence[Any]
"""The values of one row in the order of its table's columns."""

Items = tuple[Row, ...]
"""The rows of an ordered list without their owner and position."""

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class ListCodec(Generic[R]):
    """An ordered list inside a record, kept in a table of its own: (owner, position, *item)."""

    table: Table
    items: Callable[[R], Items]

    def rows(self, record: R) -> list[Row]:
        """Return the rows of one record's list."""
        return [(record.id, position, *item) for position, item in enumerate(self.items(record))]


@dataclass(frozen=True, slots=True)
class Codec(Generic[R]):
    """One kind of record.

    `decode` takes the record's row and then the items of each of its `lists`; it raises ValueError for a value that no
    record has.
    """

    kind: type[R]
    table: Table
    encode: Callable[[R], Row]
    decode: Callable[..., R]
    lists: tuple[ListCodec[R], ...] = ()

    @property
    def all_tables(self) -> tuple[Table, ...]:
        """The record's own table and those of its lists."""
        return (self.table, *(part.table for part in self.lists))
