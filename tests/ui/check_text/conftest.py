"""Somebody at the window "Check a text", with real texts, files and drops."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from contentplanner.jobs import Jobs
from contentplanner.ui import theme
from contentplanner.ui.dialogs.check_text import CheckTextDialog
from contentplanner.ui.speech import speak

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ASKS = "What was your first day at work like? Tell us your story below."
SENDS = "We are looking for an electrician. Apply now via the link in our profile."
POSTS = f"""Date,Kind,Copy,Alternative
2025-01-06,vacancy,"{SENDS}","{ASKS}"
2025-01-20,question,"{ASKS}","{ASKS}"
2025-03-03,vacancy,"{SENDS}","{ASKS}"
soon,vacancy,"{SENDS}","{ASKS}"
2025-03-10,photo,,"{ASKS}"
"""

Begin = Callable[..., CheckTextDialog]


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    """The background work of the program, on one thread: what isn't cancelled keeps the rest waiting."""
    jobs = Jobs(ThreadPoolExecutor(max_workers=1))
    yield jobs
    jobs.close()


@pytest.fixture
def begin(qtbot: QtBot, jobs: Jobs) -> Iterator[Begin]:
    """Open the window in a look and a language."""
    qt = QApplication.instance()
    assert isinstance(qt, QApplication)
    opened: list[CheckTextDialog] = []

    def begin(code: str = "en", scheme: theme.Scheme = theme.Scheme.LIGHT, scale: float = 1.0) -> CheckTextDialog:
        speak(code)
        theme.put_on(qt, scheme, scale)
        dialog = CheckTextDialog(jobs)
        opened.append(dialog)
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    yield begin
    for dialog in filter(isValid, opened):
        dialog.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    speak("en")
    theme.put_on(qt, theme.Scheme.LIGHT, 1.0)


@pytest.fixture
def dialog(begin: Begin) -> CheckTextDialog:
    """The window in English, light, at its usual size."""
    return begin()


@pytest.fixture
def posts_csv(tmp_path: Path) -> Path:
    """Five old posts in January and March 2025."""
    path = tmp_path / "posts.csv"
    path.write_text(POSTS, encoding="utf-8")
    return path


def carried(path: Path) -> QMimeData:
    """What a file manager hands over when a file is dragged or copied."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    return data


def drag_over(target: QWidget, data: QMimeData) -> bool:
    """Let something hang over a widget, as Qt delivers it; say whether it may be let go there."""
    event = QDragEnterEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction | Qt.DropAction.MoveAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(target, event)
    return event.isAccepted()


def drop(target: QWidget, path: Path) -> None:
    """Drag a file over a widget and let it go."""
    data = carried(path)
    assert drag_over(target, data)
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction | Qt.DropAction.MoveAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(target, event)
    assert event.dropAction() is Qt.DropAction.CopyAction
