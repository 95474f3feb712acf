"""What went wrong, in words: what it is and what to do."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from contentplanner.domain.problems import (
    BrokenReference,
    DamagedPlan,
    DiskFull,
    FileExists,
    FileMissing,
    FileProblem,
    FolderGiven,
    FolderMissing,
    NewerPlan,
    NotAPlan,
    PlanChangedElsewhere,
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
from contentplanner.languages import N_

if TYPE_CHECKING:
    from contentplanner.languages import Language

_OF_FILES: Mapping[type[FileProblem], str] = MappingProxyType(
    {
        FileMissing: N_("There is no file “{path}”. Check the name and the folder."),
        FolderMissing: N_("“{name}” can't be made: there is no folder “{folder}”. Make it first, or choose another."),
        FileExists: N_("“{name}” exists already and stays as it is. Choose another name."),
        NotAPlan: N_("“{name}” isn't a plan of Content Planner. Choose a file whose name ends in .contentplan."),
        FolderGiven: N_("“{name}” is a folder. Choose a file in it."),
        DamagedPlan: N_("“{name}” is damaged and was left as it is. Restore a backup, or a copy that still opens."),
        NewerPlan: N_("“{name}” was made with a newer version of Content Planner. Update the program to open it."),
        ReadOnlyPlan: N_("“{name}” can be read but not changed. Save a copy elsewhere to work on."),
        ReadOnlyFolder: N_("“{name}” can't be made: you may not write in “{folder}”. Choose another folder."),
        PlanReplaced: N_(
            "“{name}” was moved, deleted or replaced while it was open, so nothing was saved in it. "
            "Save a copy of what you see, then open the plan again."
        ),
        PlanChangedElsewhere: N_(
            "Somebody else changed “{name}” while it was open, so this change wasn't made. "
            "Open the plan again to go on with the newest version."
        ),
        DiskFull: N_("There is no room left for “{name}”, so this change wasn't made. Free some space and try again."),
        WriteFailed: N_(
            "“{name}” couldn't be written: {detail}. Nothing was changed. Try again, or save a copy elsewhere."
        ),
        ReadFailed: N_("“{name}” couldn't be read: {detail}. Check that the disk is there, or try a copy."),
        ReadForbidden: N_("You aren't allowed to read “{name}”. Ask its owner for access."),
    }
)


_SUFFIX = ".contentplan"


def problem_sentence(problem: Problem, language: Language) -> str:
    """Return what went wrong and what to do about it."""
    match problem:
        case PlanLocked():
            return _locked(problem, language)
        case FileProblem():
            return _of_file(problem, language)
        case BrokenReference():
            return language.tr("Something else in the plan still uses this, so nothing was changed.")
        case StaleChange():
            return language.tr("The plan has changed in the meantime, so nothing was done. Try it once more.")
        case _:
            return language.tr("That didn't work, and nothing was changed: {detail}.", detail=problem)


def _of_file(problem: FileProblem, language: Language) -> str:
    path = problem.path
    message = _OF_FILES.get(type(problem), _OF_FILES[WriteFailed])
    if type(problem) is NotAPlan and path.suffix.lower() == _SUFFIX:
        message = N_("“{name}” isn't a plan of Content Planner, although its name says so. Choose another file.")
    return language.tr(
        message,
        path=path,
        name=path.name or path,
        folder=path.parent,
        detail=problem.detail or language.tr("the system doesn't say why"),
    )


def _locked(problem: PlanLocked, language: Language) -> str:
    owner, name = problem.owner, problem.path.name
    if owner is None:
        return language.tr(
            "“{name}” is open in another window or program. Close it there, or open it here for reading.", name=name
        )
    if not owner.user:
        return language.tr(
            "“{name}” is open on {machine}. Close it there, or open it here for reading.",
            name=name,
            machine=owner.machine,
        )
    return language.tr(
        "“{name}” is open with {user} on {machine}. Close it there, or open it here for reading.",
        name=name,
        user=owner.user,
        machine=owner.machine,
    )
