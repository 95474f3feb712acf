"""Help: the keys, and what this is."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from contentplanner.ui.dialogs.keys import KeysDialog
from contentplanner.ui.dialogs.messages import say_about
from contentplanner.ui.palette.palette import Palette

if TYPE_CHECKING:
    from contentplanner.ui.main_window import MainWindow


def slots(window: MainWindow) -> dict[str, Callable[[], None]]:
    """The slots of these actions."""
    return {
        "palette": lambda: find_action(window),
        "keys": lambda: show_keys(window),
        "about": lambda: say_about(window),
    }


def find_action(window: MainWindow) -> None:
    """Open the palette, in which everything is found by a few letters."""
    Palette(window, window.settings).open_over(window)


def show_keys(window: MainWindow) -> None:
    """Open the sheet of keys."""
    if window.menus is not None:
        sheet = KeysDialog(window.menus.actions, window)
        sheet.show()
        sheet.activateWindow()
