"""Files as a whole: written so that the old one stays until the new one is complete, read up to a cap."""

from __future__ import annotations

import errno
import os
import shutil
import stat
from contextlib import suppress
from pathlib import Path
from uuid import uuid4

from contentplanner.exchange.problems import CannotRead, CannotWrite, ReadObstacle, WriteObstacle

MAX_BYTES = 64 * 1024 * 1024
"""The largest table that is read: some 100,000 posts with long texts."""

PLAN_SUFFIX = ".contentplan"
_DATABASE = b"SQLite format 3\0"
_NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


def write_atomically(path: Path, data: bytes, open_plan: Path | None = None) -> None:
    """Write a file whole or not at all, in place of the one that may be there.

    The bytes go to a temporary file in the same folder, are forced to the disk, and only then take the name. A folder
    that takes no new file is therefore refused, even if the file itself could be overwritten: a failure halfway would
    cost the old one. `open_plan` is a plan that this program has open; neither it nor another plan is ever replaced.

    Raises:
        CannotWrite: Something is in the way; what was there before is there still.
    """
    target = Path(os.path.realpath(path))
    temporary = target.with_name(f".export-{uuid4().hex[:12]}.tmp")
    try:
        _refuse_unfit(path, target, open_plan)
        _write_durably(temporary, data)
        if target.exists():
            shutil.copymode(target, temporary)
        temporary.replace(target)
    except OSError as error:
        raise CannotWrite(path, _write_obstacle(error, target), error.strerror or "") from error
    finally:
        with suppress(OSError):
            temporary.unlink()
    _sync_folder(target.parent)


def _refuse_unfit(path: Path, target: Path, open_plan: Path | None) -> None:
    """The open plan is told by its identity: opening it here would drop the locks that SQLite holds on it."""
    if target.suffix.lower() == PLAN_SUFFIX:
        raise CannotWrite(path, WriteObstacle.A_PLAN)
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        return
    if not stat.S_ISREG(mode):
        raise CannotWrite(path, WriteObstacle.NOT_A_FILE)
    if not os.access(target, os.W_OK):
        raise CannotWrite(path, WriteObstacle.NOT_ALLOWED)
    if (open_plan is not None and target.samefile(open_plan)) or _is_database(target):
        raise CannotWrite(path, WriteObstacle.A_PLAN)


def _is_database(target: Path) -> bool:
    with target.open("rb") as file:
        return file.read(len(_DATABASE)) == _DATABASE


def _write_durably(path: Path, data: bytes) -> None:
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    """Make the new name durable; Windows can't open a folder and needs no help with it."""
    if os.name == "posix":
        with suppress(OSError):
            handle = os.open(folder, os.O_RDONLY)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)


def _write_obstacle(error: OSError, target: Path) -> WriteObstacle:
    if error.errno in _NO_ROOM:
        return WriteObstacle.NO_ROOM
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return WriteObstacle.NOT_ALLOWED
    return WriteObstacle.SYSTEM if target.parent.is_dir() else WriteObstacle.NO_FOLDER


def read_file(path: Path, limit: int = MAX_BYTES) -> bytes:
    """Return the bytes of a file.

    Raises:
        CannotRead: It isn't there, isn't a file, may not be read, or is larger than `limit`.
    """
    try:
        if path.is_dir():
            raise CannotRead(path, ReadObstacle.NOT_A_FILE)
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except OSError as error:
        raise CannotRead(path, _read_obstacle(error), error.strerror or "") from error
    if len(data) > limit:
        raise CannotRead(path, ReadObstacle.TOO_LARGE)
    return data


def _read_obstacle(error: OSError) -> ReadObstacle:
    match error:
        case FileNotFoundError() | NotADirectoryError():
            return ReadObstacle.MISSING
        case PermissionError():
            return ReadObstacle.NOT_ALLOWED
        case _:
            return ReadObstacle.SYSTEM
