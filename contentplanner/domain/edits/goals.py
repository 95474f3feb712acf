"""What the plan aims for, set by a person and reset to what holds for everybody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from contentplanner.domain.edits.records import delete, put
from contentplanner.domain.goals import DEFAULTS, goal_of
from contentplanner.domain.plan import Changes
from contentplanner.domain.records import Goal

if TYPE_CHECKING:
    from contentplanner.domain.plan import Plan
    from contentplanner.domain.vocabulary import GoalRule, Severity


def set_goal(plan: Plan, rule: GoalRule, target: float, severity: Severity | None = None) -> Changes:
    """Return the changes that give a rule a target, in the rule's unit, and a severity; None is the rule's own.

    A goal that is the same as the default needs no record: setting it is resetting it.
    """
    loud = None if severity is DEFAULTS[rule].severity else severity
    if target == DEFAULTS[rule].target and loud is None:
        return reset_goal(plan, rule)
    return put(plan, Goal(rule.value, rule, target, loud))


def reset_goal(plan: Plan, rule: GoalRule) -> Changes:
    """Return the changes that let the default hold again; none when it holds already."""
    return delete(plan, goal_of(plan, rule))
