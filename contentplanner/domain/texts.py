"""Texts that people type: how long they are, and what must not get into a plan."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

import regex

_GRAPHEME = regex.compile(r"\X")
_JOINING = re.compile(
    "[^\x00-\x0c\x0e-\xac\xae-\u02ff\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2190-\u2bff"
    "\U0001f300-\U0001f3fa\U0001f400-\U0001f5ff\U0001f600-\U0001faff]"
)
"""What may make one character with its neighbours: all but letters, signs and emoji that certainly stand alone."""

_UNSTORABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
_LINE_END = re.compile("\r\n?|[\u2028\u2029]")


def graphemes(text: str) -> int:
    """Return the number of characters as a person counts them (Unicode Standard Annex 29): a family emoji counts 1."""
    return len(text) if _JOINING.search(text) is None else _counted(text)


@lru_cache(maxsize=32)
def _counted(text: str) -> int:
    """Count line by line, letter by letter only where letters may belong together: a line end always parts."""
    return sum(
        len(line) if _JOINING.search(line) is None else len(_GRAPHEME.findall(line))
        for line in text.splitlines(keepends=True)
    )


def parted(text: str, most: int) -> str:
    """Return a text whose paragraphs have at most so many characters: longer ones get line ends, at a space if any."""
    if len(text) <= most:
        return text
    return "\n".join("\n".join(_pieces(line, most)) for line in text.split("\n"))


def _pieces(line: str, most: int) -> Iterator[str]:
    while len(line) > most:
        at = line.rfind(" ", 1, most + 1)
        yield line[:at] if at > 0 else line[:most]
        line = line[at + 1 :] if at > 0 else line[most:]
    yield line


def cleaned(text: str) -> str:
    r"""Return a text without control characters and lone surrogates, with \n as the only line end.

    A text that is clean already comes back unchanged, to the same object.
    """
    if "\r" in text or "\u2028" in text or "\u2029" in text:
        text = _LINE_END.sub("\n", text)
    return _UNSTORABLE.sub("", text) if _UNSTORABLE.search(text) else text


def one_line(text: str) -> str:
    """Return a cleaned text on one line without white space around it: a title, a name."""
    return " ".join(cleaned(text).split())
