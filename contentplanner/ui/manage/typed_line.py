"""A line that shows what the plan has and saves what is typed, when the person is done with it."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

from contentplanner.ui.editor.typing import Typing


class TypedLine(QLineEdit):
    """Enter, or leaving the field, accepts; Escape shows again what the plan has."""

    def __init__(self, name: str, load: Callable[[], str], save: Callable[[str], bool]) -> None:
        """`save` returns False when the store refused, and raises NotUnderstood for what can't be saved."""
        super().__init__()
        self.setAccessibleName(name)
        self.typing = Typing(self, load, save)
        self.textChanged.connect(self.typing.notice)
        self.returnPressed.connect(self.typing.accept)

    def raw(self) -> str:
        """Return the text in the field."""
        return self.text()

    def put(self, text: str) -> None:
        """Show another text."""
        at = self.cursorPosition() if self.hasFocus() else 0
        self.setText(text)
        self.setCursorPosition(at)

    def forget_undo(self) -> None:
        """Set the same text anew: the one way in which a line forgets what it could undo."""
        blocked = self.blockSignals(True)
        self.put(self.text())
        self.blockSignals(blocked)

    def event(self, event: QEvent) -> bool:
        """Leave undo to the plan when nothing is being typed."""
        if event.type() is QEvent.Type.ShortcutOverride and self.typing.claims(cast("QKeyEvent", event)):
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give up typing with Escape; one that has nothing to give up closes the dialog."""
        if event.key() == Qt.Key.Key_Escape and self.typing.is_unaccepted:
            self.typing.show_plan(anew=True)
            self.typing.puzzled.emit("")
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Accept what was typed."""
        super().focusOutEvent(event)
        self.typing.left(event)


class AddLine(QLineEdit):
    """The line in which the name of something new is typed. Empty, it leaves undo to the plan."""

    def event(self, event: QEvent) -> bool:
        """Claim undo and redo only while there is a text."""
        if event.type() is QEvent.Type.ShortcutOverride:
            key = cast("QKeyEvent", event)
            of_undo = key.matches(QKeySequence.StandardKey.Undo) or key.matches(QKeySequence.StandardKey.Redo)
            if of_undo and not self.text():
                event.ignore()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Empty the line with Escape; an empty one leaves it to the dialog."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
