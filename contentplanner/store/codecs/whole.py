"""What holds for the plan as a whole: its basics, its goals, the findings put aside."""

from __future__ import annotations

import datetime as dt

from contentplanner.domain.records import Dismissal, Goal, PlanBasics
from contentplanner.domain.vocabulary import GoalRule, Severity
from contentplanner.store import tables
from contentplanner.store.codec import Codec, Row


def _basics_row(basics: PlanBasics) -> Row:
    return basics.id, basics.time_zone, basics.country


def _basics(row: Row) -> PlanBasics:
    return PlanBasics(*row)


def _goal_row(goal: Goal) -> Row:
    return goal.id, goal.rule.value, float(goal.target), None if goal.severity is None else goal.severity.value


def _goal(row: Row) -> Goal:
    key, rule, target, severity = row
    return Goal(key, GoalRule(rule), target, None if severity is None else Severity(severity))


def _dismissal_row(dismissal: Dismissal) -> Row:
    return dismissal.id, dismissal.key, float(dismissal.measure), dismissal.reason, dismissal.day.isoformat()


def _dismissal(row: Row) -> Dismissal:
    key, finding, measure, reason, day = row
    return Dismissal(key, finding, measure, reason, dt.date.fromisoformat(day))


BASICS = Codec(PlanBasics, tables.BASICS, _basics_row, _basics)
GOALS = Codec(Goal, tables.GOALS, _goal_row, _goal)
DISMISSALS = Codec(Dismissal, tables.DISMISSALS, _dismissal_row, _dismissal)
