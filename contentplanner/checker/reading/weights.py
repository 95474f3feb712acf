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


_DOUBT = 0.4


@dataclass(frozen=True, slots=True)
class Weights:
    """What each feature of a sentence adds to the log odds that it is a live invitation.

    `silence` holds the log odds that a post without any cue asks something after all.
    """

    base: float
    silence: float
    features: Mapping[str, float]
    quiet: Mapping[str, float]
    low: float
    high: float
    multi: Mapping[str, float]

    def sentence(self, features: Iterable[str]) -> float:
        """The chance that a sentence with these features is a live invitation."""
        return _chance(self.base + sum(self.features.get(name, 0.0) for name in features))

    def nothing_seen(self, signs: Iterable[str]) -> float:
        """The chance that a post asks something that no cue shows, from the signs in it: never more than a doubt."""
        return min(_DOUBT, _chance(self.silence + sum(self.quiet.get(name, 0.0) for name in signs)))

    def together(self, features: Iterable[str]) -> float:
        """The chance that a conversation prompt gets readers talking with each other."""
        return _chance(self.multi.get("base", -3.0) + sum(self.multi.get(name, 0.0) for name in features))


def _chance(log_odds: float) -> float:
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, log_odds))))


@cache
def weights() -> Weights:
    """The weights the reader uses."""
    with resource("lexicons", "weights.toml").open("rb") as file:
        table = tomllib.load(file)
    return Weights(
        table["base"], table["silence"], table["features"], table["quiet"], table["low"], table["high"], table["multi"]
    )
