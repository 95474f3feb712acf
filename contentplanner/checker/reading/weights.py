"""The fitted weights, read once from `resources/lexicons/weights.toml`."""

from __future__ import annotations

import math
import tomllib
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from contentplanner.resources import resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from contentplanner.checker.reading.features import Features


SHARPNESS = 2.0
"""How much the likeliest sentence outweighs the others; chosen by cross-validation among 1, 2 and 4."""


@dataclass(frozen=True, slots=True)
class Weights:
    """What each feature of a sentence adds to the log odds that it is a live invitation.

    Between `low` and `high` a text is unsure. `together` does the same for readers who talk with each other.
    """

    base: float
    low: float
    high: float
    features: Mapping[str, float]
    words: Mapping[str, float]
    next_words: Mapping[str, float]
    previous_words: Mapping[str, float]
    together: Mapping[str, float]

    def sentences(self, found: Features) -> list[float]:
        """The log odds of each sentence of a text that it is a live invitation."""
        base, words, last = self.base + _sum(self.features, found.shared), found.words, len(found.own) - 1
        return [
            base
            + _sum(self.features, own)
            + _sum(self.words, words[index])
            + (_sum(self.next_words, words[index + 1]) if index < last else 0.0)
            + (_sum(self.previous_words, words[index - 1]) if index else 0.0)
            for index, own in enumerate(found.own)
        ]

    def many(self, features: Iterable[str]) -> float:
        """The chance that a conversation prompt with these features gets readers talking with each other."""
        return chance_of(self.together["base"] + _sum(self.together, features))


def _sum(known: Mapping[str, float], names: Iterable[str]) -> float:
    return sum([known[name] for name in names if name in known])


def chance_of(log_odds: float) -> float:
    """The chance that log odds stand for."""
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, log_odds))))


def pooled(odds: Iterable[float]) -> float:
    """The log odds that any sentence of a text is a live invitation: those of the likeliest, and a little of the rest.

    The soft maximum log(sum(exp(s * odds))) / s, so that many sentences that ask nothing don't add up to a doubt.
    """
    return math.log(sum(math.exp(max(-60.0, min(60.0, SHARPNESS * one))) for one in odds)) / SHARPNESS


@cache
def weights() -> Weights:
    """The weights the reader uses."""
    with resource("lexicons", "weights.toml").open("rb") as file:
        table = tomllib.load(file)
    return Weights(**table)
