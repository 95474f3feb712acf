"""Which starters stand in the posts around a post already, filled or not."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from contentplanner.checker.reading.language import READ
from contentplanner.checker.reading.tokens import fold
from contentplanner.checker.starters.stock import stock

if TYPE_CHECKING:
    from contentplanner.domain.plan import Plan
    from contentplanner.domain.records import Post

RECENT_DAYS = 60
"""So many days before or after a post another one still sounds in people's ears."""

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


def recent_uses(plan: Plan, post: Post) -> Mapping[str, int]:
    """Return the starters used in a post's own text or near it, with the days between; undated posts are near."""
    found: dict[str, int] = {}
    for other in _near(plan, post):
        days = abs(other.day - post.day).days if other.day and post.day else 0
        for key in starters_in(other.text):
            found[key] = min(days, found.get(key, days))
    return found | dict.fromkeys(starters_in(post.text), 0)


def _near(plan: Plan, post: Post) -> Iterable[Post]:
    return (
        other
        for other in plan.posts.values()
        if other.id != post.id
        and other.text
        and (not (other.day and post.day) or abs(other.day - post.day) <= dt.timedelta(RECENT_DAYS))
    )
