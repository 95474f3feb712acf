"""How long a text is on X: by the weights of twitter-text (configuration 3), which X itself counts with.

Its open-source rules: a character of the European scripts counts 1, any other 2, an emoji 2 however many code points
it is made of, a web address 23 however long it is. The text is brought into normal form C first.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

import regex

from contentplanner.domain.texts import graphemes
from contentplanner.domain.top_levels import TOP_LEVELS

LINK_LENGTH = 23
"""What a web address counts: X makes a short one of it."""

_LIGHT = ((0, 4351), (8192, 8205), (8208, 8223), (8242, 8247))
_LIGHT_END = _LIGHT[0][1]
_LONGEST_LABEL = 63
_WEIGHED = 10_000
_EMOJI = regex.compile(r"[©®]\ufe0f|(?![©®])\p{Extended_Pictographic}|\u20e3|\p{Regional_Indicator}")
_GRAPHEME = regex.compile(r"\X")
_LABEL = r"[\p{L}\p{M}\p{N}\p{So}](?:[\p{L}\p{M}\p{N}\p{So}_\-]*[\p{L}\p{M}\p{N}\p{So}])?"
_PATH = r"[\p{L}\p{M}\p{N}!*';:=+,.$/%#\[\]\-_~@|&]*"
_PATH_END = r"[\p{L}\p{M}\p{N}=_#/+\-]"
_QUERY = r"[\p{L}\p{N}!?*'();:&=+$/%#\[\]\-_.,~|@]*[\p{L}\p{N}\-_&=#/]"
_LINK = regex.compile(
    rf"(?<![\p{{L}}\p{{N}}@\uff20$#\uff03_\-./])(?P<protocol>https?://)?(?P<domain>(?:{_LABEL}\.)+(?P<end>[\p{{L}}\p{{M}}]{{2,}}))"
    rf"(?![\p{{L}}\p{{M}}\p{{N}}@+_\-])(?::\d+)?(?:/(?:{_PATH}\({_PATH}\))*(?:{_PATH}{_PATH_END})?)?(?:\?{_QUERY})?",
    regex.IGNORECASE,
)


def x_length(text: str) -> int:
    """Return the length of a text as X counts it; what lies far behind any limit counts one a character."""
    return _length(text[:_WEIGHED]) + graphemes(text[_WEIGHED:])


@lru_cache(maxsize=32)
def _length(text: str) -> int:
    text = unicodedata.normalize("NFC", text)
    total, at = 0, 0
    for found in _LINK.finditer(text) if "." in text else ():
        if _is_link(found):
            total += _weight(text[at : found.start()]) + LINK_LENGTH
            at = found.end()
    return total + _weight(text[at:])


def _is_link(found: regex.Match[str]) -> bool:
    """Whether X makes a link of it: without a protocol only of plain letters with an end that is known."""
    domain = found["domain"]
    if not found["protocol"] and (not domain.isascii() or "_" in domain or found["end"].lower() not in TOP_LEVELS):
        return False
    return all(_encoded_length(label) <= _LONGEST_LABEL for label in domain.split("."))


def _encoded_length(label: str) -> int:
    """Return how long a part of a domain is in punycode, in which domains are looked up."""
    return len(label) if label.isascii() else len("xn--") + len(label.lower().encode("punycode"))


def _weight(text: str) -> int:
    if all(ord(letter) <= _LIGHT_END for letter in text) and "\u20e3" not in text:
        return len(text)
    return sum(2 if _EMOJI.search(one) else sum(map(_weight_of, one)) for one in _GRAPHEME.findall(text))


def _weight_of(letter: str) -> int:
    return 1 if any(first <= ord(letter) <= last for first, last in _LIGHT) else 2
