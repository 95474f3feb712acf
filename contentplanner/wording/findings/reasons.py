"""Why a finding matters, with the C it belongs to. Descriptive: nobody is promised more reactions."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from contentplanner.checker import Finding, Rule
from contentplanner.languages import N_
from contentplanner.wording.names import c_name

if TYPE_CHECKING:
    from contentplanner.languages import Language

_WHY: Mapping[Rule, str] = MappingProxyType(
    {
        Rule.MOSTLY_ONE_WAY: N_(
            "{c}: news stays welcome, it is the balance that counts. "
            "A plan that hardly asks anything leaves little to answer."
        ),
        Rule.TOO_FEW_TO_JUDGE: N_("{c}: one post more or less would turn the verdict, so there is none yet."),
        Rule.CHANNEL_ONE_WAY: N_(
            "{c}: the people on this channel may see no other, so for them this is the whole plan."
        ),
        Rule.WEEK_WITHOUT_PROMPT: N_("{c}: one open question keeps the week from passing by your readers."),
        Rule.ONE_WAY_RUN: N_("{c}: who follows this channel sees these posts one after another."),
        Rule.NO_RESPONDER: N_("{c}: a question makes a promise, and somebody has to keep it."),
        Rule.AGAINST_INTENTION: N_("{c}: readers only see the text, so it is the text that has to invite them."),
    }
)


def why_it_matters(finding: Finding, language: Language) -> str:
    """Return why a finding matters, in one breath with its C."""
    return language.tr(_WHY[finding.rule], c=c_name(finding.c, language))
