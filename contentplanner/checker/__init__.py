"""Reads texts and judges plans: pure, without Qt, SQL or files of its own."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from contentplanner.checker.judging.readings import Readings
    from contentplanner.checker.judging.report import Report
    from contentplanner.checker.reading_values import Reading
    from contentplanner.domain.periods import Period
    from contentplanner.domain.plan import Plan

__all__ = ["check", "read"]


def read(text: str) -> Reading:
    """Read which way the traffic of a text goes, and why. Any text will do; the lexicons are loaded at the first."""
    from contentplanner.checker.reading import read as read_text  # noqa: PLC0415 - lexicons wait for a text

    return read_text(text)


def check(plan: Plan, period: Period, today: dt.date, readings: Readings | None = None) -> Report:
    """Judge a plan in a period; without `readings`, texts are read and remembered for everyone."""
    from contentplanner.checker.judging.report import check as check_plan  # noqa: PLC0415 - rules wait for a plan

    return check_plan(plan, period, today, readings)
