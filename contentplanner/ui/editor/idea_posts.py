"""The posts of an idea, to open, and the way to a new one."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from contentplanner.domain.edits import Choice, drop_idea, move_post
from contentplanner.domain.records import Post
from contentplanner.ui.calendar.sentences import post_name
from contentplanner.ui.editor.day_picker import DayPicker
from contentplanner.ui.editor.faces import mark_icon
from contentplanner.ui.editor.parts import walk_before
from contentplanner.ui.editor.sheet import Sheet
from contentplanner.ui.post_actions import no_channel
from contentplanner.ui.speech import tr, words
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.buttons import button, set_icon
from contentplanner.ui.widgets.labels import label
from contentplanner.wording import status_name


class PostButton(QPushButton):
    """One line that is elided where the room ends."""

    def __init__(self, line: str, name: str) -> None:
        """`name` is what a screen reader says."""
        super().__init__()
        self._line = line.replace("&", "&&")
        self.setAccessibleName(name)
        self.setProperty("small", "true")
        self.setAutoDefault(False)
        self.setStyleSheet("QPushButton { text-align: left; font-weight: 400; }")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the line into the new width."""
        super().resizeEvent(event)
        self.ensurePolished()
        room = self.width() - px(16 + 16 + 8)
        self.setText(self.fontMetrics().elidedText(self._line, Qt.TextElideMode.ElideRight, room))


class IdeaPosts(QWidget):
    """`post_opened` carries the id of the one that was clicked, or just made."""

    post_opened = Signal(str)

    def __init__(self, sheet: Sheet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet = sheet
        self._shown: tuple[tuple[Post, str], ...] | None = None
        self.picker: DayPicker | None = None
        self._heading = label(size=12, strong="true")
        self._list = QVBoxLayout()
        self._list.setSpacing(px(4))
        self.plan_it = button(tr("Plan it…"), picture="calendar-check")
        self.plan_it.clicked.connect(self._pick_day)
        self._hint = label(tr("Or drag the idea to a day in the calendar."), tone="hint", size=12, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(12), px(10), px(16))
        column.setSpacing(px(8))
        column.addWidget(self._heading)
        column.addLayout(self._list)
        column.addWidget(self.plan_it)
        column.addWidget(self._hint)

    def show_plan(self) -> None:
        """List the other posts of the idea; with an idea alone all of them, and how to plan it."""
        idea, open_post = self._sheet.idea, self._sheet.post
        if idea is None:
            return
        others = tuple(post for post in self._sheet.sharers if open_post is None or post.id != open_post.id)
        lines = tuple((post, self._line(post)) for post in others)
        if lines != self._shown:
            self._shown = lines
            self._fill()
        alone = open_post is None
        self._heading.setText(self._heading_text(alone=alone, some=bool(others)))
        self.plan_it.setVisible(alone)
        channels = bool(self._sheet.plan.channels)
        self.plan_it.setEnabled(channels and not self._sheet.desk.planner.store.read_only)
        self.plan_it.setToolTip("" if channels else no_channel())
        self.plan_it.setAccessibleDescription(self.plan_it.toolTip())
        self._hint.setVisible(alone)
        self.setVisible(alone or bool(others))

    def _heading_text(self, *, alone: bool, some: bool) -> str:
        if not alone:
            return tr("Other posts of this idea")
        return tr("Posts of this idea") if some else tr("Never planned yet")

    def _line(self, post: Post) -> str:
        parts = [words().short_day(post.day) if post.day else tr("Undated")]
        parts += [words().clock(post.time)] if post.time and post.day else []
        parts += [self._sheet.plan.channels[post.channel_id].name, status_name(post.status, words())]
        return " · ".join(parts)

    def _fill(self) -> None:
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        made = [self._button(post, text) for post, text in self._shown or ()]
        for one in made:
            self._list.addWidget(one)
        walk_before(self.plan_it, made)

    def _button(self, post: Post, text: str) -> PostButton:
        direction = self._sheet.desk.readings.direction_of(post)
        made = PostButton(text, post_name(self._sheet.plan, post, direction))
        set_icon(made, mark_icon(self._sheet.plan.channels[post.channel_id]))
        made.clicked.connect(lambda: self.post_opened.emit(post.id))
        return made

    def _pick_day(self) -> None:
        self.picker = DayPicker(self._sheet.desk.today(), self._sheet.desk.first_weekday, self, can_clear=False)
        self.picker.picked.connect(self._plan)
        self.picker.destroyed.connect(self._forget_picker)
        self.picker.open_at(self.plan_it)

    def _forget_picker(self) -> None:
        self.picker = None

    def _plan(self, day: dt.date) -> None:
        """Give the idea's undated post the day, its first one of several; make one when it has none."""
        idea, plan = self._sheet.idea, self._sheet.plan
        if idea is None:
            return
        found = drop_idea(plan, idea.id, day)
        changes = move_post(plan, found.posts[0].id, day) if isinstance(found, Choice) else found
        text = tr("Plan “{title}” on {day}", title=idea.title, day=words().short_day(day))
        if self._sheet.perform(text, lambda _plan: changes):
            self.post_opened.emit(changes[0].record.id)
