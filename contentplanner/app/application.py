"""The running program: one window and the plan in it."""

from __future__ import annotations

import datetime as dt
import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, Qt, QTimer, QTranslator
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

from contentplanner.app.work import create_stored, nothing, open_stored, read_all
from contentplanner.domain.plan import Plan
from contentplanner.domain.problems import PlanLocked, Problem
from contentplanner.domain.store import Store
from contentplanner.jobs import Job, Jobs
from contentplanner.languages import system_language
from contentplanner.planner import Planner
from contentplanner.settings import SettingsFile, default_folder
from contentplanner.ui import theme
from contentplanner.ui.dialogs.messages import say, say_locked, say_problem
from contentplanner.ui.main_window import MainWindow
from contentplanner.ui.opening import OpeningPage
from contentplanner.ui.speech import speak, tr
from contentplanner.ui.welcome.beginning import Beginning
from contentplanner.ui.welcome.page import WelcomePage

SUFFIX = ".contentplan"
_log = logging.getLogger(__name__)


class App(QObject):
    """The running program: one window, the plan in it, the settings of this machine."""

    def __init__(
        self,
        qt: QApplication,
        settings: SettingsFile,
        jobs: Jobs,
        today: Callable[[], dt.date] = dt.date.today,
    ) -> None:
        super().__init__()
        self._qt, self._settings, self._jobs, self._today = qt, settings, jobs, today
        self._planner: Planner | None = None
        self._reading: Job | None = None
        self._translator = QTranslator(self)
        self._dress()
        qt.styleHints().colorSchemeChanged.connect(lambda _scheme: self._follow_system())
        self.window = MainWindow(settings, jobs, today)
        self.window.new_wanted.connect(self.welcome)
        self.window.open_wanted.connect(self._ask_open)
        self.window.recent_wanted.connect(self.open)
        self.window.copy_wanted.connect(self._ask_copy)
        # the menu that asks for it is rebuilt as well: a screen reader, whose press is answered after it, must not wait
        self.window.look_changed.connect(self._relook, Qt.ConnectionType.QueuedConnection)
        self.window.reload_wanted.connect(self._reload)

    @property
    def planner(self) -> Planner | None:
        """The open plan, or None."""
        return self._planner

    def start(self, plan: Path | None) -> None:
        """Show the frame at once, then open the plan named, else the last one, else the welcome."""
        self.window.show_page(OpeningPage())
        self.window.show()
        self.window.activateWindow()
        path = plan or self._settings.value.last_plan
        if path is not None and (plan is not None or path.exists()):
            QTimer.singleShot(0, self, lambda: self.open(path))
        else:
            QTimer.singleShot(0, self, self.welcome)

    def open(self, path: Path, *, read_only: bool = False) -> None:
        """Open a plan in the background, then show it; what is open stays until the new one is there."""
        if not self.window.accept():
            return
        if self._planner is not None and self._planner.store.path == path.absolute():
            self._show_planner()
            return
        today = self._today()
        self._jobs.start(
            lambda _job: open_stored(path, today, read_only=read_only), succeeded=self._adopt, failed=self._failed
        )

    def create(self, path: Path, make: Callable[[], Plan]) -> None:
        """Make a new plan file in the background, then show it."""
        if not self.window.accept():
            return
        today = self._today()
        self._jobs.start(lambda _job: create_stored(path, make(), today), succeeded=self._adopt, failed=self._failed)

    def welcome(self) -> None:
        """Show the ways to begin."""
        if not self.window.accept():
            return
        page = WelcomePage(default_folder(), self._settings.value.recent, can_go_back=self._planner is not None)
        page.chosen.connect(self._begin)
        page.open_wanted.connect(self._ask_open)
        page.recent_wanted.connect(self.open)
        page.back_wanted.connect(self._show_planner)
        self.window.show_page(page)

    def close(self) -> None:
        """Let go of the plan."""
        self._jobs.close()
        if self._planner is not None:
            self._planner.store.close()

    def _begin(self, beginning: Beginning) -> None:
        self.create(beginning.path, lambda: beginning.plan(self._today()))

    def _adopt(self, opened: tuple[Store, Plan]) -> None:
        store, plan = opened
        if self._planner is not None:
            self._planner.store.close()
        self._planner = Planner(store, plan, self)
        self._settings.put(self._settings.value.with_recent(store.path))
        self.window.show_plan(self._planner, anew=True)
        if self._reading is not None:
            self._reading.cancel()
        self._reading = self._jobs.start(lambda job: read_all(job, plan), succeeded=nothing, failed=self._failed)

    def _reload(self) -> None:
        """Open the file as it stands now; what was typed and could not be stored waits on the clipboard."""
        if self._planner is None:
            return
        path = self._planner.store.path
        self.window.rescue_typing()
        self._planner.store.close()
        self._planner = None
        self.window.show_page(OpeningPage())
        self.open(path)

    def _show_planner(self) -> None:
        if self._planner is not None:
            self.window.show_plan(self._planner)

    def _failed(self, error: Exception) -> None:
        if self._planner is None:
            self.welcome()
        if isinstance(error, PlanLocked):
            path = error.path
            say_locked(self.window, error, lambda: self.open(path), lambda: self.open(path, read_only=True))
        elif isinstance(error, Problem):
            say_problem(self.window, error)
        else:
            _log.error("opening a plan failed", exc_info=error)
            say(self.window, tr("That didn't work"), tr("Something unexpected went wrong: {detail}", detail=error))

    def _ask_open(self) -> None:
        self._ask(QFileDialog.AcceptMode.AcceptOpen, tr("Open a plan"), self.open)

    def _ask_copy(self) -> None:
        self._ask(QFileDialog.AcceptMode.AcceptSave, tr("Save a copy of the plan"), self._copy)

    def _ask(self, mode: QFileDialog.AcceptMode, title: str, act: Callable[[Path], None]) -> None:
        dialog = QFileDialog(self.window, title, str(default_folder()))
        dialog.setAcceptMode(mode)
        saving = mode is QFileDialog.AcceptMode.AcceptSave
        dialog.setFileMode(QFileDialog.FileMode.AnyFile if saving else QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([f"{tr('Plans')} (*{SUFFIX})", f"{tr('All files')} (*)"])
        dialog.setDefaultSuffix(SUFFIX[1:])
        dialog.fileSelected.connect(lambda name: act(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _copy(self, target: Path) -> None:
        if self._planner is None:
            return
        try:
            self._planner.store.save_copy(target)
        except Problem as problem:
            say_problem(self.window, problem)
        else:
            say(self.window, tr("A copy is saved"), str(target))

    def _relook(self) -> None:
        if not self.window.accept():
            return
        self.window.put_away()
        for dialog in self.window.findChildren(QDialog):
            dialog.close()
        if theme.scale() != self._settings.value.scale:
            self._settings.change(panels="")  # widths of another scale fit no longer
        self._dress()
        if self._planner is not None:
            self.window.show_plan(self._planner)
        else:
            self.welcome()

    def _follow_system(self) -> None:
        if self._settings.value.scheme == theme.Scheme.SYSTEM:
            self._relook()

    def _dress(self) -> None:
        settings = self._settings.value
        code = settings.language or system_language()
        speak(code)
        self._qt.removeTranslator(self._translator)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        locale = QLocale("nl_NL" if code == "nl" else "en_GB")
        QLocale.setDefault(locale)
        if self._translator.load(locale, "qtbase", "_", folder):
            self._qt.installTranslator(self._translator)
        theme.put_on(self._qt, theme.Scheme(settings.scheme), settings.scale)
