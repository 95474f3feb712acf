"""Reading tables in the window, and what it shows of them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from contentplanner.ui.dialogs.check_text import CheckTextDialog

from .conftest import drop

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


CONTROL = Qt.KeyboardModifier.ControlModifier


def read(dialog: CheckTextDialog, path: Path, qtbot: QtBot) -> None:
    """Drop a file and wait for what comes of it."""
    drop(dialog, path)
    assert dialog.waiting.isVisible()
    qtbot.waitUntil(lambda: not dialog.waiting.isVisible(), timeout=20_000)


def column(dialog: CheckTextDialog, index: int) -> list[str]:
    model = dialog.old_posts.table.model()
    return [model.data(model.index(row, index)) for row in range(model.rowCount())]


def months(dialog: CheckTextDialog) -> list[list[str]]:
    model = dialog.old_posts.months.table.model()
    return [
        [model.data(model.index(row, index)) for index in range(model.columnCount())] for row in range(model.rowCount())
    ]


def many_posts(path: Path, count: int) -> Path:
    """A file whose texts all differ, so that each has to be read."""
    lines = [f"2025-{n % 12 + 1:02}-03,Post {n}. What do you think?" for n in range(count)]
    path.write_text("\n".join(["Date,Text", *lines]), encoding="utf-8")
    return path
