"""The course of a plan: the figure of each C week by week."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from contentplanner.checker.judging.facts import facts
from contentplanner.checker.judging.figures import Figures
from contentplanner.checker.judging.readings import Readings, shared_readings
from contentplanner.checker.judging.report import figures_of
from contentplanner.domain.goals import goals_of
from contentplanner.domain.periods import WEEK, Period, week_of, weeks_of

if TYPE_CHECKING:
    from contentplanner.domain.plan import Plan


@dataclass(frozen=True, slots=True)
class WeekFigures:
    """The figures of one ISO week; `is_past` when it ended before today."""

    week: Period
    figures: Figures
    is_past: bool


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
