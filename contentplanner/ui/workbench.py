"""The workbench of one open plan: toolbar, backlog, calendar, and the check or the editor beside it."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from contentplanner.domain.edits import Spot
from contentplanner.domain.neighbours import neighbour, next_kept
from contentplanner.ui.backlog.panel import BacklogPanel
from contentplanner.ui.calendar.page import CalendarPage
from contentplanner.ui.check.strip import CheckStrip
from contentplanner.ui.editor.parts import rule
from contentplanner.ui.editor.places import Place, put_keyboard
from contentplanner.ui.filter.bar import FilterBar
from contentplanner.ui.filter.popup import FilterPopup
from contentplanner.ui.filter.view_actions import ask_and_save
from contentplanner.ui.filter.views_dialog import ViewsDialog
from contentplanner.ui.notice import notice
from contentplanner.ui.rebalance.opening import open_rebalance
from contentplanner.ui.side import Side
from contentplanner.ui.speech import tr
from contentplanner.ui.theme import px
from contentplanner.ui.toolbar import Toolbar
from contentplanner.ui.widgets.areas import beside_each_other

if TYPE_CHECKING:
    from contentplanner.ui.calendar.viewing import Viewing
    from contentplanner.ui.desk import Desk
    from contentplanner.ui.editor.panel import EditorPanel
    from contentplanner.ui.scorecard.panel import ScorecardPanel

LEFT, RIGHT = 270, 320
LEAST_LEFT, LEAST_RIGHT = 200, 280
NARROW = 860


class Workbench(QWidget):
    """Puts the panels side by side and lets them hear of each other."""

    side_changed = Signal()
    copy_wanted = Signal()
    side_wanted = Signal()

    def __init__(self, desk: Desk, plan_name: str, viewing: Viewing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.viewing = viewing
        self._wanted = (True, True)
        self._sized = False
        self.toolbar = Toolbar(desk, plan_name, viewing, self)
        self.filter_bar = FilterBar(desk, self)
        self.panels = beside_each_other(self)
        self.backlog = BacklogPanel(desk, viewing, self.panels)
        desk.sight.hide(hides=viewing.hides)
        desk.sight.warm()
        self.calendar = CalendarPage(desk, viewing, self.panels)
        self.side = Side(desk, viewing, self.panels)
        self.check = self.side.check
        self.strip = CheckStrip(desk, self)
        self.strip.expand_wanted.connect(self.side_wanted)
        self.check.collapse_wanted.connect(self.side_wanted)
        self._lay_panels()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.toolbar)
        layout.addWidget(rule())
        layout.addWidget(self.filter_bar)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.panels, 1)
        row.addWidget(self.strip)
        layout.addLayout(row, 1)
        self._connect()
        self.side.follow_view()
        self._notice()

    def _lay_panels(self) -> None:
        self.panels.setStretchFactor(1, 1)
        self.backlog.setMinimumWidth(px(LEAST_LEFT))
        self.side.setMinimumWidth(px(LEAST_RIGHT))

    def settle(self, *, show_backlog: bool, show_side: bool) -> None:
        """Show the panels that are wanted; where there is room for one beside the calendar only, the right one."""
        self._wanted = (show_backlog, show_side)
        narrow = self.width() < px(NARROW)
        self.side.setVisible(show_side)
        self.strip.setVisible(not show_side)
        self.backlog.setVisible(show_backlog and not (narrow and show_side))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the calendar the room it needs."""
        super().resizeEvent(event)
        if not self._sized:
            self._sized = True
            left = min(max(round(self.width() * 0.19), px(LEAST_LEFT)), px(LEFT))
            right = min(max(round(self.width() * 0.25), px(LEAST_RIGHT)), px(RIGHT))
            self.panels.setSizes([left, self.width() - left - right, right])
        show_backlog, show_side = self._wanted
        self.settle(show_backlog=show_backlog, show_side=show_side)

    def restore(self, state: QByteArray) -> None:
        """Give the panels the widths they had."""
        self._sized = self.panels.restoreState(state)

    def _connect(self) -> None:
        bar, desk = self.toolbar, self.desk
        bar.previous_wanted.connect(lambda: self.turn(-1))
        bar.next_wanted.connect(lambda: self.turn(1))
        bar.day_wanted.connect(self.calendar.go_to)
        bar.today_wanted.connect(self.go_to_today)
        bar.idea_wanted.connect(self.backlog.focus_add)
        bar.post_wanted.connect(lambda: self.calendar.new_post(Spot(desk.day)))
        bar.search.textChanged.connect(desk.sight.search)
        bar.search.left.connect(lambda: self.calendar.focus_calendar(desk.selected))
        self.calendar.many.turner.watch(bar.previous, -1)
        self.calendar.many.turner.watch(bar.following, 1)
        self.calendar.post_opened.connect(self.open_post)
        self.calendar.post_made.connect(lambda post_id: self.open_post(post_id, name_it=True))
        self.calendar.idea_made.connect(lambda idea_id: self.open_idea(idea_id, name_it=True))
        self.backlog.idea_opened.connect(self.open_idea)
        self.backlog.idea_entered.connect(lambda idea_id: self.open_idea(idea_id, name_it=True))
        self.backlog.post_opened.connect(self.open_on_its_day)
        self.backlog.add.left.connect(self.calendar.focus_calendar)
        self.backlog.plan_wanted.connect(self._plan_idea)
        self.backlog.filter_wanted.connect(self.open_filter)
        self.backlog.views_wanted.connect(self.open_views)
        self.backlog.posts_menu_wanted.connect(self._open_posts_menu)
        bar.search.entered.connect(self._enter_found)
        bar.search.returnPressed.connect(self._go_to_found)
        bar.filter.clicked.connect(lambda: self.open_filter(bar.filter))
        desk.sight.changed.connect(lambda: self.viewing.hide(hides=desk.sight.hides))
        self.side.editor_made.connect(self._connect_editor)
        self.side.scorecard_made.connect(self._connect_scorecard)
        self.check.post_opened.connect(lambda post_id, at: self.open_post(post_id, at=at))
        self.check.rebalance_wanted.connect(lambda: open_rebalance(self))
        self.desk.plan_changed.connect(lambda _changes: self._notice())
        self.desk.period_changed.connect(self._notice)

    def _connect_editor(self) -> None:
        self.editor.closed.connect(self.rest)
        self.editor.post_opened.connect(self.open_on_its_day)
        self.editor.neighbour_wanted.connect(self.open_neighbour)

    def _connect_scorecard(self) -> None:
        self.scorecard.check_wanted.connect(self.show_check)
        self.scorecard.collapse_wanted.connect(self.side_wanted)

    @property
    def editor(self) -> EditorPanel:
        """Where a post or an idea is edited; made when it is first asked for."""
        return self.side.editor

    @property
    def scorecard(self) -> ScorecardPanel:
        """The scorecard; made when it is first asked for."""
        return self.side.scorecard

    def accept(self) -> bool:
        """Accept what has been typed; False only when the store refused."""
        return self.side.accept()

    def _notice(self) -> None:
        notice(self.calendar.banner, self.desk, copy=self.copy_wanted.emit, check=self.show_check)

    def open_filter(self, anchor: QWidget) -> None:
        """Open the filter under a button."""
        popup = FilterPopup(self.desk, anchor)
        popup.save_wanted.connect(self.save_view)
        popup.open_at(anchor)

    def _open_posts_menu(self, ids: tuple[str, ...], at: QPoint) -> None:
        menu = self.calendar.many.menus.of_posts(ids, self.backlog)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def _enter_found(self) -> None:
        """Go from the search to the first idea it found; where the ideas aren't shown, to the calendar."""
        if self.backlog.isVisible():
            self.backlog.focus_first()
        else:
            self.calendar.focus_calendar()

    def _go_to_found(self) -> None:
        """Show the next post that the search found, and leave the keyboard in the search."""
        desk = self.desk
        if desk.sight.found is None:
            return
        found = next_kept(desk.plan, desk.selected, desk.day, desk.sight.keeps)
        if found is None:
            self._enter_found() if desk.sight.ideas else desk.told.emit(tr("Nothing was found."))
        elif self.edited_post:
            self.open_on_its_day(found)
            self.toolbar.search.setFocus()
        else:
            desk.go_to(desk.plan.posts[found].day or desk.day)
            desk.select(found)

    def save_view(self) -> None:
        """Keep the filter in force under a name."""
        ask_and_save(self.desk, self)

    def open_views(self) -> None:
        """Open the list of the saved views."""
        ViewsDialog(self.desk, self.window()).open()

    def focused_post(self) -> str | None:
        """Return the post that has the keyboard, in the calendar or in the list of ideas."""
        return self.calendar.view.focused_post() or next(iter(self.backlog.focused_posts()), None)

    @property
    def edited_post(self) -> str | None:
        """The post in the editor. One that is only shown, such as what the check mended, is nobody's to change."""
        return self.desk.selected if self.side.edits else None

    def _plan_idea(self, idea_id: str) -> None:
        self.calendar.plan_idea(idea_id, Spot(self.desk.day))

    def new_idea(self) -> None:
        """Put the keyboard where an idea is added."""
        self.backlog.focus_add()

    def plan_current_idea(self) -> None:
        """Plan the idea that has the keyboard in the backlog on the calendar's current day."""
        idea_id = self.backlog.current_idea()
        if idea_id:
            self._plan_idea(idea_id)

    def turn(self, steps: int) -> None:
        """Show the month or the week that lies so many further."""
        self.desk.turn(steps)

    def go_to_today(self) -> None:
        """Show today and give it the keyboard."""
        self.calendar.view.show_today()

    def show_day(self, day: dt.date) -> None:
        """Show the month or the week of a day."""
        self.desk.go_to(day)

    def open_post(self, post_id: str, *, name_it: bool = False, at: Place = Place.TEXT) -> None:
        """Open a post in the editor, with the keyboard `at` a part of it; `name_it` puts it into the title."""
        self.editor.open_post(post_id)
        self._show_editor()
        put_keyboard(self.editor, Place.TITLE if name_it else at)

    def open_neighbour(self, post_id: str, steps: int) -> None:
        """Open the post that stands so many further in the calendar, and bring its day on screen."""
        desk = self.desk
        found = neighbour(desk.plan, post_id, steps, desk.sight.keeps) if post_id in desk.plan.posts else None
        if found is None:
            desk.told.emit(tr("There is no further post on this side."))
            return
        self.open_on_its_day(found)

    def open_on_its_day(self, post_id: str) -> None:
        """Open a post, and bring its day on screen."""
        day = self.desk.plan.posts[post_id].day
        if day is not None:
            self.desk.go_to(day)
        self.open_post(post_id)

    def open_idea(self, idea_id: str, *, name_it: bool = False) -> None:
        """Open an idea in the editor, without any of its posts; the keyboard stays unless the idea is to be named."""
        self.editor.open_idea(idea_id)
        self._show_editor()
        if name_it:
            self.editor.focus_title()

    def _show_editor(self) -> None:
        self.side.edit()
        self.settle(show_backlog=self._wanted[0], show_side=True)
        self.side_changed.emit()

    def show_check(self) -> None:
        """Put the check where the editor or the scorecard is."""
        self.rest(self.check)

    def show_scorecard(self) -> None:
        """Put the scorecard where the check or the editor is."""
        self.rest(self.scorecard)
        self.settle(show_backlog=self._wanted[0], show_side=True)

    def rest(self, page: QWidget | None = None) -> None:
        """Put back what stands at the side while nothing is edited, and the keyboard back where it came from."""
        if not self.accept():
            return
        focused = QApplication.focusWidget()
        within = focused is not None and self.side.isAncestorOf(focused)
        selected = self.desk.selected
        self.desk.select(None)
        self.side.rest(page)
        self.side_changed.emit()
        if within:
            self.calendar.focus_calendar(selected)
