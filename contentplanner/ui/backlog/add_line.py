"""The line in which an idea is typed, with its tags; names are completed while they are typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent

from contentplanner.domain.edits import names_of
from contentplanner.domain.folding import folded
from contentplanner.domain.quick_add import Line, Name, Token, completed, offers, parsed, token_at
from contentplanner.ui.editor.phrases import code_point, utf16_of
from contentplanner.ui.manage.typed_line import AddLine
from contentplanner.ui.speech import tr
from contentplanner.ui.widgets.completion import Completion, Offer
from contentplanner.ui.widgets.fields import lead_with

if TYPE_CHECKING:
    from contentplanner.ui.desk import Desk


class IdeaLine(AddLine):
    """Enter asks for the idea, unless it chooses a name that is offered; `left` when Escape finds nothing to empty."""

    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._names: tuple[Name, ...] = ()
        self._token: Token | None = None
        tags = tr("Tags: # for a value, @ for an interest, ! for a campaign")
        self.setPlaceholderText(tr("Add an idea, press Enter"))
        self.setAccessibleName(tr("Add an idea"))
        self.setAccessibleDescription(tags)
        self.setToolTip(tags)
        self.setReadOnly(desk.planner.store.read_only)
        lead_with(self, "plus")
        self.completion = Completion(self, tr("Names to choose from"))
        self.completion.chosen.connect(self._complete)
        self.textEdited.connect(self._offer)

    @property
    def names(self) -> tuple[Name, ...]:
        """The names the plan knows."""
        return names_of(self._desk.plan)

    def line(self, *, only_known: bool = False) -> Line:
        """Return what the typed line means."""
        return parsed(self.text(), self.names, only_known=only_known)

    def _offer(self, text: str) -> None:
        """Offer the names that can end what is typed; a whole one that no other goes on from needs none."""
        self._names = self.names
        self._token = token_at(text, code_point(text, self.cursorPosition()), self._names)
        found = offers(self._token, self._names) if self._token else ()
        typed = " ".join(folded(self._token.typed).split()) if self._token else ""
        whole = [folded(name.text) == typed for name in found]
        shown = [] if whole == [True] else [Offer(name.text, name.text, name.hint) for name in found]
        self.completion.offer(shown, first=bool(typed) and not any(whole))

    def _complete(self, text: str) -> None:
        if self._token is not None:
            line, caret = completed(self.text(), self._token, text, self._names)
            self.setText(line)
            self.setCursorPosition(utf16_of(line)(caret))

    def event(self, event: QEvent) -> bool:
        """Give the offered names each key first; Tab would leave the line before it came to `keyPressEvent`."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self.completion.took(event):
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the empty line with Escape."""
        if event.key() == Qt.Key.Key_Escape and not self.text():
            self.left.emit()
        else:
            super().keyPressEvent(event)
