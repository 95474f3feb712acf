"""Editing: undo and redo, new ideas and posts, and the lists that the plan chooses from."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from contentplanner.domain.edits import Spot
from contentplanner.ui.desk import Desk, redo, undo
from contentplanner.ui.manage.dialog import ManageDialog
from contentplanner.ui.workbench import Workbench

if TYPE_CHECKING:
    from contentplanner.ui.main_window import MainWindow


def slots(window: MainWindow) -> dict[str, Callable[[], None]]:
    """The slots of these actions."""
    return {
        "undo": lambda: _with_desk(window, undo),
        "redo": lambda: _with_desk(window, redo),
        "new_idea": lambda: with_bench(window, Workbench.new_idea),
        "new_post": lambda: with_bench(window, lambda bench: bench.calendar.new_post(Spot(bench.desk.day))),
        "plan_idea": lambda: with_bench(window, Workbench.plan_current_idea),
        "manage": lambda: manage(window),
        "search": lambda: with_bench(window, lambda bench: bench.toolbar.search.setFocus()),
    }


def with_bench(window: MainWindow, act: Callable[[Workbench], object]) -> None:
    """Do something on the workbench, if a plan is open."""
    if window.workbench is not None:
        act(window.workbench)


def _with_desk(window: MainWindow, act: Callable[[Desk], object]) -> None:
    if window.desk is not None:
        window.accept()
        act(window.desk)


def manage(window: MainWindow) -> None:
    """Open the lists that the plan chooses from."""
    if window.desk is not None and window.accept():
        ManageDialog(window.desk, window).open()
