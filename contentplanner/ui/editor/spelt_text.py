"""A text with its misspelt words: a wavy line, and what may have been meant in the menu."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QContextMenuEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QMenu, QTextEdit

from contentplanner.ui.editor.marked_text import MarkedText
from contentplanner.ui.editor.phrases import utf16_of
from contentplanner.ui.editor.spelling import Mistake, Spelling
from contentplanner.ui.speech import tr
from contentplanner.ui.theme import colour
from contentplanner.ui.widgets.menus import spoken


class SpeltText(MarkedText):
    """Without a spelling it is an ordinary text."""

    spelling: Spelling | None = None
    _found: tuple[tuple[Mistake, QTextCursor], ...] = ()

    @property
    def mistakes(self) -> tuple[Mistake, ...]:
        """What is marked."""
        return tuple(mistake for mistake, _cursor in self._found)

    def spell(self, text: str) -> None:
        """Mark what is misspelt in the text that the field holds; the word that is being typed is left alone."""
        found = self.spelling.mistakes(text) if self.spelling else ()
        if not found and not self._found:
            return
        at, typed = (
            utf16_of(text[: found[-1].end if found else 0]),
            self.textCursor().position() if self.hasFocus() else -1,
        )
        shown = tuple(one for one in found if at(one.end) != typed)
        before = self.mistakes
        self._found = tuple((one, self._over(at(one.start), at(one.end))) for one in shown)
        if self.mistakes != before:
            self.show_selections()

    def _over(self, start: int, end: int) -> QTextCursor:
        made = QTextCursor(self.document())
        made.setPosition(start)
        made.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return made

    def selections(self) -> list[QTextEdit.ExtraSelection]:
        """Return the grounds of phrases, and a wavy line under each misspelt word."""
        made = super().selections()
        for _mistake, cursor in self._found:
            wave = QTextEdit.ExtraSelection()
            wave.cursor = cursor
            wave.format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
            wave.format.setUnderlineColor(colour("bad"))
            made.append(wave)
        return made

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu of every text, with what may have been meant where the word under it is misspelt."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        cursor = self.textCursor() if by_key else self.cursorForPosition(event.pos())
        place = self.viewport().mapToGlobal(self.cursorRect().bottomLeft()) if by_key else event.globalPos()
        self.open_menu(cursor.position(), place)

    def show_next_mistake(self) -> None:
        """Go to the first misspelt word behind the cursor, or of all, and open its menu."""
        now = self.textCursor().selectionStart()
        after = [cursor for _mistake, cursor in self._found if cursor.selectionStart() > now]
        cursors = after or [cursor for _mistake, cursor in self._found]
        if cursors:
            self.setFocus()
            self.setTextCursor(cursors[0])
            place = self.viewport().mapToGlobal(self.cursorRect().bottomLeft())
            self.open_menu(cursors[0].selectionStart(), place)

    def open_menu(self, position: int, place: QPoint) -> None:
        """Open the menu for a position in the text."""
        menu = self.createStandardContextMenu()
        spoken(menu, tr("Text"))
        self._offer(menu, position)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _offer(self, menu: QMenu, position: int) -> None:
        """Put what concerns the spelling of the word at a position before everything else."""
        first = menu.actions()[0] if menu.actions() else None
        spelling = self.spelling
        if spelling is None:
            return
        hit = next((one for one in self._found if one[1].selectionStart() <= position <= one[1].selectionEnd()), None)
        own = self._word_at(position)
        if hit is not None:
            self._offer_words(menu, first, *hit)
        elif own and spelling.is_own(own):
            made = QAction(tr("Take “{word}” out of my words", word=own), menu)
            made.triggered.connect(lambda: spelling.remove(own))
            _put_before(menu, first, [made, _separator(menu)])

    def _word_at(self, position: int) -> str:
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        return cursor.selectedText()

    def _offer_words(self, menu: QMenu, first: QAction | None, mistake: Mistake, cursor: QTextCursor) -> None:
        spelling = self.spelling
        if spelling is None:
            return
        waiting = QAction(tr("Looking for suggestions…"), menu)
        waiting.setEnabled(False)
        add = QAction(tr("Add “{word}” to my words", word=mistake.text), menu)
        add.triggered.connect(lambda: spelling.add(mistake.text))
        _put_before(menu, first, [waiting, add, _separator(menu)])
        alive = [menu]
        menu.destroyed.connect(alive.clear)
        spelling.suggest(mistake, lambda words: self._fill(alive, waiting, words, cursor))

    def _fill(self, alive: list[QMenu], waiting: QAction, words: Sequence[str], cursor: QTextCursor) -> None:
        """Put the suggestions into the menu, if it is still there."""
        if not alive:
            return
        (menu,) = alive
        if not words:
            waiting.setText(tr("No suggestions"))
            return
        made = [QAction(word.replace("&", "&&"), menu) for word in words]
        for action, word in zip(made, words, strict=True):
            action.setEnabled(not self.isReadOnly())
            action.triggered.connect(partial(self._replace, cursor, word))
        menu.insertActions(waiting, made)
        menu.removeAction(waiting)
        menu.setActiveAction(made[0])

    def _replace(self, cursor: QTextCursor, word: str, _checked: bool = False) -> None:
        cursor.insertText(word)
        self.setTextCursor(cursor)


def _put_before(menu: QMenu, first: QAction | None, actions: list[QAction]) -> None:
    if first is None:
        menu.addActions(actions)
    else:
        menu.insertActions(first, actions)


def _separator(menu: QMenu) -> QAction:
    made = QAction(menu)
    made.setSeparator(True)
    return made
