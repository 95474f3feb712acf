"""The calendar page: turns what a person wants of the month into changes of the plan."""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from contentplanner.domain.edits import Choice, drop_idea, idea_and_post, move_post
from contentplanner.ui import post_actions
from contentplanner.ui.banner import Banner
from contentplanner.ui.calendar.day_popup import DayPopup
from contentplanner.ui.calendar.month_view import MonthView
from contentplanner.ui.speech import tr, words
from contentplanner.ui.widgets.menus import popup_menu

if TYPE_CHECKING:
    from contentplanner.domain.records import Post
    from contentplanner.ui.desk import Desk
    from contentplanner.ui.drag import Cargo

MINUTE_MS = 60_000


class CalendarPage(QWidget):
    """The month and what happens on it. `post_made` names a post that was just made and waits for its title."""

    post_opened = Signal(str)
    post_made = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.banner = Banner()
        self.month = MonthView(desk)
        self._popup: DayPopup | None = None
        self._day = desk.today()
        self._clock = QTimer(self, interval=MINUTE_MS)
        self._clock.timeout.connect(self.follow_clock)
        self._clock.start()
        scroll = self._scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self.month)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.banner)
        layout.addWidget(scroll)
        self._connect()

    def _connect(self) -> None:
        month = self.month
        month.post_opened.connect(self.post_opened)
        month.cargo_dropped.connect(self.drop)
        month.new_post_wanted.connect(self.new_post)
        month.day_wanted.connect(self.show_day)
        month.post_moved.connect(self.move_post)
        month.post_deleted.connect(self.delete_post)
        month.post_undated.connect(lambda post_id: self.move_post(post_id, None))
        month.month_wanted.connect(self._desk.show_period)
        month.shown_wanted.connect(self._scroll.ensureWidgetVisible)

    @property
    def popup(self) -> DayPopup | None:
        """The open list of one day's posts."""
        return self._popup

    def follow_clock(self) -> None:
        """Show the new day once midnight has passed."""
        if self._desk.today() != self._day:
            self._day = self._desk.today()
            self._desk.period_changed.emit()

    def focus_calendar(self, post_id: str | None = None) -> None:
        """Give the keyboard to a post on screen, else to the current day."""
        self.month.go_to(self.month.current_day)
        if post_id:
            self.month.focus_post(post_id)

    def drop(self, cargo: Cargo, day: dt.date) -> None:
        """Put what was dragged on a day."""
        if cargo.post_id:
            self.move_post(cargo.post_id, day)
        else:
            self.plan_idea(cargo.idea_id, day)

    def plan_idea(self, idea_id: str, day: dt.date) -> None:
        """Plan an idea on a day; of several undated posts ask which one, at the cursor."""
        if not self._has_channel() or idea_id not in self._desk.plan.ideas:
            return
        found = drop_idea(self._desk.plan, idea_id, day)
        if isinstance(found, Choice):
            self._ask(found, day)
            return
        title = self._desk.plan.ideas[idea_id].title
        self._desk.perform(tr("Plan “{title}” on {day}", title=title, day=words().short_day(day)), found)

    def _ask(self, choice: Choice, day: dt.date) -> None:
        question = tr("Which post on {day}?", day=words().short_day(day))
        menu = popup_menu(question, self)
        menu.addSection(question)
        for post in choice.posts:
            menu.addAction(self._undated_text(post), partial(self.move_post, post.id, day))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._cursor())

    def _cursor(self) -> QPoint:
        at = QCursor.pos()
        inside = self.rect().contains(self.mapFromGlobal(at))
        return at if inside else self.mapToGlobal(self.rect().center())

    def _undated_text(self, post: Post) -> str:
        plan = self._desk.plan
        start = " ".join(post.text.split())[:40] or tr("not written yet")
        return f"{plan.channels[post.channel_id].name}: {start}".replace("&", "&&")

    def move_post(self, post_id: str, day: dt.date | None) -> None:
        """Give a post another day, or none."""
        plan = self._desk.plan
        if post_id not in plan.posts:
            return
        if day is None:
            had_focus = self.month.focused_post() == post_id
            post_actions.undate(self._desk, post_id)
            if had_focus:
                self.focus_calendar()
            return
        text = tr("Move “{title}” to {day}", title=plan.title_of(plan.posts[post_id]), day=words().short_day(day))
        had_focus = self.month.focused_post() == post_id
        if self._desk.perform(text, move_post(plan, post_id, day)) and had_focus:
            self.month.go_to(day)
            self.month.focus_post(post_id)

    def new_post(self, day: dt.date) -> None:
        """Make an idea and its post on a day in one step."""
        if self._has_channel():
            changes = idea_and_post(self._desk.plan, tr("New post"), day, self._desk.today())
            if self._desk.perform(tr("New post on {day}", day=words().short_day(day)), changes):
                self.post_made.emit(changes[-1].record.id)

    def _has_channel(self) -> bool:
        return bool(self._desk.plan.channels)

    def delete_post(self, post_id: str) -> None:
        """Delete a post."""
        post_actions.delete_post(self._desk, post_id)
        self.focus_calendar()

    def show_day(self, day: dt.date) -> None:
        """Open the list of all posts of a day."""
        self._popup = DayPopup(self._desk, day, self)
        self._popup.post_opened.connect(self.post_opened)
        cell = self.month.cell(day)
        self._popup.open_at(cell if cell is not None else self.month)
