"""What the planner needs of a store. Who keeps the plan, and how, is the store's own business."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from contentplanner.domain.plan import Changes, Plan


class Store(Protocol):
    """A place that remembers one plan. Every method may raise a `Problem` and has then changed nothing."""

    @property
    def path(self) -> Path:
        """The plan's file."""

    @property
    def read_only(self) -> bool:
        """Whether `apply` would be refused because the plan was opened for reading."""

    def load(self) -> Plan:
        """Return the plan as it stands in the file."""

    def apply(self, changes: Changes) -> None:
        """Write the changes in one transaction: all of them, durably, or none."""

    @property
    def written_at(self) -> dt.datetime:
        """When the file was written last, on the clock of this machine."""

    def save_copy(self, target: Path, progress: Callable[[int, int], None] | None = None) -> None:
        """Write a complete, verified copy of the file; `target` appears whole or not at all.

        May be called in the background; `progress` hears how much is done, of how much, and breaks off by raising.
        """

    def move(self, target: Path, progress: Callable[[int, int], None] | None = None) -> None:
        """Give the file another name or place; `path` is that from then on, and everything goes on as before."""

    def close(self) -> None:
        """Let go of the file. May be called twice."""
