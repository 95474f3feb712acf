"""Proposals in words: what each step does and why, what an idea promises, and what stays missing."""

from __future__ import annotations

from contentplanner.wording.mending.missing import hook_name, hook_sentence, missing_sentences
from contentplanner.wording.mending.proposals import figure_name, figure_parts, figure_value, proposal_headline
from contentplanner.wording.mending.steps import step_detail, step_kind_name, step_sentence
from contentplanner.wording.mending.suggestions import suggestion_place, suggestion_why

__all__ = [
    "figure_name",
    "figure_parts",
    "figure_value",
    "hook_name",
    "hook_sentence",
    "missing_sentences",
    "proposal_headline",
    "step_detail",
    "step_kind_name",
    "step_sentence",
    "suggestion_place",
    "suggestion_why",
]
