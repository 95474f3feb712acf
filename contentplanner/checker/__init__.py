"""Reads texts and judges plans: pure, without Qt, SQL or files of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from contentplanner.checker.judging.course import WeekFigures, course, weeks_around
from contentplanner.checker.judging.doubles import clashes_of, repeats_of
from contentplanner.checker.judging.findings import Finding, Mend, Rule
from contentplanner.checker.judging.matrix import Matrix, Served, matrix, whole_plan
from contentplanner.checker.judging.mix import Mix, mix, mix_after, mix_of
from contentplanner.checker.judging.readings import Readings, shared_readings
from contentplanner.checker.judging.report import Report, SetAside, check
from contentplanner.checker.judging.scorecard import AIMED_AT, PeriodFigures, Scorecard, scorecard

if TYPE_CHECKING:
    from contentplanner.checker.reading_values import Reading

__all__ = [
    "AIMED_AT",
    "Finding",
    "Matrix",
    "Mend",
    "Mix",
    "PeriodFigures",
    "Readings",
    "Report",
    "Rule",
    "Scorecard",
    "Served",
    "SetAside",
    "WeekFigures",
    "check",
    "clashes_of",
    "course",
    "matrix",
    "mix",
    "mix_after",
    "mix_of",
    "read",
    "repeats_of",
    "scorecard",
    "shared_readings",
    "weeks_around",
    "whole_plan",
]


def read(text: str) -> Reading:
    """Read which way the traffic of a text goes, and why. Any text will do; the lexicons are loaded at the first."""
    from contentplanner.checker.reading import read as read_text  # noqa: PLC0415 - lexicons wait for a text

    return read_text(text)
