"""What the actions of the window do: one module an area, each with the slots of its actions by their key."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from contentplanner.ui.commands import check, edit, help_, ideas, many, plan_files, post, scorecard, view, writing

if TYPE_CHECKING:
    from contentplanner.ui.main_window import MainWindow

AREAS = (plan_files, edit, many, post, writing, ideas, check, view, scorecard, help_)


def all_slots(window: MainWindow) -> dict[str, Callable[[], None]]:
    """What each action of the table does, by its key."""
    return {key: slot for area in AREAS for key, slot in area.slots(window).items()}
