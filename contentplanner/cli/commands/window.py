"""`contentplanner [PLAN]`: opens the window, the only command that needs Qt and a display."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from contentplanner.cli.interrupts import ending_at_once
from contentplanner.cli.options import Options, UsageError
from contentplanner.languages import Language


def run(options: Options, words: Language) -> int:
    """Open the window with the plan, or the last one.

    Raises:
        UsageError: There is no display, or Qt can't be loaded.
    """
    plan: Path | None = options.plan
    if not _has_display():
        raise UsageError(
            words.tr("There is no display to open a window on. The commands of “contentplanner --help” need none.")
        )
    try:
        with ending_at_once():
            from contentplanner.app import main  # noqa: PLC0415 - the other commands live without Qt
    except ImportError as error:
        raise UsageError(
            words.tr("The window can't be opened, something it needs is missing: {detail}.", detail=error)
        ) from error
    return main([str(plan)] if plan else [])


def _has_display() -> bool:
    """Qt ends the whole process when it finds none; on Linux a display is named in the environment."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform != "linux" or any(os.environ.get(name) for name in names)
