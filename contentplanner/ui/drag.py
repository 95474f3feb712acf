"""Dragging ideas and posts: what travels, and the card at the cursor."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace

from PySide6.QtCore import QByteArray, QMimeData, QPoint, QRectF, Qt
from PySide6.QtGui import QDrag, QDropEvent, QFontMetrics, QGuiApplication, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from contentplanner.domain.scraps import Scrap
from contentplanner.ui.foreign import scraps_of
from contentplanner.ui.icons import pixmap
from contentplanner.ui.speech import tr, words
from contentplanner.ui.theme import colour, font, px

_POST = "application/x-contentplanner-post"
_IDEA = "application/x-contentplanner-idea"
CARD_WIDTH = 206
CARD_HEIGHT = 40


@dataclass(frozen=True, slots=True)
class Cargo:
    """What is dragged: posts, or one idea, or scraps from another program.

    `post_id` is the post under the mouse, `others` go along; `copies` when they are to stay where they are too.
    """

    post_id: str = ""
    idea_id: str = ""
    others: tuple[str, ...] = ()
    copies: bool = False
    scraps: tuple[Scrap, ...] = ()

    @property
    def post_ids(self) -> tuple[str, ...]:
        """The posts, the one under the mouse first."""
        return (self.post_id, *self.others) if self.post_id else ()


def cargo_of(mime: QMimeData) -> Cargo | None:
    """Return what a drag carries, or None when there is nothing in it that can be planned."""
    if mime.hasFormat(_POST):
        first, *others = mime.data(_POST).toStdString().split("\n")
        return Cargo(first, others=tuple(others))
    if mime.hasFormat(_IDEA):
        return Cargo(idea_id=mime.data(_IDEA).toStdString())
    scraps = scraps_of(mime)
    return Cargo(scraps=scraps) if scraps else None


def mime_of(cargo: Cargo) -> QMimeData:
    """Return what travels for a cargo."""
    mime = QMimeData()
    if cargo.post_id:
        mime.setData(_POST, QByteArray("\n".join(cargo.post_ids).encode()))
    else:
        mime.setData(_IDEA, QByteArray(cargo.idea_id.encode()))
    return mime


def taken(event: QDropEvent, known: Cargo | None = None) -> Cargo | None:
    """Take what a drag carries, and say so to its source; None, and nothing taken, when it can't be planned.

    Posts are moved, or copied while the key for it is held; what comes from elsewhere is only ever copied, and where it
    is `known` already it isn't asked for again at every step of the mouse.
    """
    cargo = known if known is not None and known.scraps else cargo_of(event.mimeData())
    if cargo is None:
        return None
    if cargo.scraps:
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        return cargo
    event.acceptProposedAction()
    return replace(cargo, copies=bool(cargo.post_id) and event.dropAction() is Qt.DropAction.CopyAction)


def drop_text(cargo: Cargo, day: dt.date, metrics: QFontMetrics, width: int) -> str:
    """Return the longest way to say what a drop on a day would do that fits; the day's number stands beside it."""
    ways = drop_ways(cargo, day)
    return next((way for way in ways if metrics.horizontalAdvance(way) <= width), ways[-1])


def drop_ways(cargo: Cargo, day: dt.date) -> tuple[str, ...]:
    """Return the ways to say what a drop on a day would do, the longest first."""
    short = words().short_day(day)
    if cargo.copies:
        return (tr("Copy to {day}", day=short), tr("Copy"), "+")
    if cargo.post_id:
        return (tr("Move to {day}", day=short), words().day_and_month(day), "→")
    if cargo.scraps:
        return (tr("New post on {day}", day=short), tr("New post"), "+")
    return (tr("Plan on {day}", day=short), words().day_and_month(day), "+")


def drag(source: QWidget, cargo: Cargo, title: str, picture: str, tone: str) -> None:
    """Drag a cargo until it is dropped or let go."""
    made = QDrag(source)
    made.setMimeData(mime_of(cargo))
    made.setPixmap(card(title, picture, tone, len(cargo.post_ids)))
    made.setHotSpot(QPoint(-px(8), -px(6)))
    both = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
    made.exec(both if cargo.post_id else Qt.DropAction.MoveAction, Qt.DropAction.MoveAction)


def card(title: str, picture: str, tone: str, count: int = 1) -> QPixmap:
    """Return the card that follows the cursor; of several it looks like a stack."""
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
    if count > 1:
        painter.drawRoundedRect(frame.adjusted(px(4), px(4), 0, 0), px(8), px(8))
        frame = frame.adjusted(0, 0, -px(4), -px(4))
    painter.drawRoundedRect(frame, px(8), px(8))
    painter.drawPixmap(QPoint(px(12), px(12)), pixmap(picture, tone))
    painter.setFont(font(13, 500))
    painter.setPen(colour("ink"))
    room = frame.adjusted(px(36), 0, -px(10), 0)
    shown = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, int(room.width()))
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
    painter.end()
    return made
