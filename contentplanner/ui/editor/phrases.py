"""Where phrases stand: the reader counts code points, Qt counts UTF-16 units."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable


def utf16_of(text: str) -> Callable[[int], int]:
    """Return the function that turns a position in code points into one in UTF-16 units (Unicode Standard, D91)."""
    wide = [at for at, character in enumerate(text) if character > "\uffff"]
    return lambda position: position + bisect_left(wide, position)


def code_point(text: str, units: int) -> int:
    """Return the code point that begins at a UTF-16 unit, or in the middle of which it lies."""
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * units].decode("utf-16-le", "ignore"))
