"""The field that a text is pasted or typed into."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QSizePolicy

from contentplanner.domain.texts import cleaned
from contentplanner.ui.check_text.files import local_file
from contentplanner.ui.editor.marked_text import MarkedText
from contentplanner.ui.speech import tr
from contentplanner.ui.theme import px

_LINES = range(5, 15)
_FEWEST_LINES = 3


class PastedText(MarkedText):
    """Any text. A file that is pasted is handed on, one that is dropped is left to the window."""

    file_given = Signal(Path)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Text to check"))
        self.setPlaceholderText(tr("Paste or type a text here, and see below whether it starts a conversation."))
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self.updateGeometry())

    def raw(self) -> str:
        """Return the text as it can be read; its phrases stand where they stand in the field.

        Qt's own plain text would make spaces of no-break spaces.
        """
        return self.document().toRawText().replace("\u2029", "\n")

    def show_text(self, text: str) -> None:
        """Show another text from its beginning; undo brings back the one before."""
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(cleaned(text))
        cursor.setPosition(0)
        self.setTextCursor(cursor)

    def select_phrase(self, start: int, end: int) -> None:
        """Select what stands between two positions in UTF-16 units, and bring it into view."""
        cursor = self.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take texts, not files."""
        return local_file(source) is None and super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Insert a text without what a plan couldn't hold; a file is opened instead of named."""
        path = local_file(source)
        if path is not None:
            self.file_given.emit(path)
        elif source.hasText():
            self.textCursor().insertText(cleaned(source.text()))
            self.ensureCursorVisible()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that the text needs at the new width."""
        super().resizeEvent(event)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return a height for the text as it is wrapped now, so that its reading stands right under it."""
        lines = round(self.document().size().height())
        return QSize(px(400), self._height_of(min(max(lines, _LINES.start), _LINES.stop)))

    def minimumSizeHint(self) -> QSize:
        """Return the size of a few lines: a long text gives way to its reading."""
        return QSize(px(120), self._height_of(_FEWEST_LINES))

    def _height_of(self, lines: int) -> int:
        return lines * self.fontMetrics().lineSpacing() + 2 * px(6) + round(2 * self.document().documentMargin())
