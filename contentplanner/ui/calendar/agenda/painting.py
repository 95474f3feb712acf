"""How the rows of the list look: heads of days, silent stretches, and the cells of a post."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from contentplanner.domain.vocabulary import Status
from contentplanner.ui.calendar.agenda.model import Column
from contentplanner.ui.calendar.chip import TONES
from contentplanner.ui.calendar.chip_parts import draw_mark
from contentplanner.ui.calendar.chip_values import ChipState, ChipView
from contentplanner.ui.editor.faces import draw_face
from contentplanner.ui.editor.header import STATUS_ICONS
from contentplanner.ui.found import draw_spot
from contentplanner.ui.icons import DIRECTION_ICONS, pixmap
from contentplanner.ui.theme import colour, font, px
from contentplanner.ui.widgets.marked import draw_line

PAD = 10
WIDE_LEAD = 120
"""From so much room beside the title on the beginning of the text stands there too."""
TALL = 44
"""From this height on a row has two lines."""
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


@dataclass(frozen=True, slots=True)
class HeadView:
    """What the head of a day says: its name, what it is beside that, its week and its count."""

    text: str
    beside: str
    end: str
    is_today: bool
    is_target: bool


def draw_head(painter: QPainter, room: QRect, view: HeadView) -> None:
    """Draw the head of a day over the whole width."""
    ground = "accent_soft" if view.is_target else "today" if view.is_today else "panel"
    painter.fillRect(room, colour(ground))
    painter.setPen(colour("line2"))
    painter.drawLine(room.topLeft(), room.topRight())
    inner = room.adjusted(px(PAD), 0, -px(PAD), 0)
    painter.setFont(font(12, 600, tabular=True))
    painter.setPen(colour("accent" if view.is_today or view.is_target else "ink"))
    painter.drawText(inner, _LEFT, view.text)
    used = painter.fontMetrics().horizontalAdvance(view.text) + px(10)
    painter.setFont(font(11))
    painter.setPen(colour("ink2"))
    end = painter.fontMetrics().horizontalAdvance(view.end)
    if used + end <= inner.width():
        painter.drawText(inner, _RIGHT, view.end)
        inner.setRight(inner.right() - end - px(10))
    shown = painter.fontMetrics().elidedText(view.beside, Qt.TextElideMode.ElideRight, inner.width() - used)
    painter.drawText(inner.adjusted(used, 0, 0, 0), _LEFT, shown)


def draw_silence(painter: QPainter, room: QRect, text: str, *, is_target: bool) -> None:
    """Draw a stretch in which nothing is planned over the whole width."""
    painter.fillRect(room, colour("accent_soft" if is_target else "silent"))
    painter.setPen(colour("line2"))
    painter.drawLine(room.topLeft(), room.topRight())
    painter.drawPixmap(room.left() + px(PAD), room.center().y() - px(7), pixmap("moon", "ink3", 14))
    painter.setFont(font(12))
    painter.setPen(colour("ink2"))
    inner = room.adjusted(px(PAD + 20), 0, -px(PAD), 0)
    painter.drawText(inner, _LEFT, painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, inner.width()))


class CellPainter:
    """Draws the cells of one post."""

    def __init__(self, view: ChipView, status: Status, status_text: str, channel: str, voice: str) -> None:
        self._view, self._status, self._status_text = view, status, status_text
        self._channel, self._voice = channel, voice

    def draw(self, painter: QPainter, cell: QRect, column: Column, state: ChipState) -> None:
        """Draw one cell; the words of a search are marked, and where it found what isn't seen stands for the text."""
        inner = cell.adjusted(px(PAD), 0, -px(4), 0)
        match column:
            case Column.TIME:
                self._draw_time(painter, cell, inner)
            case Column.CHANNEL:
                box = QRect(inner.left(), inner.center().y() - px(7), px(15), px(15))
                draw_mark(painter, box, self._view.mark, self._view.mark_colour)
                _draw_text(painter, inner.adjusted(px(21), 0, 0, 0), self._channel, "ink2", state.words)
            case Column.TITLE:
                self._draw_title(painter, inner, state)
            case Column.VOICE:
                face = QRectF(inner.left(), inner.center().y() - px(8), px(16), px(16))
                draw_face(painter, face, self._view.voice)
                _draw_text(painter, inner.adjusted(px(22), 0, 0, 0), self._voice, "ink2", state.words)
            case Column.STATUS:
                painter.drawPixmap(_middle(inner), pixmap(STATUS_ICONS[self._status], "ink2", 14))
                _draw_text(painter, inner.adjusted(px(20), 0, 0, 0), self._status_text, "ink2")

    def _draw_time(self, painter: QPainter, cell: QRect, inner: QRect) -> None:
        tone = TONES.get(self._view.direction) if self._view.direction else None
        bar = colour(f"{tone}_bar") if tone else colour("line_strong")
        if self._view.is_draft:
            painter.setPen(QPen(bar, px(3), Qt.PenStyle.DotLine))
            painter.drawLine(cell.left() + px(2), cell.top() + px(4), cell.left() + px(2), cell.bottom() - px(3))
        else:
            painter.fillRect(cell.left(), cell.top() + px(2), px(3), cell.height() - px(4), bar)
        painter.setFont(font(12, tabular=True))
        painter.setPen(colour("ink2"))
        painter.drawText(inner, _LEFT, self._view.clock)

    def _draw_title(self, painter: QPainter, inner: QRect, state: ChipState) -> None:
        direction = self._view.direction
        name, tone = (
            ("pencil", "ink3") if direction is None else (DIRECTION_ICONS[direction], TONES.get(direction, "ink2"))
        )
        painter.drawPixmap(_middle(inner), pixmap(name, tone, 14))
        room = inner.adjusted(px(21), 0, 0, 0)
        if inner.height() >= px(TALL):
            below = room.adjusted(0, room.height() // 2 - px(1), 0, -px(4))
            self._draw_lead(painter, below, "ink2", state)
            room = room.adjusted(0, px(4), 0, -room.height() // 2 + px(1))
        painter.setFont(font(13, 400 if self._view.is_posted else 500))
        metrics = painter.fontMetrics()
        width = metrics.horizontalAdvance(self._view.title)
        draw_line(painter, room, self._view.title, state.words, colour("ink2" if self._view.is_posted else "ink"))
        beside = room.adjusted(width + px(12), 0, 0, 0)
        if beside.width() >= px(WIDE_LEAD) and inner.height() < px(TALL):
            self._draw_lead(painter, beside, "ink3", state)
        elif state.spot and inner.height() < px(TALL):
            painter.drawPixmap(room.right() - px(13), room.center().y() - px(6), pixmap("search", "ink2", 12))

    def _draw_lead(self, painter: QPainter, room: QRect, tone: str, state: ChipState) -> None:
        painter.setFont(font(12))
        if state.spot:
            draw_spot(painter, room, state.spot, state.words, colour("ink2"))
        else:
            _draw_text(painter, room, self._view.lead, tone, state.words)


def _middle(room: QRect) -> QPoint:
    return QPoint(room.left(), room.center().y() - px(7))


def _draw_text(painter: QPainter, room: QRect, text: str, tone: str, words: Iterable[str] = ()) -> None:
    painter.setFont(font(12))
    draw_line(painter, room, text, words, colour(tone))
