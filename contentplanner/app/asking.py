"""Asking for files and folders, and saying what became of them."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from contentplanner.domain.problems import Problem
from contentplanner.settings import default_folder
from contentplanner.ui.dialogs.messages import say, say_problem
from contentplanner.ui.speech import tr

SUFFIX = ".contentplan"
_log = logging.getLogger(__name__)


def ask_file(
    window: QWidget, title: str, act: Callable[[Path], object], start: Path | None = None, *, saving: bool = False
) -> None:
    """Ask for a plan's file, one that is there or, when `saving`, one to write; `start` is what is offered."""
    dialog = QFileDialog(window, title, str(start.parent if start else default_folder()))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave if saving else QFileDialog.AcceptMode.AcceptOpen)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile if saving else QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters([tr("Plans") + f" (*{SUFFIX})", tr("All files") + " (*)"])
    dialog.setDefaultSuffix(SUFFIX[1:])
    if start is not None:
        dialog.selectFile(start.name)
    _open(dialog, act)


def ask_folder(window: QWidget, title: str, act: Callable[[Path], object], start: Path) -> None:
    """Ask for a folder, beginning with `start`."""
    dialog = QFileDialog(window, title, str(start))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    _open(dialog, act)


def _open(dialog: QFileDialog, act: Callable[[Path], object]) -> None:
    dialog.fileSelected.connect(lambda name: act(Path(name)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def say_failed(window: QWidget, error: Exception) -> None:
    """Say why something in the background didn't work."""
    if isinstance(error, Problem):
        say_problem(window, error)
        return
    _log.error("work in the background failed", exc_info=error)
    say(window, tr("That didn't work"), tr("Something unexpected went wrong: {detail}", detail=error))
