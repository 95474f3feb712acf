"""Draws an idea as a card (title, tags, how often it is planned) and a post of an opened idea as one line."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from contentplanner.domain.places import Spot
from contentplanner.domain.vocabulary import Direction
from contentplanner.ui.backlog.cards import IdeaCard, PostRow, Row
from contentplanner.ui.backlog.model import CARD, HAS_SPOT, NOTE, OPENED, SPOT
from contentplanner.ui.calendar.chip_parts import draw_mark
from contentplanner.ui.found import draw_spot
from contentplanner.ui.icons import DIRECTION_ICONS, pixmap
from contentplanner.ui.theme import colour, font, px
from contentplanner.ui.widgets.marked import draw_marked, wrapped
from contentplanner.ui.widgets.tag import draw_tag, tag_height, tag_width

PAD = 12
GAP = 8
INDENT = 14
_TITLE, _LINE = 13, 18
_POST = 28
_CHEVRON = 22
_LEAST_LINE = 64
_FADED = 0.45
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_TONES = {Direction.ONE_WAY: "ow", Direction.TWO_WAY: "tw", Direction.MULTI_WAY: "mw"}

Index = QModelIndex | QPersistentModelIndex


class IdeaDelegate(QStyledItemDelegate):
    """Cards of two heights: the title takes one line or two, never more. Posts take one line.

    `words` are the folded words of a search: they are marked where they stand.
    """

    dragged: str = ""
    words: tuple[str, ...] = ()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the size of a row at the width of the list."""
        row: Row = index.data(CARD)
        spot = px(_LINE) if self.words and index.data(HAS_SPOT) else 0
        if isinstance(row, PostRow):
            return QSize(px(120), px(_POST + 4) + spot)
        width = option.rect.width() or px(238)
        return QSize(px(120), card_height(row, width) + px(GAP) + spot)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        row: Row = index.data(CARD)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, PostRow):
            self._draw_post(painter, option, row, index.data(SPOT))
        else:
            self._draw_card(painter, option, row, index)
        painter.restore()

    def chevron_at(self, option_rect: QRect, row: Row) -> QRect:
        """Return where a click opens or closes an idea, in a row that lies here; nowhere for a row without posts."""
        if isinstance(row, PostRow) or not row.posts:
            return QRect()
        frame = _frame(option_rect)
        return QRect(frame.right() - px(_CHEVRON + 6), frame.bottom() - px(28), px(_CHEVRON + 6), px(28))

    def _draw_card(self, painter: QPainter, option: QStyleOptionViewItem, card: IdeaCard, index: Index) -> None:
        frame = _frame(option.rect)
        self._draw_frame(painter, frame, option.state, dragged=card.idea_id == self.dragged)
        if card.archived:
            painter.setOpacity(_FADED + 0.2)
        inner = frame.adjusted(px(PAD), px(10), -px(PAD), -px(10))
        top = self._draw_title(painter, inner, card)
        top = self._draw_tags(painter, inner, top, card)
        if card.posts:
            picture = "chevron-down" if index.data(OPENED) else "chevron-right"
            painter.drawPixmap(inner.right() - px(13), top + px(2), pixmap(picture, "ink3", 14))
            inner = inner.adjusted(0, 0, -px(_CHEVRON), 0)
        self._draw_line(painter, inner, top, card, index.data(NOTE))
        self._draw_spot(painter, QRect(inner.left(), top + px(_LINE), inner.width(), px(_LINE)), index.data(SPOT))

    def _draw_spot(self, painter: QPainter, room: QRect, spot: Spot | None) -> None:
        """Say where the search found what isn't seen."""
        if spot is None:
            return
        painter.drawPixmap(room.left(), room.top() + px(2), pixmap("search", "ink3", 13))
        painter.setFont(font(11))
        draw_spot(painter, room.adjusted(px(20), 0, 0, 0), spot, self.words, colour("ink2"))

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
        painter.setFont(font(_TITLE, 500))
        lines = _title_lines(card.title, inner.width(), px(_TITLE))
        for row, line in enumerate(lines):
            room = QRect(inner.left(), inner.top() + row * px(_LINE), inner.width(), px(_LINE))
            draw_marked(painter, room, line, self.words, colour("ink"))
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
            draw_tag(painter, QRectF(left, top, width, tag_height()), name, filled=filled, words=self.words)
            left += width + px(4)
        return top + tag_height() + px(8) if tags else top

    def _draw_line(self, painter: QPainter, inner: QRect, top: int, card: IdeaCard, note: str) -> None:
        picture = "leaf" if card.rest else "calendar-check" if card.planned else "circle-dashed"
        painter.drawPixmap(inner.left(), top + px(2), pixmap(picture, "accent" if card.is_due else "ink3", 14))
        painter.setFont(font(11))
        metrics = painter.fontMetrics()
        taken = metrics.horizontalAdvance(note) + px(8) if note else 0
        if inner.width() - px(20) - taken < px(_LEAST_LINE):
            note, taken = "", 0
        room = QRect(inner.left() + px(20), top, inner.width() - px(20) - taken, px(18))
        painter.setPen(colour("accent" if card.is_due else "ink2"))
        painter.drawText(room, _MIDDLE, metrics.elidedText(card.line, Qt.TextElideMode.ElideRight, room.width()))
        painter.setPen(colour("ink3"))
        painter.drawText(QRect(room.right() + px(8), top, taken, px(18)), _MIDDLE, note)

    def _draw_post(self, painter: QPainter, option: QStyleOptionViewItem, row: PostRow, spot: Spot | None) -> None:
        frame = option.rect.adjusted(px(INDENT), 0, -px(2), -px(4))
        self._draw_frame(painter, frame, option.state, dragged=row.post_id == self.dragged)
        if row.faded:
            painter.setOpacity(_FADED)
        middle = frame.top() + px(_POST) // 2
        draw_mark(painter, QRect(frame.left() + px(8), middle - px(7), px(15), px(15)), row.mark, row.mark_colour)
        picture, tone = ("pencil", "ink3")
        if row.direction is not None:
            picture, tone = DIRECTION_ICONS[row.direction], _TONES.get(row.direction, "ink2")
        painter.drawPixmap(QPoint(frame.left() + px(27), middle - px(7)), pixmap(picture, tone, 14))
        painter.setFont(font(12))
        room = QRect(frame.left() + px(46), frame.top(), frame.width() - px(54), px(_POST))
        shown = painter.fontMetrics().elidedText(row.line, Qt.TextElideMode.ElideRight, room.width())
        draw_marked(painter, room, shown, self.words, colour("ink2"))
        self._draw_spot(
            painter,
            QRect(frame.left() + px(26), frame.top() + px(24), room.right() - frame.left() - px(26), px(_LINE)),
            spot,
        )


def _frame(rect: QRect) -> QRect:
    return QRect(rect).adjusted(0, 0, -px(2), -px(GAP))


@lru_cache(maxsize=32_768)
def _title_lines(title: str, width: int, _size: int) -> tuple[str, ...]:
    """Return a title in lines; they are other ones at another size of the font."""
    return wrapped(title, font(_TITLE, 500), width, 2)


def card_height(card: IdeaCard, width: int) -> int:
    """Return the height of a card in a list of this width, without the gap below it."""
    lines = len(_title_lines(card.title, width - 2 * px(PAD) - px(2), px(_TITLE)))
    tags = tag_height() + px(8) if card.values or card.interests else 0
    return px(10) + lines * px(_LINE) + px(6) + tags + px(18) + px(10)
