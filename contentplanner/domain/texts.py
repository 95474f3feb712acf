"""Texts that people type: how long they are, and what must not get into a plan."""

from __future__ import annotations

import regex

_GRAPHEME = regex.compile(r"\X")
_UNSTORABLE = regex.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\p{Cs}]")
_LINE_END = regex.compile(r"\r\n?|\u2028|\u2029")


def graphemes(text: str) -> int:
    """Return the number of characters as a person counts them (Unicode Standard Annex 29): a family emoji counts 1."""
    if text.isascii():
        return len(text) - text.count("\r\n")
    return sum(1 for _ in _GRAPHEME.finditer(text))


def cleaned(text: str) -> str:
    r"""Return a text without control characters and lone surrogates, with \n as the only line end.

    A text that is clean already comes back unchanged, to the same object.
    """
    return _UNSTORABLE.sub("", _LINE_END.sub("\n", text))


def one_line(text: str) -> str:
    """Return a cleaned text on one line without white space around it: a title, a name."""
    return " ".join(cleaned(text).split())
