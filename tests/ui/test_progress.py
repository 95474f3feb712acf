"""Long work over a window: it can be stopped, and the window waits for it."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from contentplanner.jobs import Job, Jobs
from contentplanner.ui.dialogs.progress import ProgressDialog, work_under_way

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_work_shows_how_far_it_is_and_stops_when_asked(qtbot: QtBot) -> None:
    window, jobs, told = QWidget(), Jobs(), list[object]()
    qtbot.addWidget(window)
    window.show()
    step = threading.Event()

    def work(job: Job) -> None:
        for done in range(1000):
            job.progress(done, 1000)
            step.wait(0.01)

    dialog = ProgressDialog("Saving a copy…", window, modal=False)
    dialog.run(jobs, work, succeeded=told.append, failed=told.append)
    assert work_under_way(window) is dialog
    qtbot.waitUntil(dialog.isVisible)
    qtbot.waitUntil(lambda: dialog.bar.value() > 10)
    assert dialog.bar.maximum() == 1000
    dialog.close()
    assert work_under_way(window) is dialog
    dialog.show()
    QTest.mouseClick(dialog.cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: work_under_way(window) is None)
    assert told == []

    quick = ProgressDialog("Moving the plan…", window, modal=True)
    quick.run(jobs, lambda _job: "done", succeeded=told.append, failed=told.append)
    qtbot.waitUntil(lambda: told == ["done"])
    assert work_under_way(window) is None
    jobs.close()
