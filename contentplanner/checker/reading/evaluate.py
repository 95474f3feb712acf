"""Takes a text through every step up to its features: what `decide` weighs and what the fit learns from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from contentplanner.checker.reading.evidence import scene_features, sending
from contentplanner.checker.reading.language import mark_languages
from contentplanner.checker.reading.scenes import set_stage
from contentplanner.checker.reading.segment import take_apart
from contentplanner.checker.reading.together import together
from contentplanner.checker.reading.vetoes import apply_vetoes

if TYPE_CHECKING:
    from contentplanner.checker.reading.cues import Cue, Stage


@dataclass(frozen=True, slots=True)
class Evidence:
    """A text with its cues; `features` and `cues` stand beside `stage.scenes`, empty where nothing invites."""

    stage: Stage
    language: str
    cues: list[list[Cue]]
    features: tuple[frozenset[str], ...]
    signs: frozenset[str]
    together: frozenset[str]


def evaluate(text: str) -> Evidence:
    """All evidence in a text."""
    post = take_apart(text)
    language = mark_languages(post)
    stage, cues = set_stage(post)
    apply_vetoes(stage, cues)
    features = tuple(
        frozenset(scene_features(scene, found, stage)) for scene, found in zip(stage.scenes, cues, strict=True)
    )
    return Evidence(stage, language, cues, features, frozenset(sending(stage)), frozenset(together(stage, cues)))
