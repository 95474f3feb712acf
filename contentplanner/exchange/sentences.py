"""What stands between a person and a file, in words: what is wrong and what to do."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import assert_never

from contentplanner.exchange.files import MAX_BYTES
from contentplanner.exchange.problems import (
    CannotRead,
    CannotWrite,
    ReadObstacle,
    TableFault,
    UnknownColumn,
    UnreadableTable,
    WriteObstacle,
)
from contentplanner.exchange.reading import MAX_CELL, MAX_COLUMNS, MAX_ROWS
from contentplanner.languages import N_, Language

ExchangeProblem = CannotRead | CannotWrite | UnknownColumn | UnreadableTable
"""The problems that are spoken of here."""

_NOT_WRITTEN: Mapping[WriteObstacle, str] = MappingProxyType(
    {
        WriteObstacle.NO_ROOM: N_("There is no room for “{name}” on this disk. Free some space, or choose another."),
        WriteObstacle.NO_FOLDER: N_("There is no folder “{folder}”. Make it first, or choose another."),
        WriteObstacle.NOT_ALLOWED: N_(
            "“{name}” can't be written in “{folder}”: it is open in another program, or protected. "
            "Close it there, or choose another name or folder."
        ),
        WriteObstacle.NOT_A_FILE: N_("“{name}” is a folder or a device. Choose the name of a file."),
        WriteObstacle.A_PLAN: N_("“{name}” is a plan and is never overwritten. Choose another name."),
        WriteObstacle.SYSTEM: N_("“{name}” can't be written: {detail}. Choose another name or folder."),
    }
)
_NOT_READ: Mapping[ReadObstacle, str] = MappingProxyType(
    {
        ReadObstacle.MISSING: N_("There is no file “{path}”. Check the name and the folder."),
        ReadObstacle.NOT_ALLOWED: N_("You aren't allowed to read “{name}”. Ask its owner, or copy it."),
        ReadObstacle.NOT_A_FILE: N_("“{name}” is a folder. Choose a file in it."),
        ReadObstacle.TOO_LARGE: N_("“{name}” is larger than {size} MB. Split it into smaller files."),
        ReadObstacle.SYSTEM: N_("“{name}” can't be read: {detail}. Try a copy of it."),
    }
)
_NO_TABLE: Mapping[TableFault, str] = MappingProxyType(
    {
        TableFault.EMPTY: N_("The file is empty. Choose one with texts in it."),
        TableFault.NO_ROWS: N_("The file has headings but no rows. Choose one with texts in it."),
        TableFault.WORKBOOK: N_("This is a workbook, not a CSV file. Save it as “CSV UTF-8” in the spreadsheet first."),
        TableFault.NOT_TEXT: N_("This isn't a text file. Choose a CSV file."),
        TableFault.QUOTES: N_(
            "Row {row} (line {line}) has a quotation mark that isn't closed, or is closed too early. "
            "A quotation mark within a text is written twice."
        ),
        TableFault.LONG_CELL: N_(
            "Row {row} (line {line}) has a cell of more than {characters} characters. Shorten it, or look for a "
            "quotation mark that isn't closed."
        ),
        TableFault.MANY_COLUMNS: N_(
            "Row {row} (line {line}) has more than {columns} columns. Take out the ones you don't need."
        ),
        TableFault.MANY_ROWS: N_("The file has more than {rows} rows. Split it into smaller files."),
    }
)
_MEGABYTE = 1024 * 1024


def exchange_sentence(problem: ExchangeProblem, words: Language) -> str:
    """Return what a person reads about a problem with a file for or from others."""
    match problem:
        case CannotWrite():
            return words.tr(_NOT_WRITTEN[problem.obstacle], **_of_file(problem))
        case CannotRead():
            return words.tr(_NOT_READ[problem.obstacle], size=MAX_BYTES // _MEGABYTE, **_of_file(problem))
        case UnreadableTable():
            return words.tr(_NO_TABLE[problem.fault], **_of_table(problem, words))
        case UnknownColumn():
            return _no_column(problem, words)
        case _:
            assert_never(problem)


def _of_file(problem: CannotRead | CannotWrite) -> dict[str, object]:
    path = problem.path
    return {
        "path": path,
        "name": path.name or path,
        "folder": path.absolute().parent,
        "detail": problem.detail,
    }


def _of_table(problem: UnreadableTable, words: Language) -> dict[str, str]:
    figures = {
        "row": problem.row,
        "line": problem.line,
        "characters": MAX_CELL,
        "columns": MAX_COLUMNS,
        "rows": MAX_ROWS,
    }
    return {name: words.number(figure) for name, figure in figures.items()}


def _no_column(problem: UnknownColumn, words: Language) -> str:
    if not problem.available:
        return words.tr(
            "There is no column “{name}”: the file has no headings. Give the number of the column, counting from 1.",
            name=problem.name,
        )
    columns = ", ".join(problem.available)
    return words.tr("There is no column “{name}”. The file has: {columns}.", name=problem.name, columns=columns)
