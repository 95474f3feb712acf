"""Dragging ideas and posts: what travels, and the card at the cursor."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QMimeData, QPoint, QRectF, Qt
from PySide6.QtGui import QDrag, QGuiApplication, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from contentplanner.ui.icons import pixmap
from contentplanner.ui.theme import colour, font, px

_POST = "application/x-contentplanner-post"
_IDEA = "application/x-contentplanner-idea"
CARD_WIDTH = 206
CARD_HEIGHT = 40


@dataclass(frozen=True, slots=True)
class Cargo:
    """What is dragged: one post or one idea, never both."""

    post_id: str = ""
    idea_id: str = ""


def cargo_of(mime: QMimeData) -> Cargo | None:
    """Return what a drag carries, or None when it isn't ours."""
    if mime.hasFormat(_POST):
        return Cargo(post_id=mime.data(_POST).toStdString())
    if mime.hasFormat(_IDEA):
        return Cargo(idea_id=mime.data(_IDEA).toStdString())
    return None


def mime_of(cargo: Cargo) -> QMimeData:
    """Return what travels for a cargo."""
    mime = QMimeData()
    if cargo.post_id:
        mime.setData(_POST, QByteArray(cargo.post_id.encode()))
    else:
        mime.setData(_IDEA, QByteArray(cargo.idea_id.encode()))
    return mime


def drag(source: QWidget, cargo: Cargo, title: str, picture: str, tone: str) -> None:
    """Drag a cargo until it is dropped or let go."""
    made = QDrag(source)
    made.setMimeData(mime_of(cargo))
    made.setPixmap(card(title, picture, tone))
    made.setHotSpot(QPoint(-px(8), -px(6)))
    made.exec(Qt.DropAction.MoveAction, Qt.DropAction.MoveAction)


def card(title: str, picture: str, tone: str) -> QPixmap:
    """Return the card that follows the cursor."""
    screen = QGuiApplication.primaryScreen()
    ratio = screen.devicePixelRatio() if screen else 1.0
    made = QPixmap(round(px(CARD_WIDTH) * ratio), round(px(CARD_HEIGHT) * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    frame = QRectF(0.5, 0.5, px(CARD_WIDTH) - 1, px(CARD_HEIGHT) - 1)
    painter.setPen(QPen(colour("accent_line")))
    painter.setBrush(colour("surface"))
    painter.drawRoundedRect(frame, px(8), px(8))
    painter.drawPixmap(QPoint(px(12), px(12)), pixmap(picture, tone))
    painter.setFont(font(13, 500))
    painter.setPen(colour("ink"))
    room = frame.adjusted(px(36), 0, -px(10), 0)
    shown = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, int(room.width()))
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
    painter.end()
    return made
