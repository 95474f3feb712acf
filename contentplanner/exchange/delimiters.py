"""Finds what separates the cells of a table."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice

from contentplanner.exchange.heading_words import is_heading_row, is_known_heading

_SAMPLE_ROWS = 200
_SAMPLE = 2_000_000
"""Characters that are judged; the last row may be cut, so it is left out of several."""

_CONSISTENT = 0.7
_HEADING_BONUS = 0.5
_SEP_LINE = re.compile(r'"?sep=(.)"?[ \t]*(\r\n|\r|\n|\Z)', re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Separation:
    """How cells are told apart: by a character, and whether blanks after it belong to it."""

    delimiter: str
    skip_blanks: bool = False


ONE_COLUMN = Separation("\x1f")
"""For a table of one column: a character that no text holds, so that commas stay in their text."""

_CANDIDATES = tuple(Separation(char, skip) for skip in (False, True) for char in ";,\t|")


def without_sep_line(text: str) -> tuple[str, Separation | None]:
    """Return the text without the line "sep=;" that some programs write for Excel, and what that line says."""
    match = _SEP_LINE.match(text)
    return (text[match.end() :], Separation(match[1])) if match else (text, None)


def separation_of(text: str) -> Separation:
    """Return the separation under which the first rows have the same number of cells, most of all the heading row."""
    scores = {candidate: _score(text, candidate) for candidate in _CANDIDATES}
    best = max(_CANDIDATES, key=lambda candidate: scores[candidate])
    return best if scores[best] >= (_CONSISTENT, 0) else ONE_COLUMN


def _score(text: str, separation: Separation) -> tuple[float, int]:
    """The share of rows with the commonest number of cells, more with a heading row; then that number.

    A first row that stays one cell and is a heading tells that the table has one column.
    """
    rows = _first_rows(text, separation)
    widths = Counter(map(len, rows))
    if not rows or (len(rows[0]) == 1 and is_known_heading(rows[0][0])):
        return 0, 0
    width, count = max(widths.items(), key=lambda pair: (pair[1], pair[0]))
    if width == 1:
        return 0, 0
    first_fits = len(rows[0]) > 1 and is_heading_row(rows[0], rows[1:])
    return count / len(rows) + _HEADING_BONUS * first_fits, width


def _first_rows(text: str, separation: Separation) -> list[list[str]]:
    """The first rows up to a fault in the quotes: a wrong separation mostly has one at once."""
    lines = io.StringIO(text[:_SAMPLE], newline="")
    reader = csv.reader(lines, delimiter=separation.delimiter, skipinitialspace=separation.skip_blanks, strict=True)
    rows: list[list[str]] = []
    with suppress(csv.Error):
        rows.extend(row for row in islice(reader, _SAMPLE_ROWS) if row)
    return rows[:-1] if len(text) > _SAMPLE and len(rows) > 1 else rows
