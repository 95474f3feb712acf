"""How a place of the matrix looks: its tint with the number that it stands for, and the ways an empty one differs."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from contentplanner.checker import Served
from contentplanner.ui.icons import pixmap
from contentplanner.ui.speech import ntr, tr, words
from contentplanner.ui.theme import colour, font, px

GAP, PAD, RADIUS = 2, 12, 7
BUTTON = 24
LOW = 58
"""Under this height the number and what stands below it share a line."""
MOST_TINTED = 4
"""From so many posts on the tint is the same."""

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Face:
    """What one place shows, besides its number: how it stands to the mouse, the keyboard and the filter."""

    served: Served
    is_total: bool = False
    is_open: bool = False
    has_keyboard: bool = False
    is_hovered: bool = False
    is_target: bool = False
    is_filter: bool = False
    button: str = ""
    """The token of the button's ground, empty where there is none."""


def button_rect(cell: QRect) -> QRect:
    """Return where the button that starts an idea stands in a cell."""
    size = px(BUTTON)
    return QRect(cell.right() - px(GAP) - px(6) - size + 1, cell.top() + px(GAP) + px(5), size, size)


def least_width() -> int:
    """Return the width at which every cell can say what it says."""
    words_at_foot = QFontMetrics(font(11)).horizontalAdvance(tr("no hook yet"))
    return max(px(100), words_at_foot + px(PAD) + px(4) + 2 * px(GAP) + 1)


def tint(posts: int) -> str:
    """Return the token that a number of posts is drawn on."""
    return f"m{min(posts, MOST_TINTED)}" if posts else "surface"


def draw_place(painter: QPainter, rect: QRect, face: Face) -> None:
    """Draw one place."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    card = QRectF(rect).adjusted(px(GAP), px(GAP), -px(GAP), -px(GAP))
    if face.is_total:
        _draw_total(painter, card, face.served)
    else:
        _draw_cell(painter, card, face)
    if face.has_keyboard or face.is_target:
        style = Qt.PenStyle.DashLine if face.is_target else Qt.PenStyle.SolidLine
        _draw_edge(painter, card.adjusted(0.5, 0.5, -0.5, -0.5), QPen(colour("ring"), px(2), style))
    if face.is_filter:
        mark = pixmap("list-filter", "accent", 14)
        shift = px(BUTTON) + px(4) if face.button else 0
        top = card.center().y() - px(7) if _is_low(card) else card.top() + px(11)
        painter.drawPixmap(QPointF(card.right() - px(8) - px(14) - shift, top), mark)
    if face.button:
        _draw_button(painter, QRectF(button_rect(rect)), face.button)
    painter.restore()


def _draw_cell(painter: QPainter, card: QRectF, face: Face) -> None:
    if face.is_open:
        ground = colour("accent_soft" if face.is_filter else "surface")
        _draw_edge(painter, card, QPen(colour("line_strong"), 1, Qt.PenStyle.DashLine), ground)
        if not _is_low(card):
            _draw_number(painter, card, "–", "")
        _draw_foot(painter, card, tr("no hook yet"), face)
        return
    posts, ideas = len(face.served.posts), len(face.served.ideas)
    if not face.served:
        return
    edge = "accent_line" if face.is_hovered else "line2" if not posts else tint(posts)
    _draw_edge(painter, card, QPen(colour(edge), 1), colour(tint(posts)))
    _draw_number(painter, card, words().number(posts), ntr("post", "posts", posts))
    _draw_foot(painter, card, ntr("{n} idea", "{n} ideas", ideas), face)


def _draw_edge(painter: QPainter, card: QRectF, edge: QPen, ground: QColor | None = None) -> None:
    painter.setPen(edge)
    painter.setBrush(ground if ground is not None else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), px(RADIUS), px(RADIUS))


def _is_low(card: QRectF) -> bool:
    return card.height() < px(LOW)


def _draw_number(painter: QPainter, card: QRectF, number: str, unit: str) -> None:
    low = _is_low(card)
    row = QRectF(card.left() + px(PAD), card.top() + px(8), card.width() - px(PAD) - px(6), px(30))
    if low:
        row.setRect(row.left(), card.top(), px(LOW), card.height())
    painter.setFont(font(16 if low else 22, 600))
    painter.setPen(colour("ink" if unit else "ink2"))
    painter.drawText(row, _LEFT, number)
    row.setLeft(row.left() + painter.fontMetrics().horizontalAdvance(number) + px(6))
    painter.setFont(font(11))
    painter.setPen(colour("ink2"))
    if not low and painter.fontMetrics().horizontalAdvance(unit) <= row.width():
        painter.drawText(row.translated(0, px(2)), _LEFT, unit)


def _draw_foot(painter: QPainter, card: QRectF, text: str, face: Face) -> None:
    row = QRectF(card.left() + px(PAD), card.bottom() - px(26), card.width() - px(PAD) - px(4), px(20))
    if _is_low(card):
        if face.button:
            return
        lead = px(PAD) if face.is_open else px(34)
        row.setRect(card.left() + lead, card.top(), card.width() - lead - px(4), card.height())
        row.setRight(row.right() - face.is_filter * px(20))
    if not face.is_open:
        painter.drawPixmap(QPointF(row.left(), row.center().y() - px(13) / 2), pixmap("lightbulb", "ink2", 13))
        row.setLeft(row.left() + px(18))
    painter.setFont(font(11))
    painter.setPen(colour("ink2"))
    painter.drawText(row, _LEFT, painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(row.width())))


def _draw_total(painter: QPainter, card: QRectF, served: Served) -> None:
    middle = card.center().y()
    left, width = card.left() + px(PAD), card.width() - px(PAD)
    painter.setFont(font(14, 600))
    painter.setPen(colour("ink"))
    painter.drawText(QRectF(left, middle - px(20), width, px(20)), _LEFT, words().number(len(served.posts)))
    painter.setFont(font(11))
    painter.setPen(colour("ink2"))
    ideas = ntr("{n} idea", "{n} ideas", len(served.ideas))
    shown = painter.fontMetrics().elidedText(ideas, Qt.TextElideMode.ElideRight, int(width))
    painter.drawText(QRectF(left, middle, width, px(16)), _LEFT, shown)


def _draw_button(painter: QPainter, rect: QRectF, ground: str) -> None:
    painter.setPen(QPen(colour("line2"), 1))
    painter.setBrush(colour(ground))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), px(6), px(6))
    mark = pixmap("plus", "accent", 16)
    painter.drawPixmap(rect.center() - QPointF(px(16) / 2, px(16) / 2), mark)
