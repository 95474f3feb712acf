"""How far a copy is, told while it is made; and room for others between its steps."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from threading import RLock

Progress = Callable[[int, int], None]
"""Told how much is done, of how much. What it raises breaks the work off."""

PAGES_A_STEP = 512
ROWS_A_STEP = 2000
_WHOLE = 1000
_COPIED = 300
"""Reading the copy again to check it takes longer than making it: in thousandths of the whole."""
_BREATH = 0.0005
"""Seconds in which somebody who waits gets the guard; letting go of it alone would not be noticed."""


def ignore(_done: int, _total: int) -> None:
    """Tell nobody."""


class Pace:
    """Tells of the two halves of a copy: pages that are copied, rows that are checked."""

    def __init__(self, progress: Progress, guard: RLock | None = None) -> None:
        """`guard` is let go of for a moment between two steps of the copying."""
        self._progress, self._guard = progress, guard

    def page(self, status: int, left: int, total: int) -> None:
        """Hear from SQLite how far it is; a file that is locked by others is not waited for twice."""
        if status in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
            raise _locked(status)
        self._progress(_COPIED * (total - left) // max(total, 1), _WHOLE)
        if self._guard is not None:
            self._guard.release()
            time.sleep(_BREATH)
            self._guard.acquire()

    def rows(self, total: int) -> Callable[[int], None]:
        """Return what to tell the number of rows that are checked."""
        return lambda done: self._progress(_COPIED + (_WHOLE - _COPIED) * min(done, total) // max(total, 1), _WHOLE)


def _locked(status: int) -> sqlite3.OperationalError:
    error = sqlite3.OperationalError("database is locked")
    error.sqlite_errorcode = status
    return error
