"""The figures of what is found on Context."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from contentplanner.checker.judging.finding_figures.rules import Rule


@dataclass(frozen=True, slots=True)
class FewAmbassadors:
    """The share of posts in which an ambassador takes part is under the goal; `missing` more would reach it."""

    rule: ClassVar[Rule] = Rule.FEW_AMBASSADORS
    share: float
    posts: int
    goal: float
    missing: int

    @property
    def measure(self) -> float:
        """The share without an ambassador."""
        return 1 - self.share


@dataclass(frozen=True, slots=True)
class SameAmbassador:
    """The only ambassador there is takes part in `count` posts."""

    rule: ClassVar[Rule] = Rule.SAME_AMBASSADOR
    person_id: str
    count: int

    @property
    def measure(self) -> float:
        """How many posts."""
        return self.count


ContextFinding = FewAmbassadors | SameAmbassador
