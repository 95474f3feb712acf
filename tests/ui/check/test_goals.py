from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from contentplanner.domain.edits import set_goal
from contentplanner.domain.goals import DEFAULTS, goal_of
from contentplanner.domain.vocabulary import FiveC, GoalRule, Severity
from contentplanner.ui.check.goal_link import GoalLink
from contentplanner.ui.check.goal_popup import GoalPopup

from .conftest import Checking

SHARE = GoalRule.CONVERSATION_SHARE


def change(person: Checking, link: GoalLink) -> GoalPopup:
    person.click(link.button)
    return person.popup()


def test_the_goal_over_the_bar_is_changed_by_keyboard(person: Checking) -> None:
    link = person.panel.goal
    assert link.button.accessibleName().replace("\u00a0", " ") == (
        "Change the goal: Posts that start a conversation, 50 %"
    )
    link.button.setFocus()
    person.key(Qt.Key.Key_Space)
    assert person.focus is person.popup()
    person.keys("20")
    person.key(Qt.Key.Key_Return)
    assert QApplication.activePopupWidget() is None
    assert goal_of(person.stored(), SHARE).target == 0.2
    assert link.button.text().replace("\u00a0", " ") == "goal 20 %"
    assert "A good mix: 25 % of 8 posts start a conversation" in person.texts()
    assert [step.replace("\u00a0", " ") for step in person.steps] == [
        "Set goal “Posts that start a conversation” to 20 %"
    ]
    person.undo()
    assert link.button.text().replace("\u00a0", " ") == "goal 50 %"
    assert not person.stored().goals


def test_a_preset_tells_where_it_comes_from_and_is_exact(person: Checking) -> None:
    popup = change(person, person.panel.goal)
    names = [one.accessibleName().replace("\u00a0", " ") for one in popup.presets]
    assert names == [
        "33 %. Rule of thirds: promotion, ideas of others, interaction",
        "50 %. Half: the literal sense of “mostly”",
        "60 %. 60/20/20: mostly interaction",
    ]
    person.click(popup.presets[0])
    assert popup.target.box.value() == 33
    person.click(popup.done)
    assert goal_of(person.stored(), SHARE).target == 1 / 3


def test_the_slider_and_the_number_go_together(person: Checking) -> None:
    popup = change(person, person.panel.goal)
    slider = popup.target.slider
    assert slider is not None
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_PageUp)
    assert popup.target.box.value() == 55
    QTest.keyClick(slider, Qt.Key.Key_Home)
    assert popup.target.box.value() == 5
    QTest.keyClick(slider, Qt.Key.Key_End)
    assert (popup.target.box.value(), popup.target.target) == (95, 0.95)
    popup.close()


def test_escape_and_a_click_beside_leave_the_goal(person: Checking) -> None:
    popup = change(person, person.panel.goal)
    person.keys("70")
    QTest.keyClick(popup, Qt.Key.Key_Escape)
    popup = change(person, person.panel.goal)
    person.keys("70")
    QTest.mouseClick(popup, Qt.MouseButton.LeftButton, pos=QPoint(-20, -20))
    assert QApplication.activePopupWidget() is None
    assert not person.steps
    assert not person.stored().goals


def test_a_goal_goes_back_to_the_usual(person: Checking) -> None:
    popup = change(person, person.panel.goal)
    assert not popup.reset.isVisible()
    popup.close()
    person.bench.desk.perform("Aim", set_goal(person.plan, SHARE, 0.6, Severity.ALARM))
    popup = change(person, person.panel.goal)
    assert popup.severity.severity is Severity.ALARM
    assert popup.reset.text().replace("\u00a0", " ") == "Back to the usual 50 %"
    person.click(popup.reset)
    assert not person.stored().goals
    assert person.steps[-1] == "Reset goal “Posts that start a conversation”"


def test_how_loud_the_check_speaks_is_chosen(person: Checking) -> None:
    popup = change(person, person.section(FiveC.CONTEXT).goal)
    (alarm,) = (one for one in popup.severity.findChildren(QPushButton) if one.text() == "Alarm")
    person.click(alarm)
    person.click(popup.done)
    goal = goal_of(person.stored(), GoalRule.AMBASSADORS)
    assert (goal.target, goal.severity) == (DEFAULTS[GoalRule.AMBASSADORS].target, Severity.ALARM)
    assert person.bench.desk.report.severity_of(FiveC.CONTEXT) is Severity.ALARM


def test_each_row_has_its_goal(person: Checking) -> None:
    wanted = {
        FiveC.CONNECTIONS: (GoalRule.NAMED_VOICES, "40", 0.4, "goal 40 %"),
        FiveC.CONVERSATIONS: (GoalRule.ONE_WAY_RUN, "5", 5, "in a row: 5"),
        FiveC.CONTENT: (GoalRule.ONE_VALUE, "70", 0.7, "one value: 70 %"),
        FiveC.CONTEXT: (GoalRule.AMBASSADORS, "20", 0.2, "goal 20 %"),
        FiveC.CONTINUOUS: (GoalRule.CROWDED_DAY, "2", 2, "a day: 2"),
    }
    for c, (rule, typed, target, shown) in wanted.items():
        link = person.section(c).goal
        change(person, link)
        person.keys(typed)
        person.key(Qt.Key.Key_Return)
        assert goal_of(person.stored(), rule).target == target
        assert link.button.text().replace("\u00a0", " ") == shown


def test_every_goal_of_a_plan_can_be_changed_somewhere(person: Checking) -> None:
    seen = set()
    for c in FiveC:
        section = person.open(c)
        person.click(section.all_goals.switch)
        for link in section.goals:
            popup = change(person, link)
            seen.add(link.rule)
            QTest.keyClick(popup.target.box, Qt.Key.Key_Up)
            person.click(popup.done)
            assert person.stored().goals[link.rule.value].target > DEFAULTS[link.rule].target
        person.click(section.head)
    assert seen == set(GoalRule)
