"""How large the cells of the matrix are: hooks share the room, within bounds; the rest takes as little as it can."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from contentplanner.ui.matrix.drawing import least_width
from contentplanner.ui.theme import px


@dataclass(frozen=True, slots=True)
class Bounds:
    """In pixels on screen: how small and how large a cell may be, and a total."""

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
    rest = {None: bounds.small, "": bounds.least}
    left, full = room - sum(rest.get(key, 0) for key in keys), sum(bool(key) for key in keys)
    size = min(max(left // full, bounds.least), bounds.most) if full else bounds.least
    return [rest.get(key, size) for key in keys]
