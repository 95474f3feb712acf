"""The running program: its windows, one a plan, and which of them a plan opens in."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from contentplanner.app.asking import ask_file, say_failed
from contentplanner.app.dressing import Dresser
from contentplanner.app.session import Session
from contentplanner.app.work import create_stored, open_stored
from contentplanner.domain.plan import Plan
from contentplanner.domain.problems import FileMissing, PlanLocked
from contentplanner.domain.store import Store
from contentplanner.jobs import Job, Jobs
from contentplanner.planner import Planner
from contentplanner.settings import SettingsFile
from contentplanner.ui import theme
from contentplanner.ui.dialogs.messages import say_gone, say_locked
from contentplanner.ui.main_window import MainWindow
from contentplanner.ui.opening import OpeningPage
from contentplanner.ui.speech import tr
from contentplanner.ui.welcome.beginning import Beginning
from contentplanner.ui.window_menu import WindowEntry
from contentplanner.ui.window_place import put_beside


class App(QObject):
    """Windows, the last one used at the end. A plan opens in a window without one, else in a new window."""

    def __init__(
        self,
        qt: QApplication,
        settings: SettingsFile,
        jobs: Jobs,
        today: Callable[[], dt.date] = dt.date.today,
    ) -> None:
        super().__init__()
        self._settings, self._jobs, self._today = settings, jobs, today
        self._opening: set[Path] = set()
        self._dresser = Dresser(qt)
        self._dresser.dress(settings.value)
        qt.styleHints().colorSchemeChanged.connect(lambda _scheme: self._follow_system())
        self._sessions: list[Session] = []
        self._add_session()

    @property
    def windows(self) -> tuple[MainWindow, ...]:
        """The windows, the one used last at the end."""
        return tuple(session.window for session in self._sessions)

    @property
    def window(self) -> MainWindow:
        """The window used last."""
        return self._sessions[-1].window

    @property
    def planner(self) -> Planner | None:
        """The plan in the window used last, or None."""
        return self._sessions[-1].planner

    def start(self, plan: Path | None) -> None:
        """Show the frame at once, then open the plan named, else the last one, else the welcome."""
        session = self._sessions[-1]
        session.window.show_page(OpeningPage())
        session.window.show()
        session.window.activateWindow()
        path = plan or self._settings.value.last_plan
        if path is not None and (plan is not None or path.exists()):
            QTimer.singleShot(0, self, lambda: self.open(path))
        else:
            QTimer.singleShot(0, self, session.welcome)

    def open(self, path: Path, *, read_only: bool = False) -> None:
        """Open a plan in the background, then show it; the window that has it comes to the front."""
        path = path.absolute()
        having = next((session for session in self._sessions if session.has(path)), None)
        if having is not None:
            having.window.come_forward()
        elif path not in self._opening:
            today = self._today()
            self._begin(path, lambda _job: open_stored(path, today, read_only=read_only))

    def create(self, beginning: Beginning) -> None:
        """Make a new plan file in the background, then show it."""
        today = self._today()
        path = beginning.path.absolute()
        self._begin(path, lambda _job: create_stored(path, beginning.plan(today), today))

    def open_from_elsewhere(self, plan: Path | None) -> None:
        """Do what another start of the program asks for: open its plan, or come to the front."""
        self.window.come_forward()
        if plan is not None:
            self.open(plan)

    def welcome(self, *, at_form: bool = False) -> None:
        """Show the ways to begin, in a window without a plan; `at_form` goes to the form of a new plan at once."""
        session = self._blank() or self._add_session()
        session.welcome(at_form=at_form)
        session.window.come_forward()

    def _new_plan(self) -> None:
        self.welcome(at_form=True)

    def close(self) -> None:
        """Let go of all plans."""
        self._jobs.close()
        for session in self._sessions:
            session.end()

    def _begin(self, path: Path, work: Callable[[Job], Any]) -> None:
        self._opening.add(path)
        asking = self._sessions[-1]

        def succeeded(opened: tuple[Store, Plan]) -> None:
            self._opening.discard(path)
            session = self._blank() or self._add_session()
            session.adopt(opened)
            session.window.come_forward()

        def failed(error: Exception) -> None:
            self._opening.discard(path)
            self._say_failed(asking if asking in self._sessions else self._sessions[-1], error)

        self._jobs.start(work, succeeded=succeeded, failed=failed)

    def _say_failed(self, session: Session, error: Exception) -> None:
        if session.planner is None:
            session.welcome()
        window, recent = session.window, session.window.recent
        if isinstance(error, PlanLocked):
            path = error.path
            say_locked(window, error, lambda: self.open(path), lambda: self.open(path, read_only=True))
        elif isinstance(error, FileMissing) and error.path in recent.paths:
            say_gone(window, error, partial(recent.forget, error.path))
        else:
            say_failed(window, error)

    def _blank(self) -> Session | None:
        """The window used last of those without a plan."""
        return next((session for session in reversed(self._sessions) if session.planner is None), None)

    def _add_session(self) -> Session:
        session = Session(self._settings, self._jobs, self._today, self)
        window = session.window
        if self._sessions and not window.isMaximized():
            put_beside(window, self.window)
        self._connect(session)
        self._sessions.append(session)
        self._list_windows()
        return session

    def _connect(self, session: Session) -> None:
        window = session.window
        session.begun.connect(self.create)
        session.plan_wanted.connect(self.open)
        session.named.connect(self._list_windows)
        window.new_wanted.connect(self._new_plan)
        window.open_wanted.connect(lambda: ask_file(window, tr("Open a plan"), self.open))
        window.recent_wanted.connect(self.open)
        window.activated.connect(lambda: self._put_last(session))
        window.closed.connect(lambda: self._drop(session))
        deeds = {"new_window": self._new_window, "next_window": self._next_window, "quit": self._quit}
        window.file_wanted.connect(lambda key: deeds[key]() if key in deeds else None)
        # the menu that asks for it is rebuilt as well: a screen reader, whose press is answered after it, must not wait
        window.look_changed.connect(self._relook, Qt.ConnectionType.QueuedConnection)

    def _new_window(self) -> None:
        session = self._add_session()
        session.welcome()
        session.window.come_forward()

    def _next_window(self) -> None:
        self._sessions[0].window.come_forward()

    def _put_last(self, session: Session) -> None:
        if session in self._sessions:
            self._sessions.remove(session)
            self._sessions.append(session)

    def _drop(self, session: Session) -> None:
        """Let go of a window that was closed; Qt ends the program with the last one."""
        session.end()
        if len(self._sessions) > 1 and session in self._sessions:
            self._sessions.remove(session)
            session.window.deleteLater()
            session.deleteLater()
            self._list_windows()

    def _quit(self) -> None:
        """Close all windows, from the front to the back, as long as none keeps open what couldn't be stored."""
        for session in reversed(self._sessions.copy()):
            if not session.window.close():
                return

    def _list_windows(self) -> None:
        named = sorted(self._sessions, key=lambda session: session.name.casefold())
        for session in self._sessions:
            entries = [WindowEntry(one.name, one is session, one.window.come_forward) for one in named]
            session.window.list_windows(entries)

    def _relook(self) -> None:
        if not all(session.window.accept() for session in self._sessions):
            return
        for session in self._sessions:
            session.take_off()
        if theme.scale() != self._settings.value.scale:
            self._settings.change(panels="")  # widths of another scale fit no longer
        self._dresser.dress(self._settings.value)
        for session in self._sessions.copy():
            session.put_back()

    def _follow_system(self) -> None:
        if self._settings.value.scheme == theme.Scheme.SYSTEM:
            self._relook()
