"""The window that a test manages a plan in: the same one after another as long as each leaves the plan as it was."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from contentplanner.domain.plan import Plan
from contentplanner.domain.problems import Problem
from contentplanner.jobs import Jobs
from contentplanner.planner import Planner
from contentplanner.settings import Settings, SettingsFile
from contentplanner.store import SqliteStore, create_plan
from contentplanner.ui.main_window import MainWindow
from contentplanner.ui.manage.dialog import ManageDialog

TODAY = dt.date(2026, 12, 10)


@dataclass(frozen=True)
class Setting:
    """What a window was made for."""

    plan: Plan
    language: str
    scale: float
    size: tuple[int, int]


@dataclass
class Stage:
    """One window on one plan."""

    setting: Setting
    path: Path
    jobs: Jobs
    store: SqliteStore = field(init=False)
    window: MainWindow = field(init=False)
    planner: Planner = field(init=False)
    _file: int = field(init=False)

    def __post_init__(self) -> None:
        self.store = create_plan(self.path, self.setting.plan)
        self._file = self.path.stat().st_ino
        settings = SettingsFile(self.path.with_name("settings.json"))
        settings.put(Settings(language=self.setting.language, scale=self.setting.scale))
        self.window = MainWindow(settings, self.jobs, lambda: TODAY)
        self.planner = Planner(self.store, parent=self.window)
        self.window.resize(*self.setting.size)
        self.window.show_plan(self.planner)

    def clear(self) -> bool:
        """Close what lies before the window and take back all that was done; return whether it is as it was."""
        for dialog in self.window.findChildren(ManageDialog):
            dialog.done(0)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        try:
            while self.planner.history.done:
                self.planner.undo()
        except Problem:
            return False
        self.window.hide()
        return self.planner.plan == self.setting.plan and self.path.stat().st_ino == self._file

    def close(self) -> None:
        self.window.close()
        self.store.close()
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


class Stages:
    """Gives the stage that is wanted, and keeps the last one."""

    def __init__(self) -> None:
        self._jobs = Jobs()
        self._kept: Stage | None = None
        self._used: list[Stage] = []

    def stage(self, setting: Setting, folder: Path) -> Stage:
        kept, self._kept = self._kept, None
        if kept is not None and kept.setting != setting:
            kept.close()
            kept = None
        self._used.append(kept or Stage(setting, folder / "plan.contentplan", self._jobs))
        return self._used[-1]

    def clear(self) -> None:
        """Put away what a test has used."""
        for used in self._used:
            if used.clear() and self._kept is None:
                self._kept = used
            else:
                used.close()
        self._used.clear()

    def close(self) -> None:
        if self._kept is not None:
            self._kept.close()
        self._jobs.close()
