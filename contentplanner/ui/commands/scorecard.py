"""The scorecard: to look at, and to hand to others as a picture."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from contentplanner.ui.commands.edit import with_bench
from contentplanner.ui.scorecard.sharing import copy_scorecard, save_scorecard
from contentplanner.ui.workbench import Workbench

if TYPE_CHECKING:
    from contentplanner.ui.main_window import MainWindow


def slots(window: MainWindow) -> dict[str, Callable[[], None]]:
    """The slots of these actions."""
    return {
        "show_scorecard": lambda: with_bench(window, Workbench.show_scorecard),
        "copy_scorecard": lambda: _copy(window),
        "save_scorecard": lambda: _save(window),
    }


def _copy(window: MainWindow) -> None:
    if window.desk is not None and window.accept():
        copy_scorecard(window.desk)


def _save(window: MainWindow) -> None:
    if window.desk is not None and window.accept():
        save_scorecard(window.desk, window)
