"""Parts of a chip: a channel's mark, the tick of a marked one, a title cut in two."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from contentplanner.domain.places import Spot
from contentplanner.ui.icons import pixmap
from contentplanner.ui.theme import colour, font, px

_TICK, _FIRST_LINE = 15, 23


def broken(title: str, metrics: QFontMetrics, width: int) -> tuple[str, str]:
    """Cut a title after the last whole word that fits a width; the first part is empty when no word does."""
    if metrics.horizontalAdvance(title) <= width:
        return title, ""
    words = title.split(" ")
    fits = next(n for n in range(len(words), -1, -1) if metrics.horizontalAdvance(" ".join(words[:n])) <= width)
    return " ".join(words[:fits]), " ".join(words[fits:])


def draw_mark(painter: QPainter, rect: QRect, mark: str, mark_colour: str) -> None:
    """Draw a channel's mark: white letters on its colour."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(mark_colour))
    painter.drawRoundedRect(rect, px(3), px(3))
    painter.setFont(font(9, 700))
    painter.setPen(QColor("#FFFFFF"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, mark)


def draw_signs(painter: QPainter, room: QRect, *, is_posted: bool, is_repeated: bool) -> int:
    """Draw at the right of a room the tick of what is out and the arrows of a series; return where they begin.

    The arrows give way where there is no room for them.
    """
    signs = [("check", "ink2")] if is_posted else []
    if is_repeated and room.width() >= px(15) * (len(signs) + 1):
        signs.append(("repeat", "ink3"))
    end = room.right()
    for name, tone in signs:
        end -= px(14)
        painter.drawPixmap(end, room.center().y() - px(6), pixmap(name, tone, 13))
    return end


def check_box(chip: QRect) -> QRect:
    """Return where the tick of a marked post stands: at the right of the first line."""
    size = px(_TICK)
    return QRect(chip.right() - size - px(2), (min(chip.height(), px(_FIRST_LINE)) - size) // 2, size, size)


def draw_check(painter: QPainter, disc: QRect) -> None:
    """Draw the tick of a marked post."""
    painter.setPen(QPen(colour("surface"), px(2)))
    painter.setBrush(colour("accent_fill"))
    painter.drawEllipse(disc)
    painter.drawPixmap(disc.topLeft() + QPoint(px(2), px(2)), pixmap("check", "on_accent", 11))


def beside_glass(painter: QPainter, room: QRect, spot: Spot | None) -> QRect:
    """Draw a glass at the right of a room where a search found what isn't seen; return the room that is left."""
    if spot is None:
        return room
    painter.drawPixmap(room.right() - px(12), room.center().y() - px(6), pixmap("search", "ink2", 12))
    return room.adjusted(0, 0, -px(15), 0)
