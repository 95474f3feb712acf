"""What can stand between a person and a file; `sentences` says it to them."""

from __future__ import annotations

from enum import Enum, auto
from pathlib import Path

from contentplanner.domain.problems import FileProblem, Problem, WriteFailed


class WriteObstacle(Enum):
    """Why a file couldn't be written."""

    NO_ROOM = auto()
    NO_FOLDER = auto()
    NOT_ALLOWED = auto()
    NOT_A_FILE = auto()
    A_PLAN = auto()
    SYSTEM = auto()


class CannotWrite(WriteFailed):
    """A file couldn't be written. What stood there before stands there still."""

    def __init__(self, path: Path, obstacle: WriteObstacle, detail: str = "") -> None:
        """Name the file, what was in the way, and what the system said."""
        super().__init__(path, detail)
        self.obstacle = obstacle


class ReadObstacle(Enum):
    """Why a file couldn't be read."""

    MISSING = auto()
    NOT_ALLOWED = auto()
    NOT_A_FILE = auto()
    TOO_LARGE = auto()
    SYSTEM = auto()


class CannotRead(FileProblem):
    """A file couldn't be read."""

    def __init__(self, path: Path, obstacle: ReadObstacle, detail: str = "") -> None:
        """Name the file, what was in the way, and what the system said."""
        super().__init__(path, detail)
        self.obstacle = obstacle


class TableFault(Enum):
    """What is wrong with something that should be a table."""

    EMPTY = auto()
    NO_ROWS = auto()
    WORKBOOK = auto()
    NOT_TEXT = auto()
    QUOTES = auto()
    LONG_CELL = auto()
    MANY_COLUMNS = auto()
    MANY_ROWS = auto()


class UnreadableTable(Problem):
    """The content isn't a table that can be read.

    `row` counts as a spreadsheet does, headings included, and `line` as a text editor does, both from 1; 0 when the
    fault is in no particular place.
    """

    def __init__(self, fault: TableFault, row: int = 0, line: int = 0) -> None:
        """Name the fault and its place."""
        super().__init__(f"{fault.name} in row {row}, line {line}")
        self.fault = fault
        self.row = row
        self.line = line


class UnknownColumn(Problem):
    """The table has no column of that name; `available` are the ones it has, none when it has no headings."""

    def __init__(self, name: str, available: tuple[str, ...]) -> None:
        """Name what was asked for and what there is."""
        super().__init__(f"{name!r} is none of {available}")
        self.name = name
        self.available = available
