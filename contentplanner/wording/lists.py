"""Names in a sentence, when there may be many."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from contentplanner.languages import Language

NAMED = 3
"""How many names are said; the others are counted, unless it is only one."""


def listed(names: Sequence[str], language: Language) -> str:
    """Return the first names and how many there are besides: "A, B, C and 4 more"."""
    more = len(names) - NAMED
    if more <= 1:
        return language.join(list(names))
    return language.join([*names[:NAMED], language.tr("{n} more", n=language.number(more))])
