"""A report a rule: each plan makes its rule speak."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace

from contentplanner.checker import Finding, Report, Rule, check
from contentplanner.domain.plan import Plan
from contentplanner.domain.records import Audience, AudienceInterest, BrandValue, Record
from contentplanner.domain.vocabulary import Subject
from tests.checker.judging.plans import (
    DECEMBER,
    IDEA,
    INSTAGRAM,
    MILA,
    NOOR,
    ONE,
    TODAY,
    TWO,
    a_plan,
    a_post,
    mixed,
    posts_of,
    readings,
)

VALUES = tuple(BrandValue(name.lower(), name) for name in ("Open", "Zorgzaam", "Vakwerk", "Samen", "Groei", "Moed"))
SAID_TWICE = "one-way Op zaterdag staat de koffie klaar voor iedereen die eens in de kas wil kijken"
STARTERS = Audience("starters", "Starters")
INTERESTS = (AudienceInterest("learning", STARTERS.id, "Leren"), AudienceInterest("home", STARTERS.id, "Thuiswerken"))

RECORDS: Mapping[Rule, tuple[Record, ...]] = {
    Rule.MOSTLY_ONE_WAY: mixed(9, 1),
    Rule.TOO_FEW_TO_JUDGE: mixed(1, 0),
    Rule.CHANNEL_ONE_WAY: (*mixed(5, 1), *mixed(0, 9, channel_id=INSTAGRAM.id)),
    Rule.WEEK_WITHOUT_PROMPT: tuple(a_post(7 + n) for n in range(3)),
    Rule.ONE_WAY_RUN: posts_of([ONE] * 4),
    Rule.NO_RESPONDER: (a_post(1, TWO, responder_id=None),),
    Rule.AGAINST_INTENTION: (a_post(1, ONE, direction=TWO),),
    Rule.LOGO_SPEAKS: mixed(3, 3),
    Rule.ONE_VOICE: mixed(2, 2, voice_id=MILA.id),
    Rule.NO_HOOK: mixed(1, 0),
    Rule.VALUES_NOT_SERVED: (*VALUES, *mixed(3, 3)),
    Rule.INTERESTS_NOT_SERVED: (STARTERS, *INTERESTS, *mixed(3, 3)),
    Rule.ONE_VALUE: (*VALUES, replace(IDEA, value_ids=("open",)), *mixed(3, 3)),
    Rule.FEW_AMBASSADORS: mixed(3, 3),
    Rule.SAME_AMBASSADOR: mixed(1, 1, ambassador_ids=(NOOR.id,)),
    Rule.LATE_ANSWER: (a_post(5, TWO),),
    Rule.VACANCY_WITHOUT_CONTACT: (replace(IDEA, subject=Subject.VACANCY), a_post(1, responder_id=None)),
    Rule.SILENCE: (a_post(1), a_post(20)),
    Rule.CROWDED_DAY: tuple(a_post(1) for _ in range(4)),
    Rule.CLASH: tuple(a_post(1, time=dt.time(9, minute)) for minute in (0, 30)),
    Rule.REPEATED_TEXT: tuple(a_post(day, text=SAID_TWICE) for day in (1, 20)),
}


def plan_and_report(rule: Rule) -> tuple[Plan, Report]:
    """The plan that makes a rule speak, and the report of its December."""
    plan = a_plan(*RECORDS[rule])
    return plan, check(plan, DECEMBER, TODAY, readings())


def spoken(rule: Rule) -> tuple[Plan, Finding]:
    """The plan that makes a rule speak, and what it finds first."""
    plan, report = plan_and_report(rule)
    return plan, next(finding for finding in report.findings if finding.rule is rule)
