"""Offers to choose from below a field while something is typed in it; the keyboard stays in the field."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout

from contentplanner.ui.theme import px

MOST_ROWS = 8
WIDTH = 220
_ROW = 28
_VALUE = Qt.ItemDataRole.UserRole
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: MOST_ROWS, Qt.Key.Key_PageUp: -MOST_ROWS}


@dataclass(frozen=True, slots=True)
class Offer:
    """One line: what it says, what more there is to say of it, and the value that choosing it means."""

    text: str
    value: str
    hint: str = ""

    @property
    def line(self) -> str:
        """What is shown."""
        return f"{self.text}   {self.hint}" if self.hint else self.text


class Completion(QFrame):
    """`chosen` carries the value of an offer. It hides when there is nothing to offer or the field is left.

    The field gives it each key first: Up and Down walk, Enter and Tab choose, Escape sends it away.
    """

    chosen = Signal(str)

    def __init__(self, field: QLineEdit, name: str) -> None:
        """`name` is what a screen reader calls the list."""
        super().__init__(field)
        self._field = field
        self.setProperty("box", "card")
        self.list = QListWidget()
        self.list.setProperty("quiet", "true")
        self.list.setAccessibleName(name)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFocusProxy(field)  # so that Qt tells a screen reader which offer is the current one
        self.list.itemClicked.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(3), px(3), px(3), px(3))
        column.addWidget(self.list)
        field.installEventFilter(self)
        self.hide()

    def offer(self, offers: Sequence[Offer], *, first: bool) -> None:
        """Offer these; `first` makes the first one the current one, so that Enter chooses it."""
        self.list.clear()
        for offer in offers:
            item = QListWidgetItem(offer.line)
            item.setData(_VALUE, offer.value)
            item.setSizeHint(QSize(px(40), px(_ROW)))
            self.list.addItem(item)
        if not offers:
            self.hide()
            return
        self._show()
        if first:
            self.list.setCurrentRow(0)

    def _show(self) -> None:
        window = self._field.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        rows = min(self.list.count(), MOST_ROWS)
        widest = self.list.sizeHintForColumn(0) + px(24)
        size = QSize(max(self._field.width(), min(widest, px(2 * WIDTH))), rows * px(_ROW) + px(8))
        corner = self._field.mapTo(window, QPoint(0, self._field.height() + px(2)))
        left = max(0, min(corner.x(), window.width() - size.width() - px(4)))
        self.setGeometry(left, corner.y(), size.width(), min(size.height(), window.height() - corner.y() - px(4)))
        self.show()
        self.raise_()

    def took(self, event: QKeyEvent) -> bool:
        """Whether a key was meant for the offers, which have done what it asks."""
        if self.isHidden() or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._step(_STEPS[key])
        elif key == Qt.Key.Key_Escape:
            self.hide()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab} and self.list.currentItem() is not None:
            self._choose(self.list.currentItem())
        else:
            return False
        return True

    def _step(self, by: int) -> None:
        last = self.list.count() - 1
        row = self.list.currentRow()
        if row < 0:
            self.list.setCurrentRow(0 if by > 0 else last)
        else:
            self.list.setCurrentRow(max(0, min(last, row + by)))

    def _choose(self, item: QListWidgetItem) -> None:
        value = item.data(_VALUE)
        self.hide()
        self.chosen.emit(value)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hide when the field is left, hidden or moved."""
        if event.type() in {QEvent.Type.FocusOut, QEvent.Type.Hide, QEvent.Type.Move}:
            self.hide()
        return super().eventFilter(watched, event)
