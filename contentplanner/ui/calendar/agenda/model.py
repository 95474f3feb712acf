"""The list as a table that Qt can show and a screen reader can read."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from collections.abc import Sequence
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from contentplanner.domain.dated import posts_on
from contentplanner.languages import N_
from contentplanner.ui.calendar.agenda.rows import AgendaRow, RowKind
from contentplanner.ui.calendar.holidays import holiday_of, holidays_in
from contentplanner.ui.calendar.month_data import chip_state
from contentplanner.ui.calendar.sentences import day_name, post_detail, post_name, silence_sentence, with_marks
from contentplanner.ui.editor.parts import plain_tip
from contentplanner.ui.speech import tr, words
from contentplanner.wording import status_name

if TYPE_CHECKING:
    from contentplanner.domain.records import Post
    from contentplanner.ui.desk import Desk

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
_ROLE = Qt.ItemDataRole
STRIDE = 256


class Column(IntEnum):
    """The columns from the left."""

    TIME = 0
    CHANNEL = 1
    TITLE = 2
    VOICE = 3
    STATUS = 4


HEADINGS = {
    Column.TIME: N_("Time"),
    Column.CHANNEL: N_("Channel"),
    Column.TITLE: N_("Title"),
    Column.VOICE: N_("Voice"),
    Column.STATUS: N_("Status"),
}
EDITABLE = frozenset({Column.TIME, Column.CHANNEL, Column.TITLE, Column.STATUS})


class AgendaModel(QAbstractTableModel):
    """Holds the rows; what they say is asked of the plan when they come on screen.

    `edited` carries a post's id, a column and what was typed or chosen there.
    """

    edited = Signal(str, int, object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.rows: tuple[AgendaRow, ...] = ()

    def show_rows(self, rows: tuple[AgendaRow, ...]) -> None:
        """Show other rows: only those between the first and the last that differ are exchanged."""
        old = self.rows
        shorter = min(len(old), len(rows))
        start = alike(old, rows)
        end = min(alike(old[::-1], rows[::-1]), shorter - start)
        if len(old) - end > start:
            self.beginRemoveRows(QModelIndex(), start, len(old) - end - 1)
            self.rows = (*old[:start], *old[len(old) - end :])
            self.endRemoveRows()
        if len(rows) - end > start:
            self.beginInsertRows(QModelIndex(), start, len(rows) - end - 1)
            self.rows = rows
            self.endInsertRows()
        self.rows = rows
        if rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(Column) - 1))

    def row_of_post(self, post_id: str) -> int:
        """Return the row of a post, -1 when it isn't listed."""
        return next((n for n, row in enumerate(self.rows) if row.post_id == post_id), -1)

    def row_of_day(self, day: dt.date) -> int:
        """Return the row that stands for a day: its head, the silence it lies in, else the next; -1 without rows."""
        return min(bisect_left(self.rows, day, key=lambda row: row.last), len(self.rows) - 1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of columns."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> object:
        """Return a heading."""
        if orientation is Qt.Orientation.Horizontal and role == _ROLE.DisplayRole:
            return tr(HEADINGS[Column(section)])
        return None

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> object:
        """Return what a cell says; the whole row as `ROW`."""
        if not index.isValid() or not 0 <= index.row() < len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role in {_ROLE.DisplayRole, _ROLE.EditRole, _ROLE.AccessibleTextRole, _ROLE.ToolTipRole}:
            return self._said(row, Column(index.column()), role)
        return None

    def _said(self, row: AgendaRow, column: Column, role: int) -> str | None:
        post = self._desk.plan.posts.get(row.post_id)
        if row.kind is RowKind.POST and post is None:
            return None
        if post is not None:
            return self._post_said(post, column, role)
        if role in {_ROLE.EditRole, _ROLE.ToolTipRole} or (role == _ROLE.DisplayRole and column is not Column.TITLE):
            return None
        return self.head_sentence(row)

    def head_sentence(self, row: AgendaRow) -> str:
        """Return a row that is no post as a sentence."""
        if row.kind is RowKind.SILENCE:
            return silence_sentence(row.day, row.last, holidays_in(self._desk, row.day, row.last))
        posts = posts_on(self._desk.plan, row.day)
        shown = len(self._desk.sight.shown(posts))
        today = row.day == self._desk.today()
        return day_name(row.day, shown, holiday_of(self._desk, row.day), is_today=today, hidden=len(posts) - shown)

    def _post_said(self, post: Post, column: Column, role: int) -> str:
        plan = self._desk.plan
        if role == _ROLE.ToolTipRole or (role == _ROLE.AccessibleTextRole and column is Column.TITLE):
            return self._named(post, role)
        match column:
            case Column.TIME:
                none = tr("any time") if role == _ROLE.AccessibleTextRole else ""
                return words().clock(post.time) if post.time else none
            case Column.CHANNEL:
                return plan.channels[post.channel_id].name
            case Column.TITLE:
                return plan.title_of(post)
            case Column.VOICE:
                return plan.people[post.voice_id].name if post.voice_id else tr("the logo")
            case Column.STATUS:
                return status_name(post.status, words())

    def _named(self, post: Post, role: int) -> str:
        desk = self._desk
        name = post_name(desk.plan, post, desk.readings.direction_of(post))
        state = chip_state(desk, post)
        if role == _ROLE.ToolTipRole:
            return plain_tip("\n".join(filter(None, (name, post_detail(desk.plan, post), state.found))))
        marked = with_marks(name, marked=state.marked, away=state.away)
        return ". ".join(filter(None, (marked, state.found)))

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let posts be dragged, and their cells be edited where they can be."""
        base = super().flags(index)
        if not index.isValid() or self.rows[index.row()].kind is not RowKind.POST:
            return base
        may_edit = index.column() in EDITABLE and not self._desk.planner.store.read_only
        return base | Qt.ItemFlag.ItemIsDragEnabled | (Qt.ItemFlag.ItemIsEditable if may_edit else Qt.ItemFlag(0))

    def setData(self, index: Index, value: object, role: int = _ROLE.EditRole) -> bool:
        """Say what was typed or chosen in a cell; the plan changes first, then the cell."""
        if role != _ROLE.EditRole or not index.isValid():
            return False
        self.edited.emit(self.rows[index.row()].post_id, index.column(), value)
        return True


def alike(old: Sequence[object], new: Sequence[object]) -> int:
    """Return how many things at the beginning are the same: compared by many at once, then one by one."""
    start, limit = 0, min(len(old), len(new))
    while start < limit:
        end = min(start + STRIDE, limit)
        if old[start:end] != new[start:end]:
            return next(n for n in range(start, end) if old[n] != new[n])
        start = end
    return limit
