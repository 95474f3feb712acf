"""Another name or place for a plan's file. At every moment the whole plan stands under the old name or the new one."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from sqlalchemy import Connection

from contentplanner.domain.problems import FileExists
from contentplanner.store.backups import backups_of
from contentplanner.store.publishing import flush_folder, set_companions_aside


def is_same_name(source: Path, target: Path) -> bool:
    """Whether a file only gets its letters in another case, where the system takes both names for one."""
    alike = source.parent == target.parent and source.name.casefold() == target.name.casefold()
    return alike and os.path.lexists(target) and target.samefile(source)


def require_free(source: Path, target: Path) -> None:
    """Raise FileExists when something stands where the plan is to stand."""
    if os.path.lexists(target) and not is_same_name(source, target):
        raise FileExists(target)


def carry(connection: Connection, source: Path, target: Path, copy: Callable[[], None]) -> None:
    """Rename the file; to another disk it goes as a checked copy, and the original is removed last.

    The connection is closed first: Windows renames no open file. `copy` opens the original again and copies it.

    Raises:
        OSError, Problem: The plan stands where it stood.
    """
    connection.close()
    try:
        rename(source, target)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        copy()
        _remove(source, target)
    flush_folder(source.parent)


def rename(source: Path, target: Path) -> None:
    """Give a closed file another name on the same disk, and never that of another file.

    Python's rename takes any name on POSIX. So the name is taken first by an empty file, which only we replace.
    """
    set_companions_aside(target)
    if source.stat().st_dev != target.parent.stat().st_dev:
        raise OSError(errno.EXDEV, os.strerror(errno.EXDEV))
    if sys.platform == "win32" or is_same_name(source, target):
        source.rename(target)
        return
    target.touch(exist_ok=False)
    try:
        source.replace(target)
    except BaseException:
        if source.exists():  # a server may rename, and then fail to say so
            _drop_empty(target)
            raise
    flush_folder(target.parent)


def take_along(named: Path, source: Path, target: Path) -> None:
    """Let the backups of a plan follow its name, as far as they can; drop a link that points nowhere now.

    A backup that can't follow stays where it is: nothing is lost, and the plan itself is in its place.
    """
    for backup in backups_of(source):
        with suppress(OSError):
            rename(backup, target.with_name(target.stem + backup.name.removeprefix(source.stem)))
    if named != source and named.is_symlink() and not named.exists():
        with suppress(OSError):
            named.unlink()


def _drop_empty(path: Path) -> None:
    with suppress(OSError):
        if not path.stat().st_size:
            path.unlink()


def _remove(source: Path, copy: Path) -> None:
    """Remove the original; when that is refused the copy goes, and nothing has been done."""
    try:
        source.unlink()
    except BaseException:
        if source.exists():
            with suppress(OSError):
                copy.unlink()
            raise
