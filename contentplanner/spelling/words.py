"""Which words of a text are looked up: not addresses, hashtags, mentions, numbers, abbreviations and made-up names."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import regex

_PIECE = regex.compile(
    r"""
    (?P<skip>
        \b[a-z]+://\S+                              # an address with its protocol
      | [\w.+\-]+@[\w\-]+(?:\.[\w\-]+)+             # an e-mail address
      | [\#@\uff03\uff20][\w\-]+                    # a hashtag, a mention
      | (?:[\w\-]+\.)+\p{L}[\w\-]+(?:/\S*)?         # an address without a protocol, or two sentences without a space
    )
  | (?P<word> [\p{L}\p{M}\p{N}_]+ (?: ['’‘\-] [\p{L}\p{M}\p{N}_]+ )* )
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
_PLAIN = regex.compile(r"[\p{L}\p{M}'\-]+")
_APOSTROPHES = str.maketrans("’‘", "''")


@dataclass(frozen=True, slots=True)
class Word:
    """A word and where it stands, in code points; its apostrophes are straight ones."""

    start: int
    end: int
    text: str


@lru_cache(maxsize=2048)
def words_in(text: str) -> tuple[Word, ...]:
    """Return the words of a text that can be looked up."""
    found = (
        Word(piece.start(), piece.end(), piece.group().translate(_APOSTROPHES))
        for piece in _PIECE.finditer(text)
        if piece["word"]
    )
    return tuple(word for word in found if _can_be_looked_up(word.text))


def _can_be_looked_up(word: str) -> bool:
    """Whether a word has only letters, more than one, and capitals only where a sentence or name begins."""
    if len(word) == 1 or not _PLAIN.fullmatch(word):
        return False
    return all(part[1:] == part[1:].lower() for part in regex.split(r"['\-]", word))
