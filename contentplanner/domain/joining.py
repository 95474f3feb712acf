"""Two actions that a person takes for one."""

from __future__ import annotations

from contentplanner.domain.plan import Change, Changes


def joined(earlier: Changes, later: Changes) -> Changes:
    """Return what both did, one after the other, as one: each record is changed once, or not at all."""
    made: dict[tuple[type, str], Change] = {}
    for change in (*earlier, *later):
        key = type(change.record), getattr(change.record, "id", "")
        made[key] = Change(made[key].before if key in made else change.before, change.after)
    return tuple(change for change in made.values() if change.before != change.after)
