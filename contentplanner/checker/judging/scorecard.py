"""The scorecard: the figures of the five C's in a period, beside those of the periods before it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from contentplanner.checker.judging.facts import facts
from contentplanner.checker.judging.figures import Figures
from contentplanner.checker.judging.readings import Readings, shared_readings
from contentplanner.checker.judging.report import Report, figures_of
from contentplanner.checker.judging.shares import share_of
from contentplanner.domain.goals import Goals, goals_of
from contentplanner.domain.periods import Period, before
from contentplanner.domain.vocabulary import FiveC, GoalRule

if TYPE_CHECKING:
    from contentplanner.domain.plan import Plan

PERIODS_BACK = 5
AIMED_AT = {
    FiveC.CONNECTIONS: GoalRule.NAMED_VOICES,
    FiveC.CONVERSATIONS: GoalRule.CONVERSATION_SHARE,
    FiveC.CONTEXT: GoalRule.AMBASSADORS,
}
"""The C's that have a share to reach."""


@dataclass(frozen=True, slots=True)
class PeriodFigures:
    """The figures of one period, and how many posts count in it."""

    period: Period
    posts: int
    figures: Figures

    def share(self, c: FiveC) -> float | None:
        """Return the share of what a C counts, None when it is of too few."""
        return share_of(*self.figures.part(c))


@dataclass(frozen=True, slots=True)
class Scorecard:
    """The report of a period, the periods before it with the last one last, and the shares to reach."""

    report: Report
    earlier: tuple[PeriodFigures, ...]
    goals: Goals

    @property
    def now(self) -> PeriodFigures:
        """The period itself."""
        return PeriodFigures(self.report.period, self.report.posts, self.report.figures)

    @property
    def last(self) -> PeriodFigures | None:
        """The period right before it, None where the calendar begins."""
        return self.earlier[-1] if self.earlier else None

    @property
    def course(self) -> tuple[PeriodFigures, ...]:
        """Every period in order, its own last."""
        return (*self.earlier, self.now)

    def goal(self, c: FiveC) -> float | None:
        """Return the share that a C is to reach, None when it has none."""
        rule = AIMED_AT.get(c)
        return self.goals[rule].target if rule else None

    def turned(self, c: FiveC) -> int | None:
        """Return by how many whole points a share lies over (or, when negative, under) that of the last period.

        Points are those that a person sees: the difference of the rounded shares. None when either is of too few.
        """
        now, last = self.now.share(c), self.last.share(c) if self.last else None
        return None if now is None or last is None else round(now * 100) - round(last * 100)


def scorecard(plan: Plan, report: Report, today: dt.date, readings: Readings | None = None) -> Scorecard:
    """Return the scorecard that belongs to a report of a plan."""
    goals, memory = goals_of(plan), readings or shared_readings()
    periods = tuple(islice(_back_from(report.period), PERIODS_BACK))
    return Scorecard(report, tuple(_figures(plan, period, today, memory, goals) for period in reversed(periods)), goals)


def _back_from(period: Period) -> Iterator[Period]:
    earlier = before(period)
    while earlier is not None:
        yield earlier
        earlier = before(earlier)


def _figures(plan: Plan, period: Period, today: dt.date, readings: Readings, goals: Goals) -> PeriodFigures:
    found = facts(plan, period, today, readings)
    return PeriodFigures(period, len(found.posts), figures_of(found, goals))
