"""The figures of what is found on Conversations."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import ClassVar

from contentplanner.checker.judging.finding_figures.rules import Rule


@dataclass(frozen=True, slots=True)
class MostlyOneWay:
    """The share of prompts among the judged posts is under the goal; turning `turn` posts would reach it."""

    rule: ClassVar[Rule] = Rule.MOSTLY_ONE_WAY
    share: float
    judged: int
    goal: float
    turn: int

    @property
    def measure(self) -> float:
        """The share that only sends."""
        return 1 - self.share


@dataclass(frozen=True, slots=True)
class TooFewToJudge:
    """There are posts, but fewer judged ones than a share needs."""

    rule: ClassVar[Rule] = Rule.TOO_FEW_TO_JUDGE
    judged: int
    needed: int
    unsure: int
    unwritten: int

    @property
    def measure(self) -> float:
        """How many are missing."""
        return self.needed - self.judged


@dataclass(frozen=True, slots=True)
class ChannelOneWay:
    """The share of prompts on one channel is under the goal."""

    rule: ClassVar[Rule] = Rule.CHANNEL_ONE_WAY
    channel_id: str
    share: float
    judged: int
    goal: float
    turn: int

    @property
    def measure(self) -> float:
        """The share that only sends."""
        return 1 - self.share


@dataclass(frozen=True, slots=True)
class WeekWithoutPrompt:
    """A week, named by its Monday, has posts that only send and no prompt."""

    rule: ClassVar[Rule] = Rule.WEEK_WITHOUT_PROMPT
    monday: dt.date
    count: int

    @property
    def measure(self) -> float:
        """How many posts only send."""
        return self.count


@dataclass(frozen=True, slots=True)
class OneWayRun:
    """Posts that only send follow each other on one channel."""

    rule: ClassVar[Rule] = Rule.ONE_WAY_RUN
    channel_id: str
    first_day: dt.date
    last_day: dt.date
    count: int

    @property
    def measure(self) -> float:
        """How long the run is."""
        return self.count


@dataclass(frozen=True, slots=True)
class NoResponder:
    """Prompts have nobody who answers the reactions."""

    rule: ClassVar[Rule] = Rule.NO_RESPONDER
    count: int

    @property
    def measure(self) -> float:
        """How many prompts."""
        return self.count


@dataclass(frozen=True, slots=True)
class AgainstIntention:
    """Texts read as the other side of the line between prompt and one-way than was set by hand."""

    rule: ClassVar[Rule] = Rule.AGAINST_INTENTION
    count: int

    @property
    def measure(self) -> float:
        """How many texts."""
        return self.count


ConversationsFinding = (
    MostlyOneWay | TooFewToJudge | ChannelOneWay | WeekWithoutPrompt | OneWayRun | NoResponder | AgainstIntention
)
