"""Copies of a plan: complete, checked, and there whole or not at all."""

from __future__ import annotations

import datetime as dt
from contextlib import closing, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from contentplanner.store.connection import Access, connect, driver, pragma, transaction
from contentplanner.store.pace import PAGES_A_STEP, Pace, Progress, ignore
from contentplanner.store.publishing import new_file
from contentplanner.store.schema import require_sound_pages
from contentplanner.store.seal import content_digest, read_seal, row_count

if TYPE_CHECKING:
    from threading import RLock


def backups_of(plan: Path) -> tuple[Path, ...]:
    """Return the backups that stand beside a plan, newest first; the plan itself may be gone."""
    plan = plan.resolve()
    start = f"{plan.stem}.backup-"
    try:
        found = [
            entry for entry in plan.parent.iterdir() if entry.name.startswith(start) and entry.suffix == plan.suffix
        ]
    except OSError:
        return ()
    return tuple(sorted(found, key=_age, reverse=True))


def _age(backup: Path) -> tuple[int, str]:
    try:
        return backup.stat().st_mtime_ns, backup.name
    except OSError:
        return 0, backup.name


def back_up(connection: Connection, plan: Path) -> Path:
    """Make a backup of the open plan beside it and return its path.

    It is made before a migration, and never removed by the program: there is one a version. When the newest backup
    already holds the same content (a migration was broken off and is tried again), that one serves.
    """
    for backup in backups_of(plan)[:1]:
        if _holds_the_same(backup, connection):
            return backup
    target = _free_name(plan, pragma(connection, "user_version"))
    copy_to(connection, target)
    return target


def _free_name(plan: Path, version: int) -> Path:
    now = dt.datetime.now().astimezone()
    stem = f"{plan.stem}.backup-v{version}-{now:%Y%m%d-%H%M%S}"
    names = (plan.with_name(f"{stem}{end}{plan.suffix}") for end in ("", *(f"-{n}" for n in range(2, 1000))))
    return next(name for name in names if not name.exists())


def _holds_the_same(backup: Path, connection: Connection) -> bool:
    try:
        with closing(connect(backup, Access.READ)) as other:
            require_sound_pages(other)
            return (pragma(other, "user_version"), content_digest(other)) == (
                pragma(connection, "user_version"),
                read_seal(connection),
            )
    except Exception:  # noqa: BLE001 - whatever is wrong with an old backup, a new one is made
        return False


def copy_to(
    source: Connection,
    target: Path,
    *,
    replace: bool = False,
    guard: RLock | None = None,
    progress: Progress | None = None,
) -> None:
    """Copy the open database to `target` and check the copy before it gets its name.

    `guard` is held only while the source is read. With `progress` the copy is made page by page, and the guard is let
    go of between them: what is written by the same connection meanwhile gets into the copy.
    """
    pace = Pace(progress or ignore, guard if progress else None)
    with new_file(target, replace=replace) as part:
        with closing(connect(part, Access.CREATE)) as copy, guard or nullcontext():
            _fill(copy, source, pace, in_steps=progress is not None)
        with closing(connect(part, Access.READ)) as copy:
            require_sound_pages(copy)
            if content_digest(copy, pace.rows(row_count(copy))) != read_seal(copy):
                raise OSError("the copy isn't what was copied")


def _fill(copy: Connection, source: Connection, pace: Pace, *, in_steps: bool) -> None:
    if in_steps:
        pragma(source, "user_version")
        driver(source).backup(driver(copy), pages=PAGES_A_STEP, progress=pace.page)
        return
    with transaction(source, writing=False):
        # Reading first takes SQLite's lock here, where waiting for it ends; `backup` would wait for ever.
        pragma(source, "user_version")
        driver(source).backup(driver(copy))
