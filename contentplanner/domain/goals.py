"""What a plan aims for by default, and what holds in a plan."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from contentplanner.domain.records import Goal
from contentplanner.domain.vocabulary import GoalRule, GoalUnit, Severity

if TYPE_CHECKING:
    from contentplanner.domain.plan import Plan

Goals = Mapping[GoalRule, Goal]
"""The goal of every rule."""


@dataclass(frozen=True, slots=True)
class GoalDefault:
    """What holds for a rule unless the plan says otherwise, and what its target counts."""

    target: float
    severity: Severity
    unit: GoalUnit = GoalUnit.COUNT


DEFAULTS: Mapping[GoalRule, GoalDefault] = MappingProxyType(
    {
        # The literal sense of "mostly": more than half of what is posted should not only send.
        GoalRule.CONVERSATION_SHARE: GoalDefault(0.5, Severity.WARNING, GoalUnit.SHARE),
        # A week of this many posts without one prompt is worth a word.
        GoalRule.WEEK_WITHOUT_PROMPT: GoalDefault(3, Severity.HINT),
        # At a share of one third, 4 one-way posts in a row happen by chance in 20 % of windows, 6 in 9 %.
        GoalRule.ONE_WAY_RUN: GoalDefault(4, Severity.HINT),
        # 27 % of organisational profiles say who speaks (Rybalko & Seltzer 2010); a third is within reach.
        GoalRule.NAMED_VOICES: GoalDefault(0.33, Severity.WARNING, GoalUnit.SHARE),
        GoalRule.AMBASSADORS: GoalDefault(0.1, Severity.WARNING, GoalUnit.SHARE),
        # More posts than this on one channel and day crowd each other out.
        GoalRule.CROWDED_DAY: GoalDefault(3, Severity.HINT),
        GoalRule.ONE_VOICE: GoalDefault(0.5, Severity.HINT, GoalUnit.SHARE),
        GoalRule.ONE_VALUE: GoalDefault(0.5, Severity.HINT, GoalUnit.SHARE),
        # Twice the same ambassador and no other.
        GoalRule.SAME_AMBASSADOR: GoalDefault(2, Severity.HINT),
        GoalRule.NO_RESPONDER: GoalDefault(1, Severity.WARNING),
        GoalRule.AGAINST_INTENTION: GoalDefault(1, Severity.HINT),
        GoalRule.NO_HOOK: GoalDefault(1, Severity.HINT),
        GoalRule.NOT_SERVED: GoalDefault(1, Severity.HINT),
        # People expect an answer within 4 hours and get it in 10 (Sprout 2016); a day is the least.
        GoalRule.LATE_ANSWER: GoalDefault(24, Severity.WARNING, GoalUnit.HOURS),
        GoalRule.VACANCY_CONTACT: GoalDefault(1, Severity.WARNING),
        # Every channel has its own rhythm.
        GoalRule.SILENCE: GoalDefault(1, Severity.HINT, GoalUnit.RHYTHMS),
        # Two posts within an hour on one channel stand below each other.
        GoalRule.CLASH: GoalDefault(60, Severity.HINT, GoalUnit.MINUTES),
        # Who follows a channel remembers a text of two months ago.
        GoalRule.REPEATED_TEXT: GoalDefault(60, Severity.HINT, GoalUnit.DAYS),
    }
)
"""Shares are a goal to reach or, for one voice and one value, to stay under; a count is where a rule begins to speak
(more than it, for a crowded day)."""

ALARM_SHARE = 0.2
"""Under this share of prompts organisations were called one-way (Lovejoy, Waters & Saxton 2012)."""

ONE_WAY_RUN_WARNING = 2
"""A run this much longer than its goal is a warning instead of a hint: 6 beside the default of 4."""

SHARE_PRESETS: tuple[tuple[float, str], ...] = (
    (1 / 3, "rule of thirds"),
    (1 / 2, "literal half"),
    (0.6, "60/20/20"),
)
"""Shares of prompts that people in the field aim for, with the name of the rule each comes from."""

TOO_FEW_TO_JUDGE = 5
"""Under this many judged posts a share says nothing."""


def goal_of(plan: Plan, rule: GoalRule) -> Goal:
    """Return the plan's goal for a rule, or the default as a record that isn't in the plan yet."""
    return plan.goals.get(rule.value) or Goal(rule.value, rule, DEFAULTS[rule].target)


def goals_of(plan: Plan) -> Goals:
    """Return the goal of every rule: the plan's own, or the default."""
    return MappingProxyType({rule: goal_of(plan, rule) for rule in GoalRule})


def severity_of(goal: Goal) -> Severity:
    """Return how loud a finding of the goal's rule speaks."""
    return goal.severity or DEFAULTS[goal.rule].severity
