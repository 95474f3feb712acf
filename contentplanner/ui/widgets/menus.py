"""Menus that a screen reader can name and use."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu, QWidget

MOST = 100
"""The most characters of one entry."""


def spoken(menu: QMenu, name: str) -> QMenu:
    """Name a menu, which Qt calls after the program, and close it when a screen reader has pressed one of its items."""
    menu.setAccessibleName(name.replace("&", ""))
    menu.triggered.connect(menu.close)
    return menu


def popup_menu(name: str, owner: QWidget) -> QMenu:
    """Return an empty menu that belongs to a widget."""
    return spoken(QMenu(owner), name)


def add_heading(menu: QMenu, text: str) -> None:
    """Add a line that says what follows: Qt's own sections show no text in this look."""
    menu.addAction(in_menu(text)).setEnabled(False)


def in_menu(text: str) -> str:
    """Return a person's words as an entry shows them: as they are, and no longer than a menu can be wide."""
    short = text if len(text) <= MOST else f"{text[: MOST - 1].rstrip()}…"
    return short.replace("&", "&&")
