"""The mix per month as stacked bars: multi-way at the bottom, so that conversation grows towards the goal."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from contentplanner.checker import Mix
from contentplanner.exchange.old_posts import MonthMix
from contentplanner.ui.check_text.chart_space import Slot, grid_step, slots, top_of
from contentplanner.ui.check_text.sentences import month_sentence
from contentplanner.ui.speech import tr, words
from contentplanner.ui.theme import colour, font, px

_LEAST_SLOT, _WIDEST_BAR = 20, 28
_ABOVE, _BELOW, _LINE = 8, 34, 16
_CENTRE = Qt.AlignmentFlag.AlignCenter
_JANUARY = 1


class MonthChart(QWidget):
    """From below: multi-way, two-way, one-way, and hatched what is unsure. A tick shows the goal of each month."""

    def __init__(self) -> None:
        super().__init__()
        self._months: tuple[MonthMix, ...] = ()
        self._goal = 0.5
        self.setAccessibleName(tr("Mix per month"))
        self.setAccessibleDescription(tr("A chart. Its figures are in the table."))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def months(self) -> tuple[MonthMix, ...]:
        """What is shown."""
        return self._months

    def show_months(self, months: Sequence[MonthMix], goal: float) -> None:
        """Show other months; `goal` from 0 to 1 is the share of conversation to reach."""
        self._months, self._goal = tuple(months), goal
        self.setMinimumWidth(round(self._axis_width() + px(_LEAST_SLOT) * len(months) + self._undated_width()))
        self.update()

    def sizeHint(self) -> QSize:
        """Return a size for a year."""
        return QSize(px(360), px(170))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the grid, the bars and the months below them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_grid(painter)
        year = 0
        for slot in self.slots():
            self._draw_bar(painter, slot)
            year = self._draw_labels(painter, slot, year)

    def slots(self) -> tuple[Slot, ...]:
        """Return where the months stand now."""
        left = self._axis_width()
        return tuple(slots(self._months, left, self.width() - left, self._undated_width()))

    def _axis_width(self) -> float:
        return _width(words().number(top_of(self._months))) + px(8)

    def _undated_width(self) -> float:
        return _width(tr("No date")) + px(12)

    def _y(self, posts: float) -> float:
        plot = self.height() - px(_ABOVE) - px(_BELOW)
        return px(_ABOVE) + plot * (1 - posts / top_of(self._months))

    def _draw_grid(self, painter: QPainter) -> None:
        left = self._axis_width()
        painter.setFont(font(11, tabular=True))
        for posts in range(0, top_of(self._months) + 1, grid_step(self._months)):
            y = round(self._y(posts)) + 0.5
            painter.setPen(QPen(colour("line_strong" if posts == 0 else "line"), 1))
            painter.drawLine(QPointF(left, y), QPointF(self.width(), y))
            painter.setPen(colour("ink3"))
            room = QRectF(0, y - px(8), left - px(6), px(16))
            painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words().number(posts))

    def _draw_bar(self, painter: QPainter, slot: Slot) -> None:
        if slot.after_gap:
            painter.setPen(QPen(colour("line_strong"), 1, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(slot.left, px(_ABOVE)), QPointF(slot.left, self._y(0)))
        mix, width = slot.month.mix, min(slot.width * 0.7, px(_WIDEST_BAR))
        left, below = slot.left + (slot.width - width) / 2, 0
        for posts, name in ((mix.multi_way, "mw_bar"), (mix.two_way, "tw_bar"), (mix.one_way, "ow_bar")):
            part = self._part(left, width, below, posts)
            painter.fillRect(part, colour(name))
            if below and posts:
                painter.fillRect(QRectF(left, part.bottom() - px(1) / 2, width, px(1)), colour("surface"))
            below += posts
        if mix.unsure:
            draw_unsure(painter, self._part(left, width, below, mix.unsure))
        self._draw_goal(painter, mix, left, width)

    def _part(self, left: float, width: float, below: int, posts: int) -> QRectF:
        return QRectF(QPointF(left, self._y(below + posts)), QPointF(left + width, self._y(below)))

    def _draw_goal(self, painter: QPainter, mix: Mix, left: float, width: float) -> None:
        """Only where there are enough posts to judge (Mix.share)."""
        if mix.share is not None:
            y = round(self._y(mix.judged * self._goal))
            painter.fillRect(QRectF(left - px(3), y - px(1), width + 2 * px(3), px(2)), colour("ink"))

    def _draw_labels(self, painter: QPainter, slot: Slot, year: int) -> int:
        """Draw the month, and its year where that isn't the one of the label before; return the year."""
        month, y = slot.month.month, self._y(0) + px(2)
        painter.setFont(font(11))
        painter.setPen(colour("ink2"))
        room = QRectF(slot.left, y, slot.width, px(_LINE))
        if month is None:
            painter.drawText(room, _CENTRE, tr("No date"))
            return year
        name = words().month_short(month)
        painter.drawText(room, _CENTRE, name if self._names_fit(slot.width) else name[:1].upper())
        if month.year != year:
            painter.setPen(colour("ink3"))
            wide = room.translated(0, px(_LINE - 2)).adjusted(-px(20), 0, px(20), 0)
            painter.drawText(wide, _CENTRE, str(month.year))
        return month.year

    def _names_fit(self, width: float) -> bool:
        return all(_width(words().month_short(month.month)) < width for month in self._months if month.month)

    def event(self, event: QEvent) -> bool:
        """Say the figures of the month under the mouse."""
        if isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.sentence_at(event.pos()), self)
            return True
        return super().event(event)

    def sentence_at(self, point: QPoint) -> str:
        """Return the figures of the month at a point; empty where none is."""
        return next(
            (month_sentence(one.month) for one in self.slots() if one.left <= point.x() < one.left + one.width), ""
        )


def draw_unsure(painter: QPainter, part: QRectF) -> None:
    """Draw posts of which the direction isn't known: hatched in an outline."""
    painter.setPen(QPen(colour("line_strong"), 1))
    painter.setBrush(QBrush(colour("line_strong"), Qt.BrushStyle.BDiagPattern))
    painter.drawRect(part.adjusted(0.5, 0.5, -0.5, -0.5))


def _width(text: str) -> float:
    return QFontMetricsF(font(11, tabular=True)).horizontalAdvance(text)
