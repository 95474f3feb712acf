"""The scorecard as a picture for others: light, at twice the size, in the language of the windows."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter, QPen

from contentplanner.ui.icons import draw_icon
from contentplanner.ui.scorecard.charts import draw_course, draw_share
from contentplanner.ui.scorecard.ink import PAPER
from contentplanner.ui.scorecard.line_view import sign_of
from contentplanner.ui.scorecard.lines import Line
from contentplanner.ui.scorecard.page import Page
from contentplanner.ui.speech import tr

RATIO = 2
WIDTH, MARGIN, HEAD, ROW, FOOT = 1180, 36, 124, 98, 56
_NAME, _SHARE, _BAR, _COURSE = 186, 110, 330, 200
_GAP = 24
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_TOP = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


def draw_page(page: Page) -> QImage:
    """Return the picture; its words go along as the PNG's description."""
    size = QSize(WIDTH, HEAD + ROW * len(page.lines) + FOOT)
    image = QImage(size * RATIO, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(RATIO)
    image.fill(PAPER.colour("surface"))
    image.setText("Title", f"{page.plan}, {page.period}")
    image.setText("Description", page.text)
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    _draw_head(painter, page)
    for place, line in enumerate(page.lines):
        _draw_line(painter, line, HEAD + place * ROW)
    _draw_foot(painter, size.height() - FOOT)
    painter.end()
    return image


def _write(painter: QPainter, room: QRectF, text: str, tone: str = "ink", align: int = int(_LEFT)) -> None:
    """Write a text; on one line it ends in an ellipsis where the room ends."""
    painter.setPen(PAPER.colour(tone))
    wraps = align & int(Qt.TextFlag.TextWordWrap)
    shown = text if wraps else painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()))
    painter.drawText(room, align, shown)


def _draw_head(painter: QPainter, page: Page) -> None:
    inner = WIDTH - 2 * MARGIN
    painter.setFont(PAPER.font(14, 500))
    title = tr("Scorecard, {period}", period=page.period)
    period = QFontMetricsF(painter.font()).horizontalAdvance(title) + 4
    _write(painter, QRectF(WIDTH - MARGIN - period, 30, period, 30), title, "ink2", int(_RIGHT))
    painter.setFont(PAPER.font(22, 600))
    _write(painter, QRectF(MARGIN, 28, inner - period - _GAP, 34), page.plan)
    painter.setFont(PAPER.font(16))
    _write(painter, QRectF(MARGIN, 68, inner, 28), page.headline)


def _draw_line(painter: QPainter, line: Line, top: float) -> None:
    painter.setPen(QPen(PAPER.colour("line"), 1))
    painter.drawLine(QPointF(MARGIN, top + 0.5), QPointF(WIDTH - MARGIN, top + 0.5))
    name, tone = sign_of(line)
    middle = top + ROW / 2
    draw_icon(painter, QRectF(MARGIN, middle - 10, 20, 20), name, PAPER.colour(tone).name())
    painter.setFont(PAPER.font(16, 600))
    left = MARGIN + 30.0
    _write(painter, QRectF(left, middle - 16, _NAME - 30, 32), line.name)
    left = MARGIN + _NAME
    _draw_share(painter, QRectF(left, top, _SHARE, ROW), line)
    left += _SHARE + _GAP
    draw_share(painter, QRectF(left, top + 20, _BAR, 18), line, PAPER)
    painter.setFont(PAPER.font(13))
    _write(painter, QRectF(left, top + 46, _BAR, 40), line.told, "ink2", int(_TOP))
    left += _BAR + _GAP
    draw_course(painter, QRectF(left, top + 16, _COURSE, ROW - 28), line, PAPER)
    left += _COURSE + _GAP
    _draw_past(painter, QRectF(left, top + 20, WIDTH - MARGIN - left, ROW - 36), line)


def _draw_share(painter: QPainter, room: QRectF, line: Line) -> None:
    judged = line.share[:1].isdigit()
    painter.setFont(PAPER.font(28 if judged else 14, 600))
    lift = 12 if line.goal_text else 0
    _write(painter, room.adjusted(0, 0, 0, -2 * lift), line.share)
    painter.setFont(PAPER.font(12))
    _write(painter, QRectF(room.left(), room.center().y() + 8, room.width(), 20), line.goal_text, "ink3")


def _draw_past(painter: QPainter, room: QRectF, line: Line) -> None:
    left = room.left()
    if line.turned:
        arrow = "arrow-up" if line.turned > 0 else "arrow-down"
        draw_icon(painter, QRectF(left, room.top() + 2, 16, 16), arrow, PAPER.colour("ink2").name())
        left += 20
    painter.setFont(PAPER.font(13, 500))
    _write(painter, QRectF(left, room.top(), room.right() - left, 20), line.turn_text)
    painter.setFont(PAPER.font(12))
    top = room.top() + (24 if line.turn_text else 0)
    _write(painter, QRectF(room.left(), top, room.width(), room.bottom() - top), line.last, "ink3", int(_TOP))


def _draw_foot(painter: QPainter, top: float) -> None:
    painter.setPen(QPen(PAPER.colour("line"), 1))
    painter.drawLine(QPointF(MARGIN, top + 0.5), QPointF(WIDTH - MARGIN, top + 0.5))
    painter.setFont(PAPER.font(12))
    _write(painter, QRectF(MARGIN, top + 10, 800, 30), legend(), "ink3")
    _write(painter, QRectF(WIDTH - MARGIN - 200, top + 10, 200, 30), "Content Planner", "ink3", int(_RIGHT))


def legend() -> str:
    """Return how the charts are read."""
    return tr("Tick and dashed line: the goal. Outlined: too few posts to judge.")
