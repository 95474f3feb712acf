"""A list of names: rename in place, drag or Alt+arrows for the order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from contentplanner.ui.speech import tr
from contentplanner.ui.theme import px, tokens

_KEY = Qt.ItemDataRole.UserRole
_ROW = 34
_AnyIndex = QModelIndex | QPersistentModelIndex
_STEPS = {int(Qt.Key.Key_Up): -1, int(Qt.Key.Key_Down): 1}


class Named(Protocol):
    """What a list of names can show."""

    @property
    def id(self) -> str:
        """What stands for it."""

    @property
    def name(self) -> str:
        """What it is called."""


N = TypeVar("N", bound=Named)


class RecordList(QListWidget):
    """Shows records and says what a person wants of them; it changes nothing itself.

    `renamed` carries a key and what was typed; `placed` a key and its place from 0; `current_changed` a key.
    """

    renamed = Signal(str, str)
    placed = Signal(str, int)
    current_changed = Signal(str)
    deletion_wanted = Signal()

    def __init__(self, name: str, *, ordered: bool = True) -> None:
        """`ordered` lets a person change the order."""
        super().__init__()
        self._ordered = ordered
        self.setStyleSheet(list_style())
        self.setAccessibleName(name)
        self.setIconSize(QSize(px(16), px(16)))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed)
        naming = _Naming(self)
        naming.typed.connect(self.renamed, Qt.ConnectionType.QueuedConnection)
        self.setItemDelegate(naming)
        if ordered:
            self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
            self.model().rowsMoved.connect(self._tell_place, Qt.ConnectionType.QueuedConnection)
        self.currentItemChanged.connect(self._tell_current)

    @property
    def keys(self) -> list[str]:
        """The keys of the records, as they stand."""
        return [self.item(row).data(_KEY) for row in range(self.count())]

    @property
    def current(self) -> str:
        """The key of the current record, empty for none."""
        item = self.currentItem()
        return str(item.data(_KEY)) if item is not None else ""

    def show_records(self, records: Sequence[N], picture: Callable[[N], QIcon]) -> None:
        """Show these records; the current one stays current while it is there."""
        current = self.current
        blocked = self.blockSignals(True)
        if self.keys != [record.id for record in records]:
            self.clear()
            for record in records:
                self.addItem(self._item(record))
        for row, record in enumerate(records):
            self.item(row).setText(record.name)
            self.item(row).setIcon(_untinted(picture(record)))
        self.make_current(current)
        self.blockSignals(blocked)

    def _item(self, record: Named) -> QListWidgetItem:
        made = QListWidgetItem()
        made.setData(_KEY, record.id)
        made.setSizeHint(QSize(px(_ROW), px(_ROW)))
        made.setFlags(made.flags() & ~Qt.ItemFlag.ItemIsDropEnabled | Qt.ItemFlag.ItemIsEditable)
        return made

    def make_current(self, key: str) -> None:
        """Make a record current, or none when it isn't there."""
        keys = self.keys
        self.setCurrentRow(keys.index(key) if key in keys else -1)

    def rename_current(self) -> None:
        """Let the current name be typed anew."""
        if self.currentItem() is not None:
            self.setFocus()
            self.editItem(self.currentItem())

    def _tell_current(self) -> None:
        self.current_changed.emit(self.current)

    def _tell_place(self, _parent: QModelIndex, start: int, _end: int, _into: QModelIndex, before: int) -> None:
        place = before if before < start else before - 1
        if place < self.count():
            self.placed.emit(self.item(place).data(_KEY), place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the current record with Alt and the arrows, delete it with Delete."""
        with_alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if with_alt and self._ordered and event.key() in _STEPS:
            self.step(_STEPS[event.key()])
        elif event.key() == Qt.Key.Key_Delete:
            self.deletion_wanted.emit()
        else:
            super().keyPressEvent(event)

    def step(self, by: int) -> None:
        """Ask for another place of the current record, one up (-1) or down (1)."""
        place = self.currentRow() + by
        if self.current and 0 <= place < self.count():
            self.placed.emit(self.current, place)


def list_style() -> str:
    """Return the style of a list that shows where the keyboard is."""
    inside = f"QListWidget {{ padding: {px(3)}px; }}"
    return f"{inside} QListWidget:focus {{ border: {px(2)}px solid {tokens().ring}; border-radius: {px(8)}px; }}"


def _untinted(picture: QIcon) -> QIcon:
    """Return an icon that keeps its colours where the row is selected."""
    size = QSize(px(16), px(16))
    made = QIcon(picture)
    made.addPixmap(picture.pixmap(size), QIcon.Mode.Selected)
    return made


class _Naming(QStyledItemDelegate):
    """Edits a name and hands it on; the list shows it when the plan has it."""

    typed = Signal(str, str)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _AnyIndex) -> QWidget:
        """Name the field."""
        made = super().createEditor(parent, option, index)
        made.setAccessibleName(tr("Name"))
        return made

    def setModelData(self, editor: QWidget, _model: QAbstractItemModel, index: _AnyIndex) -> None:
        """Tell what was typed, when it is something else."""
        if isinstance(editor, QLineEdit) and editor.text() != index.data():
            self.typed.emit(index.data(_KEY), editor.text())
