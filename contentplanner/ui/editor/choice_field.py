"""A list to choose one thing from. It counts at once; the wheel scrolls the panel, not the choice."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QStyle, QStyleOptionComboBox, QStylePainter

from contentplanner.ui.editor.parts import plain_tip
from contentplanner.ui.theme import px


@dataclass(frozen=True, slots=True)
class Item:
    """One line: `key` is what it stands for; `picture` draws its icon, `face` tells icons apart."""

    key: str | None
    text: str
    face: str = ""
    picture: Callable[[], QIcon] | None = None


class ChoiceField(QComboBox):
    """`chosen` carries the key of what a person has chosen."""

    chosen = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._items: tuple[Item, ...] = ()
        self._current: str | None = None
        self.setAccessibleName(name)
        self.view().setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(3)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setIconSize(QSize(px(16), px(16)))
        self.setMaxVisibleItems(14)
        self.setStyleSheet(
            f"QComboBox {{ padding: 0 0 0 {px(7)}px; }} QComboBox:focus {{ padding-left: {px(6)}px; }}"
            f"QComboBox::drop-down {{ width: {px(17)}px; }}"
        )
        self.activated.connect(self._choose)

    def show_choice(self, items: Sequence[Item], key: str | None) -> None:
        """Offer these lines and show the one that counts."""
        seen = [(item.key, item.text, item.face) for item in self._items]
        if seen != [(item.key, item.text, item.face) for item in items]:
            self.clear()
            for item in items:
                self.addItem(item.picture() if item.picture else QIcon(), item.text)
            self._widen()
        self._items, self._current = tuple(items), key
        self._show_current()

    def _widen(self) -> None:
        widest = max((self.fontMetrics().horizontalAdvance(self.itemText(n)) for n in range(self.count())), default=0)
        self.view().setMinimumWidth(min(widest + px(56), px(280)))

    def _show_current(self) -> None:
        keys = [item.key for item in self._items]
        self.setCurrentIndex(keys.index(self._current) if self._current in keys else -1)
        self.setToolTip(plain_tip(self.currentText()))

    @property
    def items(self) -> tuple[Item, ...]:
        """What is offered."""
        return self._items

    @property
    def current_key(self) -> str | None:
        """The key of what counts now."""
        return self._current

    def choose_key(self, key: str | None) -> None:
        """Choose what has this key, as a person does."""
        self._choose([item.key for item in self._items].index(key))

    def _choose(self, index: int) -> None:
        item = self._items[index]
        if item.key != self._current:
            self.chosen.emit(item.key)
            self._show_current()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the choice, elided where the room ends (Qt's own would cut it off)."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        room = (
            self.style()
            .subControlRect(QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self)
            .width()
        )
        taken = self.iconSize().width() + px(5) if not option.currentIcon.isNull() else 0
        text = option.currentText
        option.currentText = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room - taken)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the keys that walk down stop at the last choice."""
        last = len(self._items) - 1
        key = event.key()
        ends = key in {Qt.Key.Key_End, Qt.Key.Key_PageDown} or (key == Qt.Key.Key_Down and self.currentIndex() == last)
        if ends and not event.modifiers() and last >= 0:
            self._choose(last)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the panel: nobody changes a channel by scrolling past it."""
        event.ignore()
