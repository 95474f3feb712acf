"""The figures of what is found on Continuous."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import ClassVar

from contentplanner.checker.judging.finding_figures.rules import Rule


@dataclass(frozen=True, slots=True)
class LateAnswer:
    """Posts whose responder isn't at work within `hours`; `person_ids` are those responders."""

    rule: ClassVar[Rule] = Rule.LATE_ANSWER
    count: int
    person_ids: tuple[str, ...]
    hours: float

    @property
    def measure(self) -> float:
        """How many posts."""
        return self.count


@dataclass(frozen=True, slots=True)
class VacancyWithoutContact:
    """Vacancies that name nobody to talk to: neither a voice nor a responder of their own."""

    rule: ClassVar[Rule] = Rule.VACANCY_WITHOUT_CONTACT
    count: int

    @property
    def measure(self) -> float:
        """How many posts."""
        return self.count


@dataclass(frozen=True, slots=True)
class Silence:
    """Nothing stands on a channel from `first_day` to `last_day`, more than `rhythm` days from post to post."""

    rule: ClassVar[Rule] = Rule.SILENCE
    channel_id: str
    first_day: dt.date
    last_day: dt.date
    rhythm: int

    @property
    def measure(self) -> float:
        """How many days are silent."""
        return (self.last_day - self.first_day).days + 1


@dataclass(frozen=True, slots=True)
class CrowdedDay:
    """More posts stand on one channel on one day than the goal allows."""

    rule: ClassVar[Rule] = Rule.CROWDED_DAY
    channel_id: str
    day: dt.date
    count: int
    goal: float

    @property
    def measure(self) -> float:
        """How many posts."""
        return self.count


@dataclass(frozen=True, slots=True)
class Clash:
    """Posts stand on one channel less than so many minutes after each other: the first and the last of them."""

    rule: ClassVar[Rule] = Rule.CLASH
    channel_id: str
    first: dt.datetime
    last: dt.datetime
    count: int
    minutes: float

    @property
    def measure(self) -> float:
        """How many posts."""
        return self.count


ContinuousFinding = LateAnswer | VacancyWithoutContact | Silence | CrowdedDay | Clash
