"""What the icons, edges and marks in the calendar mean."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from contentplanner.domain.vocabulary import Direction
from contentplanner.ui.calendar.chip import FADED, TONES
from contentplanner.ui.calendar.chip_parts import draw_mark
from contentplanner.ui.editor.options import offered
from contentplanner.ui.editor.popup import Popup
from contentplanner.ui.icons import DIRECTION_ICONS, pixmap
from contentplanner.ui.speech import tr, words
from contentplanner.ui.theme import colour, px
from contentplanner.ui.widgets.labels import label, picture
from contentplanner.wording import direction_name

if TYPE_CHECKING:
    from contentplanner.domain.records import Channel
    from contentplanner.ui.desk import Desk

_WIDE, _HIGH = 30, 18
Row = tuple[QPixmap, str]


class Legend(Popup):
    """Escape or a click beside it closes it."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(tr("Legend"), parent)
        self.said: list[str] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(px(14), px(12), px(14), px(12))
        column.setSpacing(px(10))
        channels = offered(desk.plan.channels.values(), ())
        for head, rows in (
            (tr("Direction"), _directions()),
            (tr("How a post stands"), _states()),
            (tr("Weeks and days"), _stretches()),
            (tr("Channels"), [_channel(channel) for channel in channels]),
        ):
            column.addWidget(label(head, size=12, strong="true"))
            column.addLayout(self._grid(rows))
        self.setAccessibleDescription("\n".join(self.said))

    def _grid(self, rows: Iterable[Row]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(8))
        grid.setVerticalSpacing(px(4))
        grid.setColumnStretch(1, 1)
        for number, (shown, text) in enumerate(rows):
            grid.addWidget(picture(shown), number, 0, Qt.AlignmentFlag.AlignHCenter)
            grid.addWidget(label(text, size=12), number, 1)
            self.said.append(text)
        return grid


def _directions() -> list[Row]:
    known = [
        (pixmap(DIRECTION_ICONS[direction], TONES.get(direction, "ink2"), 15), direction_name(direction, words()))
        for direction in Direction
    ]
    return [*known, (pixmap("pencil", "ink3", 15), tr("Not written yet"))]


def _states() -> list[Row]:
    return [
        (_sample(_dashed), tr("Dashed edge: draft")),
        (pixmap("check", "ink2", 15), tr("Tick, quieter title: posted")),
        (pixmap("repeat", "ink3", 15), tr("Two arrows: one of a series")),
        (_sample(_ringed), tr("Thick edge: selected, or shown by the check")),
        (_sample(_faded), tr("Faint: left out by the filter or the search")),
    ]


def _stretches() -> list[Row]:
    return [
        (pixmap("moon", "ink3", 15), tr("Nothing planned")),
        (pixmap("message-circle", "tw", 15), tr("2/7 beside a week: 2 of its 7 posts start a conversation")),
    ]


def _channel(channel: Channel) -> Row:
    def draw(painter: QPainter, room: QRectF) -> None:
        middle = room.center().toPoint()
        draw_mark(painter, QRect(middle.x() - px(7), middle.y() - px(7), px(15), px(15)), channel.mark, channel.colour)

    return _sample(draw), channel.name


def _sample(draw: Callable[[QPainter, QRectF], None]) -> QPixmap:
    screen = QGuiApplication.primaryScreen()
    ratio = screen.devicePixelRatio() if screen else 1.0
    made = QPixmap(round(px(_WIDE) * ratio), round(px(_HIGH) * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw(painter, QRectF(1, 1, px(_WIDE) - 2, px(_HIGH) - 2))
    painter.end()
    return made


def _box(painter: QPainter, room: QRectF, pen: QPen) -> None:
    painter.setPen(pen)
    painter.setBrush(colour("tw_bg"))
    painter.drawRoundedRect(room, px(5), px(5))


def _dashed(painter: QPainter, room: QRectF) -> None:
    _box(painter, room, QPen(colour("tw_bar"), 1, Qt.PenStyle.DashLine))


def _ringed(painter: QPainter, room: QRectF) -> None:
    _box(painter, room, QPen(colour("ring"), px(2)))


def _faded(painter: QPainter, room: QRectF) -> None:
    painter.setOpacity(FADED)
    _box(painter, room, QPen(colour("tw_line"), 1))
