"""Text with the words of a search marked in it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextLayout, QTextOption

from contentplanner.domain.folding import hits
from contentplanner.ui.editor.phrases import code_point, utf16_of
from contentplanner.ui.theme import colour, px

_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


def draw_marked(painter: QPainter, room: QRect, text: str, words: Iterable[str], ink: QColor) -> None:
    """Draw one line of text from the left in the painter's font, on a ground where one of the folded words stands."""
    draw_grounds(painter, QRectF(room), text, words)
    painter.setPen(ink)
    painter.drawText(room, _MIDDLE, text)


def draw_line(painter: QPainter, room: QRect, text: str, words: Iterable[str], ink: QColor) -> None:
    """Draw one line of text with its words marked, elided where the room ends."""
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    draw_marked(painter, room, shown, words, ink)


def draw_grounds(painter: QPainter, room: QRectF, text: str, words: Iterable[str]) -> None:
    """Draw the grounds behind the words of a text that begins at the left of a room, with a line under each."""
    metrics = painter.fontMetrics()
    height = metrics.height()
    for start, end in hits(text, words):
        left = room.left() + metrics.horizontalAdvance(text[:start])
        width = metrics.horizontalAdvance(text[:end]) - metrics.horizontalAdvance(text[:start])
        top = room.center().y() - height / 2
        painter.fillRect(QRectF(left, top, width, height), colour("highlight"))
        painter.fillRect(QRectF(left, top + height - px(2), width, px(2)), colour("ow_bar"))


def wrapped(text: str, in_font: QFont, width: int, most: int) -> tuple[str, ...]:
    """Return a text in lines of a width in pixels, at most so many, the last one elided.

    A word that is longer than a line, as many in Dutch are, goes on after a hyphen.
    """
    metrics = QFontMetrics(in_font)
    if metrics.horizontalAdvance(text) <= width:
        return (text,)
    layout = QTextLayout(text, in_font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    lines, cut = [], 0
    for _ in range(most - 1):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        hyphen = "-" if _parts_word(text, code_point(text, utf16_of(text)(cut) + line.textLength())) else ""
        if hyphen:
            line.setLineWidth(width - metrics.horizontalAdvance(hyphen))
        until = code_point(text, utf16_of(text)(cut) + line.textLength())
        lines.append(text[cut:until].rstrip() + hyphen)
        cut = until
    layout.endLayout()
    rest = " ".join(text[cut:].split())
    return (*lines, metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)) if rest else tuple(lines)


def _parts_word(text: str, at: int) -> bool:
    return 0 < at < len(text) and text[at - 1].isalpha() and text[at].isalpha()
