"""Plans at ease, and what a proposal for them holds."""

from __future__ import annotations

from dataclasses import replace

from contentplanner.checker import Rule
from contentplanner.checker.mending.rebalance.missing import Why
from contentplanner.checker.mending.rebalance.proposal import Proposal
from contentplanner.checker.mending.steps import Step, StepKind
from contentplanner.domain.records import Goal, Post
from contentplanner.domain.vocabulary import GoalRule
from tests.checker.judging.plans import INSTAGRAM, LINKEDIN
from tests.checker.mending.scenes import (
    ONE,
    TWO,
    a_post,
)

QUIET = (
    replace(LINKEDIN, rhythm_days=0),
    replace(INSTAGRAM, rhythm_days=0),
    replace(LINKEDIN, id="newsletter", invites_replies=False, rhythm_days=0),
)


"""Channels without a rhythm: silence is no matter."""


AT_EASE = (
    *(Goal(rule.value, rule, 0) for rule in (GoalRule.NAMED_VOICES, GoalRule.AMBASSADORS)),
    *(Goal(rule.value, rule, 99) for rule in (GoalRule.NO_HOOK, GoalRule.NOT_SERVED)),
    *(Goal(rule.value, rule, 99) for rule in (GoalRule.ONE_WAY_RUN, GoalRule.WEEK_WITHOUT_PROMPT)),
)


"""Goals that leave only the one to look at."""


WORKDAYS = (1, 2, 3, 4, 7, 8, 9, 10, 11, 14, 15, 16)


def at_work(sending: int, asking: int) -> tuple[Post, ...]:
    """Posts on working days, so that somebody answers them."""
    ways = [*(TWO,) * asking, *(ONE,) * sending]
    return tuple(a_post(day, way) for day, way in zip(WORKDAYS, ways, strict=False))


def steps(proposal: Proposal, kind: StepKind) -> list[Step]:
    return [step for step in proposal.steps if step.kind is kind]


def whys(proposal: Proposal, rule: Rule) -> list[Why]:
    (found,) = [one for one in proposal.missing if one.finding.rule is rule]
    return [lack.why for lack in found.lacks]
