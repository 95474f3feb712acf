"""A goal as a link that opens the small window to change it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from contentplanner.domain.goals import goal_of
from contentplanner.domain.plan import Plan
from contentplanner.domain.records import Goal
from contentplanner.domain.vocabulary import GoalRule
from contentplanner.ui.check.goal_popup import GoalPopup
from contentplanner.ui.check.goal_words import short_goal
from contentplanner.ui.speech import tr, words
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.buttons import button
from contentplanner.ui.widgets.labels import label
from contentplanner.wording import goal_name, goal_target

if TYPE_CHECKING:
    from contentplanner.ui.desk import Desk


class GoalLink(QWidget):
    """One goal; `bare` shows the target alone, where its name stands beside it."""

    def __init__(self, desk: Desk, rule: GoalRule, *, bare: bool = False) -> None:
        super().__init__()
        self._desk, self.rule, self._bare = desk, rule, bare
        self._goal: Goal | None = None
        self.button = button("", kind="link")
        self.button.clicked.connect(self._open)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        if bare:
            row.addWidget(label(goal_name(rule, words()), tone="secondary", size=12, wrap=True), 1)
        row.addWidget(self.button)

    def show_goal(self, plan: Plan) -> None:
        """Show the goal as a plan has it."""
        goal = goal_of(plan, self.rule)
        if goal == self._goal:
            return
        self._goal = goal
        name, target = goal_name(self.rule, words()), goal_target(goal, words())
        self.button.setText(target if self._bare else short_goal(goal))
        self.button.setToolTip(name)
        self.button.setAccessibleName(tr("Change the goal: {name}, {goal}", name=name, goal=target))

    def _open(self) -> None:
        GoalPopup(self._desk, self.rule, self.button).open_at(self.button)
