"""Fields of one line and of many, that load from the plan and save what is typed."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy

from contentplanner.domain.texts import parted
from contentplanner.ui.editor.file_drops import lets_pass
from contentplanner.ui.editor.sheet import Sheet
from contentplanner.ui.editor.typing import LONGEST_MS, Typing
from contentplanner.ui.theme import px

LONGEST_PARAGRAPH = 6000
"""Qt lays out a whole paragraph anew at each key: a longer one would make the window stick."""

Load = Callable[[], str]
Save = Callable[[str], bool]


class LineField(QLineEdit):
    """One line. Enter accepts."""

    def __init__(self, sheet: Sheet, name: str, load: Load, save: Save) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setReadOnly(sheet.read_only)
        self.typing = Typing(self, load, save)
        self.typing.cut.connect(sheet.cut)
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
        at, selected, length = self.cursorPosition(), self.selectionStart(), self.selectionLength()
        blocked = self.blockSignals(True)
        self.setText(self.text())
        self.blockSignals(blocked)
        if length:
            backwards = at == selected
            self.setSelection(selected + length if backwards else selected, -length if backwards else length)
        else:
            self.setCursorPosition(at)

    def event(self, event: QEvent) -> bool:
        """Leave undo to the plan when nothing is being typed."""
        if event.type() is QEvent.Type.ShortcutOverride and self.typing.claims(cast("QKeyEvent", event)):
            return True
        return super().event(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let files pass on to what lies behind: they are no text."""
        if not lets_pass(event):
            super().dragEnterEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Let files pass on."""
        if not lets_pass(event):
            super().dragMoveEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Accept what was typed."""
        super().focusOutEvent(event)
        self.typing.left(event)


class AreaField(QPlainTextEdit):
    """Several lines; as high as its text, within bounds. Tab goes on to the next field.

    `moved` when the cursor may have come to stand elsewhere on screen.
    """

    moved = Signal()

    def __init__(self, sheet: Sheet, name: str, load: Load, save: Save, lines: tuple[int, int] = (2, 8)) -> None:
        """`lines` are the fewest and the most that are shown at once."""
        super().__init__()
        self._sheet = sheet
        self._least, self._most = lines
        self.setAccessibleName(name)
        self.setReadOnly(sheet.read_only)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.typing = Typing(self, load, save)
        self.typing.save_at_least_every(LONGEST_MS)
        self.typing.cut.connect(sheet.cut)
        self.textChanged.connect(self.typing.notice)
        self.cursorPositionChanged.connect(self.moved)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._fit())

    def raw(self) -> str:
        """Return the text in the field; Qt's own plain text would make spaces of no-break spaces."""
        return self.document().toRawText().replace("\u2029", "\n")

    def put(self, text: str) -> None:
        """Show another text."""
        at = self.textCursor().position() if self.hasFocus() else 0
        self.setPlainText(parted(text, LONGEST_PARAGRAPH))
        cursor = self.textCursor()
        cursor.setPosition(min(at, self.document().characterCount() - 1))
        self.setTextCursor(cursor)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste or drop a text; a paragraph that would make typing stick is parted, and that is said."""
        text = source.text()
        shown = parted(text, LONGEST_PARAGRAPH)
        if shown == text:
            super().insertFromMimeData(source)
            return
        self.textCursor().insertText(shown)
        self.ensureCursorVisible()
        self._sheet.parted.emit()

    def forget_undo(self) -> None:
        """Forget what could be undone."""
        self.document().clearUndoRedoStacks()

    def _lines(self) -> int:
        """Return the lines of the text as it is wrapped now (the layout of plain text counts lines)."""
        return round(self.document().size().height())

    def _fit(self) -> None:
        fits = self._lines() <= self._most
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if fits else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(policy)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return a height for the text, within the bounds."""
        lines = min(max(self._lines(), self._least), self._most)
        frame = 2 * (px(4) + 2) + round(2 * self.document().documentMargin())
        return QSize(px(120), lines * self.fontMetrics().lineSpacing() + frame)

    def minimumSizeHint(self) -> QSize:
        """Return the height of the text: it isn't squeezed."""
        return QSize(px(60), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that the text needs at the new width."""
        super().resizeEvent(event)
        self._fit()
        self.moved.emit()

    def event(self, event: QEvent) -> bool:
        """Leave undo to the plan when nothing is being typed."""
        if event.type() is QEvent.Type.ShortcutOverride and self.typing.claims(cast("QKeyEvent", event)):
            return True
        return super().event(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let files pass on to what lies behind: they are no text."""
        if not lets_pass(event):
            super().dragEnterEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Let files pass on."""
        if not lets_pass(event):
            super().dragMoveEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Accept what was typed."""
        super().focusOutEvent(event)
        self.typing.left(event)
