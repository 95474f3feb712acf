"""The figures of what is found on Content."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import ClassVar

from contentplanner.checker.judging.finding_figures.rules import Rule


@dataclass(frozen=True, slots=True)
class NoHook:
    """Posts whose idea serves no value, or no interest."""

    rule: ClassVar[Rule] = Rule.NO_HOOK
    count: int

    @property
    def measure(self) -> float:
        """How many posts."""
        return self.count


@dataclass(frozen=True, slots=True)
class ValuesNotServed:
    """Brand values that no post serves, in the plan's order."""

    rule: ClassVar[Rule] = Rule.VALUES_NOT_SERVED
    value_ids: tuple[str, ...]

    @property
    def measure(self) -> float:
        """How many values."""
        return len(self.value_ids)


@dataclass(frozen=True, slots=True)
class InterestsNotServed:
    """Audience interests that no post serves, in the plan's order."""

    rule: ClassVar[Rule] = Rule.INTERESTS_NOT_SERVED
    interest_ids: tuple[str, ...]

    @property
    def measure(self) -> float:
        """How many interests."""
        return len(self.interest_ids)


@dataclass(frozen=True, slots=True)
class OneValue:
    """One brand value is served by `count` of all `posts`."""

    rule: ClassVar[Rule] = Rule.ONE_VALUE
    value_id: str
    count: int
    posts: int

    @property
    def measure(self) -> float:
        """The share of that value."""
        return self.count / self.posts


@dataclass(frozen=True, slots=True)
class RepeatedText:
    """Posts that say nearly the same within so many days of each other: the days of the first and of the last."""

    rule: ClassVar[Rule] = Rule.REPEATED_TEXT
    count: int
    first_day: dt.date
    last_day: dt.date
    days: float

    @property
    def measure(self) -> float:
        """How many posts."""
        return self.count


ContentFinding = NoHook | ValuesNotServed | InterestsNotServed | OneValue | RepeatedText
