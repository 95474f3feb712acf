"""A text with the phrases that decided how it reads."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent, QPen, QTextBlock, QTextCursor, QTextLine
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QToolTip

from contentplanner.checker.reading_values import Leaning, Reading, Reason
from contentplanner.ui.editor.phrases import utf16_of
from contentplanner.ui.theme import colour, px

_GROUND = {Leaning.SENDING: "highlight", Leaning.CONVERSATION: "tw_bg"}
_LINE = {Leaning.SENDING: "ow_bar", Leaning.CONVERSATION: "tw_bar", Leaning.VETO: "line_strong"}


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase of the text as Qt counts it (UTF-16 units, `end` exclusive), and why it is marked."""

    start: int
    end: int
    reason: Reason
    why: str


class MarkedText(QPlainTextEdit):
    """Marks phrases by a ground and a line: solid for what sends or asks, dotted for what doesn't count."""

    phrases: tuple[Phrase, ...] = ()

    def mark(self, text: str, reading: Reading | None, whys: Sequence[str]) -> None:
        """Mark the phrases of a reading of this text, each with its reason as a sentence; None marks nothing."""
        reasons = reading.reasons if reading else ()
        at = utf16_of(text[: max((reason.end for reason in reasons), default=0)])
        self.phrases = tuple(
            Phrase(at(reason.start), at(reason.end), reason, why) for reason, why in zip(reasons, whys, strict=True)
        )
        self.show_selections()
        self.viewport().update()

    def show_selections(self) -> None:
        """Draw what is marked, as it is now."""
        self.setExtraSelections(self.selections())

    def selections(self) -> list[QTextEdit.ExtraSelection]:
        """Return the grounds of the phrases."""
        return list(self._grounds())

    def _grounds(self) -> Iterator[QTextEdit.ExtraSelection]:
        for phrase in self.phrases:
            if phrase.reason.leaning in _GROUND:
                made = QTextEdit.ExtraSelection()
                made.format.setBackground(colour(_GROUND[phrase.reason.leaning]))
                made.cursor = QTextCursor(self.document())
                made.cursor.setPosition(phrase.start)
                made.cursor.setPosition(phrase.end, QTextCursor.MoveMode.KeepAnchor)
                yield made

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text, then a line of 2 px under each phrase."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        block = self.firstVisibleBlock()
        while block.isValid() and (top := self._top(block)) <= event.rect().bottom():
            self._underline(painter, block, top)
            block = block.next()

    def _top(self, block: QTextBlock) -> float:
        return self.blockBoundingGeometry(block).translated(self.contentOffset()).top()

    def _underline(self, painter: QPainter, block: QTextBlock, top: float) -> None:
        left = self.contentOffset().x()
        for phrase in self.phrases:
            start, end = phrase.start - block.position(), phrase.end - block.position()
            for n in range(block.layout().lineCount()):
                line = block.layout().lineAt(n)
                first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
                if first < last:
                    x, until = _x_of(line, first), _x_of(line, last)
                    y = top + line.y() + line.height() - px(1)
                    _draw_line(painter, QRectF(left + x, y, until - x, 0), phrase.reason.leaning)

    def viewportEvent(self, event: QEvent) -> bool:
        """Say why a phrase under the mouse is marked."""
        if isinstance(event, QHelpEvent):
            why = self.why_at(event.pos())
            if why:
                QToolTip.showText(event.globalPos(), why, self)
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def why_at(self, point: QPoint) -> str:
        """Return why the phrase at a point of the viewport is marked; empty where none is."""
        at = self.cursorForPosition(point).position()
        return "\n".join(dict.fromkeys(one.why for one in self.phrases if one.start <= at <= one.end))


def _x_of(line: QTextLine, position: int) -> float:
    x, _valid = cast("tuple[float, int]", line.cursorToX(position))
    return x


def _draw_line(painter: QPainter, line: QRectF, leaning: Leaning) -> None:
    pen = QPen(QColor(colour(_LINE[leaning])), px(2))
    pen.setStyle(Qt.PenStyle.DotLine if leaning is Leaning.VETO else Qt.PenStyle.SolidLine)
    painter.setPen(pen)
    painter.drawLine(line.topLeft(), line.topRight())
