"""Lists of things to tick, some of them under headings."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from contentplanner.ui.theme import font

KEY = Qt.ItemDataRole.UserRole
"""Under which the items keep what they stand for."""


@dataclass(frozen=True, slots=True)
class Option:
    """Something to tick; `group` is the heading it stands under, empty for none."""

    key: str
    text: str
    group: str = ""


def tick_list(name: str) -> QListWidget:
    """Return an empty list, by its name for screen readers."""
    made = QListWidget()
    made.setProperty("quiet", "true")
    made.setAccessibleName(name)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return made


def heading(text: str) -> QListWidgetItem:
    """Return the heading of a group, which can't be chosen."""
    made = QListWidgetItem(text)
    made.setFlags(Qt.ItemFlag.NoItemFlags)
    made.setFont(font(11, 600))
    return made


def tickable(option: Option) -> QListWidgetItem:
    """Return an option that isn't ticked yet."""
    made = QListWidgetItem(option.text)
    made.setData(KEY, option.key)
    made.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
    made.setCheckState(Qt.CheckState.Unchecked)
    return made


def flip(item: QListWidgetItem) -> None:
    """Tick an item, or no longer."""
    on = item.checkState() is Qt.CheckState.Checked
    item.setCheckState(Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)
