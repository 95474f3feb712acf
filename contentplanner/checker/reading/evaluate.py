"""Takes a text through every step up to its features: what `decide` weighs and what the fit learns from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from contentplanner.checker.reading.features import Features, features
from contentplanner.checker.reading.language import mark_languages
from contentplanner.checker.reading.scenes import set_stage
from contentplanner.checker.reading.segment import take_apart
from contentplanner.checker.reading.together import together
from contentplanner.checker.reading.vetoes import apply_vetoes

if TYPE_CHECKING:
    from contentplanner.checker.reading.cues import Cue, Stage


@dataclass(frozen=True, slots=True)
class Evidence:
    """A text with its cues; `cues` stand beside `stage.scenes`."""

    stage: Stage
    language: str
    cues: list[list[Cue]]
    features: Features
    together: frozenset[str]


def evaluate(text: str) -> Evidence:
    """All evidence in a text."""
    post = take_apart(text)
    language = mark_languages(post)
    stage, cues = set_stage(post)
    apply_vetoes(stage, cues)
    return Evidence(stage, language, cues, features(stage, cues), frozenset(together(stage, cues)))
