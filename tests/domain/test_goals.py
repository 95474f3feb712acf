from __future__ import annotations

import pytest

from contentplanner.domain.edits import reset_goal, set_goal
from contentplanner.domain.goals import DEFAULTS, goal_of, severity_of
from contentplanner.domain.plan import Plan, applied
from contentplanner.domain.vocabulary import GoalRule, Severity


def test_a_goal_is_set_and_reset() -> None:
    aimed = applied(Plan(), set_goal(Plan(), GoalRule.CONVERSATION_SHARE, 1 / 3, Severity.ALARM))
    goal = goal_of(aimed, GoalRule.CONVERSATION_SHARE)
    assert (goal.target, severity_of(goal)) == (1 / 3, Severity.ALARM)
    assert not applied(aimed, reset_goal(aimed, GoalRule.CONVERSATION_SHARE)).goals


@pytest.mark.parametrize("rule", GoalRule)
def test_the_usual_goal_leaves_no_record(rule: GoalRule) -> None:
    usual = DEFAULTS[rule]
    assert set_goal(Plan(), rule, usual.target, usual.severity) == ()
    assert reset_goal(Plan(), rule) == ()
    aimed = applied(Plan(), set_goal(Plan(), rule, usual.target + 0.1))
    assert goal_of(aimed, rule).target == usual.target + 0.1
    assert not applied(aimed, set_goal(aimed, rule, usual.target)).goals


def test_only_the_loudness_can_differ() -> None:
    aimed = applied(Plan(), set_goal(Plan(), GoalRule.NO_HOOK, 1, Severity.WARNING))
    assert goal_of(aimed, GoalRule.NO_HOOK).severity is Severity.WARNING
    assert goal_of(aimed, GoalRule.NO_HOOK).target == DEFAULTS[GoalRule.NO_HOOK].target
