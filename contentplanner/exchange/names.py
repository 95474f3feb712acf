"""Several names in one cell, and back.

They stand with " | " between them. A bar that belongs to a name is doubled: "Work | life" and "Care" become
"Work || life | Care". A name so written holds only even runs of bars, so " | " can be nothing but the separator.
"""

from __future__ import annotations

from collections.abc import Iterable

_BETWEEN = " | "


def join_names(names: Iterable[str]) -> str:
    """Return the cell that holds these names; none of them may be empty."""
    return _BETWEEN.join(name.replace("|", "||") for name in names)


def split_names(cell: str) -> tuple[str, ...]:
    """Return the names in a cell that `join_names` made; an empty cell holds none."""
    return tuple(name.replace("||", "|") for name in cell.split(_BETWEEN)) if cell else ()
