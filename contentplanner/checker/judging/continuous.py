"""Continuous: is somebody there, week after week?"""

from __future__ import annotations

from contentplanner.checker.judging.facts import Facts
from contentplanner.checker.judging.figures import ContinuousFigure
from contentplanner.domain.goals import Goals
from contentplanner.domain.periods import weeks_of


def figure(facts: Facts, _goals: Goals) -> ContinuousFigure:
    """Return in how many ISO weeks of the period something is planned."""
    return ContinuousFigure(weeks=len(weeks_of(facts.period)), planned_weeks=len(facts.by_week))
