"""`contentplanner read`: the direction of any texts, without a plan."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from contentplanner.checker import shared_readings
from contentplanner.checker.reading_values import Reading
from contentplanner.cli.options import Options
from contentplanner.cli.streams import say
from contentplanner.exchange.files import MAX_BYTES, read_file
from contentplanner.exchange.problems import CannotRead, ReadObstacle
from contentplanner.exchange.reading import read_table
from contentplanner.exchange.text_column import named_column, text_column
from contentplanner.languages import Language

STANDARD_INPUT = "-"


def run(options: Options, _words: Language) -> int:
    """Print one line a row.

    Raises:
        Problem: The file can't be read, is no table, or has no such column.
    """
    table = read_table(_bytes_of(options.file), options.column)
    column = text_column(table) if options.column is None else named_column(table, options.column)
    line_of = _json_line if options.format == "json" else _text_line
    readings = shared_readings()
    for row, text in enumerate(table.column(column), start=1):
        say(line_of(row, text, readings.of(text)))
    return 0


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
