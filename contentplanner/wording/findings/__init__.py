"""Findings in words: what was found, why it matters and what mends it."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
    return conversations_sentence(finding.figures, plan, language)
