"""The matrix as one of the views: what it counts follows the period on screen, or is the whole plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from contentplanner.checker import matrix, whole_plan
from contentplanner.domain.edits import add_hook, hooked_idea
from contentplanner.ui.calendar.view import CalendarView
from contentplanner.ui.matrix.foot import Foot
from contentplanner.ui.matrix.head import Head
from contentplanner.ui.matrix.model import Sheet
from contentplanner.ui.matrix.places import Place
from contentplanner.ui.matrix.sentences import place_name
from contentplanner.ui.matrix.table import MatrixTable
from contentplanner.ui.speech import period_title, tr
from contentplanner.ui.theme import colour, px

if TYPE_CHECKING:
    from contentplanner.domain.periods import Period
    from contentplanner.ui.calendar.viewing import Viewing
    from contentplanner.ui.desk import Desk


class MatrixView(CalendarView):
    """The table with a head and a foot. While it is hidden it counts nothing."""

    span = None

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._whole = False
        self._stale = False
        self.head = Head()
        sheet = self._sheet()
        self.table = MatrixTable(sheet, can_add=not desk.planner.store.read_only)
        self.foot = Foot()
        self.setAccessibleName(tr("Matrix"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(_inset(self.table), 1)
        column.addWidget(self.foot)
        self._connect()
        self.refresh()

    def remember_in(self, viewing: Viewing) -> None:
        """Count the whole plan again if it was counted last."""
        self.head.scope_chosen.connect(viewing.count_all)
        if viewing.counts_all:
            self.head.whole.setChecked(True)
            self._count(whole=True)

    def _connect(self) -> None:
        desk, table, foot = self.desk, self.table, self.foot
        self.head.scope_chosen.connect(self._count)
        table.place_chosen.connect(self.show_ideas)
        table.idea_wanted.connect(self.start_idea)
        table.idea_dropped.connect(self.give_hook)
        table.posts_wanted.connect(self.show_posts)
        table.all_wanted.connect(self.show_all)
        table.place_reached.connect(lambda _place: self._show_place())
        foot.idea_wanted.connect(lambda: table.start(table.place))
        foot.posts_wanted.connect(lambda: self.show_posts(table.place))
        desk.plan_changed.connect(lambda _changes: self._heard())
        desk.period_changed.connect(self._heard)
        desk.sight.changed.connect(self._show_filter)

    def _heard(self) -> None:
        self._stale = True
        if self.isVisible():
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened meanwhile."""
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the head give way to the cells where it is low."""
        super().resizeEvent(event)
        self.head.give_way(event.size().height())

    @property
    def period(self) -> Period:
        """The days whose posts are counted."""
        return (whole_plan(self.desk.plan) if self._whole else None) or self.desk.period

    def _sheet(self) -> Sheet:
        return Sheet(matrix(self.desk.plan, self.period), self.desk.plan)

    def refresh(self) -> None:
        """Count anew."""
        self._stale = False
        sheet, period = self._sheet(), self.period
        dated = sum(len(posts) for day, posts in self.desk.plan.posts_by_day.items() if day in period)
        self.head.show_sheet(sheet, period_title(self.desk.period), dated - len(sheet.matrix.total.posts))
        self.table.show_sheet(sheet)
        self._show_filter()

    def _show_filter(self) -> None:
        self.table.show_asked(self.desk.sight.criteria)
        self._show_place()

    def _show_place(self) -> None:
        place = self.table.place
        self.foot.show_place(self.table.cells.sheet, place, starts=self.table.starts(place))

    def _count(self, whole: bool) -> None:
        self._whole = whole
        self.refresh()

    def focus_day(self) -> None:
        """Give the table the keyboard."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_ideas(self, place: Place) -> None:
        """Let the backlog show the ideas that a place counts; all of them for the total of everything."""
        self.desk.sight.filter_by(place.criteria)

    def show_all(self) -> None:
        """Let the backlog show every idea again."""
        self.desk.sight.filter_by(())

    def show_posts(self, place: Place) -> None:
        """Show the posts that a place counts among their days, where the others step back."""
        self.show_ideas(place)
        self.days_wanted.emit(self._whole)

    def show_size(self, zoom: float, *, compact: bool) -> None:
        """Let rows be low when `compact`."""
        del zoom
        self.table.be_compact(compact=compact)

    def start_idea(self, place: Place) -> None:
        """Make an idea with the hook of a place, and ask for its title."""
        self.show_ideas(place)
        changes = hooked_idea(tr("New idea"), self.desk.today(), *place.hook)
        name = place_name(self.desk.plan, place)
        if self.desk.perform(tr("New idea with the hook {hook}", hook=name), changes):
            self.idea_made.emit(changes[-1].record.id)

    def give_hook(self, idea_id: str, place: Place) -> None:
        """Give an idea the hook of a place, besides what it has."""
        if idea_id not in self.desk.plan.ideas:
            return
        title, name = self.desk.plan.ideas[idea_id].title, place_name(self.desk.plan, place)
        changes = add_hook(self.desk.plan, idea_id, *place.hook)
        if self.desk.perform(tr("Give “{title}” the hook {hook}", title=title, hook=name), changes):
            self.table.go_to(place)
            self.desk.told.emit(tr("“{title}” has the hook {hook}", title=title, hook=name))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground."""
        QPainter(self).fillRect(self.rect(), colour("surface"))


def _inset(table: QWidget) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(px(24), 0, px(16), 0)
    column.addWidget(table)
    return made
