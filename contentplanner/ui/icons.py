"""Icons: Lucide's lines, drawn in a colour of the theme at the size asked for."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from contentplanner.domain.vocabulary import Direction, Severity
from contentplanner.resources import resource
from contentplanner.ui.lucide import coloured
from contentplanner.ui.theme import px, tokens

DIRECTION_ICONS = {
    Direction.ONE_WAY: "megaphone",
    Direction.TWO_WAY: "message-circle",
    Direction.MULTI_WAY: "messages-square",
    Direction.UNSURE: "circle-help",
}
SEVERITY_ICONS = {
    Severity.ALARM: "octagon-alert",
    Severity.WARNING: "triangle-alert",
    Severity.HINT: "info",
}


def icon(name: str, tone: str = "ink2", size: int = 16) -> QIcon:
    """Return an icon in the colour of the token named `tone`; `size` is of the design."""
    made = QIcon(pixmap(name, tone, size))
    made.addPixmap(pixmap(name, "ink3", size), QIcon.Mode.Disabled)
    return made


def pixmap(name: str, tone: str = "ink2", size: int = 16) -> QPixmap:
    """Return an icon as a picture, sharp on every screen."""
    ratio = QGuiApplication.primaryScreen().devicePixelRatio() if QGuiApplication.primaryScreen() else 1.0
    return _drawn(name, getattr(tokens(), tone), px(size), ratio)


def draw_icon(painter: QPainter, rect: QRectF, name: str, stroke: str) -> None:
    """Draw an icon in a colour of one's own: for pictures that leave the program."""
    _renderer(name, stroke).render(painter, rect)


@cache
def _drawn(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    made = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _renderer(name, colour).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return made


@cache
def _renderer(name: str, colour: str) -> QSvgRenderer:
    source = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(coloured(source, colour).encode()))
