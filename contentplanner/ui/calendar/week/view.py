"""The week: seven days, the posts without a time in a strip, the others at their hours."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from contentplanner.domain.edits import Spot
from contentplanner.domain.periods import WEEK, Span, days_later
from contentplanner.ui.calendar.days_view import DaysView
from contentplanner.ui.calendar.overlays import beginning_hint, silence
from contentplanner.ui.calendar.view import ARROWS
from contentplanner.ui.calendar.week.beyond import Beyond
from contentplanner.ui.calendar.week.canvas import GUTTER, HoursCanvas
from contentplanner.ui.calendar.week.card import CLOSE, FULL
from contentplanner.ui.calendar.week.clock import half_hour_earlier, half_hour_later, top_of
from contentplanner.ui.calendar.week.corner import Corner
from contentplanner.ui.calendar.week.data import WeekData, week_data
from contentplanner.ui.calendar.week.head import HEAD, DayHead, Strip, strip_height
from contentplanner.ui.calendar.week.pacer import Pacer
from contentplanner.ui.speech import tr
from contentplanner.ui.theme import colour, px
from contentplanner.ui.widgets.wheel import Notches, delta_of, is_sideways

if TYPE_CHECKING:
    from contentplanner.domain.records import Post
    from contentplanner.ui.desk import Desk

HOUR = 50
BEGIN = dt.time(7)
MINUTE_MS = 60_000
RIGHT_EDGE = 26
BESIDE = 30
"""What is seen above and below a card that is brought into sight."""
_DAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class WeekView(DaysView):
    """Days side by side. Alt and an arrow move a post by a day or by half an hour."""

    span: ClassVar[Span | None] = Span.WEEK
    names_days: ClassVar[bool] = True
    legend_at = (29, 23)
    zooms: ClassVar[tuple[float, ...]] = (0.6, 0.8, 1, 1.3, 1.7, 2.2, 2.8)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._data: WeekData | None = None
        self._stale = False
        self._hour = float(px(HOUR))
        self._full = FULL
        self._notches = Notches()
        self.corner = Corner(self)
        self.heads = [DayHead(self) for _ in range(WEEK)]
        self.strips = [Strip(self) for _ in range(WEEK)]
        self.canvas = HoursCanvas()
        self.columns = self.canvas.columns
        self.area = _scroll_area(self, self.canvas)
        self.beyond = Beyond(self.area, self.columns, self.bring)
        self._pacer = Pacer(self.area, self.columns, self)
        self._silence, self._hint = silence(self), beginning_hint(self)
        self._clock = QTimer(self, interval=MINUTE_MS)
        self._began = False
        self.setAccessibleName(tr("Calendar"))
        self._connect()
        self.refresh()

    def _connect(self) -> None:
        for head, strip, column in zip(self.heads, self.strips, self.columns, strict=True):
            head.pressed.connect(self.go_to)
            head.fell.connect(lambda cargo, _at, column=column: self.cargo_dropped.emit(cargo, Spot(column.day)))
            strip.fell.connect(lambda cargo, _at, column=column: self.cargo_dropped.emit(cargo, _no_time(column.day)))
            strip.new_wanted.connect(lambda day: self.new_post_wanted.emit(Spot(day)))
            column.fell.connect(lambda cargo, at, column=column: self.cargo_dropped.emit(cargo, column.spot_at(at)))
            column.spotted.connect(self.new_post_wanted)
            for part in (head, strip, column):
                self.watch_drags(part)
            for part in (strip, column):
                self.take(part)
                part.all_wanted.connect(self.all_wanted)
                part.pressed.connect(self.go_to)
        self.area.verticalScrollBar().valueChanged.connect(lambda _value: self.beyond.refresh())
        self._clock.timeout.connect(self._tick)
        self._clock.start()
        desk = self.desk
        desk.plan_changed.connect(lambda _changes: self.refresh())
        for signal in (desk.period_changed, desk.selection_changed, desk.lit_changed, desk.sight.changed,
                       desk.marks.changed):  # fmt: skip
            signal.connect(self.refresh)
        desk.day_changed.connect(self._show_heads)

    def spot_at(self, at: QPoint) -> Spot | None:
        """Return the day at a place, and in the hours the time."""
        for head, strip, column in zip(self.heads, self.strips, self.columns, strict=True):
            if column.isHidden() or not head.x() <= at.x() < head.x() + head.width():
                continue
            if at.y() < self.area.y():
                return Spot(column.day) if at.y() < strip.y() else _no_time(column.day)
            return column.spot_at(column.mapFrom(self, at))
        return None

    def edge_at(self, at: QPoint) -> int:
        """Turn back over the hours at the left, on at the right edge."""
        if at.x() < px(GUTTER):
            return -1
        return 1 if at.x() > self.width() - px(RIGHT_EDGE) else 0

    def place_of(self, day: dt.date) -> QWidget:
        """Return the head of a day."""
        number = self._number_of(day)
        return self if number is None else self.heads[number]

    def _number_of(self, day: dt.date) -> int | None:
        days = self._data.days if self._data else ()
        return next((number for number, shown in enumerate(days) if shown.day == day), None)

    def refresh(self) -> None:
        """Show the plan as it stands."""
        self._stale = self.desk.period.length > WEEK or (self._data is not None and not self.isVisible())
        if self._stale:
            return
        was, self._data = self._data, week_data(self.desk)
        self.corner.show_week(self._data.number, self._data.name)
        self.canvas.show_days(self._data.days, self._hour, self._full)
        for strip, day in zip(self.strips, self._data.days, strict=False):
            strip.show_day(day)
        self._show_heads()
        self._tick()
        hinted = self._hint.isHidden() == bool(self.desk.plan.posts_by_day)
        if was is None or not hinted or [day.laid for day in was.days] != [day.laid for day in self._data.days]:
            self._lay()

    def _show_heads(self) -> None:
        for head, day in zip(self.heads, self._data.days if self._data else (), strict=False):
            head.show_day(day, current=day.day == self.desk.day)

    def _tick(self) -> None:
        self.canvas.show_now(dt.datetime.now().time().replace(second=0, microsecond=0))  # noqa: DTZ005 - as on the wall

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while hidden; begin in the morning, or earlier when there are posts."""
        super().showEvent(event)
        if self._stale:
            self.refresh()
        if not self._began and self._data is not None:
            self._began = True
            first = min((post.time for day in self._data.days for post in day.timed), default=BEGIN)
            self.area.verticalScrollBar().setValue(top_of(min(first, BEGIN), self._hour) - px(8))

    def show_size(self, zoom: float, *, compact: bool) -> None:
        """Show hours `zoom` times as high, the middle one staying where it is; posts close together say less."""
        bar, half = self.area.verticalScrollBar(), self.area.viewport().height() / 2
        middle = (bar.value() + half) / self._hour
        self._hour, self._full = px(HOUR) * zoom, CLOSE if compact else FULL
        if self._data is not None:
            self.canvas.show_days(self._data.days, self._hour, self._full)
            self._lay()
            bar.setValue(round(middle * self._hour - half))

    def leave_free(self, height: int) -> None:
        """Count what lies below the hours on screen above what covers their edge."""
        if height != self.beyond.covered:
            self.beyond.covered = height
            self.beyond.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the days out anew."""
        super().resizeEvent(event)
        self._lay()

    def _lay(self) -> None:
        if self._data is None:
            return
        bar = self.area.verticalScrollBar().sizeHint().width()
        room = self.width() - px(GUTTER) - bar
        days = len(self._data.days)
        edges = [px(GUTTER) + room * n // days for n in range(days + 1)]
        strip = strip_height(max(day.loose for day in self._data.days))
        top = px(HEAD) + strip + 1
        self.corner.setGeometry(0, 0, px(GUTTER), top - 1)
        for n, (head, below) in enumerate(zip(self.heads, self.strips, strict=True)):
            head.setVisible(n < days)
            below.setVisible(n < days)
            if n < days:
                head.setGeometry(edges[n], 0, edges[n + 1] - edges[n], px(HEAD))
                below.setGeometry(edges[n], px(HEAD), edges[n + 1] - edges[n], strip)
        self.area.setGeometry(0, top, self.width(), self.height() - top)
        self.canvas.resize(self.area.viewport().width(), self.canvas.height())
        self.canvas.lay(edges)
        self._lay_words(top)
        self.beyond.refresh()

    def _lay_words(self, top: int) -> None:
        for words, shown in ((self._silence, self._data is not None and self._data.is_silent),
                             (self._hint, not self.desk.plan.posts_by_day)):  # fmt: skip
            words.setGeometry(px(GUTTER), top, self.width() - px(GUTTER), self.height() - top)
            words.setVisible(bool(shown))
            words.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground beside the heads and the line above the hours."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("bar"))
        painter.setPen(colour("line2"))
        painter.drawLine(0, self.area.y() - 1, self.width(), self.area.y() - 1)

    def wheeled(self, event: QWheelEvent) -> None:
        """Turn the week by a movement to the side or over the heads of the days; else the hours scroll."""
        over_heads = event.position().y() < self.area.y()
        if not (is_sideways(event) or over_heads):
            event.ignore()
            return
        steps = self._notches.add(event, delta_of(event))
        if steps:
            self.desk.turn(-steps)
        event.accept()

    def stops(self, day: dt.date) -> list[QWidget]:
        """Return the posts of a day that are on screen, those without a time first."""
        number = self._number_of(day)
        return [] if number is None else [*self.strips[number].stops(), *self.columns[number].stops()]

    def bring(self, stop: QWidget) -> None:
        """Scroll the hours until a card is in sight."""
        if self.canvas.isAncestorOf(stop):
            self.area.ensureWidgetVisible(stop, 0, px(BESIDE))

    def focus_day(self) -> None:
        """Give the keyboard to the hours of the current day."""
        number = self._number_of(self.desk.day)
        if number is not None:
            self.columns[number].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_today(self) -> None:
        """Go to today, to the hour that it is."""
        super().show_today()
        line = self.canvas.now_line
        if line.isVisible():
            self.area.ensureVisible(line.x(), line.y(), 0, self.area.viewport().height() // 3)

    def moved(self, post: Post, key: Qt.Key) -> Spot | None:
        """Return the day before or after, or the half hour; over midnight a post loses its time."""
        if post.day is None:
            return None
        if key in _DAYS:
            return Spot(days_later(post.day, _DAYS[key]))
        if key is Qt.Key.Key_Down:
            later = half_hour_later(post.time)
            return Spot(post.day, later, keeps_time=False) if later else None
        return Spot(post.day, half_hour_earlier(post.time), keeps_time=False) if post.time else None

    def walked(self, key: Qt.Key) -> bool:
        """Walk over days and posts; up and down scroll the hours of a day without any."""
        if self.walked_posts(key):
            return True
        stops = self.stops(self.desk.day)
        if key in _DAYS:
            self.go_to(days_later(self.desk.day, _DAYS[key]))
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down} and stops:
            self.focus_stop(stops[0 if key is Qt.Key.Key_Down else -1])
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            bar = self.area.verticalScrollBar()
            bar.setValue(bar.value() + round(self._hour) * (1 if key is Qt.Key.Key_Down else -1))
        return key in ARROWS


def _no_time(day: dt.date) -> Spot:
    return Spot(day, None, keeps_time=False)


class HoursArea(QScrollArea):
    """Scrolls by wheel and bar only: the keys are the view's."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave every key to the view."""
        event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll up and down; movements to the side and with Ctrl are the view's."""
        if is_sideways(event) or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().wheelEvent(event)


def _scroll_area(parent: QWidget, canvas: QWidget) -> QScrollArea:
    made = HoursArea(parent)
    made.setWidgetResizable(True)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    made.setWidget(canvas)
    return made
