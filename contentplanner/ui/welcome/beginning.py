"""How a new plan begins: where its file will stand and what it will hold."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from contentplanner.domain.plan import Plan
from contentplanner.domain.texts import one_line

SUFFIX = ".contentplan"
_FORBIDDEN = frozenset('<>:"/\\|?*')


@dataclass(frozen=True, slots=True)
class Beginning:
    """`plan` makes the plan, given the day it begins on."""

    path: Path
    plan: Callable[[dt.date], Plan]


def free_path(folder: Path, name: str) -> Path:
    """Return a path in a folder for a plan of this name that no file has yet: "Plan", "Plan 2", ..."""
    stem = file_stem(name)
    first = folder / f"{stem}{SUFFIX}"
    if not first.exists():
        return first
    return next(path for n in count(2) if not (path := folder / f"{stem} {n}{SUFFIX}").exists())


def file_stem(name: str) -> str:
    """Return a name as every system accepts it for a file, "2026/27" as "2026-27"; "Plan" when nothing is left."""
    kept = "".join("-" if character in _FORBIDDEN else character for character in one_line(name))
    return kept.strip(" .-")[:120] or "Plan"
