"""Single values on their way into a row and back; what makes no sense is a ValueError."""

from __future__ import annotations

import datetime as dt

from contentplanner.store.codec import Items


def iso(value: dt.date | dt.time | None) -> str | None:
    """Return a day or time as ISO 8601 writes it."""
    return None if value is None else value.isoformat()


def day_of(value: str | None) -> dt.date | None:
    """Return the day that an ISO 8601 text names."""
    return None if value is None else dt.date.fromisoformat(value)


def time_of(value: str | None) -> dt.time | None:
    """Return the time of day that an ISO 8601 text names."""
    return None if value is None else dt.time.fromisoformat(value)


def flag(value: int) -> bool:
    """Return what 1 and 0 stand for."""
    if value not in (0, 1):
        raise ValueError(f"{value} is neither yes (1) nor no (0)")
    return value == 1


def singles(keys: tuple[str, ...]) -> Items:
    """Return the items of a list of ids."""
    return tuple((key,) for key in keys)


def keys_of(items: Items) -> tuple[str, ...]:
    """Return the ids that such items hold."""
    return tuple(key for (key,) in items)
