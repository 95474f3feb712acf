"""The conversation starters that the program knows, as `resources/starters/` holds them."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

from contentplanner.domain.vocabulary import ChannelKind, Direction, Subject
from contentplanner.resources import resource

_SLOT = re.compile(r"\{(\w+)\}")


class Slot(StrEnum):
    """What a starter may leave open: an interest of the idea, who speaks in the post, who answers."""

    INTEREST = "interest"
    VOICE = "voice"
    RESPONDER = "responder"


@dataclass(frozen=True, slots=True)
class Starter:
    """One question or call, with its slots in braces; `text` is also what it is known by within its language.

    `by_person` is one that speaks as "I"; `kinds` the kinds of channel it is for, empty for any.
    """

    text: str
    subject: Subject
    direction: Direction
    slots: frozenset[Slot]
    by_person: bool = False
    kinds: frozenset[ChannelKind] = frozenset()


@cache
def stock(code: str) -> tuple[Starter, ...]:
    """Return the starters of a language ("nl" or "en"), within a subject and direction the best first."""
    with resource("starters", f"{code}.toml").open("rb") as file:
        return tuple(_starters(tomllib.load(file)))


def _starters(subjects: Mapping[str, Mapping[str, list[str | dict[str, Any]]]]) -> Iterator[Starter]:
    for subject, directions in subjects.items():
        for direction, rows in directions.items():
            for row in rows:
                yield _starter(Subject(subject), Direction(direction), row if isinstance(row, dict) else {"text": row})


def _starter(subject: Subject, direction: Direction, row: Mapping[str, Any]) -> Starter:
    slots = frozenset(Slot(name) for name in _SLOT.findall(row["text"]))
    return Starter(
        text=row["text"],
        subject=subject,
        direction=direction,
        slots=slots,
        by_person=row.get("by") == "person" or Slot.VOICE in slots,
        kinds=frozenset(ChannelKind(kind) for kind in row.get("on", ())),
    )
