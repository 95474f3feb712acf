"""One window of the running program, and the plan in it."""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog

from contentplanner.app.asking import ask_file, ask_folder, say_failed
from contentplanner.app.work import nothing, read_all
from contentplanner.domain.plan import Plan
from contentplanner.domain.store import Store
from contentplanner.jobs import Job, Jobs
from contentplanner.planner import Planner
from contentplanner.settings import SettingsFile, default_folder
from contentplanner.ui.dialogs.messages import say
from contentplanner.ui.dialogs.progress import ProgressDialog
from contentplanner.ui.dialogs.rename_plan import RenameDialog
from contentplanner.ui.main_window import MainWindow
from contentplanner.ui.opening import OpeningPage
from contentplanner.ui.speech import tr
from contentplanner.ui.welcome.beginning import Beginning
from contentplanner.ui.welcome.page import WelcomePage


class Session(QObject):
    """What is done with one window and its plan; which window a plan opens in is not its business.

    `begun` carries how a new plan begins; `plan_wanted` the path of a plan; `named` when another plan is in the window,
    or the plan has another name.
    """

    begun = Signal(object)
    plan_wanted = Signal(object)
    named = Signal()

    def __init__(
        self, settings: SettingsFile, jobs: Jobs, today: Callable[[], dt.date], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._settings, self._jobs, self._today = settings, jobs, today
        self._reading: Job | None = None
        self._edited: str | None = None
        self.planner: Planner | None = None
        self.window = MainWindow(settings, jobs, today)
        self.window.copy_wanted.connect(self._ask_copy)
        self.window.reload_wanted.connect(self._reload)
        deeds = {"rename_plan": self._ask_name, "move_plan": self._ask_place, "show_folder": self._show_folder}
        self.window.file_wanted.connect(lambda key: deeds[key]() if key in deeds else None)

    @property
    def path(self) -> Path | None:
        """The file of the plan that is open."""
        return self.planner.store.path if self.planner is not None else None

    @property
    def name(self) -> str:
        """What the window is called in a list."""
        return self.path.stem if self.path is not None else tr("No plan")

    def has(self, path: Path) -> bool:
        """Whether this plan is open here, by whatever name of its file."""
        return self.path is not None and path.resolve() == self.path.resolve()

    def adopt(self, opened: tuple[Store, Plan]) -> None:
        """Show a plan that was opened."""
        store, plan = opened
        if self.planner is not None:
            self.planner.store.close()
        self.planner = Planner(store, plan, self)
        self._settings.put(self._settings.value.with_recent(store.path))
        self.window.show_plan(self.planner, anew=True)
        self._stop_reading()
        self._reading = self._jobs.start(lambda job: read_all(job, plan), succeeded=nothing, failed=self._failed)
        self.named.emit()

    def welcome(self, *, at_form: bool = False) -> None:
        """Show the ways to begin; `at_form` goes to the form of a new plan at once."""
        page = WelcomePage(default_folder(), self.window.recent)
        page.chosen.connect(self._begin)
        page.open_wanted.connect(self.window.open_wanted)
        page.recent_wanted.connect(self.window.recent_wanted)
        self.window.show_page(page)
        if at_form:
            page.begin()
        self.named.emit()

    def _begin(self, beginning: Beginning) -> None:
        self.begun.emit(beginning)

    def take_off(self) -> None:
        """Take the plan off the window, before it is built anew in another language or look."""
        bench = self.window.workbench
        self._edited = bench.edited_post if bench is not None else None
        self.window.put_away()
        for dialog in self.window.findChildren(QDialog):
            if not isinstance(dialog, ProgressDialog):
                dialog.close()

    def put_back(self) -> None:
        """Build the window anew; the post that was edited is open again, with the keyboard in the calendar."""
        if self.planner is None:
            self.welcome()
            return
        self.window.show_plan(self.planner)
        bench, post_id = self.window.workbench, self._edited
        if bench is not None and post_id is not None and post_id in self.planner.plan.posts:
            bench.open_post(post_id)
            bench.calendar.focus_calendar()

    def end(self) -> None:
        """Let go of the plan."""
        self._stop_reading()
        if self.planner is not None:
            self.planner.store.close()

    def _stop_reading(self) -> None:
        if self._reading is not None:
            self._reading.cancel()

    def _reload(self) -> None:
        """Open the file as it stands now; what was typed and could not be stored waits on the clipboard."""
        if self.planner is None:
            return
        path = self.planner.store.path
        self.window.rescue_typing()
        self.planner.store.close()
        self.planner = None
        self.window.show_page(OpeningPage())
        self.plan_wanted.emit(path)

    def _failed(self, error: Exception) -> None:
        say_failed(self.window, error)

    def _ask_copy(self) -> None:
        if self.path is not None:
            start = self.path.with_name(tr("{name}, copy", name=self.path.stem) + self.path.suffix)
            ask_file(self.window, tr("Save a copy of the plan"), self._copy, start, saving=True)

    def _copy(self, target: Path) -> None:
        if self.planner is None or not self.window.accept():
            return
        store = self.planner.store
        ProgressDialog(tr("Saving a copy…"), self.window, modal=False).run(
            self._jobs,
            lambda job: store.save_copy(target, job.progress),
            succeeded=lambda _done: say(self.window, tr("A copy is saved"), str(target)),
            failed=self._failed,
        )

    def _ask_name(self) -> None:
        if self.path is not None and self.window.accept():
            dialog = RenameDialog(self.path, self.window)
            dialog.chosen.connect(self._move)
            dialog.open()

    def _ask_place(self) -> None:
        path = self.path
        if path is not None and self.window.accept():
            ask_folder(self.window, tr("Move the plan to"), lambda folder: self._move(folder / path.name), path.parent)

    def _move(self, target: Path) -> None:
        if self.planner is None or not self.window.accept():
            return
        store, before = self.planner.store, self.planner.store.path
        ProgressDialog(tr("Moving the plan…"), self.window, modal=True).run(
            self._jobs,
            lambda job: store.move(target, job.progress),
            succeeded=lambda _done: self._moved(before),
            failed=self._failed,
        )

    def _moved(self, before: Path) -> None:
        path = self.path
        if path is None or path == before:
            return
        self._settings.put(self._settings.value.with_moved(before, path))
        self.window.name_plan(path.stem)
        told = (
            tr("The plan is called “{name}” now", name=path.stem)
            if path.parent == before.parent
            else tr("The plan stands in “{folder}” now", folder=path.parent)
        )
        self.window.tell(told)
        self.named.emit()

    def _show_folder(self) -> None:
        if self.path is not None:
            show_in_folder(self.path)


def show_in_folder(path: Path) -> None:
    """Show a file in the system's own window on its folder."""
    if sys.platform == "win32":
        QProcess.startDetached("explorer", ["/select,", str(path)])
    elif sys.platform == "darwin":
        QProcess.startDetached("open", ["-R", str(path)])
    else:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
