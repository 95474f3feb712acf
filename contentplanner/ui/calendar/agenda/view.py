"""The list: the agenda of the whole plan, edited in place."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from contentplanner.domain.edits import Spot
from contentplanner.domain.periods import WEEK, days_later, month_of
from contentplanner.domain.vocabulary import Status
from contentplanner.ui.calendar.agenda.model import Column
from contentplanner.ui.calendar.agenda.rows import AgendaRow, AgendaRows, RowKind
from contentplanner.ui.calendar.agenda.table import CLOSE, ROW_HEIGHT, AgendaTable
from contentplanner.ui.calendar.holidays import holidays_of_year
from contentplanner.ui.calendar.view import CalendarView
from contentplanner.ui.editor.accepting import set_channel, set_time
from contentplanner.ui.editor.series_offer import SeriesOffer
from contentplanner.ui.editor.sheet import Sheet
from contentplanner.ui.editor.statuses import want_status
from contentplanner.ui.editor.titles import save_title
from contentplanner.ui.editor.when import NotUnderstood
from contentplanner.ui.speech import tr
from contentplanner.ui.theme import px

if TYPE_CHECKING:
    from contentplanner.domain.records import Post
    from contentplanner.ui.desk import Desk

_DAYS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Left: -WEEK,
    Qt.Key.Key_Right: WEEK,
}


class AgendaView(CalendarView):
    """Scrolls through the whole plan; the period on the desk is the month of its top row."""

    legend_at = (-36, 4)
    zooms: ClassVar[tuple[float, ...]] = (0.8, 1, 1.4, 2)

    names_days: ClassVar[bool] = True

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._stale, self._hid = True, desk.sight.hides
        self._asked = desk.day
        self._sheet = Sheet(desk, self)
        self.offer = SeriesOffer(self._sheet)
        self._rows = AgendaRows()
        self.table = AgendaTable(desk)
        self.setAccessibleName(tr("Calendar"))
        self.setFocusProxy(self.table)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.table, 1)
        layout.addLayout(self._below())
        self._connect()

    def _below(self) -> QHBoxLayout:
        """Return the room below the rows: empty while nothing is offered."""
        row = QHBoxLayout()
        row.setContentsMargins(px(12), px(6), px(12), px(6))
        row.addWidget(self.offer)
        return row

    def _connect(self) -> None:
        table, desk = self.table, self.desk
        table.opened.connect(self.post_opened)
        table.marked.connect(self.marking.mark)
        table.fell.connect(lambda cargo, day: self.cargo_dropped.emit(cargo, Spot(day)))
        table.new_wanted.connect(lambda day: self.new_post_wanted.emit(Spot(day)))
        table.stood.connect(self._stood)
        self.offer.left.connect(table.setFocus)
        table.topped.connect(lambda day: desk.show_period(month_of(day), keep_day=True))
        table.agenda.edited.connect(self._edit, Qt.ConnectionType.QueuedConnection)
        desk.plan_changed.connect(lambda _changes: self._follow_plan())
        desk.sight.changed.connect(self._look_again)
        desk.day_changed.connect(self._day_changed)
        for signal in (desk.selection_changed, desk.lit_changed, desk.marks.changed):
            signal.connect(table.viewport().update)

    def show_size(self, zoom: float, *, compact: bool) -> None:
        """Give every row another height; the row at the top stays there."""
        self.table.set_row_height(px((CLOSE if compact else ROW_HEIGHT) * zoom))

    def _look_again(self) -> None:
        """Follow the filter and the search: where nothing is hidden, nor was, the rows stay as they are."""
        hidden, self._hid = self._hid, self.desk.sight.hides
        if hidden or self._hid:
            self.refresh()
        else:
            self.table.turns.look_anew()

    def refresh(self) -> None:
        """Show the plan as it stands."""
        self._stale = not self.isVisible()
        if not self._stale:
            desk = self.desk
            always = {desk.today(), self._asked}
            rows = self._rows.of(desk.plan, desk.sight.shown, always, lambda year: holidays_of_year(desk, year))
            self.table.show_rows(rows)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the current day."""
        super().showEvent(event)
        self._asked = self.desk.day
        self.refresh()
        self.table.show_at_top(self.desk.day)

    def _follow_plan(self) -> None:
        self.refresh()
        self.offer.show_plan()

    def hideEvent(self, event: QHideEvent) -> None:
        """Offer to change others of a series only while the change is in sight."""
        super().hideEvent(event)
        self.offer.forget()

    def _stood(self, row: AgendaRow) -> None:
        post = self._sheet.post
        if not self._sheet.is_changing and (post is None or post.id != row.post_id):
            self.offer.forget()
        if not row.day <= self.desk.day <= row.last:
            self.desk.stand_on(row.day)

    def _day_changed(self) -> None:
        """Follow when somebody else goes to a day."""
        row, day = self.table.current_row(), self.desk.day
        if self.isVisible() and not (row is not None and row.day <= day <= row.last):
            self._asked = day
            self.refresh()
            self.table.show_at_top(day)

    def place_of(self, day: dt.date) -> QWidget:
        """Return the table: days have no widget of their own here."""
        del day
        return self.table

    def _row_at(self, at: QPoint) -> AgendaRow | None:
        return self.table.row_at(self.table.rowAt(self.table.viewport().mapFrom(self, at).y()))

    def post_at(self, at: QPoint) -> str | None:
        """Return the post of the row at a place."""
        row = self._row_at(at)
        return row.post_id or None if row else None

    def spot_at(self, at: QPoint) -> Spot | None:
        """Return the day of the row at a place."""
        row = self._row_at(at)
        return Spot(row.day) if row else None

    def place_of_keyboard(self) -> QPoint:
        """Return the middle of the row that has the keyboard."""
        table = self.table
        return table.viewport().mapTo(self, table.visualRect(table.currentIndex()).center())

    def focused_post(self) -> str | None:
        """Return the post whose row has the keyboard."""
        row = self.table.current_row() if self.table.hasFocus() else None
        return row.post_id or None if row else None

    def focus_post(self, post_id: str) -> None:
        """Give the row of a post the keyboard."""
        number = self.table.agenda.row_of_post(post_id)
        if number >= 0:
            self.table.make_current(number)
            self.table.setFocus()

    def focus_day(self) -> None:
        """Give the current day the keyboard: its row where it is on screen, else at the top."""
        number = self.table.agenda.row_of_day(self.desk.day)
        row = self.table.current_row()
        if row is None or not row.day <= self.desk.day <= row.last:
            self._asked = self.desk.day
            self.refresh()
            self.table.show_at_top(self.desk.day)
        elif number >= 0 and row.kind is RowKind.POST:
            self.table.make_current(number)
        self.table.setFocus()

    def moved(self, post: Post, key: Qt.Key) -> Spot | None:
        """Return the day before or after with up and down, a week away with left and right."""
        return Spot(days_later(post.day, _DAYS[key])) if post.day else None

    def walked(self, key: Qt.Key) -> bool:
        """Open a post, or make the first of a day; go to the first or the last row of the plan."""
        row = self.table.current_row()
        last = len(self.table.agenda.rows) - 1
        match key:
            case Qt.Key.Key_Home | Qt.Key.Key_End if last >= 0:
                self.table.make_current(0 if key is Qt.Key.Key_Home else last)
            case Qt.Key.Key_Up | Qt.Key.Key_Down:
                number = self.table.currentIndex().row() + (1 if key is Qt.Key.Key_Down else -1)
                self.table.make_current(min(max(0, number), last))
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if row is not None:
                self._enter(row)
            case Qt.Key.Key_Escape if self.desk.lit:
                self.desk.light(frozenset())
            case _:
                return False
        return True

    def _enter(self, row: AgendaRow) -> None:
        following = self.table.row_at(self.table.currentIndex().row() + 1)
        if row.kind is RowKind.POST:
            self.post_opened.emit(row.post_id)
        elif following is not None and following.kind is RowKind.POST:
            self.table.make_current(self.table.currentIndex().row() + 1)
        else:
            self.new_post_wanted.emit(Spot(self.desk.day))

    def _edit(self, post_id: str, column: int, value: object) -> None:
        """Give a post what was typed or chosen in a cell."""
        if post_id not in self.desk.plan.posts:
            return
        sheet, text = self._sheet, str(value)
        sheet.open_post(post_id)
        match Column(column):
            case Column.TITLE if text.strip():
                save_title(sheet, text)
            case Column.TIME:
                try:
                    set_time(sheet, text)
                except NotUnderstood as puzzled:
                    self.desk.told.emit(str(puzzled))
            case Column.CHANNEL:
                set_channel(sheet, text)
            case Column.STATUS:
                want_status(self.desk, post_id, Status(text), self.table)
            case _:
                pass
