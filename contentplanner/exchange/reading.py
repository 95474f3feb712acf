"""Tables from anywhere: CSV in whatever encoding, with whatever delimiter, with or without headings."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass

from contentplanner.exchange.columns import Column
from contentplanner.exchange.decoding import decoded
from contentplanner.exchange.delimiters import Separation, separation_of, without_sep_line
from contentplanner.exchange.formula_guard import unguarded
from contentplanner.exchange.heading_words import is_heading_row
from contentplanner.exchange.problems import TableFault, UnreadableTable
from contentplanner.exchange.profiles import PROFILES
from contentplanner.exchange.writing import headings

MAX_CELL = 1_000_000
"""The most characters in a cell: several times the longest text that any channel takes."""

MAX_COLUMNS = 1_000
MAX_ROWS = 200_000
_ROWS_TO_JUDGE = 200


@dataclass(frozen=True, slots=True)
class Table:
    """What a file holds, as text. Rows may be shorter or longer than the headings.

    `headings` is None when the first row is data already. `encoding` is Python's name of it, `delimiter` a character.
    """

    headings: tuple[str, ...] | None
    rows: tuple[tuple[str, ...], ...]
    encoding: str
    delimiter: str

    @property
    def width(self) -> int:
        """The number of columns, counting the longest row."""
        return max(map(len, (self.headings or (), *self.rows)), default=0)

    def column(self, index: int) -> Iterator[str]:
        """Yield the cells of a column, one a row; empty where a row is too short."""
        return (row[index] if index < len(row) else "" for row in self.rows)


def read_table(data: bytes, heading: str | None = None) -> Table:
    """Return the table in these bytes; blank lines count for nothing, the line "sep=;" neither.

    `heading` is one that a person says the table has: a first row that holds it is the row of headings, whatever it
    looks like. Tabs that guard texts in our own files for Excel are taken off.

    Raises:
        UnreadableTable: It is empty, no text, too large, or its quotes don't close.
    """
    csv.field_size_limit(MAX_CELL)  # one figure for the whole process; 131,072 otherwise
    text, encoding = decoded(data)
    content, said = without_sep_line(text)
    first_line = 1 + text[: len(text) - len(content)].count("\n")
    if not content.strip():
        raise UnreadableTable(TableFault.EMPTY)
    separation = said or separation_of(content)
    rows = tuple(_rows(content, separation, first_line))
    has_headings = _holds(rows[0], heading) or is_heading_row(rows[0], rows[1 : _ROWS_TO_JUDGE + 1])
    names, body = (rows[0], rows[1:]) if has_headings else (None, rows)
    if names and _is_for_excel(names):
        body = tuple(tuple(map(unguarded, row)) for row in body)
    return Table(names, body, encoding, separation.delimiter)


def plain(heading: str) -> str:
    """Return a heading as it is compared with what a person writes: capitals and blanks around it don't matter."""
    return heading.strip().casefold()


def _holds(row: tuple[str, ...], heading: str | None) -> bool:
    return heading is not None and plain(heading) in map(plain, row)


def _is_for_excel(names: tuple[str, ...]) -> bool:
    """Whether the headings are those of one of our profiles for Excel, all or some of them, in any order."""
    return any(set(names) <= set(headings(Column, profile)) for profile in PROFILES.values() if profile.for_excel)


def _rows(text: str, separation: Separation, first_line: int) -> Iterator[tuple[str, ...]]:
    reader = csv.reader(
        io.StringIO(text, newline=""),
        delimiter=separation.delimiter,
        skipinitialspace=separation.skip_blanks,
        strict=True,
    )
    number = 1
    while True:
        line = first_line + reader.line_num
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise UnreadableTable(_fault(error), number, line) from error
        if len(row) > MAX_COLUMNS:
            raise UnreadableTable(TableFault.MANY_COLUMNS, number, line)
        if number > MAX_ROWS:
            raise UnreadableTable(TableFault.MANY_ROWS, number, line)
        number += 1
        if row:
            yield tuple(row)


def _fault(error: csv.Error) -> TableFault:
    return TableFault.LONG_CELL if "field larger than field limit" in str(error) else TableFault.QUOTES
