"""How large the cells of the matrix are: they share the room, within bounds; totals need less of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from contentplanner.ui.matrix.drawing import least_width
from contentplanner.ui.theme import px


@dataclass(frozen=True, slots=True)
class Bounds:
    """In pixels on screen: how small and how large a cell may be, and a total or what is without."""

    least: int
    most: int
    small: int


def across() -> Bounds:
    """Return the bounds of columns."""
    return Bounds(least_width(), px(190), px(84))


def down(*, low: bool) -> Bounds:
    """Return the bounds of rows; `low` ones let more of them be in sight."""
    return Bounds(px(40), px(56), px(44)) if low else Bounds(px(66), px(106), px(52))


def sizes_of(keys: Sequence[str | None], room: int, bounds: Bounds) -> list[int]:
    """Return the size of each row or column, by the id of its value or interest."""
    full = sum(bool(key) for key in keys)
    left = room - bounds.small * (len(keys) - full)
    size = min(max(left // full, bounds.least), bounds.most) if full else bounds.least
    return [size if key else bounds.small for key in keys]
