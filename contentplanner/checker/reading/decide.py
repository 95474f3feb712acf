"""Turns evidence into a reading: a direction, how sure it is, and the phrases that decided."""

from __future__ import annotations

import re

from contentplanner.checker.reading.evaluate import Evidence, evaluate
from contentplanner.checker.reading.language import READ
from contentplanner.checker.reading.reasons import reasons
from contentplanner.checker.reading.weights import Weights, chance_of, pooled, weights
from contentplanner.checker.reading_values import Reading
from contentplanner.domain.vocabulary import Direction

_EVEN = 0.5
_LATIN = re.compile("[a-z0-9]")


def read(text: str) -> Reading:
    """Read which way the traffic of a text goes: one-way, two-way, multi-way, or unsure.

    Reads Dutch and English, also mixed. Any other language, and an empty text, is unsure. Never raises.
    """
    evidence = evaluate(text)
    if not evidence.stage.scenes:
        return Reading(Direction.UNSURE, 0.0, ())
    table = weights()
    odds = table.sentences(evidence.features)
    chance = chance_of(pooled(odds))
    direction = _direction(chance, evidence, table)
    prompt = chance >= _EVEN
    found = reasons(evidence, [chance_of(one) for one in odds], prompt=prompt)
    if evidence.language not in {"", *READ} or not _legible(evidence):
        return Reading(Direction.UNSURE, _EVEN, ())
    return Reading(direction, chance if prompt else 1 - chance, found)


def _legible(evidence: Evidence) -> bool:
    """Whether a text is spelled in the letters the reader knows."""
    words = [word.low for scene in evidence.stage.scenes for word in scene.sentence.words]
    return 2 * sum(word.isascii() or _LATIN.search(word) is not None for word in words) > len(words)


def _direction(chance: float, evidence: Evidence, table: Weights) -> Direction:
    if table.low < chance < table.high:
        return Direction.UNSURE
    if chance < _EVEN:
        return Direction.ONE_WAY
    return Direction.MULTI_WAY if table.many(_whole(evidence)) >= _EVEN else Direction.TWO_WAY


def _whole(evidence: Evidence) -> frozenset[str]:
    """The features of the whole text: those of its sentences, and the signs of readers who talk with each other."""
    found = evidence.features
    words = {f"w:{name}" for names in found.words for name in names}
    return frozenset().union(*found.own, words, (f"t:{name}" for name in evidence.together))
