"""The table of the list: it scrolls, is walked and takes drops; the head of the day at the top stays in sight."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from contentplanner.ui.calendar.agenda.delegate import AgendaDelegate, draw_focus
from contentplanner.ui.calendar.agenda.dress import dress, share_width
from contentplanner.ui.calendar.agenda.model import EDITABLE, AgendaModel, Column, Index
from contentplanner.ui.calendar.agenda.presses import Presses
from contentplanner.ui.calendar.agenda.row_turns import RowTurns
from contentplanner.ui.calendar.agenda.rows import AgendaRow, RowKind
from contentplanner.ui.calendar.agenda.sticky import StickyHead
from contentplanner.ui.calendar.chip import MARKING
from contentplanner.ui.calendar.view import ARROWS
from contentplanner.ui.carrying import carry
from contentplanner.ui.drag import Cargo, taken
from contentplanner.ui.speech import tr
from contentplanner.ui.theme import px

if TYPE_CHECKING:
    from contentplanner.ui.desk import Desk

ROW_HEIGHT, CLOSE = 34, 26
_SETTLE_MS = 60
_PAGES = {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_F2}
_WALKING = ARROWS | _PAGES


class AgendaTable(QTableView):
    """`opened` carries a post, `marked` one that was clicked with the keys held, `fell` cargo and a day.

    `new_wanted` carries a day, `topped` the one at the top, `stood` the row that has the keyboard.
    """

    opened = Signal(str)
    marked = Signal(str, object)
    fell = Signal(object, object)
    new_wanted = Signal(object)
    stood = Signal(object)
    topped = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._presses = Presses(self, desk.marks)
        self.agenda = AgendaModel(desk, self)
        self.setModel(self.agenda)
        self.painter_of_rows = AgendaDelegate(desk, self.agenda, self)
        self.setItemDelegate(self.painter_of_rows)
        self.setAccessibleName(tr("Posts by day"))
        dress(self)
        self.set_row_height(px(ROW_HEIGHT))
        self.sticky = StickyHead(self)
        self.sticky.pressed.connect(self.show_at_top)
        self._settle = QTimer(self, interval=_SETTLE_MS, singleShot=True)
        self._settle.timeout.connect(self._tell_top)
        self.turns = RowTurns(self)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._scrolled())
        self.selectionModel().currentChanged.connect(self._tell_current)
        self.doubleClicked.connect(self._double)

    def set_row_height(self, height: int) -> None:
        """Give every row so many pixels; the one at the top stays there."""
        top = self.rowAt(0)
        self.verticalHeader().setDefaultSectionSize(height)
        self.updateGeometries()
        if top > 0:
            self.verticalScrollBar().setValue(top * height)

    @property
    def row_height(self) -> int:
        """The height of every row, in pixels on screen."""
        return self.verticalHeader().defaultSectionSize()

    def row_at(self, number: int) -> AgendaRow | None:
        """Return a row, None past the ends."""
        return self.agenda.rows[number] if 0 <= number < len(self.agenda.rows) else None

    def current_row(self) -> AgendaRow | None:
        """Return the row that has the keyboard."""
        return self.row_at(self.currentIndex().row())

    def show_rows(self, rows: tuple[AgendaRow, ...]) -> None:
        """Show other rows; the one at the top stays where it is on screen, and the current one stays current."""
        top, current = self.top_row(), self.current_row()
        offset = self.rowViewportPosition(self.rowAt(0)) if top else 0
        column = max(0, self.currentIndex().column())
        self.agenda.show_rows(rows)
        self.updateGeometries()
        if current is not None and current in rows and self.current_row() != current:
            self.setCurrentIndex(self.agenda.index(rows.index(current), column))
        if top is not None:
            place = rows.index(top) if top in rows else self.agenda.row_of_day(top.day)
            self.verticalScrollBar().setValue(place * self.row_height - offset)
        self._scrolled()

    def top_row(self) -> AgendaRow | None:
        """Return the row at the upper edge."""
        return self.row_at(self.rowAt(0))

    def make_current(self, number: int) -> None:
        """Give a row the keyboard, in the column that had it."""
        column = self.currentIndex().column()
        self.setCurrentIndex(self.agenda.index(number, column if column >= 0 else Column.TITLE))

    def show_at_top(self, day: dt.date) -> None:
        """Give the head of a day the keyboard and scroll it to the top; at the end no further than need be."""
        number = self.agenda.row_of_day(day)
        if number >= 0:
            self.make_current(number)
            full = max(0, len(self.agenda.rows) * self.row_height - self.viewport().height())
            top = self.row_at(full // self.row_height)
            filled = top is not None and (top.day.year, top.day.month) == (day.year, day.month)
            wanted = number * self.row_height
            self.verticalScrollBar().setValue(min(wanted, full) if filled else wanted)

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a row into sight, below the head that stays at the top."""
        super().scrollTo(index, hint)
        row, top = self.row_at(index.row()), self.rowViewportPosition(index.row())
        if row is not None and row.kind is RowKind.POST and top < self.row_height:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() - (self.row_height - top))

    def _scrolled(self) -> None:
        self._settle.start()
        first = self.rowAt(0)
        row = self.row_at(first)
        covered = row is not None and (row.kind is RowKind.POST or self.rowViewportPosition(first) < 0)
        self.sticky.setVisible(covered and row is not None and row.kind is not RowKind.SILENCE)
        if row is None or not self.sticky.isVisible():
            return
        following = self.row_at(first + 1)
        pushed = following is not None and following.kind is not RowKind.POST
        y = min(0, self.rowViewportPosition(first + 1) - self.row_height) if pushed else 0
        self.sticky.row = AgendaRow(RowKind.DAY, row.day, row.day)
        self.sticky.setGeometry(0, y, self.viewport().width(), self.row_height)
        self.sticky.update()

    def _tell_top(self) -> None:
        row = self.top_row()
        if row is not None and self.isVisible():
            self.topped.emit(row.day)

    def _tell_current(self, current: QModelIndex, _before: QModelIndex) -> None:
        row = self.row_at(current.row())
        if row is not None:
            self.stood.emit(row)
        self.viewport().update()

    def _double(self, index: QModelIndex) -> None:
        row = self.row_at(index.row())
        if row is None:
            return
        if row.kind is not RowKind.POST:
            self.new_wanted.emit(row.day)
        elif Column(index.column()) in EDITABLE and not self._desk.planner.store.read_only:
            self.edit(index)
        else:
            self.opened.emit(row.post_id)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Mark with Ctrl or Shift, else do what a press does."""
        if not self._presses.begin(event):
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Count a second click with the keys held as another first one."""
        if event.modifiers() & MARKING:
            self.mousePressEvent(event)
        else:
            super().mouseDoubleClickEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of marks that were only clicked on."""
        super().mouseReleaseEvent(event)
        self._presses.end()

    def keyboardSearch(self, _search: str) -> None:
        """Leave letters to the window's single keys."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk over rows and cells, and edit one with F2; every other key is the view's."""
        if self.state() is QAbstractItemView.State.EditingState:
            event.accept()  # the field over the cell has had it
        elif Qt.Key(event.key()) in _WALKING and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give way where it is narrow: the voice, then the names of the channels."""
        super().resizeEvent(event)
        share_width(self)
        self._scrolled()

    def updateGeometries(self) -> None:
        """Let the last day scroll up to the top too: what is at the top says which month is on screen."""
        bar = self.verticalScrollBar()
        before = bar.value()
        super().updateGeometries()
        bar.setMaximum(max(0, (len(self.agenda.rows) - 1) * self.row_height))
        bar.setValue(before)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the cells, and over them what takes the whole width."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        first, last = self.rowAt(event.rect().top()), self.rowAt(event.rect().bottom())
        for number in range(max(0, first), len(self.agenda.rows) if last < 0 else last + 1):
            row = self.agenda.rows[number]
            if row.kind is RowKind.POST:
                continue
            room = QRect(0, self.rowViewportPosition(number), self.viewport().width(), self.row_height)
            self.painter_of_rows.draw_wide(painter, room, row)
            if self.hasFocus() and number == self.currentIndex().row():
                draw_focus(painter, room)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl the wheel is the view's."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Draw the focus anew when it comes or goes."""
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.viewport().update()
        return super().viewportEvent(event)

    def startDrag(self, _supported: Qt.DropAction) -> None:
        """Drag the post under the mouse."""
        row = self.current_row()
        post = self._desk.plan.posts.get(row.post_id) if row else None
        if post is not None:
            carry(self._desk, self, post.id)
            self._aim(None, None)

    def _day_under(self, at: QPoint) -> dt.date | None:
        row = self.row_at(self.rowAt(at.y()))
        return row.day if row else None

    def _aim(self, day: dt.date | None, cargo: Cargo | None) -> None:
        rows = self.painter_of_rows
        if (day, cargo) != (rows.target, rows.cargo):
            rows.target, rows.cargo = day, cargo
            self.viewport().update()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take ideas and posts, texts and links."""
        taken(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Aim at the day under the mouse; near the edges the list scrolls."""
        super().dragMoveEvent(event)
        day = self._day_under(event.position().toPoint())
        self._aim(day, taken(event, self.painter_of_rows.cargo) if day else None)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Look as before."""
        super().dragLeaveEvent(event)
        self._aim(None, None)

    def dropEvent(self, event: QDropEvent) -> None:
        """Say what fell on which day."""
        self._aim(None, None)
        day = self._day_under(event.position().toPoint())
        cargo = taken(event) if day else None
        if cargo is not None:
            self.fell.emit(cargo, day)
