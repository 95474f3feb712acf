"""The calendar page: shows one of its views and turns what a person wants of it into changes of the plan."""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from contentplanner.domain.edits import Choice, Spot, drop_idea, idea_and_post, timed
from contentplanner.ui import post_actions
from contentplanner.ui.banner import Banner
from contentplanner.ui.calendar.day_popup import DayPopup
from contentplanner.ui.calendar.legend import Legend
from contentplanner.ui.calendar.legend_button import LegendButton
from contentplanner.ui.calendar.month_view import MonthView
from contentplanner.ui.calendar.view import CalendarView, ViewKind
from contentplanner.ui.calendar.views import VIEWS
from contentplanner.ui.calendar.which_post import ask_which, move_text
from contentplanner.ui.editor.statuses import want_status
from contentplanner.ui.many.hub import Many
from contentplanner.ui.series.asking import Question
from contentplanner.ui.series.deeds import Mover, at_widget, delete_post
from contentplanner.ui.speech import tr, words

if TYPE_CHECKING:
    from contentplanner.domain.vocabulary import Status
    from contentplanner.ui.calendar.viewing import Viewing
    from contentplanner.ui.desk import Desk
    from contentplanner.ui.drag import Cargo

MINUTE_MS = 60_000


class CalendarPage(QWidget):
    """The views and what happens on them. `post_made` and `idea_made` name what was just made and waits for its title.

    A view is made when it is shown for the first time.
    """

    post_opened = Signal(str)
    post_made = Signal(str)
    idea_made = Signal(str)

    def __init__(self, desk: Desk, viewing: Viewing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._viewing = viewing
        self._mover = Mover(desk)
        self.banner = Banner()
        self._views: dict[ViewKind, CalendarView] = {}
        self._popup: DayPopup | None = None
        self._day = desk.today()
        self._clock = QTimer(self, interval=MINUTE_MS)
        self._clock.timeout.connect(self.follow_clock)
        self._clock.start()
        self._days = ViewKind.MONTH
        self._stack = QStackedWidget(self)
        self.many = Many(desk, self, self._stack)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.banner)
        layout.addWidget(self._stack)
        self._follow_many()
        viewing.kind_changed.connect(self._show_view)
        self._legend = LegendButton(self, self._stack)
        self.legend_button = self._legend.button
        self.legend_button.clicked.connect(self.show_legend)
        viewing.size_changed.connect(self._show_sizes)
        self._show_view()

    @property
    def view(self) -> CalendarView:
        """The view in force."""
        return self._view_of(self._viewing.kind)

    @property
    def month(self) -> MonthView:
        """The month, whether it is in force or not."""
        month = self._view_of(ViewKind.MONTH)
        if not isinstance(month, MonthView):
            raise TypeError("the month is no month")
        return month

    def _show_view(self) -> None:
        """Look at the plan in another way, at the same day, and with the keyboard when the last view had it."""
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self._stack.isAncestorOf(focused)
        view = self.view
        if view.span is not None:
            self._desk.look_by(view.span)
            self._days = self._viewing.kind
        self._stack.setCurrentWidget(view.room())
        self._legend.stand(view.legend_at)
        self.many.bar.allow(shows_posts=view.span is not None, below=view.names_days)
        if had_focus:
            view.focus_day()

    def _view_of(self, kind: ViewKind) -> CalendarView:
        if kind not in self._views:
            self._views[kind] = view = VIEWS[kind](self._desk, self._stack)
            view.remember_in(self._viewing)
            self._connect(view)
            self._show_sizes()
            self._stack.addWidget(view.room())
        return self._views[kind]

    def _show_sizes(self) -> None:
        for kind, view in self._views.items():
            view.show_size(self._viewing.zoom_of(kind), compact=self._viewing.compact)

    def zoom(self, steps: int) -> None:
        """Show the view in force so many sizes larger, or smaller; 0 is the usual size."""
        kind = self._viewing.kind
        if steps:
            self._viewing.zoom(kind, self.view.zooms, steps)
        else:
            self._viewing.unzoom(kind)

    def _connect(self, view: CalendarView) -> None:
        view.zoom_wanted.connect(self.zoom)
        view.post_opened.connect(self._open)
        view.menu_wanted.connect(self.many.show_menu)
        view.held_over.connect(lambda at: self.many.turner.hover(view, at))
        view.cargo_dropped.connect(self.drop)
        view.new_post_wanted.connect(self.new_post)
        view.all_wanted.connect(self.show_day)
        view.post_moved.connect(self.move_post)
        view.post_deleted.connect(self.delete_post)
        view.post_undated.connect(lambda post_id: self.move_post(post_id, None))
        view.idea_made.connect(self.idea_made)
        view.days_wanted.connect(lambda all_of_them: self._viewing.show(ViewKind.LIST if all_of_them else self._days))

    def _follow_many(self) -> None:
        menus, doing = self.many.menus, self.many.doing
        self.many.bar.covered.connect(self._leave_free)
        menus.open_wanted.connect(self.post_opened)
        menus.new_wanted.connect(self.new_post)
        menus.landed.connect(self._follow)
        doing.move_one.connect(lambda post_id, spot: self.move_post(post_id, spot, self._question()))
        doing.delete_one.connect(self.delete_post)
        doing.set_status_of_one.connect(self._set_status)
        for line in (self.many.toast, self.many.bar):
            line.left.connect(self.focus_calendar)

    def _leave_free(self, height: int) -> None:
        self.view.leave_free(height)

    def show_legend(self) -> None:
        """Say what icons, edges and marks mean."""
        Legend(self._desk, self).show_at(self.legend_button if self.legend_button.isVisible() else self)

    @property
    def popup(self) -> DayPopup | None:
        """The open list of one day's posts."""
        return self._popup

    def _open(self, post_id: str) -> None:
        """Open a post that was clicked or entered: then it alone is meant, and nothing else is marked."""
        self._desk.marks.unmark()
        self.post_opened.emit(post_id)

    def _set_status(self, post_id: str, status: Status) -> None:
        """Set the status of one post; where it stands in the calendar, its link is asked."""
        day = self._desk.plan.posts[post_id].day
        want_status(self._desk, post_id, status, self.view.place_of(day or self._desk.day))

    def _follow(self, post_id: str | None) -> None:
        """Give the keyboard to a post where it stands now; to the current day when it has none."""
        post = self._desk.plan.posts.get(post_id or "")
        if post is not None and post.day:
            self.view.go_to(post.day)
            self.view.focus_post(post.id)
        elif post is not None:
            self.focus_calendar()

    def follow_clock(self) -> None:
        """Show the new day once midnight has passed."""
        if self._desk.today() != self._day:
            self._day = self._desk.today()
            self._desk.period_changed.emit()

    def focus_calendar(self, post_id: str | None = None) -> None:
        """Give the keyboard to a post on screen, else to the current day."""
        self.view.go_to(self._desk.day)
        if post_id:
            self.view.focus_post(post_id)

    def go_to(self, day: dt.date) -> None:
        """Show a day in the view in force and give it the keyboard."""
        self.view.go_to(day)

    def drop(self, cargo: Cargo, spot: Spot) -> None:
        """Put what was dragged on a spot."""
        if self.many.drop(cargo, spot):
            return
        if cargo.post_id:
            self.move_post(cargo.post_id, spot, Question(self, self._cursor()))
        else:
            self.plan_idea(cargo.idea_id, spot)

    def plan_idea(self, idea_id: str, spot: Spot) -> None:
        """Plan an idea on a spot; of several undated posts ask which one, at the cursor."""
        if idea_id not in self._desk.plan.ideas or not post_actions.has_channel(self._desk):
            return
        found = drop_idea(self._desk.plan, idea_id, spot.day, spot.time)
        if isinstance(found, Choice):
            there = Spot(spot.day, spot.time, keeps_time=spot.time is None)
            put = partial(self.move_post, spot=there)
            ask_which(self._desk.plan, found, there, self, self._cursor(), put)
            return
        title = self._desk.plan.ideas[idea_id].title
        self._desk.perform(tr("Plan “{title}” on {day}", title=title, day=words().short_day(spot.day)), found)

    def _cursor(self) -> QPoint:
        at = QCursor.pos()
        inside = self.rect().contains(self.mapFromGlobal(at))
        return at if inside else self.mapToGlobal(self.rect().center())

    def _question(self) -> Question:
        """Return where to ask about what has the keyboard."""
        focus = QApplication.focusWidget()
        return at_widget(self, focus if focus is not None and self.isAncestorOf(focus) else None)

    def move_post(self, post_id: str, spot: Spot | None, question: Question | None = None) -> None:
        """Put a post on another spot, or take its day away; one of a series asks whether others go too.

        Without a `question`, which says where to ask, it is moved by keyboard.
        """
        plan = self._desk.plan
        if post_id not in plan.posts:
            return
        if self.many.are_meant(post_id):
            self._move_all(post_id, spot)
            return
        had_focus = self.view.focused_post() == post_id

        def follow() -> None:
            if had_focus:
                self._follow(post_id)

        if spot is None:
            post_actions.undate(self._desk, post_id)
            follow()
            return
        text = move_text(plan, plan.posts[post_id], spot)
        if question is None:
            self._mover.walk(post_id, spot, text, self._question(), follow)
        else:
            self._mover.move(post_id, spot, text, question, follow)

    def _move_all(self, post_id: str, spot: Spot | None) -> None:
        """Move all that is marked along with one post; the keyboard stays on that."""
        focused = self.view.focused_post()
        if spot is None:
            self.many.undate(post_id)
        else:
            self.many.move(post_id, spot)
        self._follow(focused)

    def new_post(self, spot: Spot) -> None:
        """Make an idea and its post on a spot in one step."""
        if post_actions.has_channel(self._desk):
            changes = idea_and_post(self._desk.plan, tr("New post"), spot.day, self._desk.today())
            text = tr("New post on {day}", day=words().short_day(spot.day))
            if self._desk.perform(text, timed(changes, spot.time)):
                self.post_made.emit(changes[-1].record.id)

    def delete_post(self, post_id: str) -> None:
        """Delete a post, or all that are marked along with it; one of a series asks whether others go too."""
        if self.many.are_meant(post_id):
            self.many.delete(post_id)
            self.focus_calendar()
        else:
            delete_post(self._desk, post_id, self._question(), self.focus_calendar)

    def show_day(self, day: dt.date) -> None:
        """Open the list of all posts of a day."""
        self._popup = DayPopup(self._desk, day, self)
        self._popup.post_opened.connect(self._open)
        self._popup.menu_wanted.connect(self.many.show_menu)
        self._popup.open_at(self.view.place_of(day))
