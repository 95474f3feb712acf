"""Files: plans to open, what leaves them, and the end of the program."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from contentplanner.ui.dialogs.export import ExportDialog

if TYPE_CHECKING:
    from contentplanner.ui.main_window import MainWindow


def slots(window: MainWindow) -> dict[str, Callable[[], None]]:
    """The slots of these actions."""
    return {
        "new_plan": window.new_wanted.emit,
        "open_plan": window.open_wanted.emit,
        "export": lambda: start_export(window),
        "save_copy": window.copy_wanted.emit,
        "quit": lambda: close(window),
    }


def start_export(window: MainWindow) -> None:
    """Ask what to export, and for whom."""
    if window.desk is not None:
        window.accept()
        ExportDialog(window.desk, window).open()


def close(window: MainWindow) -> None:
    """Close the window."""
    window.close()
