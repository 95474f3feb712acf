"""What the plan aims for: every goal with its target and how loud the check speaks, and the mixes people aim for."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from contentplanner.domain.edits import set_goal
from contentplanner.domain.goals import DEFAULTS, goal_of, severity_of
from contentplanner.domain.records import Goal
from contentplanner.domain.vocabulary import FiveC, GoalRule
from contentplanner.ui.check.goal_link import GoalLink
from contentplanner.ui.check.goal_words import GOALS_OF, what_it_means
from contentplanner.ui.desk import Desk
from contentplanner.ui.icons import SEVERITY_ICONS, pixmap
from contentplanner.ui.manage.form import Form
from contentplanner.ui.speech import tr, words
from contentplanner.ui.theme import px
from contentplanner.ui.widgets.buttons import button
from contentplanner.ui.widgets.labels import label, picture
from contentplanner.wording import c_name, goal_name, goal_target, severity_name, share_presets


class GoalRow(QWidget):
    """One goal: its name and target, below them what the target does and how loud it is said."""

    def __init__(self, desk: Desk, rule: GoalRule) -> None:
        super().__init__()
        self._desk, self.rule = desk, rule
        self.link = GoalLink(desk, rule, bare=True)
        self._icon = picture(pixmap("info", "ink3", 14))
        self.said = label(tone="hint", size=11, wrap=True)
        below = QHBoxLayout()
        below.setSpacing(px(6))
        below.addWidget(self._icon)
        below.addWidget(self.said, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, px(4))
        column.setSpacing(px(2))
        column.addWidget(self.link)
        column.addLayout(below)

    def refresh(self) -> None:
        """Show the goal as the plan has it."""
        goal = goal_of(self._desk.plan, self.rule)
        severity = severity_of(goal)
        self.link.show_goal(self._desk.plan)
        self._icon.setPixmap(pixmap(SEVERITY_ICONS[severity], "ink2", 14))
        said = [severity_name(severity, words()), what_it_means(self.rule)]
        if goal.target != DEFAULTS[self.rule].target:
            usual = Goal(self.rule.value, self.rule, DEFAULTS[self.rule].target)
            said.append(tr("Usually {goal}.", goal=goal_target(usual, words())))
        self.said.setText(f"{said[0]}: {' '.join(said[1:])}")


class GoalsForm(Form):
    """All goals under the C they serve. A press on a target changes it, and its severity, where it stands."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.rows: dict[GoalRule, GoalRow] = {}
        self.presets: list[QPushButton] = []
        self._add_presets()
        for c in FiveC:
            self.column.addWidget(label(c_name(c, words()), strong="true"))
            for rule in GOALS_OF[c]:
                self.rows[rule] = GoalRow(desk, rule)
                self.column.addWidget(self.rows[rule])
        self.close_column()

    def _add_presets(self) -> None:
        self.column.addWidget(label(tr("Which share of the posts is to start a conversation?"), strong="true"))
        for share, source in share_presets(words()):
            made = button(words().percent(share), kind="filter", name=f"{words().percent(share)}. {source}")
            made.setCheckable(True)
            made.clicked.connect(partial(self._take, share))
            self.presets.append(made)
            row = QHBoxLayout()
            row.setSpacing(px(8))
            row.addWidget(made)
            row.addWidget(label(source, tone="secondary", size=12, wrap=True), 1)
            self.column.addLayout(row)

    def show_record(self, *, anew: bool = False) -> None:
        """Show the goals as the plan has them."""
        super().show_record(anew=anew)
        for row in self.rows.values():
            row.refresh()
        target = goal_of(self.desk.plan, GoalRule.CONVERSATION_SHARE).target
        for made, (share, _source) in zip(self.presets, share_presets(words()), strict=True):
            made.setChecked(share == target)

    def _take(self, share: float, _checked: bool = False) -> None:
        rule = GoalRule.CONVERSATION_SHARE
        severity = severity_of(goal_of(self.desk.plan, rule))
        goal = Goal(rule.value, rule, share)
        text = tr("Set goal “{name}” to {goal}", name=goal_name(rule, words()), goal=goal_target(goal, words()))
        self.desk.perform(text, set_goal(self.desk.plan, rule, share, severity))
        self.show_record()
