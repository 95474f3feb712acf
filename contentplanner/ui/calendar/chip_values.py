"""What a chip shows, and how it stands among the others, as values."""

from __future__ import annotations

from dataclasses import dataclass

from contentplanner.domain.places import Spot
from contentplanner.domain.vocabulary import Direction


@dataclass(frozen=True, slots=True)
class ChipView:
    """What a chip shows. `direction` is None for an unwritten post without an intention; `clock` may be empty.

    `lead` is the text on one line, `voice` the person who speaks, empty for the organisation's logo: for larger cards.
    """

    post_id: str
    title: str
    clock: str
    mark: str
    mark_colour: str
    direction: Direction | None
    is_draft: bool
    is_posted: bool
    name: str
    detail: str
    lead: str = ""
    voice: str = ""
    is_repeated: bool = False


@dataclass(frozen=True, slots=True)
class ChipState:
    """How a chip stands among the others; `away` while it is cut or being dragged.

    `words` are those of a search, to be marked; `spot` says where it found what the chip doesn't show, `found` the same
    in a sentence.
    """

    selected: bool = False
    lit: bool = False
    faded: bool = False
    marked: bool = False
    away: bool = False
    words: tuple[str, ...] = ()
    spot: Spot | None = None
    found: str = ""
