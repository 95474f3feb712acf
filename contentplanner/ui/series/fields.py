"""The choices of a series, from top to bottom: how far, how often, from when, until when, which days not."""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QRadioButton, QVBoxLayout, QWidget

from contentplanner.domain.edits.series import Scope, members
from contentplanner.domain.records import Post
from contentplanner.domain.vocabulary import OffDay
from contentplanner.languages import N_
from contentplanner.ui.editor.choice_field import ChoiceField, Item
from contentplanner.ui.editor.parts import ProblemLine, labelled
from contentplanner.ui.series.day_field import DayField
from contentplanner.ui.series.draft import Draft
from contentplanner.ui.series.ending_fields import EndingFields
from contentplanner.ui.series.outcome import rule_note
from contentplanner.ui.series.rule_fields import RuleFields
from contentplanner.ui.speech import ntr, tr
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.labels import label

if TYPE_CHECKING:
    from contentplanner.ui.desk import Desk

_WAYS = {
    OffDay.KEEP: N_("Keep the day"),
    OffDay.SKIP: N_("Skip it"),
    OffDay.NEXT: N_("Move to the next working day"),
    OffDay.PREVIOUS: N_("Move to the working day before"),
}


class SeriesFields(QWidget):
    """`changed` carries the fields of a draft that were chosen, `scoped` how far a change of the rule reaches."""

    changed = Signal(object)
    scoped = Signal(object)

    def __init__(self, desk: Desk, post: Post, draft: Draft, *, can_choose: bool) -> None:
        """`can_choose` offers to change the rule from the post on, or for the whole series."""
        super().__init__()
        self._desk, self._post, self._draft = desk, post, draft
        self._scope = Scope.ALL
        self.scopes = self._scope_choice()
        self.rule = RuleFields(desk, draft.repeat, draft.first_day)
        self.note = label(tone="hint", size=12, wrap=True)
        self.first_day = DayField(desk, tr("First day"), lambda: self._draft.first_day, self._begin, needed=True)
        self.ending = EndingFields(desk, draft)
        self.puzzle = ProblemLine()
        self.on_weekend = self._way(tr("On a weekend"), "on_weekend")
        self.on_holiday = self._way(tr("On a public holiday"), "on_holiday")
        self.text = QCheckBox(tr("Give the new posts this text too"))
        self.text.setVisible(post.series_id is None and not post.is_unwritten)
        self._lay(can_choose=can_choose)
        self._connect()

    @property
    def with_text(self) -> bool:
        """Whether new posts begin with a copy of the text."""
        return self.text.isChecked()

    def _scope_choice(self) -> dict[Scope, QRadioButton]:
        plan, post = self._desk.plan, self._post
        following, every = len(members(plan, post, Scope.FOLLOWING)), len(members(plan, post))
        return {
            Scope.FOLLOWING: QRadioButton(ntr("From this post on ({n})", "From this post on ({n})", following)),
            Scope.ALL: QRadioButton(ntr("The whole series ({n})", "The whole series ({n})", every)),
        }

    def _way(self, name: str, field: str) -> ChoiceField:
        made = ChoiceField(name)
        made.chosen.connect(lambda key: self.changed.emit({field: OffDay(key)}))
        return made

    def _lay(self, *, can_choose: bool) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(px(20), px(16), px(20), px(16))
        column.setSpacing(px(12))
        group = QButtonGroup(self)
        for box in self.scopes.values():
            group.addButton(box)
            box.setVisible(can_choose)
            column.addWidget(box)
        column.addLayout(labelled(tr("How often"), self.rule))
        column.addWidget(self.note)
        column.addLayout(labelled(tr("First day"), self.first_day))
        column.addLayout(labelled(tr("Ends"), self.ending))
        column.addWidget(self.puzzle)
        column.addLayout(labelled(tr("On a weekend"), self.on_weekend))
        column.addLayout(labelled(tr("On a public holiday"), self.on_holiday))
        column.addWidget(self.text)
        column.addStretch()

    def _connect(self) -> None:
        self.rule.changed.connect(lambda repeat: self.changed.emit({"repeat": repeat}))
        self.ending.counted.connect(lambda count: self.changed.emit({"count": count, "ends_on_day": False}))
        self.ending.dated.connect(lambda day: self.changed.emit({"until": day, "ends_on_day": True}))
        for line in (self.first_day, self.ending.until):
            line.typing.puzzled.connect(self.puzzle.say)
            line.typing.edited.connect(lambda: self.puzzle.say(""))
        for scope, box in self.scopes.items():
            box.toggled.connect(partial(self._reach, scope))  # a screen reader doesn't click

    def _reach(self, scope: Scope, on: bool) -> None:
        if on and scope is not self._scope:
            self.scoped.emit(scope)

    def _begin(self, day: dt.date | None) -> bool:
        if day is not None and day != self._draft.first_day:
            chosen: dict[str, Any] = {"first_day": day}
            self.changed.emit(chosen)
        return True

    def show_draft(self, draft: Draft, scope: Scope) -> None:
        """Show a draft."""
        self._draft, self._scope = draft, scope
        self.scopes[scope].setChecked(True)
        self.rule.show_repeat(draft.repeat, draft.first_day)
        self.note.setText(rule_note(draft.repeat))
        self.note.setVisible(bool(self.note.text()))
        self.first_day.typing.show_plan()
        self.ending.show_draft(draft)
        ways = [Item(way.value, tr(name)) for way, name in _WAYS.items()]
        self.on_weekend.show_choice(ways, draft.on_weekend.value)
        self.on_holiday.show_choice(ways, draft.on_holiday.value)

    def accept(self) -> bool:
        """Take over what is being typed; False while it can't be understood."""
        for line in (self.first_day, self.ending.until):
            line.typing.accept()
        return not self.puzzle.text
