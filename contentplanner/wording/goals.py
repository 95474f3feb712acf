"""The goals of a plan, in words."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, assert_never

from contentplanner.domain.goals import DEFAULTS, SHARE_PRESETS
from contentplanner.domain.vocabulary import GoalRule, GoalUnit
from contentplanner.languages import N_

if TYPE_CHECKING:
    from contentplanner.domain.records import Goal
    from contentplanner.languages import Language

_NAMES: Mapping[GoalRule, str] = MappingProxyType(
    {
        GoalRule.CONVERSATION_SHARE: N_("Posts that start a conversation"),
        GoalRule.WEEK_WITHOUT_PROMPT: N_("Posts in a week without a conversation prompt"),
        GoalRule.ONE_WAY_RUN: N_("One-way posts in a row on one channel"),
        GoalRule.NAMED_VOICES: N_("Posts in which a person speaks"),
        GoalRule.AMBASSADORS: N_("Posts with an ambassador"),
        GoalRule.CROWDED_DAY: N_("Posts on one channel in a day"),
        GoalRule.ONE_VOICE: N_("Posts by one and the same voice"),
        GoalRule.ONE_VALUE: N_("Posts on one and the same value"),
        GoalRule.SAME_AMBASSADOR: N_("Posts with always the same ambassador"),
        GoalRule.NO_RESPONDER: N_("Conversation prompts without a responder"),
        GoalRule.AGAINST_INTENTION: N_("Texts that read otherwise than intended"),
        GoalRule.NO_HOOK: N_("Posts without a hook"),
        GoalRule.NOT_SERVED: N_("Values or interests that no post serves"),
        GoalRule.LATE_ANSWER: N_("Time until somebody answers"),
        GoalRule.VACANCY_CONTACT: N_("Vacancies without a contact person"),
        GoalRule.SILENCE: N_("Silence on a channel"),
        GoalRule.CLASH: N_("Time between two posts on one channel"),
        GoalRule.REPEATED_TEXT: N_("Time before nearly the same text comes again"),
    }
)
_PRESETS: Mapping[str, str] = MappingProxyType(
    {
        "rule of thirds": N_("Rule of thirds: promotion, ideas of others, interaction"),
        "literal half": N_("Half: the literal sense of “mostly”"),
        "60/20/20": N_("60/20/20: mostly interaction"),
    }
)


def goal_name(rule: GoalRule, language: Language) -> str:
    """Return what a goal is about: "Posts that start a conversation"."""
    return language.tr(_NAMES[rule])


def goal_target(goal: Goal, language: Language) -> str:
    """Return a goal's target with its unit: "50 %", "24 hours"."""
    unit = DEFAULTS[goal.rule].unit
    match unit:
        case GoalUnit.SHARE:
            return language.percent(goal.target)
        case GoalUnit.COUNT:
            return language.number(goal.target)
        case GoalUnit.HOURS:
            return language.tr("{hours} hours", hours=language.number(goal.target))
        case GoalUnit.MINUTES:
            return language.tr("{minutes} minutes", minutes=language.number(goal.target))
        case GoalUnit.DAYS:
            return language.tr("{days} days", days=language.number(goal.target))
        case GoalUnit.RHYTHMS:
            return language.tr("{times} × the channel's rhythm", times=language.number(goal.target))
        case _:
            assert_never(unit)


def share_presets(language: Language) -> tuple[tuple[float, str], ...]:
    """Return the shares of conversation that people in the field aim for, each with where it comes from."""
    return tuple((share, language.tr(_PRESETS[name])) for share, name in SHARE_PRESETS)
