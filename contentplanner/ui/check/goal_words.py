"""Which goals belong to which C, and how they read where they are shown."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from contentplanner.domain.goals import DEFAULTS
from contentplanner.domain.records import Goal
from contentplanner.domain.vocabulary import FiveC, GoalRule, GoalUnit
from contentplanner.languages import N_
from contentplanner.ui.speech import tr, words
from contentplanner.wording import goal_target

GOALS_OF: Mapping[FiveC, tuple[GoalRule, ...]] = MappingProxyType(
    {
        FiveC.CONNECTIONS: (GoalRule.NAMED_VOICES, GoalRule.ONE_VOICE),
        FiveC.CONVERSATIONS: (
            GoalRule.CONVERSATION_SHARE,
            GoalRule.ONE_WAY_RUN,
            GoalRule.WEEK_WITHOUT_PROMPT,
            GoalRule.NO_RESPONDER,
            GoalRule.AGAINST_INTENTION,
        ),
        FiveC.CONTENT: (GoalRule.NO_HOOK, GoalRule.NOT_SERVED, GoalRule.ONE_VALUE, GoalRule.REPEATED_TEXT),
        FiveC.CONTEXT: (GoalRule.AMBASSADORS, GoalRule.SAME_AMBASSADOR),
        FiveC.CONTINUOUS: (
            GoalRule.CROWDED_DAY,
            GoalRule.CLASH,
            GoalRule.SILENCE,
            GoalRule.LATE_ANSWER,
            GoalRule.VACANCY_CONTACT,
        ),
    }
)
"""Every goal under the C it serves."""

SHOWN_IN_ROW: Mapping[FiveC, GoalRule] = MappingProxyType(
    {
        FiveC.CONNECTIONS: GoalRule.NAMED_VOICES,
        FiveC.CONVERSATIONS: GoalRule.ONE_WAY_RUN,
        FiveC.CONTENT: GoalRule.ONE_VALUE,
        FiveC.CONTEXT: GoalRule.AMBASSADORS,
        FiveC.CONTINUOUS: GoalRule.CROWDED_DAY,
    }
)
"""The goal that stands in the row of each C; that of Conversations itself stands over the bar."""

_SHORT: Mapping[GoalRule, str] = MappingProxyType(
    {
        GoalRule.ONE_WAY_RUN: N_("in a row: {goal}"),
        GoalRule.ONE_VALUE: N_("one value: {goal}"),
        GoalRule.CROWDED_DAY: N_("a day: {goal}"),
    }
)
_MEANINGS: Mapping[GoalUnit, str] = MappingProxyType(
    {
        GoalUnit.SHARE: N_("Under this share, the check says something."),
        GoalUnit.COUNT: N_("From this many on, the check says something."),
        GoalUnit.MINUTES: N_("When two come sooner after each other than this, the check says something."),
        GoalUnit.HOURS: N_("When nobody is at work to answer for longer than this, the check says something."),
        GoalUnit.DAYS: N_("When it comes again sooner than this, the check says something."),
        GoalUnit.RHYTHMS: N_("When a channel is silent for longer than this, the check says something."),
    }
)
_STAY_UNDER = frozenset({GoalRule.ONE_VOICE, GoalRule.ONE_VALUE})


def short_goal(goal: Goal) -> str:
    """Return a goal as its link shows it: "goal 50 %", "a day: 3"."""
    return tr(_SHORT.get(goal.rule, N_("goal {goal}")), goal=goal_target(goal, words()))


def what_it_means(rule: GoalRule) -> str:
    """Return what the target of a rule does, in one sentence."""
    if rule is GoalRule.CROWDED_DAY:
        return tr("With more posts than this, the check says something.")
    if rule in _STAY_UNDER:
        return tr("Over this share, the check says something.")
    return tr(_MEANINGS[DEFAULTS[rule].unit])
