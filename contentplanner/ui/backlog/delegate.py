"""Draws an idea as a card: title, tags, how often it is planned."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from contentplanner.ui.backlog.cards import IdeaCard
from contentplanner.ui.backlog.model import CARD
from contentplanner.ui.icons import pixmap
from contentplanner.ui.theme import colour, font, px
from contentplanner.ui.widgets.tag import draw_tag, tag_height, tag_width

PAD = 12
GAP = 8
_LINE = 18


class IdeaDelegate(QStyledItemDelegate):
    """Cards of two heights: the title takes one line or two, never more."""

    dragged: str = ""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the size of a card at the width of the list."""
        card = index.data(CARD)
        width = option.rect.width() or px(238)
        lines = len(title_lines(card.title, width - 2 * px(PAD) - px(2)))
        tags = tag_height() + px(8) if card.values or card.interests else 0
        return QSize(px(120), px(10) + lines * px(_LINE) + px(6) + tags + px(18) + px(10) + px(GAP))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one card."""
        card: IdeaCard = index.data(CARD)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRect(option.rect).adjusted(0, 0, -px(2), -px(GAP))
        state = option.state
        self._draw_frame(painter, frame, state, dragged=card.idea_id == self.dragged)
        inner = frame.adjusted(px(PAD), px(10), -px(PAD), -px(10))
        top = self._draw_title(painter, inner, card)
        top = self._draw_tags(painter, inner, top, card)
        self._draw_line(painter, inner, top, card)
        painter.restore()

    def _draw_frame(self, painter: QPainter, frame: QRect, state: QStyle.StateFlag, *, dragged: bool) -> None:
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        pen = QPen(colour("ring" if focused else "accent_line" if chosen else "line"), px(2) if focused else 1)
        if dragged:
            pen = QPen(colour("line_strong"), 1, Qt.PenStyle.DashLine)
            painter.setOpacity(0.5)
        painter.setPen(pen)
        hover = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.setBrush(colour("accent_soft" if chosen else "hover" if hover else "surface"))
        half = pen.widthF() / 2
        painter.drawRoundedRect(QRectF(frame).adjusted(half, half, -half, -half), px(8), px(8))

    def _draw_title(self, painter: QPainter, inner: QRect, card: IdeaCard) -> int:
        painter.setFont(font(13, 500))
        painter.setPen(colour("ink"))
        lines = title_lines(card.title, inner.width())
        for row, line in enumerate(lines):
            room = QRect(inner.left(), inner.top() + row * px(_LINE), inner.width(), px(_LINE))
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, line)
        return inner.top() + len(lines) * px(_LINE) + px(6)

    def _draw_tags(self, painter: QPainter, inner: QRect, top: int, card: IdeaCard) -> int:
        tags = [(name, True) for name in card.values] + [(name, False) for name in card.interests]
        left = inner.left()
        for place, (name, filled) in enumerate(tags):
            rest = len(tags) - place - 1
            room = inner.right() - left - (px(24) if rest else 0)
            if room < px(36):
                painter.setFont(font(11))
                painter.setPen(colour("ink3"))
                more = QRect(left, top, inner.right() - left, tag_height())
                painter.drawText(more, Qt.AlignmentFlag.AlignVCenter, f"+{rest + 1}")
                break
            width = min(tag_width(name), room)
            draw_tag(painter, QRectF(left, top, width, tag_height()), name, filled=filled)
            left += width + px(4)
        return top + tag_height() + px(8) if tags else top

    def _draw_line(self, painter: QPainter, inner: QRect, top: int, card: IdeaCard) -> None:
        picture = "calendar-check" if card.planned else "circle-dashed"
        painter.drawPixmap(inner.left(), top + px(2), pixmap(picture, "ink3", 14))
        painter.setFont(font(11))
        painter.setPen(colour("ink2"))
        room = QRect(inner.left() + px(20), top, inner.width() - px(20), px(18))
        shown = painter.fontMetrics().elidedText(card.line, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


def title_lines(title: str, width: int) -> tuple[str, ...]:
    """Return a title in one or two lines of a width in pixels, the second elided."""
    metrics = QFontMetrics(font(13, 500))
    if metrics.horizontalAdvance(title) <= width:
        return (title,)
    layout = QTextLayout(title, font(13, 500))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    cut = line.textLength()
    layout.endLayout()
    rest = " ".join(title[cut:].split())
    return title[:cut].rstrip(), metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)
