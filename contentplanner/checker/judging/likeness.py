"""Which texts say nearly the same: at least half of all rows of three words that stand in either stand in both.

Links don't count, nor do capitals, punctuation and emoji; a text of a few words says too little to be compared.
Of many texts those are left out first of which most rows stand nowhere else. The others are looked up by their rows,
and one that was found isn't looked at again: a sentence under every post costs no more than the posts themselves.
"""

from __future__ import annotations

from array import array
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator
from functools import lru_cache
from itertools import chain
from typing import NamedTuple
from zlib import crc32

import regex

FEWEST_WORDS = 8
_BITS = 1024
_LINK = regex.compile(r"(?:https?://|www\.)\S+")
_WORD = regex.compile(r"[\p{L}\p{M}\p{N}]+")

_Rows = frozenset[int]


class _Sketch(NamedTuple):
    """A text in short: its rows as numbers, the bits that they set, and how many set no bit of their own."""

    rows: array[int]
    bits: int
    hidden: int


@lru_cache(maxsize=32_768)
def _sketch_of(text: str) -> _Sketch:
    """Return a text in short, small enough to keep thousands; without rows when it is too short to be compared."""
    words = _WORD.findall(_LINK.sub(" ", text.casefold()))
    if len(words) < FEWEST_WORDS:
        return _Sketch(array("L"), 0, 0)
    rows = {crc32(" ".join(row).encode()) for row in zip(words, words[1:], words[2:], strict=False)}
    bits = 0
    for row in rows:
        bits |= 1 << row % _BITS
    return _Sketch(array("L", rows), bits, len(rows) - bits.bit_count())


def is_comparable(text: str) -> bool:
    """Whether a text is long enough to be compared with others."""
    return bool(_sketch_of(text).rows)


def are_alike(one: str, other: str) -> bool:
    """Whether two texts say nearly the same."""
    sketch, another = _sketch_of(one), _sketch_of(other)
    rows, others = len(sketch.rows), len(another.rows)
    most_shared = (sketch.bits & another.bits).bit_count() + min(sketch.hidden, another.hidden)
    if not rows or not _is_half(most_shared, rows, others):
        return False
    return _is_half(len(frozenset(sketch.rows).intersection(another.rows)), rows, others)


def alike(texts: Collection[str]) -> Iterator[list[str]]:
    """Yield the texts that say nearly the same as another, each group in the order of the texts.

    A text belongs to a group when it is like one of its texts; it needn't be like all of them.
    """
    rows = _suspects(texts)
    index: defaultdict[int, dict[str, None]] = defaultdict(dict)
    for text, its_rows in rows.items():
        for row in its_rows:
            index[row][text] = None
    places = {text: place for place, text in enumerate(rows)}
    while rows:
        group = _group_of(next(iter(rows)), rows, index)
        if len(group) > 1:
            yield sorted(group, key=places.__getitem__)


def _suspects(texts: Collection[str]) -> dict[str, _Rows]:
    """Return the texts of which at least half of the rows stand in another one too: no other can be alike to any."""
    found = {text: rows for text in texts if (rows := _sketch_of(text).rows)}
    seen: set[int] = set()
    common: set[int] = set()
    for rows in found.values():
        common.update(seen.intersection(rows))
        seen.update(rows)
    return {text: frozenset(rows) for text, rows in found.items() if 2 * len(common.intersection(rows)) >= len(rows)}


def _group_of(first: str, rows: dict[str, _Rows], index: defaultdict[int, dict[str, None]]) -> list[str]:
    """Return a text with all that belong to it, taken out of the rows and the index."""
    group, taken = [first], {first: _taken(first, rows, index)}
    for text in group:
        its_rows = taken[text]
        shared = Counter(chain.from_iterable(index[row] for row in its_rows))
        for other, count in shared.items():
            if _is_half(count, len(its_rows), len(rows[other])):
                group.append(other)
                taken[other] = _taken(other, rows, index)
    return group


def _taken(text: str, rows: dict[str, _Rows], index: defaultdict[int, dict[str, None]]) -> _Rows:
    its_rows = rows.pop(text)
    for row in its_rows:
        del index[row][text]
    return its_rows


def _is_half(shared: int, rows: int, others: int) -> bool:
    """Whether shared rows are at least half of all that stand in either."""
    return 2 * shared >= rows + others - shared
