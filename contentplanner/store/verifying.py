"""Whether a plan file is sound through and through."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from contentplanner.domain.plan import TABLE_OF
from contentplanner.store.connection import pragma
from contentplanner.store.faults import reading
from contentplanner.store.linking import connected
from contentplanner.store.opening import open_plan
from contentplanner.store.schema import require_sound_references


@dataclass(frozen=True, slots=True)
class VerifyResult:
    """What a sound file holds: the version it has on disk, and how many records of each kind (a field of `Plan`)."""

    version: int
    counts: Mapping[str, int]


def verify(path: Path) -> VerifyResult:
    """Read every byte of a plan: pages, indexes, rows, references, seal. Nothing is changed, not even an old version.

    Raises:
        DamagedPlan: Something is wrong; the detail says what.
        Problem: Why else it couldn't be read.
    """
    with open_plan(path, read_only=True) as store:
        plan = store.load()
    with closing(connected(path, writer=False)) as connection, reading(path):
        require_sound_references(connection)
        version = pragma(connection, "user_version")
    counts = {name: len(getattr(plan, name)) for name in TABLE_OF.values()}
    return VerifyResult(version, MappingProxyType(counts))
