"""The little pictures in lists: a channel's mark, a person's initials, the logo."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap

from contentplanner.domain.records import Channel, Person
from contentplanner.ui.calendar.chip_parts import draw_mark
from contentplanner.ui.icons import pixmap
from contentplanner.ui.theme import colour, font, px

_SIZE = 16


def mark_icon(channel: Channel) -> QIcon:
    """Return a channel's mark."""
    made, painter = _canvas()
    draw_mark(painter, QRect(0, 0, px(_SIZE), px(_SIZE)), channel.mark, channel.colour)
    painter.end()
    return QIcon(made)


def person_icon(person: Person, size: int = _SIZE) -> QIcon:
    """Return a person's initials on a round ground."""
    made, painter = _canvas(size)
    draw_face(painter, QRectF(0, 0, px(size), px(size)), person.name, size)
    painter.end()
    return QIcon(made)


def draw_face(painter: QPainter, rect: QRectF, name: str, size: int = _SIZE) -> None:
    """Draw a person's initials on a round ground; without a name the logo on a square. `size` is of the design."""
    painter.setPen(Qt.PenStyle.NoPen)
    if not name:
        painter.setBrush(colour("accent_fill"))
        inset = px(size * 3 / _SIZE)
        painter.drawRoundedRect(rect, inset, inset)
        logo = pixmap("messages-square", "on_accent", size * 10 // _SIZE)
        painter.drawPixmap(rect.topLeft() + QPointF(inset, inset), logo)
        return
    painter.setBrush(colour("track"))
    painter.drawEllipse(rect)
    painter.setPen(colour("ink2"))
    painter.setFont(font(size // 2, 700))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, initials(name))


def logo_icon(size: int = _SIZE) -> QIcon:
    """Return the organisation's logo: a square, where people are round."""
    made, painter = _canvas(size)
    draw_face(painter, QRectF(0, 0, px(size), px(size)), "", size)
    painter.end()
    return QIcon(made)


def dot_icon(fill: str) -> QIcon:
    """Return a dot in a campaign's colour, "#RRGGBB"."""
    made, painter = _canvas()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(fill))
    painter.drawEllipse(QRectF(px(3), px(3), px(10), px(10)))
    painter.end()
    return QIcon(made)


def initials(name: str) -> str:
    """Return the first letters of the first and last word of a name."""
    words = name.split()
    return "".join(word[0] for word in (words[:1] + words[1:][-1:])).upper()


def _canvas(size: int = _SIZE) -> tuple[QPixmap, QPainter]:
    screen = QGuiApplication.primaryScreen()
    ratio = screen.devicePixelRatio() if screen else 1.0
    made = QPixmap(round(px(size) * ratio), round(px(size) * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return made, painter
