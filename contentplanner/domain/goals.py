"""What a plan aims for by default, and what holds in a plan."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from contentplanner.domain.records import Goal
from contentplanner.domain.vocabulary import GoalRule

if TYPE_CHECKING:
    from contentplanner.domain.plan import Plan

Goals = Mapping[GoalRule, Goal]
"""The goal of every rule."""

DEFAULT_TARGETS: Mapping[GoalRule, float] = MappingProxyType(
    {
        # The literal sense of "mostly": more than half of what is posted should not only send.
        GoalRule.CONVERSATION_SHARE: 0.5,
        # A week of this many posts without one prompt is worth a word.
        GoalRule.WEEK_WITHOUT_PROMPT: 3,
        # At a share of one third, 4 one-way posts in a row happen by chance in 20 % of windows, 6 in 9 %.
        GoalRule.ONE_WAY_RUN: 4,
        # 27 % of organisational profiles say who speaks (Rybalko & Seltzer 2010); a third is within reach.
        GoalRule.NAMED_VOICES: 1 / 3,
        GoalRule.AMBASSADORS: 0.1,
        # More posts than this on one channel and day crowd each other out.
        GoalRule.CROWDED_DAY: 3,
    }
)
"""Shares from 0 to 1 for the first and the two of people, counts of posts for the others."""

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
    return plan.goals.get(rule.value) or Goal(rule.value, rule, DEFAULT_TARGETS[rule])


def goals_of(plan: Plan) -> Goals:
    """Return the goal of every rule: the plan's own, or the default."""
    return MappingProxyType({rule: goal_of(plan, rule) for rule in GoalRule})


def targets_of(plan: Plan) -> Mapping[GoalRule, float]:
    """Return what holds in this plan for every rule."""
    return MappingProxyType({rule: goal_of(plan, rule).target for rule in GoalRule})
