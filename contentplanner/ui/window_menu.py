"""The menu that lists the windows of the program, one a plan."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu


@dataclass(frozen=True, slots=True)
class WindowEntry:
    """One window: what it is called, whether it is the one whose menu this is, how it comes to the front."""

    name: str
    own: bool
    show: Callable[[], None]


def list_windows(menu: QMenu, entries: Sequence[WindowEntry]) -> None:
    """Show these windows at the foot of a menu, in place of those that were shown before."""
    for action in menu.actions():
        if action.property("window"):
            menu.removeAction(action)
            action.deleteLater()
    for place, entry in enumerate(entries, 1):
        number = f"&{place} " if place < 10 else ""  # noqa: PLR2004 - what has a digit has a key in the menu
        action = QAction(f"{number}{entry.name.replace('&', '&&')}", menu)
        action.setCheckable(True)
        action.setChecked(entry.own)
        action.setProperty("window", True)
        action.triggered.connect(lambda _checked=False, show=entry.show: show())
        menu.addAction(action)
