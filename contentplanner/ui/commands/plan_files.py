"""Files: plans to open, what leaves them, and the end of the program."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from contentplanner.ui.dialogs.export import ExportDialog

if TYPE_CHECKING:
    from contentplanner.ui.main_window import MainWindow


ASKED = ("new_window", "rename_plan", "move_plan", "show_folder", "next_window", "quit")
"""What the program does that stands behind the windows."""


def slots(window: MainWindow) -> dict[str, Callable[[], None]]:
    """The slots of these actions."""
    return {
        "new_plan": window.new_wanted.emit,
        "open_plan": window.open_wanted.emit,
        "export": lambda: start_export(window),
        "save_copy": window.copy_wanted.emit,
        "close_window": lambda: close(window),
        **{key: partial(window.file_wanted.emit, key) for key in ASKED},
    }


def start_export(window: MainWindow) -> None:
    """Ask what to export, and for whom."""
    if window.desk is not None:
        window.accept()
        ExportDialog(window.desk, window).open()


def close(window: MainWindow) -> None:
    """Close the window."""
    window.close()
