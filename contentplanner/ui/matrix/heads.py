"""The heads of the matrix, which stay in sight while it scrolls: audiences over their interests, values at the left."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QTextLayout
from PySide6.QtWidgets import QHeaderView, QWidget

from contentplanner.ui.icons import pixmap
from contentplanner.ui.matrix.drawing import GAP, PAD
from contentplanner.ui.matrix.model import Head, MatrixModel
from contentplanner.ui.speech import tr
from contentplanner.ui.theme import colour, font, px

BAND, NAME, MISSED = 24, 34, 18
LEAST, MOST = 84, 168
_LEFT = Qt.AlignmentFlag.AlignLeft


class MatrixHeads(QHeaderView):
    """One row or column of heads; a click asks for the ideas of all its cells."""

    def __init__(self, matrix: MatrixModel, orientation: Qt.Orientation, parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        self._matrix = matrix
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(1)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)

    def heads(self) -> list[Head]:
        """Return what stands in it, in order."""
        return [self._matrix.head(section, self.orientation()) for section in range(self.count())]

    def sizeHint(self) -> QSize:
        """Return the height of the names of columns, or the width of those of rows."""
        if self.orientation() is Qt.Orientation.Horizontal:
            missed = any(head.missed for head in self.heads())
            return QSize(0, px(BAND) + px(NAME) + (px(MISSED) if missed else 0) + px(6))
        metrics = self.fontMetrics()
        widest = max((metrics.horizontalAdvance(head.name) for head in self.heads()), default=0)
        return QSize(min(max(round(widest * 1.1) + px(PAD), px(LEAST)), px(MOST)), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, the heads in sight, and the audiences over theirs."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), colour("surface"))
        flat = self.orientation() is Qt.Orientation.Horizontal
        for section, head in enumerate(self.heads()):
            at, size = self.sectionViewportPosition(section), self.sectionSize(section)
            rect = QRect(at, 0, size, self.height()) if flat else QRect(0, at, self.width(), size)
            if rect.intersects(event.rect()):
                _draw_head(painter, rect, head, top=px(BAND) if flat else 0)
        if flat:
            for name, left, width in self.bands():
                self._draw_band(painter, name, left, width)

    def bands(self) -> Iterator[tuple[str, int, int]]:
        """Yield the audiences with where each begins on screen and how wide it is."""
        section = 0
        for name, group in groupby(head.group for head in self.heads()):
            count = len(list(group))
            left = self.sectionViewportPosition(section)
            width = sum(self.sectionSize(section + n) for n in range(count))
            section += count
            if name:
                yield name, left, width

    def _draw_band(self, painter: QPainter, name: str, left: int, width: int) -> None:
        """Draw the name of an audience where it can be read: it moves along while its columns scroll out of sight."""
        right = left + width - px(GAP)
        start = max(left + px(GAP), 0)
        if right <= start:
            return
        painter.setPen(QPen(colour("line2"), 1))
        painter.drawLine(QPointF(start, px(BAND) - 2.5), QPointF(right, px(BAND) - 2.5))
        painter.setFont(font(11, 500))
        painter.setPen(colour("ink2"))
        room = QRectF(start + px(PAD if start > 0 else 0), 0, right - start - px(PAD), px(BAND) - px(4))
        shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, _LEFT | Qt.AlignmentFlag.AlignVCenter, shown)


def _draw_head(painter: QPainter, rect: QRect, head: Head, top: int) -> None:
    flat = bool(top)
    lines = px(NAME) + (px(MISSED) if head.missed else 0)
    start = rect.top() + (top if flat else max(0, (rect.height() - lines) // 2))
    room = QRectF(rect.left() + (px(PAD) if flat else 0), start, rect.width() - px(PAD) - px(4), px(NAME))
    painter.setFont(font(12, 400 if head.is_total else 600))
    painter.setPen(colour("ink2" if head.is_total else "ink"))
    side = Qt.AlignmentFlag.AlignTop if flat else Qt.AlignmentFlag.AlignVCenter
    _draw_two_lines(painter, room, head.name, side)
    if head.missed:
        line = QRectF(room.left(), start + px(NAME), room.width(), px(MISSED))
        painter.drawPixmap(QPointF(line.left(), line.top() + px(2)), pixmap("circle-dashed", "warn", 12))
        line.setLeft(line.left() + px(16))
        painter.setFont(font(11))
        painter.setPen(colour("warn"))
        text = painter.fontMetrics().elidedText(tr("no posts"), Qt.TextElideMode.ElideRight, int(line.width()))
        painter.drawText(line, _LEFT | Qt.AlignmentFlag.AlignVCenter, text)


def _draw_two_lines(painter: QPainter, room: QRectF, text: str, side: Qt.AlignmentFlag) -> None:
    """Draw a name on one or two lines, broken where a word ends or has its hyphen; the second one is elided."""
    metrics = painter.fontMetrics()
    layout = QTextLayout(text, painter.font())
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(room.width())
    layout.endLayout()
    first, rest = text[: line.textLength()].rstrip(), text[line.textLength() :]
    shown = [metrics.elidedText(part, Qt.TextElideMode.ElideRight, int(room.width())) for part in (first, rest) if part]
    painter.drawText(room, int(_LEFT | side), "\n".join(shown))
