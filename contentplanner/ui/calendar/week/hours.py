"""The hours of one day: cards at their times, side by side where they would lie over each other."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from contentplanner.domain.edits import Spot
from contentplanner.ui.calendar.drops import DropBox
from contentplanner.ui.calendar.week.arrange import Place, arranged
from contentplanner.ui.calendar.week.card import FULL, LEAST, WeekCard
from contentplanner.ui.calendar.week.clock import HOURS, grid_of, time_at, top_of
from contentplanner.ui.calendar.week.data import DayColumn
from contentplanner.ui.calendar.week.head import ground
from contentplanner.ui.speech import ntr, tr, words
from contentplanner.ui.theme import colour, font, px, scale
from contentplanner.ui.widgets.buttons import button

LANE = 44
"""The least width of a card; days too narrow for another lane count the rest."""
_PAD, _GAP = 3, 2


class DayHours(DropBox):
    """Takes drops and the keyboard; `spotted` asks for a new post at a time."""

    opened = Signal(str)
    marked = Signal(str, object)
    carried = Signal(object)
    spotted = Signal(object)
    all_wanted = Signal(object)
    pressed = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._view: DayColumn | None = None
        self._hour = 50.0
        self._full = FULL
        self._cards: list[WeekCard] = []
        self._mores: list[QPushButton] = []
        self._counts: dict[QWidget, int] = {}

    @property
    def day(self) -> dt.date:
        """The day shown."""
        if self._view is None:
            raise LookupError("this column shows no day yet")
        return self._view.day

    @property
    def cards(self) -> list[WeekCard]:
        """The cards on screen, in order of time."""
        return [card for card in self._cards if not card.isHidden()]

    @property
    def mores(self) -> list[QPushButton]:
        """The buttons that say how many posts have no room of their own."""
        return [more for more in self._mores if not more.isHidden()]

    def show_day(self, view: DayColumn, hour: float, full: int) -> None:
        """Show a day in which an hour takes `hour` pixels on screen and a card at most `full` of the design."""
        before, same = self._view, (hour, full) == (self._hour, self._full)
        self._view, self._hour, self._full = view, hour, full
        if same and before is not None and view.laid == before.laid:
            shown = {one.shown[0].post_id: one.shown for one in view.timed}
            for card in self.cards:
                card.show_post(*shown[card.view.post_id])
            return
        self.setAccessibleName(view.name)
        self._lay()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the cards out anew."""
        super().resizeEvent(event)
        self._lay()

    def _lay(self) -> None:
        if self._view is None:
            return
        tops = [top_of(post.time, self._hour) for post in self._view.timed]
        lanes = max(2, (self.width() - px(_PAD)) // px(LANE))
        places = arranged(tops, px(self._full), px(LEAST), lanes)
        cards = sorted((place for place in places if not place.is_more), key=lambda place: place.posts)
        for index, place in enumerate(cards):
            self._lay_card(index, place)
        for card in self._cards[len(cards) :]:
            card.rest()
        rest = [place for place in places if place.is_more]
        for index, place in enumerate(rest):
            self._lay_more(index, place)
        for more in self._mores[len(rest) :]:
            more.hide()
            more.setAccessibleName("")

    def _lay_card(self, index: int, place: Place) -> None:
        if index == len(self._cards):
            made = WeekCard(self)
            made.opened.connect(self.opened)
            made.marked.connect(self.marked)
            made.carried.connect(self.carried)
            self._cards.append(made)
        card = self._cards[index]
        card.setGeometry(self._box(place))
        card.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        if self._view is not None:
            card.show_post(*self._view.timed[place.posts[0]].shown)
        card.show()

    def _lay_more(self, index: int, place: Place) -> None:
        if index == len(self._mores):
            made = button("", kind="link")
            made.setParent(self)
            made.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            made.clicked.connect(lambda: self.all_wanted.emit(self.day))
            self._mores.append(made)
        more = self._mores[index]
        number = self._counts[more] = len(place.posts)
        box = self._box(place)
        more.setText(f"+{words().number(number)}" if box.width() < px(64) else tr("+{n} more", n=number))
        more.setAccessibleName(ntr("{n} more post on this day", "{n} more posts on this day", number))
        more.setGeometry(box)
        more.show()

    def _box(self, place: Place) -> QRect:
        room = self.width() - 2 * px(_PAD)
        left = px(_PAD) + room * place.lane // place.lanes
        right = px(_PAD) + room * (place.lane + 1) // place.lanes
        return QRect(left, place.top + 1, right - left - px(_GAP), place.height - px(_GAP))

    def count_of(self, stop: QWidget) -> int:
        """Return how many posts a card or a button stands for."""
        return self._counts.get(stop, 1)

    def stops(self) -> list[QWidget]:
        """Return the cards and the buttons that count, in order of time."""
        found: list[QWidget] = [*self.cards, *self.mores]
        return sorted(found, key=lambda stop: (stop.y(), stop.x()))

    def spot_at(self, at: QPoint) -> Spot:
        """Return the day and the time that a place stands for."""
        return Spot(self.day, time_at(at.y(), self._hour, grid_of(self._hour / scale())), keeps_time=False)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Make this the day the keyboard works on."""
        self.pressed.emit(self.day)
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Ask for a new post at the time under the mouse."""
        self.spotted.emit(self.spot_at(event.position().toPoint()))
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground, the hours and where a drop would land."""
        if self._view is None:
            return
        painter = QPainter(self)
        end = round(self._hour * HOURS)
        painter.fillRect(self.rect(), colour("accent_soft" if self.is_target else ground(self._view, "surface")))
        painter.fillRect(0, end, self.width(), self.height() - end, colour("bg"))
        painter.setPen(colour("line"))
        for n in range(HOURS + 1):
            painter.drawLine(0, round(n * self._hour), self.width(), round(n * self._hour))
        painter.drawLine(self.rect().topRight(), self.rect().bottomRight())
        if self.hasFocus():
            painter.setPen(QPen(colour("ring"), px(2)))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        if self.target is not None:
            self._draw_target(painter, self.spot_at(self.target))

    def _draw_target(self, painter: QPainter, spot: Spot) -> None:
        if spot.time is None:
            return
        top = top_of(spot.time, self._hour)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour("ring"), px(2), Qt.PenStyle.DashLine))
        painter.setBrush(colour("surface"))
        box = QRectF(px(_PAD), top + 1, self.width() - 2 * px(_PAD), px(LEAST))
        painter.drawRoundedRect(box, px(5), px(5))
        painter.setFont(font(12, 600, tabular=True))
        painter.setPen(colour("accent"))
        text = f"{words().short_day(spot.day)} {words().clock(spot.time)}"
        if self.cargo is not None and self.cargo.copies:
            text = tr("Copy to {day}", day=text)
        if painter.fontMetrics().horizontalAdvance(text) > box.width() - px(12):
            text = words().clock(spot.time)
        painter.drawText(box.adjusted(px(8), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, text)
