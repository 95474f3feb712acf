"""Files that appear whole or not at all: written beside their place, flushed to the disk, then given their name."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from secrets import token_hex

_SQLITE_COMPANIONS = ("-journal", "-wal", "-shm")
_PART = ".part"


@contextmanager
def new_file(target: Path, *, replace: bool = False) -> Iterator[Path]:
    """Yield a path to write a database to; when nothing is raised and it is closed, that file becomes `target`.

    Raises:
        FileExists: There is a file already and `replace` is off.
        OSError: The system refuses.
    """
    part = target.with_name(f".{target.name}.{token_hex(4)}{_PART}")
    part.touch(exist_ok=False)  # the system says why it can't be written here; SQLite doesn't
    try:
        yield part
        flush(part)
        set_companions_aside(target)
        (os.replace if replace else _give_name)(part, target)
        flush_folder(target.parent)
    finally:
        for leftover in (part, *companions(part)):
            with suppress(OSError):
                leftover.unlink(missing_ok=True)


def companions(path: Path) -> tuple[Path, ...]:
    """Return the paths of the files that SQLite may keep beside a database."""
    return tuple(path.with_name(path.name + end) for end in _SQLITE_COMPANIONS)


def sweep(plan: Path) -> None:
    """Remove the unfinished files of a program that died; for the holder of the plan's lock only."""
    starts = (f".{plan.name}.", f".{plan.stem}.backup-")
    with suppress(OSError):
        for entry in plan.parent.iterdir():
            if entry.name.startswith(starts) and _PART in entry.name:
                entry.unlink()


def flush(path: Path) -> None:
    """Have the system write a file through to the disk. Never for a file that a connection holds: see `connection`."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def set_companions_aside(target: Path) -> None:
    """Keep a journal that an earlier file of this name left behind from being played into the new one."""
    for companion in companions(target):
        with suppress(FileNotFoundError):
            companion.replace(companion.with_name(f"{companion.name}.{token_hex(4)}.old"))


def _give_name(part: Path, target: Path) -> None:
    if sys.platform == "win32":
        part.rename(target)  # refuses an existing file
        return
    try:
        target.hardlink_to(part)
    except FileExistsError:
        raise
    except OSError:  # a file system without links, such as FAT
        if target.exists():
            raise FileExistsError(str(target)) from None
        part.rename(target)


def flush_folder(folder: Path) -> None:
    """Have the system write the names in a folder through to the disk, where it can."""
    if sys.platform == "win32":
        return
    with suppress(OSError):  # some file systems can't, and the file has its name by now
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
