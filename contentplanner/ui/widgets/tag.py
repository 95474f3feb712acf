"""Tags: brand values filled, audience interests outlined, everywhere."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen

from contentplanner.ui.theme import colour, font, px
from contentplanner.ui.widgets.marked import draw_grounds

PAD = 6


def tag_width(text: str) -> int:
    """Return the width of a tag with this text, in pixels on screen."""
    return QFontMetrics(font(11, 500)).horizontalAdvance(text) + 2 * px(PAD)


def tag_height() -> int:
    """Return the height of a tag, in pixels on screen."""
    return px(20)


def draw_tag(painter: QPainter, rect: QRectF, text: str, *, filled: bool, words: Iterable[str] = ()) -> None:
    """Draw one tag: a filled one for a brand value, an outlined one for an audience interest; `words` are marked."""
    painter.setFont(font(11, 500 if filled else 400))
    painter.setPen(Qt.PenStyle.NoPen if filled else QPen(colour("line2")))
    painter.setBrush(colour("value_bg") if filled else colour("surface"))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), px(4), px(4))
    metrics = painter.fontMetrics()
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(rect.width()) - px(PAD))
    left = rect.left() + (rect.width() - metrics.horizontalAdvance(shown)) / 2
    draw_grounds(painter, QRectF(left, rect.top(), rect.width(), rect.height()), shown, words)
    painter.setPen(colour("value_fg") if filled else colour("ink2"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, shown)
