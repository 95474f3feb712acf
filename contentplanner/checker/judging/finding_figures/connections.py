"""The figures of what is found on Connections."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from contentplanner.checker.judging.finding_figures.rules import Rule


@dataclass(frozen=True, slots=True)
class LogoSpeaks:
    """The share of posts that a named person speaks is under the goal; `missing` more would reach it."""

    rule: ClassVar[Rule] = Rule.LOGO_SPEAKS
    share: float
    posts: int
    goal: float
    missing: int

    @property
    def measure(self) -> float:
        """The share in which the logo speaks."""
        return 1 - self.share


@dataclass(frozen=True, slots=True)
class OneVoice:
    """One person speaks `count` of the `voiced` posts that named people speak."""

    rule: ClassVar[Rule] = Rule.ONE_VOICE
    person_id: str
    count: int
    voiced: int

    @property
    def measure(self) -> float:
        """The share of that person."""
        return self.count / self.voiced


ConnectionsFinding = LogoSpeaks | OneVoice
