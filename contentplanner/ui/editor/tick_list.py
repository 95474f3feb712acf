"""Lists of things to tick, some of them under headings."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
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


class TickList(QListWidget):
    """A click on the words of an item ticks it too, as it does beside any box."""

    def __init__(self) -> None:
        super().__init__()
        self._pressed: tuple[QListWidgetItem, Qt.CheckState] | None = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember what the button went down on."""
        item = self.itemAt(event.position().toPoint())
        ticks = item is not None and item.data(Qt.ItemDataRole.CheckStateRole) is not None
        left = event.button() is Qt.MouseButton.LeftButton
        self._pressed = (item, item.checkState()) if item is not None and ticks and left else None
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick what the button went down on, unless its box did so already."""
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        if pressed and self.itemAt(event.position().toPoint()) is pressed[0] and pressed[0].checkState() is pressed[1]:
            flip(pressed[0])


def tick_list(name: str) -> TickList:
    """Return an empty list, by its name for screen readers."""
    made = TickList()
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
