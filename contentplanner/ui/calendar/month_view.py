"""The month: a pool of days that show other days when the month changes."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from contentplanner.domain.edits import Spot
from contentplanner.domain.periods import WEEK
from contentplanner.ui.calendar.chip import Chip
from contentplanner.ui.calendar.day_cell import DayCell
from contentplanner.ui.calendar.month_data import MonthData, month_data
from contentplanner.ui.calendar.overlays import beginning_hint, silence
from contentplanner.ui.calendar.view import CalendarView
from contentplanner.ui.calendar.week_gutter import WeekGutter
from contentplanner.ui.speech import tr, words
from contentplanner.ui.theme import colour, font, px

if TYPE_CHECKING:
    from contentplanner.domain.records import Post
    from contentplanner.ui.desk import Desk

HEADER = 30
GUTTER = 44
WEEKEND_SHARE = 0.66
MIN_WEEK = 74
NOTCH = 120
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -WEEK,
    Qt.Key.Key_Down: WEEK,
}


class MonthView(CalendarView):
    """Six weeks at most."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._data: MonthData | None = None
        self._gutters = [WeekGutter(self) for _ in range(6)]
        self._cells = [self._new_cell() for _ in range(6 * WEEK)]
        self._silences = [silence(self) for _ in range(6)]
        self._hint = beginning_hint(self)
        self._turned = 0
        self._room = _room(self)
        self.setAccessibleName(tr("Calendar"))
        desk.plan_changed.connect(lambda _changes: self.refresh())
        desk.period_changed.connect(self.refresh)
        desk.selection_changed.connect(self.refresh)
        desk.lit_changed.connect(self.refresh)
        desk.sight.changed.connect(self.refresh)
        self.refresh()

    def _new_cell(self) -> DayCell:
        cell = DayCell(self)
        cell.opened.connect(self.post_opened)
        cell.dropped.connect(lambda cargo, day: self.cargo_dropped.emit(cargo, Spot(day)))
        cell.new_wanted.connect(lambda day: self.new_post_wanted.emit(Spot(day)))
        cell.all_wanted.connect(self.all_wanted)
        cell.pressed.connect(self.go_to)
        cell.installEventFilter(self)
        return cell

    def room(self) -> QWidget:
        """Return the frame in which the month scrolls where it is taller than the window."""
        return self._room

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
            self._room.ensureWidgetVisible(cell)
            cell.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Show the plan as it stands."""
        if not self.isVisible() and self._data is not None:
            self._data = None
            return
        self._data = month_data(self.desk)
        for gutter, week in zip(self._gutters, self._data.weeks, strict=False):
            gutter.show_week(week)
        for cell, view in zip(self._cells, self._data.days, strict=False):
            cell.show_day(view)
        self._lay()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while hidden."""
        super().showEvent(event)
        if self._data is None:
            self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the weeks out anew."""
        super().resizeEvent(event)
        self._lay()

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

    def _columns(self) -> list[tuple[int, int]]:
        first = self.desk.first_weekday
        shares = [WEEKEND_SHARE if (first + n) % WEEK in {5, 6} else 1.0 for n in range(WEEK)]
        room = self.width() - px(GUTTER)
        edges = [px(GUTTER) + round(room * sum(shares[:n]) / sum(shares)) for n in range(WEEK + 1)]
        return [(edges[n], edges[n + 1] - edges[n]) for n in range(WEEK)]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the names of the weekdays."""
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), px(HEADER), colour("bar"))
        painter.setPen(colour("line"))
        painter.drawLine(0, px(HEADER) - 1, self.width(), px(HEADER) - 1)
        painter.setFont(font(12, 500))
        painter.setPen(colour("ink2"))
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(QRect(px(7), 0, px(GUTTER), px(HEADER)), middle, tr("Wk"))
        for column, (left, width) in enumerate(self._columns()):
            name = words().weekday_short((self.desk.first_weekday + column) % WEEK)
            painter.drawText(QRect(left + px(8), 0, width, px(HEADER)), middle, name)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn to the next or the previous month, one a notch; a month taller than its room scrolls instead."""
        room = self.parentWidget()
        if room is not None and self.height() > room.height():
            event.ignore()
            return
        self._turned += event.angleDelta().y()
        if abs(self._turned) >= NOTCH:
            self.desk.turn(1 if self._turned < 0 else -1)
            self._turned = 0
        event.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Repaint a day whose focus comes or goes."""
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut} and isinstance(watched, QWidget):
            watched.update()
        return super().eventFilter(watched, event)

    def focused_post(self) -> str | None:
        """Return the post whose chip has the keyboard."""
        widget = QApplication.focusWidget()
        return widget.view.post_id if isinstance(widget, Chip) and self.isAncestorOf(widget) else None

    def moved(self, post: Post, key: Qt.Key) -> Spot | None:
        """Return the day before or after, or a week away."""
        return Spot(post.day + dt.timedelta(days=_STEPS[key])) if post.day and key in _STEPS else None

    def walked(self, key: Qt.Key) -> bool:
        """Walk over days and posts."""
        widget = QApplication.focusWidget()
        if isinstance(widget, Chip) and key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            chips = self._chips_of_current()
            index = chips.index(widget) + (1 if key is Qt.Key.Key_Down else -1) if widget in chips else -1
            if 0 <= index < len(chips):
                chips[index].setFocus(Qt.FocusReason.TabFocusReason)
                return True
        if key in _STEPS:
            self.go_to(self.desk.day + dt.timedelta(days=_STEPS[key]))
            return True
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._enter()
            return True
        return key is Qt.Key.Key_Escape and self._escaped(widget)

    def _escaped(self, widget: QWidget | None) -> bool:
        if self.desk.lit:
            self.desk.light(frozenset())
        elif isinstance(widget, Chip):
            self.go_to(self.desk.day)
        else:
            return False
        return True

    def _enter(self) -> None:
        chips = self._chips_of_current()
        if chips:
            chips[0].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.new_post_wanted.emit(Spot(self.desk.day))

    def _chips_of_current(self) -> list[Chip]:
        cell = self.cell(self.desk.day)
        return cell.chips if cell else []

    def focus_post(self, post_id: str) -> None:
        """Give the keyboard to the chip of a post, if it is on screen."""
        for cell in self.cells():
            for chip in cell.chips:
                if chip.view.post_id == post_id:
                    self.desk.go_to(cell.day)
                    chip.setFocus(Qt.FocusReason.OtherFocusReason)


def _room(month: MonthView) -> QScrollArea:
    made = QScrollArea()
    made.setWidgetResizable(True)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.setWidget(month)
    return made


def _cut(length: int, parts: int) -> list[int]:
    """Cut a length into whole parts that differ by one pixel at most."""
    edges = [round(length * n / parts) for n in range(parts + 1)]
    return [edges[n + 1] - edges[n] for n in range(parts)]
