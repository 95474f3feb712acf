"""Which texts say nearly the same: at least half of all rows of three words that stand in either stand in both.

Links don't count, nor do capitals, punctuation and emoji; a text of a few words says too little to be compared.
Candidates are found by a few of their rows, chosen alike in every text (the smallest by a hash: Broder 1997), so that
comparing thousands of texts means looking at the few that share one.
"""

from __future__ import annotations

from functools import lru_cache
from zlib import crc32

import regex

ROW = 3
FEWEST_WORDS = 8
ALIKE = 0.5
_KEYS = 5
_LINK = regex.compile(r"(?:https?://|www\.)\S+")
_WORD = regex.compile(r"[\p{L}\p{M}\p{N}]+")


@lru_cache(maxsize=32_768)
def keys_of(text: str) -> tuple[int, ...]:
    """Return the keys by which a text is found: texts that are alike nearly always share one; none for a short text."""
    return tuple(sorted(_rows(text))[:_KEYS])


@lru_cache(maxsize=8192)
def are_alike(one: str, other: str) -> bool:
    """Whether two texts say nearly the same."""
    if one == other:
        return bool(keys_of(one))
    rows, others = _rows(one), _rows(other)
    return bool(rows and others) and len(rows & others) >= ALIKE * len(rows | others)


def _rows(text: str) -> frozenset[int]:
    words = _WORD.findall(_LINK.sub(" ", text.casefold()))
    if len(words) < FEWEST_WORDS:
        return frozenset()
    rows = zip(words, words[1:], words[2:], strict=False)
    return frozenset(crc32(" ".join(row).encode()) for row in rows)
