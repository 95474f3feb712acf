"""All goals of the plan on one page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from contentplanner.domain.vocabulary import GoalRule, Severity
from contentplanner.ui.check.goal_popup import GoalPopup
from contentplanner.ui.manage.goals_form import GoalsForm
from tests.ui.manage.conftest import Begin


def test_every_goal_is_there_and_changed_where_it_stands(begin: Begin) -> None:
    managing = begin("goals")
    form = managing.form(GoalsForm)
    assert set(form.rows) == set(GoalRule)
    row = form.rows[GoalRule.CROWDED_DAY]
    assert row.said.text() == "Hint: With more posts than this, the check says something."
    row.link.button.setFocus()
    managing.key(Qt.Key.Key_Space)
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, GoalPopup)
    popup.severity.choose(Severity.ALARM)
    managing.qtbot.waitUntil(popup.target.box.hasFocus)
    managing.keys("5")
    managing.key(Qt.Key.Key_Return)
    goal = managing.stored().goals[GoalRule.CROWDED_DAY.value]
    assert (goal.target, goal.severity) == (5, Severity.ALARM)
    assert row.link.button.text() == "5"
    assert row.said.text() == "Alarm: With more posts than this, the check says something. Usually 3."
    managing.undo()
    assert managing.stored().goals == {}
    assert row.said.text().startswith("Hint")


def test_a_mix_that_people_aim_for_is_one_press(begin: Begin) -> None:
    managing = begin("goals")
    form = managing.form(GoalsForm)
    assert [made.isChecked() for made in form.presets] == [False, True, False]
    managing.click(form.presets[2])
    assert managing.stored().goals[GoalRule.CONVERSATION_SHARE.value].target == 0.6
    assert [made.isChecked() for made in form.presets] == [False, False, True]
    assert managing.steps == ["Set goal “Posts that start a conversation” to 60\u00a0%"]
