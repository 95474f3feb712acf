"""Typing in one field, from the first key until it is accepted."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from contentplanner.domain.texts import cleaned
from contentplanner.ui.editor.when import NotUnderstood

PAUSE_MS = 2000
"""Typing is accepted after so long without a key."""

LONGEST_MS = 8000
"""A long text is accepted at least so often, also while the keys don't rest: what a power cut can take stays small."""

_STAYS = {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason}


class TextWidget(Protocol):
    """What `Typing` needs of a field."""

    def raw(self) -> str:
        """Return the text in the field with its no-break spaces, lines parted by line feeds."""

    def put(self, text: str) -> None:
        """Show another text; the cursor stays where it was, as far as there is text, what could be undone is gone."""

    def forget_undo(self) -> None:
        """Let Ctrl+Z not go back behind what the field holds now."""


class Typing(QObject):
    """Loads a field from the plan and saves what is typed.

    A field that holds typing not yet accepted isn't touched by changes from elsewhere; one that nobody has touched
    is never saved, so that it can't lose what a widget doesn't show.
    """

    edited = Signal()
    cut = Signal()
    puzzled = Signal(str)

    def __init__(self, field: TextWidget, load: Callable[[], str], save: Callable[[str], bool]) -> None:
        """`save` returns False when the store refused, and raises NotUnderstood for what can't be saved."""
        super().__init__(field if isinstance(field, QObject) else None)  # its pauses end with the field
        self._field, self._load, self._save = field, load, save
        self._loaded: str | None = None
        self._shown = field.raw()
        self._refused: str | None = None
        self._putting = self._saving = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.accept)
        self._longest = QTimer(self)
        self._longest.setSingleShot(True)
        self._longest.timeout.connect(self.accept)

    def save_at_least_every(self, milliseconds: int) -> None:
        """Accept typing now and then even without a pause: for texts, of which every beginning makes sense."""
        self._longest.setInterval(milliseconds)

    @property
    def is_unaccepted(self) -> bool:
        """Whether the field holds something that the plan doesn't have yet."""
        return self._field.raw() != self._shown

    def show_plan(self, *, anew: bool = False) -> None:
        """Show what the plan has, unless something is being typed; `anew` shows it whatever is typed."""
        value = self._load()
        if anew or (value != self._loaded and not self.is_unaccepted):
            self._pause.stop()
            self._longest.stop()
            self._show(value)

    def _show(self, value: str) -> None:
        self._putting = True
        self._field.put(value)
        self._putting = False
        self._settle(value)

    def _settle(self, value: str) -> None:
        was_unaccepted, self._loaded = self.is_unaccepted, value
        self._shown = self._field.raw()
        if was_unaccepted:
            self.edited.emit()

    def notice(self) -> None:
        """Take note of a change in the field: start the pause anew, take out what can't be stored."""
        if self._putting:
            return
        typed = self._field.raw()
        if len(cleaned(typed)) < len(typed):
            self._putting = True
            self._field.put(cleaned(typed))
            self._putting = False
            self.cut.emit()
        self._pause.stop()
        if self.is_unaccepted:
            self._pause.start()
            if self._longest.interval() and not self._longest.isActive():
                self._longest.start()
        self.edited.emit()

    def accept(self) -> bool:
        """Save what has been typed, if anything; False when the store refused, then it stays in the field."""
        self._pause.stop()
        self._longest.stop()
        if self._saving or not self.is_unaccepted:
            return True
        if self._refused == self._field.raw() and self._is_behind_a_message():
            return False  # a message about it stands before the window: asking again would only repeat it
        self._saving = True
        try:
            if not self._save(cleaned(self._field.raw())):
                self._refused = self._field.raw()
                return False
        except NotUnderstood as puzzle:
            self.puzzled.emit(str(puzzle))
            return True
        finally:
            self._saving = False
        value = self._load()
        if value != cleaned(self._field.raw()):
            self._show(value)
        self._field.forget_undo()
        self._settle(value)
        return True

    def _is_behind_a_message(self) -> bool:
        modal = QApplication.activeModalWidget()
        own = self._field.window() if isinstance(self._field, QWidget) else None
        return modal is not None and modal is not own

    def left(self, event: QFocusEvent) -> None:
        """Accept when the focus goes elsewhere than into the field's own menu."""
        if event.reason() not in _STAYS:
            self.accept()

    def claims(self, event: QKeyEvent) -> bool:
        """Say of Ctrl+Z and redo whose they are: the field's while it holds typing, then the plan's.

        True when it has been said; every other key is the field's own business.
        """
        if not (event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)):
            return False
        event.setAccepted(self.is_unaccepted)
        return True
