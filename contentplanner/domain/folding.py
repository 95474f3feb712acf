"""Texts without case and accents, and where words stand in them."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from functools import lru_cache
from itertools import accumulate

Span = tuple[int, int]
"""Where a piece of a text begins and ends, in code points."""


class _Letters(dict[int, str]):
    """What each character folds to, worked out once."""

    def __missing__(self, code: int) -> str:
        plain = _bare(_bare(chr(code)).casefold())
        self[code] = plain
        return plain


def _bare(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.category(c).startswith("M"))


_LETTERS = _Letters()


@lru_cache(maxsize=65_536)
def folded(text: str) -> str:
    """Return a text without case and accents: "Café" and "CAFE" fold to the same. It folds character by character."""
    return text.lower() if text.isascii() else text.translate(_LETTERS)


def search_words(query: str) -> tuple[str, ...]:
    """Return what a person looks for, folded, word by word, each once."""
    return tuple(dict.fromkeys(folded(query).split()))


def hits(text: str, words: Iterable[str]) -> tuple[Span, ...]:
    """Return where folded words stand in a text, in order; spans that touch or overlap are one."""
    low = folded(text)
    found = sorted(span for word in words for span in _places(low, word))
    return _joined(_unfolded(text, found) if found and not _folds_one_to_one(text) else found)


def first_hit(text: str, words: Iterable[str]) -> Span | None:
    """Return where the first of folded words stands in a text, None where none does."""
    low = folded(text)
    found = min(((at, at + len(word)) for word in words if (at := low.find(word)) >= 0 and word), default=None)
    if found is None or _folds_one_to_one(text):
        return found
    return next(iter(_unfolded(text, (found,))))


@lru_cache(maxsize=4096)
def _folds_one_to_one(text: str) -> bool:
    """Whether every character of a text folds to one, so that places in both are the same."""
    return text.isascii() or all(len(_LETTERS[ord(letter)]) == 1 for letter in set(text))


def _unfolded(text: str, spans: Iterable[Span]) -> Iterable[Span]:
    """Lead places in a folded text back to the text; what folds to nothing, as accents do, goes with its letter."""
    starts = [0, *accumulate(len(_LETTERS[ord(letter)]) for letter in text)]
    for start, end in spans:
        after = bisect_left(starts, end)
        yield bisect_right(starts, start) - 1, bisect_right(starts, end) - 1 if starts[after] == end else after


def _places(low: str, word: str) -> Iterable[Span]:
    at = low.find(word)
    while at >= 0 and word:
        yield at, at + len(word)
        at = low.find(word, at + 1)


def _joined(spans: Iterable[Span]) -> tuple[Span, ...]:
    joined: list[Span] = []
    for start, end in spans:
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)
