"""The plan on disk: the only home of SQLAlchemy and Alembic, which are imported with the first name used from here."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from contentplanner.store.backups import backups_of
    from contentplanner.store.opening import create_plan, open_plan
    from contentplanner.store.sqlite_store import SqliteStore
    from contentplanner.store.verifying import VerifyResult, verify

__all__ = ["SqliteStore", "VerifyResult", "backups_of", "create_plan", "open_plan", "verify"]

_HOMES = {
    "SqliteStore": "sqlite_store",
    "VerifyResult": "verifying",
    "backups_of": "backups",
    "create_plan": "opening",
    "open_plan": "opening",
    "verify": "verifying",
}


def __getattr__(name: str) -> Any:  # noqa: ANN401 - what a module's name stands for
    """Import what is asked for when it is asked for."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
