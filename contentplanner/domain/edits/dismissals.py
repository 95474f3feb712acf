"""Findings put aside, and taken up again."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from contentplanner.domain.edits.records import delete, put
from contentplanner.domain.ids import new_id
from contentplanner.domain.plan import Changes
from contentplanner.domain.records import Dismissal
from contentplanner.domain.texts import cleaned

if TYPE_CHECKING:
    from contentplanner.domain.plan import Plan


def dismiss(plan: Plan, key: str, measure: float, reason: str, today: dt.date) -> Changes:
    """Return the changes that put a finding aside until its measure gets worse; an older dismissal is replaced."""
    earlier = plan.dismissal_of(key)
    return put(plan, Dismissal(earlier.id if earlier else new_id(), key, measure, cleaned(reason).strip(), today))


def take_up(plan: Plan, key: str) -> Changes:
    """Return the changes that let a finding be said again; none when it wasn't put aside."""
    earlier = plan.dismissal_of(key)
    return delete(plan, earlier) if earlier else ()
