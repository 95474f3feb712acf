"""Where a question belongs in a text: after its last words, before the hashtags that close it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from contentplanner.checker.reading.tokens import fold, tokens

if TYPE_CHECKING:
    from contentplanner.checker.reading.tokens import Token

_CLOSING = frozenset({"hashtag", "mention", "emoji", "break"})
_ENDS = frozenset({"stop", "emoji", "break", "url", "email", "quote"})
_CLOSES_SENTENCE = re.compile(r"[.!?\u2026][\"'\u2019\u201d)]*$")


@dataclass(frozen=True, slots=True)
class Insertion:
    """A text with words put into it; `start` and `end` are where these stand, in code points."""

    text: str
    start: int
    end: int


def insert(text: str, words: str) -> Insertion:
    """Put words where they belong in a text; nothing of the text is lost.

    They come last, so that a question isn't followed by the link that seems to answer it; only hashtags may follow. A
    text of several lines gets a paragraph more, one line that closes its sentence goes on.
    """
    place = _place(text)
    before, after = text[:place], text[place:]
    lead = _gap(before) if before else ""
    trail = "\n\n" if not before and after.strip() else ""
    start = place + len(lead)
    return Insertion(f"{before}{lead}{words}{trail}{after}", start, start + len(words))


def _gap(before: str) -> str:
    """Return what parts a question from the text before it."""
    last = tokens(fold(before[before.rfind("\n") + 1 :]))[-1:]
    closed = _CLOSES_SENTENCE.search(before) or any(token.kind == "emoji" for token in last)
    return " " if closed and "\n" not in before.strip() and not _is_link(last) else "\n\n"


def _is_link(last: list[Token]) -> bool:
    return any(token.kind in {"url", "email"} for token in last)


def _place(text: str) -> int:
    """Return the place behind the last words, as a code point."""
    found = tokens(fold(text))
    first = _first_hashtag(found)
    return len(text.rstrip()) if first is None else len(text[: found[first].start].rstrip())


def _first_hashtag(found: list[Token]) -> int | None:
    """Return which token begins the closing hashtags; a single one that ends a sentence is a word of it."""
    first, hashtags = None, 0
    for index in range(len(found) - 1, -1, -1):
        if found[index].kind not in _CLOSING:
            break
        if found[index].kind == "hashtag":
            first, hashtags = index, hashtags + 1
    if first is None:
        return None
    apart = first == 0 or found[first - 1].kind in _ENDS
    return first if apart or hashtags > 1 else None
