"""Readings remembered by text, so that judging a plan after an edit reads one text at most."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from contentplanner.checker.reading_values import Reading

if TYPE_CHECKING:
    from contentplanner.domain.records import Post
    from contentplanner.domain.vocabulary import Direction

REMEMBERED = 32_768
"""How many texts are remembered: more than the largest plan holds, about 30 MB when all are in use."""

MOST_READ = 8000
"""Of a longer text only the beginning is read: nothing on a social channel is longer, and reading it takes time."""


class Readings:
    """The readings of texts, each made once; the ones not asked for longest are forgotten. Safe between threads."""

    def __init__(self, reader: Callable[[str], Reading] | None = None, remembered: int = REMEMBERED) -> None:
        """Remember the readings of this reader, or of `checker.read`, which is loaded at the first text."""
        self._read = lru_cache(maxsize=remembered)(reader or _read)

    def of(self, text: str) -> Reading:
        """Return the reading of a text."""
        return self._read(text[:MOST_READ])

    def direction_of(self, post: Post) -> Direction | None:
        """Return the direction a post counts with: set by hand, else read; None when it is unwritten."""
        if post.is_unwritten:
            return None
        return post.direction or self.of(post.text).direction


def _read(text: str) -> Reading:
    from contentplanner.checker.reading import read  # noqa: PLC0415 - lexicons are loaded at the first text only

    return read(text)


@cache
def shared_readings() -> Readings:
    """Return the memory that everyone shares who doesn't bring a reader of their own."""
    return Readings()
