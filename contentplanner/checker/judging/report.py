"""Judging a plan in a period: the figures of the five C's and everything that was found."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from contentplanner.checker.judging import connections, content, context, continuous, conversations
from contentplanner.checker.judging.facts import Facts, facts
from contentplanner.checker.judging.figures import Figures
from contentplanner.checker.judging.findings import Finding, in_order
from contentplanner.checker.judging.readings import Readings, shared_readings
from contentplanner.checker.judging.severities import loudness
from contentplanner.domain.goals import Goals, goals_of
from contentplanner.domain.vocabulary import FiveC, Severity

if TYPE_CHECKING:
    from contentplanner.domain.periods import Period
    from contentplanner.domain.plan import Plan
    from contentplanner.domain.records import Dismissal

RULES: tuple[Callable[[Facts, Goals], Iterator[Finding]], ...] = (
    *conversations.RULES,
    *connections.RULES,
    *content.RULES,
    *context.RULES,
    *continuous.RULES,
)
"""Every rule. Each looks at the facts and the plan's goals and says what it finds."""


@dataclass(frozen=True, slots=True)
class SetAside:
    """A finding that isn't said because a person put it aside, and it hasn't become worse since."""

    finding: Finding
    dismissal: Dismissal


@dataclass(frozen=True, slots=True)
class Report:
    """What the checker says of a plan in a period: `posts` that count, and findings, the loudest first."""

    period: Period
    posts: int
    figures: Figures
    findings: tuple[Finding, ...]
    set_aside: tuple[SetAside, ...] = ()

    @property
    def worst(self) -> Severity | None:
        """The loudest severity there is, None when nothing was found."""
        return min((finding.severity for finding in self.findings), key=loudness, default=None)

    def of(self, c: FiveC) -> tuple[Finding, ...]:
        """Return what was found on one C, the loudest first."""
        return tuple(finding for finding in self.findings if finding.c is c)

    def severity_of(self, c: FiveC) -> Severity | None:
        """Return the loudest severity on one C, None when nothing was found there."""
        return min((finding.severity for finding in self.of(c)), key=loudness, default=None)


def check(plan: Plan, period: Period, today: dt.date, readings: Readings | None = None) -> Report:
    """Judge a plan in a period; `today` tells what can still be changed. Same arguments, same report."""
    goals = goals_of(plan)
    found = facts(plan, period, today, readings or shared_readings())
    everything = sorted(chain.from_iterable(rule(found, goals) for rule in RULES), key=in_order)
    aside = {finding.key: SetAside(finding, told) for finding in everything if (told := _put_aside(plan, finding))}
    said = tuple(finding for finding in everything if finding.key not in aside)
    return Report(period, len(found.posts), figures_of(found, goals), said, tuple(aside.values()))


def _put_aside(plan: Plan, finding: Finding) -> Dismissal | None:
    dismissal = plan.dismissal_of(finding.key)
    return dismissal if dismissal and finding.measure <= dismissal.measure else None


def figures_of(found: Facts, goals: Goals) -> Figures:
    """Return the figure of each C."""
    return Figures(
        connections=connections.figure(found, goals),
        conversations=conversations.figure(found, goals),
        content=content.figure(found, goals),
        context=context.figure(found, goals),
        continuous=continuous.figure(found, goals),
    )
