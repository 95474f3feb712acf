"""Findings in words: what was found, why it matters and what mends it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from contentplanner.checker.judging.finding_figures import (
    ConnectionsFinding,
    ContentFinding,
    ContextFinding,
    ContinuousFinding,
)
from contentplanner.wording.findings.connections import connections_sentence
from contentplanner.wording.findings.content import content_sentence
from contentplanner.wording.findings.context import context_sentence
from contentplanner.wording.findings.continuous import continuous_sentence
from contentplanner.wording.findings.conversations import conversations_sentence
from contentplanner.wording.findings.mends import mend_label
from contentplanner.wording.findings.reasons import why_it_matters

if TYPE_CHECKING:
    from contentplanner.checker import Finding
    from contentplanner.domain.plan import Plan
    from contentplanner.languages import Language

__all__ = ["finding_sentence", "mend_label", "why_it_matters"]


def finding_sentence(finding: Finding, plan: Plan, language: Language) -> str:
    """Return what was found, in one sentence. The plan is the one that was checked."""
    figures = finding.figures
    if isinstance(figures, ConnectionsFinding):
        return connections_sentence(figures, plan, language)
    if isinstance(figures, ContentFinding):
        return content_sentence(figures, plan, language)
    if isinstance(figures, ContextFinding):
        return context_sentence(figures, plan, language)
    if isinstance(figures, ContinuousFinding):
        return continuous_sentence(figures, plan, language)
    return conversations_sentence(figures, plan, language)
