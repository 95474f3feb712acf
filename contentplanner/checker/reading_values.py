"""What the checker says of one text."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from contentplanner.domain.vocabulary import Direction


class Leaning(StrEnum):
    """Which way a reason pulls the reading."""

    CONVERSATION = "conversation"
    SENDING = "sending"
    VETO = "veto"


@dataclass(frozen=True, slots=True)
class Reason:
    """A phrase of the text that weighs in the reading.

    `kind` names what was seen, such as "asks-experience"; `wording` has a sentence for every kind.
    `start` and `end` are Python code points into the text, `end` exclusive.
    """

    kind: str
    start: int
    end: int
    leaning: Leaning


@dataclass(frozen=True, slots=True)
class Reading:
    """The checker's view of one text.

    `confidence` runs from 0 to 1: the estimated chance that the direction's side (prompt or one-way) is right.
    `reasons` stand in the order of the text.
    """

    direction: Direction
    confidence: float
    reasons: tuple[Reason, ...]
