"""How well a few typed letters fit a name. Case and accents don't matter, nor the order of the words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from heapq import nsmallest

from contentplanner.domain.folding import folded

_AT_START, _AT_WORD, _INSIDE, _SCATTERED = 0, 1, 4, 8
_WORD_START = re.compile(r"(?<![^\W_])[^\W_]")


def misfit(words: Sequence[str], text: str, *, strict: bool = False) -> int | None:
    """Return how badly folded words fit a text, 0 being best; None when one of them isn't in it.

    A word fits best where the text begins, then where a word of it does, then inside one. Else its letters may stand
    apart, in order, from the start of a word on: "nwpst" fits "New post". Not when `strict`.
    """
    low = folded(text)
    total = 0
    for word in words:
        cost = _place(word, low)
        if cost is None and not strict:
            cost = _scatter(word, low)
        if cost is None:
            return None
        total += cost
    return total


def best_names(words: Sequence[str], names: Sequence[tuple[str, str, str]], most: int) -> list[str]:
    """Return the keys of the names that hold all folded words and fit them best; of equals those first in the alphabet.

    A name is given folded, as it is, and by its key. Of many only those are weighed that could be among the best.
    """
    fitting = names
    for word in words:
        fitting = [name for name in fitting if word in name[0]]
    at_start = [name for name in fitting if name[0].startswith(words[0])] if len(words) == 1 else ()
    if len(at_start) >= most:
        return [key for _low, _name, key in nsmallest(most, at_start, key=lambda name: name[1:])]
    ranked = ((misfit(words, name, strict=True) or 0, name, key) for _low, name, key in fitting)
    return [key for _cost, _name, key in nsmallest(most, ranked)]


def _place(word: str, low: str) -> int | None:
    at = low.find(word)
    if at < 0:
        return None
    if at == 0:
        return _AT_START
    while at > 0:
        if not low[at - 1].isalnum():
            return _AT_WORD
        at = low.find(word, at + 1)
    return _INSIDE


def _scatter(word: str, low: str) -> int | None:
    """Return what it costs to find the letters of a word one after the other, by the gaps between them."""
    costs = (_gaps(word, low, start.start()) for start in _WORD_START.finditer(low) if start.group() == word[0])
    return min((cost for cost in costs if cost is not None), default=None)


def _gaps(word: str, low: str, at: int) -> int | None:
    gaps = 0
    for letter in word[1:]:
        found = low.find(letter, at + 1)
        if found < 0:
            return None
        gaps += found > at + 1
        at = found
    return _SCATTERED + gaps
