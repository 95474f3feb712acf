"""One text and how it reads."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from contentplanner.checker import shared_readings
from contentplanner.ui.check_text.pasted_text import PastedText
from contentplanner.ui.check_text.reason_list import ReasonList
from contentplanner.ui.check_text.sentences import certainty
from contentplanner.ui.editor.parts import field_label
from contentplanner.ui.editor.reading_line import ReadingLine
from contentplanner.ui.editor.reading_words import said_of, why
from contentplanner.ui.speech import tr
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.labels import label

READING_PAUSE_MS = 120


class TextPane(QWidget):
    """The text is read when no key came for a moment; the phrases that decided are marked in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = PastedText()
        self.line = ReadingLine()
        self.certainty = label(tone="secondary", size=12, wrap=True)
        self.reasons = ReasonList()
        self._origin = label(tone="hint", size=11)
        self._pause = QTimer(self, interval=READING_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._read)
        self._lay()
        self.field.textChanged.connect(self._follow)
        self.reasons.phrase_wanted.connect(self.field.select_phrase)
        self._read()

    def _lay(self) -> None:
        head = QHBoxLayout()
        head.addWidget(field_label(tr("Text"), self.field))
        head.addStretch()
        head.addWidget(self._origin)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(20), px(16), px(20), px(12))
        column.setSpacing(px(6))
        column.addLayout(head)
        column.addWidget(self.field)
        column.addWidget(self.line)
        column.addWidget(self.certainty)
        column.addWidget(self.reasons)
        column.addStretch(1)

    def show_text(self, text: str, origin: str) -> None:
        """Show a text and its reading; `origin` says where it comes from, until it is changed."""
        self.field.show_text(text)
        self._read()
        self._origin.setText(origin)

    @property
    def origin(self) -> str:
        """Where the text comes from; empty when a person typed or pasted it."""
        return self._origin.text()

    def _follow(self) -> None:
        self._origin.clear()
        self._pause.start()

    def _read(self) -> None:
        self._pause.stop()
        text = self.field.raw()
        if not text.strip():
            self.field.mark(text, None, ())
            self.line.say(None, tr("Nothing to read yet"), "")
            self.certainty.clear()
        else:
            reading = shared_readings().of(text)
            self.field.mark(text, reading, [why(reason) for reason in reading.reasons])
            self.line.say(reading.direction, *said_of(text, reading, None))
            self.certainty.setText(certainty(reading))
        self.certainty.setVisible(bool(self.certainty.text()))
        self.reasons.show_reasons(text, self.field.phrases)
