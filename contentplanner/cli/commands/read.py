"""`contentplanner read`: the direction of any texts, without a plan."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from contentplanner.checker import shared_readings
from contentplanner.checker.reading_values import Reading
from contentplanner.cli.options import Options
from contentplanner.cli.streams import say, say_aside
from contentplanner.exchange.files import MAX_BYTES, read_file
from contentplanner.exchange.problems import CannotRead, ReadObstacle, TableFault, UnreadableTable
from contentplanner.exchange.reading import Table, read_table
from contentplanner.exchange.text_column import named_column, text_column
from contentplanner.languages import Language

STANDARD_INPUT = "-"


def run(options: Options, words: Language) -> int:
    """Print one line a row; for people, too, which column it is about when they named none.

    Raises:
        Problem: The file can't be read, is no table, or has no such column.
    """
    table = read_table(_bytes_of(options.file), options.column)
    if not table.rows:
        raise UnreadableTable(TableFault.NO_ROWS)
    column = text_column(table) if options.column is None else named_column(table, options.column)
    if options.column is None and options.format == "text":
        say_aside(_column_line(table, column, words))
    line_of = _json_line if options.format == "json" else _text_line
    readings = shared_readings()
    for row, text in enumerate(table.column(column), start=1):
        say(line_of(row, text, readings.of(text)))
    return 0


def _column_line(table: Table, column: int, words: Language) -> str:
    names = table.headings or ()
    heading = " ".join(names[column].split()) if column < len(names) else ""
    if not heading:
        return words.tr("The texts are read from column {number}. Name another one with --column.", number=column + 1)
    return words.tr(
        "The texts are read from column {number}, “{heading}”. Name another one with --column.",
        number=column + 1,
        heading=heading,
    )


def _bytes_of(name: str) -> bytes:
    if name != STANDARD_INPUT:
        return read_file(Path(name))
    data = sys.stdin.buffer.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise CannotRead(Path(name), ReadObstacle.TOO_LARGE)
    return data


def _json_line(row: int, _text: str, reading: Reading) -> str:
    """Positions are code points of the cell."""
    reasons = [{"kind": reason.kind, "start": reason.start, "end": reason.end} for reason in reading.reasons]
    values = {
        "row": row,
        "direction": reading.direction.value,
        "confidence": round(reading.confidence, 4),
        "reasons": reasons,
    }
    return json.dumps(values, ensure_ascii=False)


def _text_line(row: int, text: str, reading: Reading) -> str:
    """Row, direction, confidence and reasons with a TAB between them; every reason with the phrase that tells."""
    phrases = (f"{reason.kind} “{' '.join(text[reason.start : reason.end].split())}”" for reason in reading.reasons)
    return f"{row}\t{reading.direction.value}\t{reading.confidence:.2f}\t{'; '.join(phrases)}"
