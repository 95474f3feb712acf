"""Making, changing and deleting one record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from contentplanner.domain.plan import Change, Changes

if TYPE_CHECKING:
    from contentplanner.domain.plan import Plan
    from contentplanner.domain.records import Record


def put(plan: Plan, *records: Record) -> Changes:
    """Return the changes that make the plan hold these records; one that it holds already is no change."""
    return tuple(Change(before, record) for record in records if (before := plan.current(record)) != record)


def delete(plan: Plan, *records: Record) -> Changes:
    """Return the changes that delete these records, as the plan holds them now."""
    return tuple(Change(before, None) for record in records if (before := plan.current(record)) is not None)
