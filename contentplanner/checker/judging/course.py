"""The course of a plan: the figure of each C week by week."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, assert_never

from contentplanner.checker.judging.facts import facts
from contentplanner.checker.judging.figures import Figures
from contentplanner.checker.judging.readings import Readings, shared_readings
from contentplanner.checker.judging.report import figures_of
from contentplanner.domain.goals import goals_of
from contentplanner.domain.periods import WEEK, Period, week_of, weeks_of
from contentplanner.domain.vocabulary import FiveC

if TYPE_CHECKING:
    from contentplanner.domain.plan import Plan


@dataclass(frozen=True, slots=True)
class WeekFigures:
    """The figures of one ISO week; `is_past` when it ended before today."""

    week: Period
    figures: Figures
    is_past: bool

    def part(self, c: FiveC) -> tuple[int, int]:
        """Return what a C counts in this week, and of how many: in a week they are often too few for a share.

        Posts a person speaks; prompts of the judged posts; posts with a hook; posts with an ambassador; posts whose
        responder is at work in time.
        """
        figures = self.figures
        match c:
            case FiveC.CONNECTIONS:
                return figures.connections.named, figures.connections.posts
            case FiveC.CONVERSATIONS:
                return figures.conversations.prompts, figures.conversations.judged
            case FiveC.CONTENT:
                return figures.content.hooked, figures.content.posts
            case FiveC.CONTEXT:
                return figures.context.with_ambassador, figures.context.posts
            case FiveC.CONTINUOUS:
                return figures.continuous.answered, figures.continuous.posts
            case _:
                assert_never(c)


def course(plan: Plan, period: Period, today: dt.date, readings: Readings | None = None) -> tuple[WeekFigures, ...]:
    """Return the figures of every whole ISO week that touches a period, in order."""
    goals, memory = goals_of(plan), readings or shared_readings()
    return tuple(
        WeekFigures(week, figures_of(facts(plan, week, today, memory), goals), is_past=week.last < today)
        for week in weeks_of(period)
    )


def weeks_around(today: dt.date, before: int, after: int) -> Period:
    """Return the whole ISO weeks around a day: its own, so many before it and so many after it."""
    week = week_of(today)
    return Period(week.first - dt.timedelta(days=WEEK * before), week.last + dt.timedelta(days=WEEK * after))
