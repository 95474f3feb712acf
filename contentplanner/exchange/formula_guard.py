"""Keeps a spreadsheet from taking a text for a formula.

OWASP, "CSV Injection": a cell is dangerous when it begins with one of `= + - @`, their full-width forms, TAB, CR or LF.
In files for Excel such a cell gets a TAB in front, inside its quotes: the cell stays a text and looks the same. (An
apostrophe would be seen, and would break negative numbers.) A text that begins with a TAB itself is dangerous, so it
gets one more: taking one TAB off every guarded cell always gives the text back.
"""

from __future__ import annotations

_TRIGGERS = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
_GUARD = "\t"


def looks_like_formula(text: str) -> bool:
    """Whether a spreadsheet could take a cell with this text for a formula."""
    return text.startswith(_TRIGGERS)


def guarded(text: str) -> str:
    """Return a text that a spreadsheet leaves alone."""
    return _GUARD + text if looks_like_formula(text) else text


def unguarded(cell: str) -> str:
    """Return the text of a cell that `guarded` made."""
    return cell[1:] if cell.startswith(_GUARD) and looks_like_formula(cell[1:]) else cell
