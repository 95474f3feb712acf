"""What the checker has to say of a plan: ids and figures, never sentences."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from contentplanner.checker.judging.finding_figures import FindingFigures, Rule
from contentplanner.checker.judging.severities import loudness
from contentplanner.domain.vocabulary import FiveC, Severity

C_OF: Mapping[Rule, FiveC] = MappingProxyType(
    {
        Rule.MOSTLY_ONE_WAY: FiveC.CONVERSATIONS,
        Rule.TOO_FEW_TO_JUDGE: FiveC.CONVERSATIONS,
        Rule.CHANNEL_ONE_WAY: FiveC.CONVERSATIONS,
        Rule.WEEK_WITHOUT_PROMPT: FiveC.CONVERSATIONS,
        Rule.ONE_WAY_RUN: FiveC.CONVERSATIONS,
        Rule.NO_RESPONDER: FiveC.CONVERSATIONS,
        Rule.AGAINST_INTENTION: FiveC.CONVERSATIONS,
        Rule.LOGO_SPEAKS: FiveC.CONNECTIONS,
        Rule.ONE_VOICE: FiveC.CONNECTIONS,
        Rule.NO_HOOK: FiveC.CONTENT,
        Rule.VALUES_NOT_SERVED: FiveC.CONTENT,
        Rule.INTERESTS_NOT_SERVED: FiveC.CONTENT,
        Rule.ONE_VALUE: FiveC.CONTENT,
        Rule.REPEATED_TEXT: FiveC.CONTENT,
        Rule.FEW_AMBASSADORS: FiveC.CONTEXT,
        Rule.SAME_AMBASSADOR: FiveC.CONTEXT,
        Rule.LATE_ANSWER: FiveC.CONTINUOUS,
        Rule.VACANCY_WITHOUT_CONTACT: FiveC.CONTINUOUS,
        Rule.SILENCE: FiveC.CONTINUOUS,
        Rule.CROWDED_DAY: FiveC.CONTINUOUS,
        Rule.CLASH: FiveC.CONTINUOUS,
    }
)
"""The C each rule serves."""

__all__ = ["C_OF", "Finding", "Mend", "Rule", "in_order"]

_RULES = tuple(Rule)


class Mend(StrEnum):
    """What a finding offers: the kinds of action that would mend it."""

    SHOW_POSTS = "show-posts"
    ADD_QUESTION = "add-question"
    DECIDE_DIRECTION = "decide-direction"
    WRITE_TEXT = "write-text"
    CHANGE_TEXT = "change-text"
    CHANGE_TIME = "change-time"
    PLAN_IDEA = "plan-idea"
    MOVE_POST = "move-post"
    CHOOSE_RESPONDER = "choose-responder"
    CHOOSE_VOICE = "choose-voice"
    CHOOSE_AMBASSADOR = "choose-ambassador"
    TAG_IDEA = "tag-idea"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing the checker has to say.

    `posts` are the ids of the posts it is about, by day and time; `scope` is what it is about besides its rule (a
    channel's id, a week's Monday, a month): rule and scope stay the same while the figures move.
    """

    severity: Severity
    figures: FindingFigures
    scope: tuple[str, ...] = ()
    posts: tuple[str, ...] = ()
    mends: tuple[Mend, ...] = ()

    @property
    def rule(self) -> Rule:
        """The rule that found it."""
        return self.figures.rule

    @property
    def c(self) -> FiveC:
        """The C it belongs to."""
        return C_OF[self.rule]

    @property
    def key(self) -> str:
        """What a dismissal remembers it by."""
        return " ".join((self.rule, *self.scope))

    @property
    def measure(self) -> float:
        """How bad it is; among findings of one key a larger one is worse."""
        return self.figures.measure


def in_order(finding: Finding) -> tuple[int, int]:
    """Return the key findings are sorted by: loudest first, then in the order of the rules."""
    return loudness(finding.severity), _RULES.index(finding.rule)
