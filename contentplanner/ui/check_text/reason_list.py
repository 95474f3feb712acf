"""The phrases that decided, one under the other: for the eye, the keyboard and a screen reader."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QListWidget, QListWidgetItem, QSizePolicy

from contentplanner.checker.reading_values import Leaning
from contentplanner.ui.editor.marked_text import Phrase
from contentplanner.ui.icons import icon
from contentplanner.ui.speech import tr, words
from contentplanner.ui.theme import px
from contentplanner.wording.reasons import reason_sentence

_PICTURES = {
    Leaning.CONVERSATION: ("message-circle", "tw"),
    Leaning.SENDING: ("megaphone", "ow"),
    Leaning.VETO: ("minus", "ink2"),
}
_MOST_SHOWN, _FEWEST_SHOWN = 8, 2
_LONGEST_PHRASE = 80


class ReasonList(QListWidget):
    """As high as its reasons, where there is room; choosing one asks to show its phrase."""

    phrase_wanted = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Why it reads so"))
        self.setProperty("quiet", "true")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrap(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setIconSize(QSize(px(14), px(14)))
        self.setSpacing(px(1))
        self.itemActivated.connect(self._show)
        self.itemClicked.connect(self._show)
        self._phrases: tuple[Phrase, ...] = ()

    def show_reasons(self, text: str, phrases: Sequence[Phrase]) -> None:
        """Show the reasons of a reading of this text, each with the phrase it stands for."""
        if (shown := tuple(phrases)) == self._phrases and self.count():
            return
        self._phrases = shown
        self.clear()
        for phrase in shown:
            name, tone = _PICTURES[phrase.reason.leaning]
            why = reason_sentence(phrase.reason.kind, words())
            said = tr("“{phrase}”: {why}", phrase=_quoted(text, phrase), why=why)
            self.addItem(QListWidgetItem(icon(name, tone, 14), said))
        self.setVisible(bool(shown))
        self.updateGeometry()

    def _show(self, item: QListWidgetItem) -> None:
        phrase = self._phrases[self.row(item)]
        self.phrase_wanted.emit(phrase.start, phrase.end)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that the lines need at the new width."""
        super().resizeEvent(event)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the height of all reasons, within bounds."""
        return QSize(px(200), self._height_of(_MOST_SHOWN))

    def minimumSizeHint(self) -> QSize:
        """Return the height of the first ones."""
        return QSize(px(120), self._height_of(_FEWEST_SHOWN))

    def _height_of(self, most: int) -> int:
        """As the rows are wrapped now; the hint of a row knows nothing of that."""
        rows = range(min(self.count(), most))
        return sum(self.visualItemRect(self.item(row)).height() + 2 * self.spacing() for row in rows) + px(2)


def _quoted(text: str, phrase: Phrase) -> str:
    words = " ".join(text[phrase.reason.start : phrase.reason.end].split())
    return words if len(words) <= _LONGEST_PHRASE else f"{words[: _LONGEST_PHRASE - 1]}…"
