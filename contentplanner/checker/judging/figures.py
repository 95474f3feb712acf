"""One figure a C: what a report says of a period whether or not there is anything to find."""

from __future__ import annotations

from dataclasses import dataclass
from typing import assert_never

from contentplanner.domain.vocabulary import FiveC


@dataclass(frozen=True, slots=True)
class ConnectionsFigure:
    """Posts that a named person speaks; `share` of all `posts`, None when they are too few; `voices` are people."""

    share: float | None
    named: int
    posts: int
    voices: int
    goal: float


@dataclass(frozen=True, slots=True)
class ConversationsFigure:
    """The mix of directions; `share` of prompts among the judged posts, None when they are too few.

    To reach the goal, `turn` one-way posts must become prompts. Of the posts that can still be changed `turnable` may
    do so, and then `add` prompts must come besides; None when no number of them is enough.
    """

    share: float | None
    one_way: int
    two_way: int
    multi_way: int
    unsure: int
    unwritten: int
    goal: float
    turn: int
    turnable: int
    add: int | None

    @property
    def prompts(self) -> int:
        """The posts that start a conversation."""
        return self.two_way + self.multi_way

    @property
    def judged(self) -> int:
        """The posts whose direction is known."""
        return self.prompts + self.one_way


@dataclass(frozen=True, slots=True)
class ContentFigure:
    """Posts whose idea has a hook, and how many of the plan's values and interests they serve."""

    hooked: int
    posts: int
    values_served: int
    values: int
    interests_served: int
    interests: int


@dataclass(frozen=True, slots=True)
class ContextFigure:
    """Posts in which an ambassador takes part; `share` of all `posts`, None when they are too few."""

    share: float | None
    with_ambassador: int
    posts: int
    ambassadors: int
    goal: float


@dataclass(frozen=True, slots=True)
class ContinuousFigure:
    """Whole or partial ISO weeks of the period, those in which something is planned, and posts answered in time."""

    weeks: int
    planned_weeks: int
    answered: int
    posts: int


@dataclass(frozen=True, slots=True)
class Figures:
    """The figure of each C."""

    connections: ConnectionsFigure
    conversations: ConversationsFigure
    content: ContentFigure
    context: ContextFigure
    continuous: ContinuousFigure

    def part(self, c: FiveC) -> tuple[int, int]:
        """Return what a C counts, and of how many: in a short period they are often too few for a share.

        Posts a person speaks; prompts of the judged posts; posts with a hook; posts with an ambassador; posts whose
        responder is at work in time.
        """
        match c:
            case FiveC.CONNECTIONS:
                return self.connections.named, self.connections.posts
            case FiveC.CONVERSATIONS:
                return self.conversations.prompts, self.conversations.judged
            case FiveC.CONTENT:
                return self.content.hooked, self.content.posts
            case FiveC.CONTEXT:
                return self.context.with_ambassador, self.context.posts
            case FiveC.CONTINUOUS:
                return self.continuous.answered, self.continuous.posts
            case _:
                assert_never(c)
