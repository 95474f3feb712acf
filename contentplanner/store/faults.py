"""What SQLite and the system say when something goes wrong, as the problems a person can be told."""

from __future__ import annotations

import errno
import os
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType

from sqlalchemy.exc import DBAPIError

from contentplanner.domain.problems import (
    BrokenReference,
    DamagedPlan,
    DiskFull,
    FileExists,
    FileMissing,
    FileProblem,
    FolderMissing,
    PlanLocked,
    PlanReplaced,
    Problem,
    ReadFailed,
    ReadForbidden,
    ReadOnlyFolder,
    ReadOnlyPlan,
    StaleChange,
    WriteFailed,
)

_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_NO_RIGHT = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})

_KINDS: Mapping[int, type[FileProblem]] = MappingProxyType(
    {
        sqlite3.SQLITE_FULL: DiskFull,
        sqlite3.SQLITE_READONLY: ReadOnlyPlan,
        sqlite3.SQLITE_BUSY: PlanLocked,
        sqlite3.SQLITE_LOCKED: PlanLocked,
        sqlite3.SQLITE_PROTOCOL: PlanLocked,
        sqlite3.SQLITE_CORRUPT: DamagedPlan,
        sqlite3.SQLITE_NOTADB: DamagedPlan,
    }
)
_SENSELESS = frozenset({sqlite3.SQLITE_ERROR, sqlite3.SQLITE_SCHEMA})
"""The codes of a statement that doesn't fit the file, or of a text that is no UTF-8."""


@contextmanager
def reading(path: Path) -> Iterator[None]:
    """Turn what goes wrong while a plan is read into a `Problem`; a value that makes no sense is damage."""
    try:
        yield
    except (DBAPIError, sqlite3.Error) as error:
        if sqlite_code(error) & 0xFF == sqlite3.SQLITE_CANTOPEN and not os.access(path, os.R_OK):
            raise ReadForbidden(path, str(error)) from error
        raise _sqlite_problem(error, path, refused=ReadFailed, senseless=DamagedPlan) from error
    except OSError as error:
        raise _system_problem(error, path, no_right=ReadForbidden, refused=ReadFailed) from error
    except (ValueError, TypeError) as error:
        raise DamagedPlan(path, str(error)) from error


@contextmanager
def writing(path: Path) -> Iterator[None]:
    """Turn what goes wrong while a plan is written into a `Problem`."""
    try:
        yield
    except (DBAPIError, sqlite3.Error) as error:
        raise _sqlite_problem(error, path, refused=WriteFailed, senseless=WriteFailed) from error
    except OSError as error:
        raise _system_problem(error, path, no_right=ReadOnlyPlan, refused=WriteFailed) from error
    except (ValueError, OverflowError) as error:  # half a character, a number too large, a check that failed
        raise WriteFailed(path, str(error)) from error


@contextmanager
def making(path: Path) -> Iterator[None]:
    """Turn what goes wrong while a new file is made into a `Problem`; what can't be written then is the folder."""
    try:
        with writing(path):
            if not path.parent.is_dir():
                raise FolderMissing(path)
            yield
    except ReadOnlyPlan as error:
        raise ReadOnlyFolder(path, error.detail) from error


def sqlite_code(error: Exception) -> int:
    """Return SQLite's extended result code; the driver's own complaints count as SQLITE_ERROR."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    return int(getattr(cause, "sqlite_errorcode", sqlite3.SQLITE_ERROR))


def _sqlite_problem(
    error: Exception, path: Path, *, refused: type[FileProblem], senseless: type[FileProblem]
) -> Problem:
    code = sqlite_code(error)
    detail = str(error.orig if isinstance(error, DBAPIError) else error)
    match code:
        case sqlite3.SQLITE_CONSTRAINT_FOREIGNKEY:
            return BrokenReference(detail)
        case sqlite3.SQLITE_CONSTRAINT_PRIMARYKEY | sqlite3.SQLITE_CONSTRAINT_UNIQUE:
            return StaleChange(detail)
        case sqlite3.SQLITE_READONLY_DBMOVED:
            return PlanReplaced(path, detail)
    primary = code & 0xFF
    kind = senseless if primary in _SENSELESS else _KINDS.get(primary, refused)
    return kind(path, detail)


def _system_problem(
    error: OSError, path: Path, *, no_right: type[FileProblem], refused: type[FileProblem]
) -> FileProblem:
    detail = error.strerror or str(error)
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return FileMissing(path, detail)
    if isinstance(error, FileExistsError):
        return FileExists(path, detail)
    if error.errno in _NO_ROOM:
        return DiskFull(path, detail)
    return (no_right if error.errno in _NO_RIGHT else refused)(path, detail)
