"""Turns evidence into a reading: a direction, how sure it is, and the phrases that decided."""

from __future__ import annotations

from math import prod

from contentplanner.checker.reading.evaluate import Evidence, evaluate
from contentplanner.checker.reading.language import READ
from contentplanner.checker.reading.reasons import reasons
from contentplanner.checker.reading.weights import Weights, weights
from contentplanner.checker.reading_values import Reading
from contentplanner.domain.vocabulary import Direction

_EVEN = 0.5


def read(text: str) -> Reading:
    """Read which way the traffic of a text goes: one-way, two-way, multi-way, or unsure.

    Reads Dutch and English, also mixed. Any other language, and an empty text, is unsure. Never raises.
    """
    evidence = evaluate(text)
    if not evidence.stage.scenes:
        return Reading(Direction.UNSURE, 0.0, ())
    table = weights()
    chances = scene_chances(evidence, table)
    chance = 1 - (1 - table.nothing_seen(evidence.signs)) * prod(1 - c for c in chances)
    direction = _direction(chance, evidence, table)
    prompt = chance >= _EVEN
    found = reasons(evidence, chances, prompt=prompt)
    if evidence.language not in {"", *READ} or not _legible(evidence):
        return Reading(Direction.UNSURE, _EVEN, ())
    return Reading(direction, chance if prompt else 1 - chance, found)


def scene_chances(evidence: Evidence, table: Weights) -> list[float]:
    """The chance of every sentence that it is a live invitation; 0 where nothing invites."""
    return [table.sentence(features) if features else 0.0 for features in evidence.features]


def _legible(evidence: Evidence) -> bool:
    """Whether a text is spelled in the letters the reader knows."""
    words = [word.low for scene in evidence.stage.scenes for word in scene.sentence.words]
    return 2 * sum(any("a" <= c <= "z" for c in word) or word[:1].isdigit() for word in words) > len(words)


def _direction(chance: float, evidence: Evidence, table: Weights) -> Direction:
    if table.low < chance < table.high:
        return Direction.UNSURE
    if chance < _EVEN:
        return Direction.ONE_WAY
    return Direction.MULTI_WAY if table.together(evidence.together) >= _EVEN else Direction.TWO_WAY
