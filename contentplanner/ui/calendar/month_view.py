"""The month: a pool of days that show other days when the month changes."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QMoveEvent, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from contentplanner.domain.edits import Spot
from contentplanner.domain.periods import WEEK, Period, days_later, weeks_of
from contentplanner.ui.calendar.band import Band
from contentplanner.ui.calendar.day_cell import DayCell, most_chips
from contentplanner.ui.calendar.days_view import DaysView
from contentplanner.ui.calendar.month_data import MonthData, chip_state, month_data
from contentplanner.ui.calendar.month_room import GUTTER, HEADER, MonthHead, MonthRoom
from contentplanner.ui.calendar.overlays import beginning_hint, silence
from contentplanner.ui.calendar.week_gutter import WeekGutter
from contentplanner.ui.speech import tr, words
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.wheel import Notches, delta_of, is_sideways

if TYPE_CHECKING:
    from contentplanner.domain.records import Post
    from contentplanner.ui.desk import Desk

WEEKEND_SHARE = 0.66
MIN_WEEK = 74
LOWER_EDGE = 22
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -WEEK,
    Qt.Key.Key_Down: WEEK,
}


_AT_ONCE = 90
"""So many posts look anew with a key in the search."""


class MonthView(DaysView):
    """Six weeks at most."""

    legend_at = (23, 4)
    zooms: ClassVar[tuple[float, ...]] = (1, 1.25, 1.5, 2, 2.5, 3)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk)
        self.scroll_room = MonthRoom(self, parent)
        self._data: MonthData | None = None
        self._most, self._hid = 0, desk.sight.hides
        self._shown: tuple[int, Period] | None = None
        self._stale = False
        self._looked = 0
        self._later = QTimer(self, interval=0, singleShot=True)
        self._later.timeout.connect(self._look_on)
        self._gutters = [WeekGutter(self) for _ in range(6)]
        self._band = Band(self)
        self._cells = [self._new_cell() for _ in range(6 * WEEK)]
        self._silences = [silence(self) for _ in range(6)]
        self._hint = beginning_hint(self)
        self._notches = Notches()
        self._zoom = 1.0
        self.head = MonthHead(self)
        self.scroll_room.resized.connect(lambda _height: self._fit())
        self.setAccessibleName(tr("Calendar"))
        desk.plan_changed.connect(lambda _changes: self.refresh())
        desk.period_changed.connect(self.refresh)
        desk.selection_changed.connect(self.refresh)
        desk.lit_changed.connect(self.refresh)
        desk.sight.changed.connect(self._look_again)
        desk.marks.changed.connect(self.refresh)
        self.refresh()

    def _new_cell(self) -> DayCell:
        cell = DayCell(self)
        self.take(cell)
        cell.dropped.connect(lambda cargo, day: self.cargo_dropped.emit(cargo, Spot(day)))
        cell.new_wanted.connect(lambda day: self.new_post_wanted.emit(Spot(day)))
        cell.all_wanted.connect(self.all_wanted)
        cell.pressed.connect(self.go_to)
        self.watch_drags(cell)
        self._band.watch(cell)
        return cell

    def room(self) -> QWidget:
        """Return the frame in which the month scrolls where it is taller than the window."""
        return self.scroll_room

    def place_of(self, day: dt.date) -> QWidget:
        """Return the cell of a day."""
        return self.cell(day) or self

    def cell(self, day: dt.date) -> DayCell | None:
        """Return the cell that shows a day, or None when it isn't on screen."""
        return next((cell for cell in self.cells() if cell.day == day), None)

    def cells(self) -> list[DayCell]:
        """Return the days on screen, in order."""
        return [cell for cell in self._cells if not cell.isHidden()]

    def gutters(self) -> list[WeekGutter]:
        """Return the gutters on screen, from the top."""
        return [gutter for gutter in self._gutters if not gutter.isHidden()]

    def focus_day(self) -> None:
        """Give the keyboard to the cell of the current day."""
        cell = self.cell(self.desk.day)
        if cell is not None:
            self.scroll_room.ensureWidgetVisible(cell)
            cell.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Show the plan as it stands."""
        self._later.stop()
        self._stale = self._data is not None and not self.isVisible()
        if self._stale:
            return
        self._most = self._most_chips()
        self._shown = (self.desk.planner.revision, self.desk.period)
        self._data = month_data(self.desk, self._most)
        for gutter, week in zip(self._gutters, self._data.weeks, strict=False):
            gutter.show_week(week)
        for cell, view in zip(self._cells, self._data.days, strict=False):
            cell.show_day(view)
        self._lay()

    def _look_again(self) -> None:
        """Follow the filter and the search: where nothing is hidden, nor was, the same posts stay and look anew."""
        hidden, self._hid = self._hid, self.desk.sight.hides
        known = self._data is not None and self._shown == (self.desk.planner.revision, self.desk.period)
        if hidden or self._hid or not known or not self.isVisible():
            self.refresh()
        else:
            self._look_anew()

    def _look_anew(self) -> None:
        self._looked = 0
        self._look_on()

    def _look_on(self) -> None:
        """Let the next days look anew; in a full month the others follow between two keys."""
        posts, days, left = self.desk.plan.posts, self._data.days if self._data else (), _AT_ONCE
        while self._looked < len(days) and left > 0:
            day = days[self._looked]
            chips = tuple((view, chip_state(self.desk, posts[view.post_id])) for view, _ in day.chips)
            self._cells[self._looked].show_day(replace(day, chips=chips))
            left -= len(chips)
            self._looked += 1
        if self._looked < len(days):
            self._later.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while hidden."""
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the weeks out anew, with more posts where there is room for them now."""
        super().resizeEvent(event)
        if self._most_chips() > self._most:
            self.refresh()
        else:
            self._lay()

    def _most_chips(self) -> int:
        """Return how many posts a day of the month on screen has room for, at most."""
        weeks = len(weeks_of(self.desk.period, self.desk.first_weekday))
        return most_chips((self.height() - px(HEADER)) // weeks + 1)

    def moveEvent(self, event: QMoveEvent) -> None:
        """Keep the names of the weekdays in sight."""
        super().moveEvent(event)
        self.head.move(0, -self.y())

    def show_size(self, zoom: float, *, compact: bool) -> None:
        """Show weeks `zoom` times as high as there is room for; posts close together stand on one line each."""
        self._zoom = zoom
        for cell in self._cells:
            cell.be_compact(compact=compact)
        self._fit()

    def _fit(self) -> None:
        height = self.scroll_room.viewport().height()
        self.setMinimumHeight(round(px(HEADER) + (height - px(HEADER)) * self._zoom) if self._zoom > 1 else 0)

    def minimumSizeHint(self) -> QSize:
        """Return the least a month can be read at."""
        return QSize(px(GUTTER + WEEK * 44), px(HEADER + 6 * MIN_WEEK))

    def _lay(self) -> None:
        if self._data is None:
            return
        weeks = len(self._data.weeks)
        columns = self._columns()
        rows = _cut(self.height() - px(HEADER), weeks)
        top = px(HEADER)
        self._hint.setGeometry(px(GUTTER), top, self.width() - px(GUTTER), self.height() - top)
        self._hint.setVisible(not self.desk.plan.posts_by_day)
        self._hint.raise_()
        for row, gutter in enumerate(self._gutters):
            gutter.setVisible(row < weeks)
            if row < weeks:
                gutter.setGeometry(0, top, px(GUTTER), rows[row])
            self._silences[row].setVisible(row < weeks and self._data.weeks[row].is_silent)
            if row < weeks:
                self._silences[row].setGeometry(px(GUTTER), top, self.width() - px(GUTTER), rows[row])
            for column, (left, width) in enumerate(columns):
                cell = self._cells[row * WEEK + column]
                cell.setVisible(row < weeks)
                if row < weeks:
                    cell.setGeometry(left, top, width, rows[row])
            top += rows[row] if row < weeks else 0
        self.head.setGeometry(0, -self.y(), self.width(), px(HEADER))
        first = self.desk.first_weekday
        self.head.lay(columns, [words().weekday_short((first + n) % WEEK) for n in range(WEEK)])
        self.head.raise_()

    def _columns(self) -> list[tuple[int, int]]:
        first = self.desk.first_weekday
        shares = [WEEKEND_SHARE if (first + n) % WEEK in {5, 6} else 1.0 for n in range(WEEK)]
        room = self.width() - px(GUTTER)
        edges = [px(GUTTER) + round(room * sum(shares[:n]) / sum(shares)) for n in range(WEEK + 1)]
        return [(edges[n], edges[n + 1] - edges[n]) for n in range(WEEK)]

    def wheeled(self, event: QWheelEvent) -> None:
        """Turn to the next or the previous month, one a notch; a month taller than its room scrolls instead."""
        room = self.parentWidget()
        if room is not None and self.height() > room.height() and not is_sideways(event):
            event.ignore()
            return
        steps = self._notches.add(event, delta_of(event))
        if steps:
            self.desk.turn(-steps)
        event.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Repaint a day whose focus comes or goes."""
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut} and isinstance(watched, QWidget):
            watched.update()
        return super().eventFilter(watched, event)

    def spot_at(self, at: QPoint) -> Spot | None:
        """Return the day of the cell at a place."""
        cell = next((cell for cell in self.cells() if cell.geometry().contains(at)), None)
        return Spot(cell.day) if cell else None

    def edge_at(self, at: QPoint) -> int:
        """Turn back over the names of the weekdays, on at the lower edge of what is on screen."""
        seen = self.visibleRegion().boundingRect()
        if at.y() < max(seen.top(), 0) + px(HEADER):
            return -1
        return 1 if at.y() > seen.bottom() - px(LOWER_EDGE) else 0

    def can_scroll(self, step: int) -> bool:
        """Whether there is more of the month above or below."""
        bar = self.scroll_room.verticalScrollBar()
        return bar.value() < bar.maximum() if step > 0 else bar.value() > bar.minimum()

    def scrolled(self, step: int) -> bool:
        """Scroll by half of what is on screen."""
        can, bar = self.can_scroll(step), self.scroll_room.verticalScrollBar()
        bar.setValue(bar.value() + step * bar.pageStep() // 2)
        return can

    def moved(self, post: Post, key: Qt.Key) -> Spot | None:
        """Return the day before or after, or a week away."""
        return Spot(days_later(post.day, _STEPS[key])) if post.day and key in _STEPS else None

    def walked(self, key: Qt.Key) -> bool:
        """Walk over days and posts."""
        if self.walked_posts(key):
            return True
        if key in _STEPS:
            self.go_to(days_later(self.desk.day, _STEPS[key]))
        return key in _STEPS

    def stops(self, day: dt.date) -> list[QWidget]:
        """Return the chips of a day, and the button that counts the rest."""
        cell = self.cell(day)
        return cell.stops() if cell else []

    def bring(self, stop: QWidget) -> None:
        """Scroll until a chip is in sight."""
        self.scroll_room.ensureWidgetVisible(stop)


def _cut(length: int, parts: int) -> list[int]:
    """Cut a length into whole parts that differ by one pixel at most."""
    edges = [round(length * n / parts) for n in range(parts + 1)]
    return [edges[n + 1] - edges[n] for n in range(parts)]
