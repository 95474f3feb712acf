"""The report as JSON, for other programs. Its keys are promised; texts are in the language asked for."""

from __future__ import annotations

import datetime as dt
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from contentplanner.wording.findings import finding_sentence, why_it_matters

if TYPE_CHECKING:
    from contentplanner.checker import Finding, Report
    from contentplanner.checker.judging.figures import Figures
    from contentplanner.domain.plan import Plan
    from contentplanner.languages import Language

_CONVERSATIONS = ("share", "one_way", "two_way", "multi_way", "unsure", "unwritten", "goal")


def report_json(report: Report, plan: Plan, language: Language) -> dict[str, Any]:
    """Return the report as `json` can write it. Days are ISO, shares run from 0 to 1 or are null."""
    return {
        "period": {"from": report.period.first.isoformat(), "to": report.period.last.isoformat()},
        "posts": report.posts,
        "figures": _figures(report.figures),
        "findings": [_finding(finding, plan, language) for finding in report.findings],
    }


def _figures(figures: Figures) -> dict[str, Any]:
    every: dict[str, Any] = asdict(figures)
    every["conversations"] = {key: every["conversations"][key] for key in _CONVERSATIONS}
    return every


def _finding(finding: Finding, plan: Plan, language: Language) -> dict[str, Any]:
    figures = asdict(finding.figures)
    return {
        "rule": finding.rule.value,
        "c": finding.c.value,
        "severity": finding.severity.value,
        "posts": list(finding.posts),
        "message": finding_sentence(finding, plan, language),
        "why": why_it_matters(finding, language),
        "key": finding.key,
        "figures": {name: _plain(value) for name, value in figures.items()},
        "mends": [mend.value for mend in finding.mends],
    }


def _plain(value: object) -> object:
    return value.isoformat() if isinstance(value, dt.date) else value
