"""Several changes of a record as one."""

from __future__ import annotations

from contentplanner.domain.plan import Change, Changes


def joined(changes: Changes) -> Changes:
    """Return what changes do one after the other as one each a record, from its first state to its last, or none."""
    made: dict[tuple[type, str], Change] = {}
    for change in changes:
        key = type(change.record), change.record.id
        made[key] = Change(made[key].before if key in made else change.before, change.after)
    return tuple(change for change in made.values() if change.before != change.after)
