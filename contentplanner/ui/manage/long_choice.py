"""A long list to choose from by typing the first letters."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox

from contentplanner.ui.editor.choice_field import Item

PAUSE_MS = 1500
"""What the keys have walked to counts after so long without a key."""


class LongChoice(QComboBox):
    """`chosen` carries a key, once a person has settled: Enter, a click, leaving the field, or a pause.

    Every letter of a search passes by other lines: those don't count.
    """

    chosen = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._current = ""
        self._items: tuple[Item, ...] = ()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.accept)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.activated.connect(self._walked)

    def show_choice(self, items: Sequence[Item], key: str) -> None:
        """Offer these lines and show the one that counts, unless a person is on the way to another."""
        if self._pause.isActive():
            return
        if self._items != tuple(items):
            self._items = tuple(items)
            self.clear()
            for item in items:
                self.addItem(item.text, item.key)
        self._current = key
        self.setCurrentIndex(self.findData(key))

    def accept(self) -> None:
        """Let what is shown count."""
        self._pause.stop()
        if self.currentData() != self._current:
            self.chosen.emit(self.currentData())

    def _walked(self) -> None:
        if self.view().isVisible():
            self.accept()
        else:
            self._pause.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Settle with Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.accept()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Settle when leaving, but not for the list of the field itself."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: nobody changes a country by scrolling past it."""
        event.ignore()
