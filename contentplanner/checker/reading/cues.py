"""The values the reader works with between a text and its reading."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from contentplanner.checker.reading.lexicon import Hit
    from contentplanner.checker.reading.segment import Post, Sentence


@dataclass(slots=True)
class Cue:
    """A phrase that may be an invitation.

    `form` is its shape ("wh", "imp-say" ...), `features` what is known of it, `veto` why it is none ("" if it may be
    one), `asks` what it asks for. `start` and `end` are code points of the telling phrase.
    """

    form: str
    sentence: int
    start: int
    end: int
    features: set[str] = field(default_factory=set)
    veto: str = ""
    asks: str = ""
    chance: float = 0.0


@dataclass(frozen=True, slots=True)
class Scene:
    """A sentence and what constructions stand in it."""

    sentence: Sentence
    hits: tuple[Hit, ...]
    kinds: frozenset[str]
    words: frozenset[str]
    has_link: bool
    link_follows: bool
    speaks_to_reader: bool
    tells: bool
    acts_away: bool
    calls_away: tuple[int, int] | None

    def first(self, *kinds: str) -> Hit | None:
        """The first construction of one of these kinds."""
        return next((hit for hit in self.hits if hit.kind in kinds), None)


@dataclass(frozen=True, slots=True)
class Stage:
    """A post with its scenes."""

    post: Post
    scenes: tuple[Scene, ...]
