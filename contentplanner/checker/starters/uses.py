"""Which starters stand in the posts around a post already, filled or not."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from contentplanner.checker.reading.language import READ
from contentplanner.checker.reading.tokens import fold
from contentplanner.checker.starters.nearness import NEAR_DAYS, days_between, posts_near
from contentplanner.checker.starters.stock import stock

if TYPE_CHECKING:
    from contentplanner.domain.plan import Plan
    from contentplanner.domain.records import Post

_PIECES = re.compile(r"[.?!:\n\u2026]+")
_EDGES = " \t\"'"


def telling_piece(text: str) -> str:
    """Return the longest part of a starter that no slot stands in: what it is recognised by."""
    return max((piece for piece in _pieces(text) if "{" not in piece), key=len)


@cache
def _starters_by_piece() -> Mapping[str, str]:
    return {telling_piece(starter.text): starter.text for code in READ for starter in stock(code)}


def _pieces(text: str) -> Iterator[str]:
    return (" ".join(piece.strip(_EDGES).split()) for piece in _PIECES.split(fold(text)))


@lru_cache(maxsize=8192)
def starters_in(text: str) -> frozenset[str]:
    """Return the starters that stand in a text, by what they are known by."""
    known = _starters_by_piece()
    return frozenset(known[piece] for piece in _pieces(text) if piece in known)


def recent_uses(plan: Plan, post: Post, day: dt.date) -> Mapping[str, int]:
    """Return the starters used in a post itself or in others near its day, with the days that lie between."""
    found: dict[str, int] = {}
    for other in posts_near(plan, day):
        if other.id != post.id:
            for key in starters_in(other.text):
                found[key] = min(days_between(other, day), found.get(key, NEAR_DAYS))
    return found | dict.fromkeys(starters_in(post.text), 0)
