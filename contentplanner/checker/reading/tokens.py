"""Cuts a text into words, links, marks and pictograms, each with its place in the text."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

Kind = Literal[
    "url", "email", "mention", "hashtag", "number", "word", "blank", "stop", "break", "quote", "mark", "emoji"
]

_FOLD = str.maketrans(
    "\u2019\u2018\u201b`\u00b4\u201c\u201d\u201e\u201f\u00ab\u00bb"
    "áàâäãåéèêëíìîïóòôöõúùûüçñÁÀÂÄÃÅÉÈÊËÍÌÎÏÓÒÔÖÕÚÙÛÜÇÑ\u2011\u00a0",
    '\'\'\'\'\'""""""aaaaaaeeeeiiiiooooouuuucnaaaaaaeeeeiiiiooooouuuucn- ',
)
_DOMAINS = r"(?:com|org|net|nl|be|eu|io|gov|edu|info|jobs|co\.uk|uk|de|fr|ly|link|app|dev|me|tv|nu)"
_TOKEN = re.compile(
    r"(?P<plain>[^\W\d_]+(?=[ ,?!\n]|\.\s))"  # most words, before anything that is costly to try
    rf"|(?P<url>(?:https?://|www\.)[\x21-\x7e]*[\w/=#~&-]|\(link\)|\[(?:link|url)\]"
    rf"|(?<![\w@.])(?:[a-z0-9][a-z0-9-]{{0,60}}\.){{1,4}}{_DOMAINS}(?:/[\x21-\x7e]*[\w/=#~&-]|/|\b(?!\.\w)))"
    rf"|(?P<email>(?<![\w.])[\w.+-]{{1,60}}@[\w-]{{1,60}}(?:\.[\w-]{{1,40}}){{1,4}})"
    r"|(?P<mention>@[\w.]*\w)"
    r"|(?P<hashtag>\#\w+)"
    r"|(?P<blank>_{2,}|\.{4,})"
    r"|(?P<number>\d+(?:[.,:/]\d+)*(?:e|ste|de|th|st|nd|rd|k|m|am|pm)?\b|\d+)"
    r"|(?P<word>'(?:s|t|n|k|m)\b|[^\W\d_]+(?:['&-][^\W\d_]+)*)"
    r"|(?P<stop>[?!]+[?!.\u2026]*|\.{1,3}|\u2026+)"
    r"|(?P<break>[\n\r\u2028\u2029\x0b\x0c][\s]*)"
    r"|(?P<quote>[\"'])"
    r"|(?P<mark>[,;:()\[\]/&+=%*|<>\u2013\u2014\u20ac$£-])"
    r"|(?P<emoji>[^\s\w]+?(?=[\s\w?!.,;:()\"'@#]|$)|_)"
)
_KINDS = {"plain": "word"}


class Token(NamedTuple):
    """A piece of a text; `low` is its folded spelling, `start` and `end` are code points into the text."""

    kind: Kind
    low: str
    start: int
    end: int


def fold(text: str) -> str:
    """The text in small letters, with plain quotes and without accents; every code point keeps its place."""
    folded = text.translate(_FOLD)
    low = folded.lower()
    if len(low) == len(folded):
        return low
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in folded)


def tokens(low: str) -> list[Token]:
    """The pieces of a folded text, in its order."""
    return [Token(_KINDS.get(m.lastgroup, m.lastgroup), m[0], *m.span()) for m in _TOKEN.finditer(low)]  # type: ignore[arg-type]
