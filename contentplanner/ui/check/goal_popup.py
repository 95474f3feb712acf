"""A small window in which one goal is changed, where it is shown."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from contentplanner.domain.edits import reset_goal, set_goal
from contentplanner.domain.goals import DEFAULTS, goal_of, severity_of
from contentplanner.domain.records import Goal
from contentplanner.domain.vocabulary import GoalRule
from contentplanner.ui.check.goal_fields import SeverityField, TargetField
from contentplanner.ui.check.goal_words import what_it_means
from contentplanner.ui.editor.popup import Popup
from contentplanner.ui.speech import tr, words
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.buttons import button
from contentplanner.ui.widgets.labels import label
from contentplanner.wording import goal_name, goal_target, share_presets

if TYPE_CHECKING:
    from contentplanner.ui.desk import Desk

WIDTH = 300


class GoalPopup(Popup):
    """Enter sets the goal, one undo step; Escape or a click beside it leaves it as it was."""

    def __init__(self, desk: Desk, rule: GoalRule, parent: QWidget) -> None:
        name = goal_name(rule, words())
        super().__init__(name, parent)
        self._desk, self._rule = desk, rule
        goal = goal_of(desk.plan, rule)
        self.target = TargetField(DEFAULTS[rule].unit, goal.target, name)
        self.severity = SeverityField(severity_of(goal))
        self.presets = self._presets()
        self.reset = button(self._usual(), kind="link")
        self.reset.setVisible(rule.value in desk.plan.goals)
        self.reset.clicked.connect(self._reset)
        self.done = button(tr("Set the goal"), kind="primary", small=True)
        self.done.clicked.connect(self._set)
        self._column = QVBoxLayout(self)
        self._lay(name)
        self.setFixedWidth(px(WIDTH))

    def _presets(self) -> list[QPushButton]:
        if self._rule is not GoalRule.CONVERSATION_SHARE:
            return []
        made = []
        for share, source in share_presets(words()):
            one = button(words().percent(share), small=True, name=f"{words().percent(share)}. {source}")
            one.setToolTip(source)
            one.clicked.connect(partial(self._take, share))
            made.append(one)
        return made

    def _usual(self) -> str:
        default = Goal(self._rule.value, self._rule, DEFAULTS[self._rule].target)
        return tr("Back to the usual {goal}", goal=goal_target(default, words()))

    def _lay(self, name: str) -> None:
        column = self._column
        column.setContentsMargins(px(14), px(12), px(14), px(12))
        column.setSpacing(px(8))
        column.addWidget(label(name, strong="true", wrap=True))
        column.addWidget(self.target)
        column.addWidget(label(what_it_means(self._rule), tone="hint", size=11, wrap=True))
        for one, (_share, source) in zip(self.presets, share_presets(words()), strict=False):
            row = QHBoxLayout()
            row.setSpacing(px(8))
            row.addWidget(one)
            row.addWidget(label(source, tone="secondary", size=12, wrap=True), 1)
            column.addLayout(row)
        column.addWidget(label(tr("How loud the check says it"), tone="secondary", size=11))
        column.addWidget(self.severity)
        column.addWidget(self.reset, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.done, 0, Qt.AlignmentFlag.AlignRight)

    def open_at(self, anchor: QWidget) -> None:
        """Show it at what was clicked and give its number the keyboard."""
        self.setFixedHeight(self._column.totalHeightForWidth(self.width()))
        self.show_at(anchor)
        self.target.box.setFocus(Qt.FocusReason.PopupFocusReason)
        self.target.box.selectAll()

    def _take(self, share: float, _checked: bool = False) -> None:
        self.target.show_target(share)

    def _set(self) -> None:
        self.target.box.interpretText()
        target, severity = self.target.target, self.severity.severity
        self.close()
        goal = Goal(self._rule.value, self._rule, target)
        text = tr("Set goal “{name}” to {goal}", name=self.accessibleName(), goal=goal_target(goal, words()))
        self._desk.perform(text, set_goal(self._desk.plan, self._rule, target, severity))

    def _reset(self) -> None:
        self.close()
        text = tr("Reset goal “{name}”", name=self.accessibleName())
        self._desk.perform(text, reset_goal(self._desk.plan, self._rule))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Set the goal with Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._set()
        else:
            super().keyPressEvent(event)
