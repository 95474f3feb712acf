"""Statuses and directions in the words of a file."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from contentplanner.domain.vocabulary import Direction, Status
from contentplanner.languages import N_, Language

_STATUSES: Mapping[Status, str] = MappingProxyType(
    {
        Status.DRAFT: N_("Draft"),
        Status.IN_REVIEW: N_("In review"),
        Status.APPROVED: N_("Approved"),
        Status.SCHEDULED: N_("Scheduled"),
        Status.POSTED: N_("Posted"),
    }
)
_DIRECTIONS: Mapping[Direction, str] = MappingProxyType(
    {
        Direction.ONE_WAY: N_("One-way"),
        Direction.TWO_WAY: N_("Two-way"),
        Direction.MULTI_WAY: N_("Multi-way"),
        Direction.UNSURE: N_("Unsure"),
    }
)


def status_name(status: Status, language: Language) -> str:
    """Return a status in words."""
    return language.tr(_STATUSES[status])


def direction_name(direction: Direction, language: Language) -> str:
    """Return a direction in words."""
    return language.tr(_DIRECTIONS[direction])
