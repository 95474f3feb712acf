"""Puts the parts together: the only room that knows everyone."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget

from contentplanner.app.application import App
from contentplanner.app.first_process import FirstProcess
from contentplanner.jobs import Jobs
from contentplanner.resources import resource
from contentplanner.settings import SettingsFile
from contentplanner.ui.dialogs.messages import say
from contentplanner.ui.speech import tr
from contentplanner.ui.spoken import speak_up

__all__ = ["App", "install_hook", "main"]

_log = logging.getLogger(__name__)


def install_hook(window: Callable[[], QWidget]) -> None:
    """Log an error that reaches the event loop, tell the person, and keep running."""

    def tell(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        _log.error("unexpected error", exc_info=(kind, error, trace))
        if isinstance(error, Exception):
            text = tr("Something unexpected went wrong: {detail}", detail=f"{kind.__name__}: {error}")
            say(window(), tr("That didn't work"), text)

    sys.excepthook = tell


def main(argv: Sequence[str] | None = None) -> int:
    """Open the window, with the plan that `argv` names or the last one; return the exit code.

    Where the program runs already it opens the plan, and this start is over.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    qt = QApplication([sys.argv[0], *arguments])
    qt.setApplicationName("contentplanner")
    qt.setDesktopFileName("contentplanner")
    qt.setWindowIcon(QIcon(str(resource("icons", "app.svg"))))
    speak_up()
    plan = next((Path(name).absolute() for name in arguments if not name.startswith("-")), None)
    first = FirstProcess()
    if first.take_over(plan):
        return 0
    app = App(qt, SettingsFile(), Jobs())
    install_hook(lambda: app.window)
    first.when_asked(app.open_from_elsewhere)
    app.start(plan)
    try:
        return qt.exec()
    finally:
        first.close()
        app.close()
