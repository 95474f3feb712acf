"""The two small charts of the scorecard: the share as a bar, and its course as a row of columns."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from contentplanner.ui.scorecard.ink import Ink
from contentplanner.ui.scorecard.lines import Line

LABELS = 16
_TICK = 3
_COLUMN = 0.62
_MIDDLE = Qt.AlignmentFlag.AlignCenter


def draw_share(painter: QPainter, room: QRectF, line: Line, ink: Ink) -> None:
    """Draw the bar of a share with a tick at its goal; of too few posts only its outline."""
    bar = room.adjusted(0, ink.px(_TICK), 0, -ink.px(_TICK))
    radius = ink.px(3)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink.colour("track"))
    painter.drawRoundedRect(bar, radius, radius)
    if line.fraction:
        part = QRectF(bar.topLeft(), bar.bottomLeft() + QPointF(max(bar.width() * line.fraction, 2 * radius), 0))
        _set_fill(painter, ink, filled=line.is_judged, now=True)
        painter.drawRoundedRect(part.adjusted(0.5, 0.5, -0.5, -0.5) if not line.is_judged else part, radius, radius)
    if line.goal is not None:
        x = bar.left() + bar.width() * line.goal
        painter.fillRect(QRectF(x - ink.px(1), room.top(), ink.px(2), room.height()), ink.colour("ink"))


def draw_course(painter: QPainter, room: QRectF, line: Line, ink: Ink) -> None:
    """Draw a column a period, the last one in force; a dashed line stands at the goal."""
    plot = room.adjusted(0, ink.px(2), 0, -ink.px(LABELS))
    step = plot.width() / max(1, len(line.bars))
    labels = _labels(line, step, ink)
    for place, bar in enumerate(line.bars):
        now = place == len(line.bars) - 1
        slot = QRectF(plot.left() + place * step, plot.top(), step, plot.height())
        if bar.share is not None:
            high = max(ink.px(2), plot.height() * bar.share)
            width = step * _COLUMN
            column = QRectF(slot.center().x() - width / 2, plot.bottom() - high, width, high)
            _set_fill(painter, ink, filled=bar.is_judged, now=now)
            painter.drawRect(column if bar.is_judged else column.adjusted(0.5, 0.5, -0.5, 0))
        painter.setFont(ink.font(11, 600 if now else 400))
        painter.setPen(ink.colour("ink" if now else "ink3"))
        painter.drawText(QRectF(slot.left(), plot.bottom(), step, ink.px(LABELS)), _MIDDLE, labels[place])
    painter.setPen(QPen(ink.colour("line_strong"), 1))
    painter.drawLine(QLineF(plot.left(), plot.bottom() + 0.5, plot.right(), plot.bottom() + 0.5))
    if line.goal is not None:
        y = plot.bottom() - plot.height() * line.goal
        painter.setPen(QPen(ink.colour("ink2"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QLineF(plot.left(), y, plot.right(), y))


def _labels(line: Line, step: float, ink: Ink) -> list[str]:
    """Return what stands under the columns: only first letters where a name doesn't fit."""
    metrics = QFontMetricsF(ink.font(11, 600))
    names = [bar.label for bar in line.bars]
    fits = all(metrics.horizontalAdvance(name) < step for name in names)
    return names if fits or any(name.isdigit() for name in names) else [name[:1] for name in names]


def _set_fill(painter: QPainter, ink: Ink, *, filled: bool, now: bool) -> None:
    """Fill what is judged, outline what is of too few; the period in force is the accent's."""
    colour = ink.colour("accent_fill" if now else "line_strong")
    painter.setPen(Qt.PenStyle.NoPen if filled else QPen(colour, 1))
    painter.setBrush(colour if filled else Qt.BrushStyle.NoBrush)
