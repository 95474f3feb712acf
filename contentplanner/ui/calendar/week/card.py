"""A post in the hours of a week.

The title comes first here too: where it is too long for one line it takes the line of the text's beginning as well, and
in a narrow card every line there is. Where a card has less height the voice gives way first, then the beginning of the
text. On one line only the title is left, with the channel's mark and the time where they fit. In the line above the
title the time gives way before the channel, and the direction's icon always stays.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter

from contentplanner.ui.calendar.chip import Chip
from contentplanner.ui.calendar.chip_parts import beside_glass
from contentplanner.ui.editor.faces import draw_face
from contentplanner.ui.found import draw_spot
from contentplanner.ui.speech import tr
from contentplanner.ui.theme import colour, font, px
from contentplanner.ui.widgets.marked import draw_line, wrapped

FULL, CLOSE, LEAST = 92, 64, 42
_LINE = 18
_LINES_FROM = (40, 60, 80)
"""The heights from which a card has two, three and four lines."""
_NARROW = 104
_HEAD_AND_TITLE = 2


class WeekCard(Chip):
    """A chip that says more where it is higher."""

    def draw_content(self, painter: QPainter) -> None:
        """Draw as many lines as there is height for."""
        lines = 1 + sum(self.height() >= px(height) for height in _LINES_FROM)
        if lines == 1:
            self.draw_one_line(painter)
            return
        row = QRect(px(6), px(4), self.width() - px(11), px(_LINE))
        narrow = self.width() < px(_NARROW)
        spot = self.state.spot if narrow or lines == _HEAD_AND_TITLE else None
        self._draw_head(painter, beside_glass(painter, row, spot))
        if narrow:
            self._draw_title(painter, row, lines - 1)
            return
        used = self._draw_title(painter, row, min(lines - 1, 1 if self.state.spot else 2))
        rest = (self._draw_lead, self._draw_voice)[used - 1 :]
        for place, draw in enumerate(rest[: lines - 1 - used]):
            draw(painter, row.translated(0, px(_LINE) * (used + place + 1)))

    def title_font(self) -> QFont:
        """Return the font of the title: quieter once the post is out."""
        return font(12 if self.width() < px(_NARROW) else 13, 400 if self.view.is_posted else 600)

    def _draw_head(self, painter: QPainter, row: QRect) -> None:
        middle = row.center().y()
        clock = QFontMetrics(font(11, tabular=True)).horizontalAdvance(self.view.clock)
        marked = px(18) if self.state.marked else 0
        end = self.draw_signs(painter, row.adjusted(clock + px(36), 0, px(1) - marked, 0))
        x = self.draw_icon(painter, row.left(), middle)
        if x + px(15) <= end:
            x = self.draw_mark(painter, x, middle)
        painter.setFont(font(11, tabular=True))
        painter.setPen(colour("ink2"))
        room = end - x
        if painter.fontMetrics().horizontalAdvance(self.view.clock) <= room:
            painter.drawText(QRect(x, row.top(), room, row.height()), Qt.AlignmentFlag.AlignVCenter, self.view.clock)

    def _draw_title(self, painter: QPainter, row: QRect, most: int) -> int:
        """Draw the title on as many lines as it needs, `most` at most; return how many it took."""
        lines = wrapped(self.view.title, self.title_font(), row.width(), most)
        for place, line in enumerate(lines):
            self.draw_title(painter, row.translated(0, px(_LINE) * (place + 1)), line)
        return len(lines)

    def _draw_lead(self, painter: QPainter, row: QRect) -> None:
        painter.setFont(font(12))
        text = self.view.lead
        if self.state.spot:
            draw_spot(painter, row, self.state.spot, self.state.words, colour("ink2"))
        else:
            draw_line(painter, row, text or tr("not written yet"), self.state.words, colour("ink2" if text else "ink3"))

    def _draw_voice(self, painter: QPainter, row: QRect) -> None:
        size = px(16)
        face = QRectF(row.left(), row.center().y() - size // 2, size, size)
        draw_face(painter, face, self.view.voice)
        painter.setFont(font(11))
        room = row.adjusted(size + px(6), 0, 0, 0)
        draw_line(painter, room, self.view.voice or tr("the logo"), self.state.words, colour("ink2"))
