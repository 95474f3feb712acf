"""A report a rule: each plan makes its rule speak."""

from __future__ import annotations

from collections.abc import Mapping

from contentplanner.checker import Finding, Report, Rule, check
from contentplanner.domain.plan import Plan
from contentplanner.domain.records import Record
from tests.checker.judging.plans import (
    DECEMBER,
    INSTAGRAM,
    ONE,
    TODAY,
    TWO,
    a_plan,
    a_post,
    mixed,
    posts_of,
    readings,
)

RECORDS: Mapping[Rule, tuple[Record, ...]] = {
    Rule.MOSTLY_ONE_WAY: mixed(9, 1),
    Rule.TOO_FEW_TO_JUDGE: mixed(1, 0),
    Rule.CHANNEL_ONE_WAY: (*mixed(5, 1), *mixed(0, 9, channel_id=INSTAGRAM.id)),
    Rule.WEEK_WITHOUT_PROMPT: tuple(a_post(7 + n) for n in range(3)),
    Rule.ONE_WAY_RUN: posts_of([ONE] * 4),
    Rule.NO_RESPONDER: (a_post(1, TWO, responder_id=None),),
    Rule.AGAINST_INTENTION: (a_post(1, ONE, direction=TWO),),
}


def plan_and_report(rule: Rule) -> tuple[Plan, Report]:
    """The plan that makes a rule speak, and the report of its December."""
    plan = a_plan(*RECORDS[rule])
    return plan, check(plan, DECEMBER, TODAY, readings())


def spoken(rule: Rule) -> tuple[Plan, Finding]:
    """The plan that makes a rule speak, and what it finds first."""
    plan, report = plan_and_report(rule)
    return plan, next(finding for finding in report.findings if finding.rule is rule)
