"""The list behind a "+": tick what belongs to it, or make something new at its foot."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from contentplanner.domain.texts import one_line
from contentplanner.ui.editor.popup import Popup
from contentplanner.ui.speech import tr
from contentplanner.ui.theme import font, px
from contentplanner.ui.widgets.labels import label

WIDTH = 250
MOST_ROWS = 10
KEY = Qt.ItemDataRole.UserRole
"""Under which the items of such lists keep what they stand for."""


@dataclass(frozen=True, slots=True)
class Option:
    """Something to tick; `group` is the heading it stands under, empty for none."""

    key: str
    text: str
    group: str = ""


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a picker offers: its name, options with the ticked ones, what "new" is called and where it may belong.

    `new_groups` are keys and names of the groups a new one may belong to; `hint` stands above all; `partly` are the
    options that only some of what is tagged has.
    """

    name: str
    options: Sequence[Option]
    ticked: frozenset[str]
    new_text: str
    new_groups: Sequence[tuple[str, str]] = ()
    hint: str = ""
    partly: frozenset[str] = frozenset()


class Picker(Popup):
    """Stays open while ticks are set; Escape or a click beside it closes it."""

    toggled = Signal(str, bool)
    made = Signal(str, str)

    def __init__(self, wishes: Wishes, parent: QWidget) -> None:
        super().__init__(wishes.name, parent)
        self.list = self._list(wishes)
        self.new = QLineEdit()
        self.new.setPlaceholderText(wishes.new_text)
        self.new.setAccessibleName(wishes.new_text)
        self.new.returnPressed.connect(self._make)
        self.group = QComboBox()
        self.group.setAccessibleName(tr("Audience"))
        for key, name in wishes.new_groups:
            self.group.addItem(name, key)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(8), px(8), px(8), px(8))
        layout.setSpacing(px(6))
        if wishes.hint:
            layout.addWidget(label(wishes.hint, tone="accent", size=12, wrap=True))
        if wishes.options:
            layout.addWidget(self.list)
        else:
            self.list.hide()
        layout.addWidget(self.new)
        if wishes.new_groups:
            layout.addWidget(self.group)

    def _list(self, wishes: Wishes) -> QListWidget:
        made = tick_list(wishes.name)
        made.setParent(self)
        group = ""
        for option in wishes.options:
            if option.group != group:
                group = option.group
                made.addItem(heading(group))
            made.addItem(tickable(option, _state_of(option.key, wishes)))
        row = max(made.sizeHintForRow(n) for n in range(made.count())) if made.count() else 0
        made.setFixedHeight(min(made.count(), MOST_ROWS) * row + px(6))
        made.itemChanged.connect(self._tick)
        made.itemActivated.connect(flip)
        return made

    def _tick(self, item: QListWidgetItem) -> None:
        self.toggled.emit(item.data(KEY), item.checkState() is Qt.CheckState.Checked)

    def _make(self) -> None:
        name = one_line(self.new.text())
        if name:
            self.made.emit(name, self.group.currentData() or "")
            self.close()

    def open_at(self, anchor: QWidget) -> None:
        """Show it under a widget, or over it where there is no room below."""
        self.setFixedWidth(px(WIDTH))
        self.show_at(anchor)
        if self.list.isHidden():
            self.new.setFocus(Qt.FocusReason.PopupFocusReason)
            return
        first = next((n for n in range(self.list.count()) if self.list.item(n).data(KEY)), 0)
        self.list.setCurrentRow(first)
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)


def tick_list(name: str) -> QListWidget:
    """Return an empty list for things to tick, by its name for screen readers."""
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


def _state_of(key: str, wishes: Wishes) -> Qt.CheckState:
    if key in wishes.partly:
        return Qt.CheckState.PartiallyChecked
    return Qt.CheckState.Checked if key in wishes.ticked else Qt.CheckState.Unchecked


def tickable(option: Option, state: Qt.CheckState) -> QListWidgetItem:
    """Return an option to tick."""
    made = QListWidgetItem(option.text)
    made.setData(KEY, option.key)
    made.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
    made.setCheckState(state)
    return made


def flip(item: QListWidgetItem) -> None:
    """Tick an item, or no longer."""
    on = item.checkState() is Qt.CheckState.Checked
    item.setCheckState(Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)
