"""What can go wrong, named so that a window or a command can speak of it; `wording` has the sentences."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class LockOwner:
    """Who writes a plan: `since` is a moment in UTC, `user` empty when the system knows no name."""

    user: str
    machine: str
    pid: int
    since: dt.datetime


class Problem(Exception):  # noqa: N818 - a problem is what a person meets, not a program error
    """Something that stands in the way of what a person asked for. Nothing has been changed."""


class BrokenReference(Problem):
    """A change would leave a record that names another one which isn't there."""


class StaleChange(Problem):
    """A change starts from another record than the plan holds."""


class FileProblem(Problem):
    """A problem with one file."""

    def __init__(self, path: Path, detail: str = "") -> None:
        """Name the file and, for people who ask, what the system said."""
        super().__init__(f"{path}: {detail or type(self).__name__}")
        self.path = path
        self.detail = detail


class FileMissing(FileProblem):
    """There is no such file."""


class FolderMissing(FileMissing):
    """There is no folder where the file should be made; `path` is the file."""


class FileExists(FileProblem):
    """There is a file already, and it isn't overwritten."""


class NotAPlan(FileProblem):
    """The file is something else than a plan: empty, a text, another program's database."""


class FolderGiven(NotAPlan):
    """What is named is a folder."""


class DamagedPlan(FileProblem):
    """The file was a plan, but can't be trusted any more."""


class NewerPlan(FileProblem):
    """The plan was made with a newer version of the program."""


class PlanLocked(FileProblem):
    """Another program or another window is writing the plan; `owner` says who, when it is known."""

    def __init__(self, path: Path, detail: str = "", owner: LockOwner | None = None) -> None:
        """Name the file, what the system said, and who has it."""
        super().__init__(path, detail)
        self.owner = owner


class ReadOnlyPlan(FileProblem):
    """The plan can be read but not written."""


class ReadOnlyFolder(ReadOnlyPlan):
    """No new file can be made in the folder; `path` is the file."""


class PlanReplaced(FileProblem):
    """The file was renamed, deleted or replaced while it was open."""


class PlanChangedElsewhere(FileProblem):
    """Somebody else wrote into the file while it was open."""


class DiskFull(FileProblem):
    """There is no room left where the file stands."""


class WriteFailed(FileProblem):
    """The system refused to write, for another reason; `detail` says which."""


class ReadFailed(FileProblem):
    """The system refused to read; `detail` says why."""


class ReadForbidden(ReadFailed):
    """This person may not read the file."""
