"""The main window: a frame that is on screen at once, then the plan in it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QPlainTextEdit, QTextEdit, QWidget

from contentplanner.domain.periods import Period
from contentplanner.domain.problems import PlanChangedElsewhere, Problem
from contentplanner.jobs import Jobs
from contentplanner.planner import Planner
from contentplanner.ui import post_actions
from contentplanner.ui.actions import MadeActions, build_menus, calendar_keys
from contentplanner.ui.desk import Desk, redo, undo
from contentplanner.ui.dialogs.check_text import show_check_text
from contentplanner.ui.dialogs.export import ExportDialog
from contentplanner.ui.dialogs.keys import KeysDialog
from contentplanner.ui.dialogs.messages import say_about, say_changed, say_problem
from contentplanner.ui.manage.dialog import ManageDialog
from contentplanner.ui.speech import tr
from contentplanner.ui.status import Status
from contentplanner.ui.view_menu import fill_view_menus
from contentplanner.ui.workbench import Workbench

if TYPE_CHECKING:
    from contentplanner.settings import SettingsFile

NAME = "Content Planner"
TOLD_MS = 8000
PLAN_ACTIONS = (
    *("export", "save_copy", "new_idea", "new_post", "plan_idea", "manage", "search", "today", "previous", "next"),
    *("show_backlog", "show_side", "show_check"),
)
POST_ACTIONS = ("copy_text", "mark_posted", "undate", "delete_post")


class MainWindow(QMainWindow):
    """One window on one plan. What concerns files and the program as a whole it only asks for."""

    new_wanted = Signal()
    open_wanted = Signal()
    recent_wanted = Signal(object)
    copy_wanted = Signal()
    look_changed = Signal()
    reload_wanted = Signal()

    def __init__(
        self,
        settings: SettingsFile,
        jobs: Jobs,
        today: Callable[[], dt.date] = dt.date.today,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._jobs = jobs
        self._today = today
        self._period: Period | None = None
        self.workbench: Workbench | None = None
        self.menus: MadeActions | None = None
        self.setWindowTitle(NAME)
        self.resize(1440, 900)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)
        if settings.value.geometry:
            self.restoreGeometry(QByteArray.fromBase64(settings.value.geometry.encode()))

    @property
    def desk(self) -> Desk | None:
        """What the panels look at; None while no plan is open."""
        return self.workbench.desk if self.workbench else None

    def show_page(self, page: QWidget) -> None:
        """Show something else than a plan: the welcome, a notice."""
        self.put_away()
        self.setWindowTitle(NAME)
        self._build_menus()
        self.setCentralWidget(page)

    def show_plan(self, planner: Planner, *, anew: bool = False) -> None:
        """Show a plan, in the language and look in force; `anew` begins at today instead of the period shown last."""
        self.put_away()
        if anew:
            self._period = None
        desk = Desk(planner, self._jobs, self._today, self)
        if self._period is not None:
            desk.show_period(self._period)
        name = planner.store.path.stem
        self.setWindowTitle(f"{NAME} - {name}")
        self.workbench = Workbench(desk, name)
        self._build_menus()
        self.setCentralWidget(self.workbench)
        status = Status(desk)
        self.setStatusBar(status)
        desk.told.connect(lambda text: status.showMessage(text, TOLD_MS))
        desk.refused.connect(self._tell)
        planner.changed.connect(lambda _changes: self._refresh_actions())
        desk.selection_changed.connect(self._refresh_actions)
        self.workbench.side_changed.connect(self._refresh_actions)
        self.workbench.copy_wanted.connect(self.copy_wanted)
        self.workbench.side_wanted.connect(lambda: self._toggle("show_side"))
        self._restore_panels()
        self._refresh_actions()
        self.workbench.calendar.focus_calendar()

    def accept(self) -> bool:
        """Accept what is being typed; False when the store refused it, and then nothing may go away."""
        return self.workbench is None or self.workbench.editor.accept()

    def rescue_typing(self) -> None:
        """Move what was typed and could not be stored to the clipboard."""
        if self.workbench is None:
            return
        typed = self.workbench.editor.unaccepted()
        if typed:
            QApplication.clipboard().setText(typed)
            self.workbench.editor.discard()

    def put_away(self) -> None:
        """Take the plan off the window, at once: what is gone needs no new look."""
        if self.workbench is not None:
            self.workbench.editor.accept()
            self._keep_panels()
            self._period = self.workbench.desk.period
            self.workbench.desk.deleteLater()
            self.workbench.deleteLater()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            self.workbench = None
            self.setStatusBar(None)  # type: ignore[arg-type]
        self.menuBar().clear()

    def _build_menus(self) -> None:
        slots: dict[str, Callable[[], None]] = {
            "new_plan": self.new_wanted.emit,
            "open_plan": self.open_wanted.emit,
            "export": self.start_export,
            "save_copy": self.copy_wanted.emit,
            "quit": lambda: self._with_window(self.close),
            "undo": lambda: self._with_desk(undo),
            "redo": lambda: self._with_desk(redo),
            "new_idea": lambda: self._with_bench(lambda bench: bench.new_idea()),
            "new_post": lambda: self._with_bench(
                lambda bench: bench.calendar.new_post(bench.calendar.month.current_day)
            ),
            "plan_idea": lambda: self._with_bench(lambda bench: bench.plan_current_idea()),
            "copy_text": lambda: self._on_post(post_actions.copy_text),
            "mark_posted": lambda: self._on_post(post_actions.mark_posted),
            "undate": lambda: self._on_post(post_actions.undate),
            "delete_post": lambda: self._on_post(post_actions.delete_post),
            "search": lambda: self._with_bench(lambda bench: bench.toolbar.search.setFocus()),
            "today": lambda: self._with_bench(Workbench.go_to_today),
            "previous": lambda: self._with_bench(lambda bench: bench.turn(-1)),
            "next": lambda: self._with_bench(lambda bench: bench.turn(1)),
            "show_backlog": lambda: self._toggle("show_backlog"),
            "show_side": lambda: self._toggle("show_side"),
            "show_check": lambda: self._with_bench(Workbench.show_check),
            "manage": self.manage,
            "check_text": self.check_text,
            "keys": self.show_keys,
            "about": lambda: say_about(self),
        }
        self.menus = build_menus(self.menuBar(), self, slots)
        fill_view_menus(self.menus.submenus, self._settings, self.look_changed.emit, self.recent_wanted.emit)
        self._refresh_actions()

    def _with_bench(self, act: Callable[[Workbench], object]) -> None:
        if self.workbench is not None:
            act(self.workbench)

    @staticmethod
    def _with_window(act: Callable[[], object]) -> None:
        act()

    def _with_desk(self, act: Callable[[Desk], object]) -> None:
        if self.workbench is not None:
            self.workbench.editor.accept()
            act(self.workbench.desk)

    def _refresh_actions(self) -> None:
        if self.menus is None:
            return
        actions, desk = self.menus.actions, self.desk
        history = desk.planner.history if desk else None
        done, undone = (history.done, history.undone) if history else ((), ())
        actions["undo"].setText(tr("&Undo: {action}", action=_plain(done[-1][0])) if done else tr("&Undo"))
        actions["redo"].setText(tr("&Redo: {action}", action=_plain(undone[-1][0])) if undone else tr("&Redo"))
        actions["undo"].setEnabled(bool(done))
        actions["redo"].setEnabled(bool(undone))
        for key in PLAN_ACTIONS:
            actions[key].setEnabled(desk is not None)
        actions["show_backlog"].setChecked(self._settings.value.show_backlog)
        actions["show_side"].setChecked(self._settings.value.show_side)
        at_hand = self._post_at_hand() is not None
        for key in POST_ACTIONS:
            actions[key].setEnabled(at_hand)

    def _focus_moved(self) -> None:
        if self.workbench is not None and self.menus is not None:
            at_hand = self._post_at_hand() is not None
            for key in POST_ACTIONS:
                self.menus.actions[key].setEnabled(at_hand)

    def _post_at_hand(self) -> str | None:
        if self.workbench is None:
            return None
        return self.workbench.calendar.month.focused_post() or self.workbench.desk.selected

    def _on_post(self, act: Callable[[Desk, str], None]) -> None:
        if self.workbench is None:
            return
        self.workbench.editor.accept()
        post_id = self._post_at_hand()
        if post_id is not None and post_id in self.workbench.desk.plan.posts:
            within = self.workbench.calendar.month.focused_post() == post_id
            act(self.workbench.desk, post_id)
            if within:
                self.workbench.calendar.focus_calendar(post_id)

    def manage(self) -> None:
        """Open the lists that the plan chooses from."""
        if self.workbench is not None and self.accept():
            ManageDialog(self.workbench.desk, self).open()

    def check_text(self) -> None:
        """Open the window in which any text can be read; one is enough."""
        show_check_text(self._jobs, self)

    def show_keys(self) -> None:
        """Open the sheet of keys."""
        if self.menus is not None:
            KeysDialog(self.menus.actions, self).show()

    def start_export(self) -> None:
        """Ask what to export, and for whom."""
        if self.workbench is not None:
            self.workbench.editor.accept()
            ExportDialog(self.workbench.desk, self).open()

    def _tell(self, problem: Problem) -> None:
        if isinstance(problem, PlanChangedElsewhere):
            tell = partial(say_changed, self, problem, self.reload_wanted.emit, self.copy_wanted.emit)
        else:
            tell = partial(say_problem, self, problem, self.copy_wanted.emit)
        QTimer.singleShot(0, self, tell)

    def _toggle(self, setting: str) -> None:
        self._settings.change(**{setting: not getattr(self._settings.value, setting)})
        self._restore_visibility()

    def _restore_visibility(self) -> None:
        if self.workbench is not None:
            wanted = self._settings.value
            self.workbench.settle(show_backlog=wanted.show_backlog, show_side=wanted.show_side)
            self._refresh_actions()

    def _restore_panels(self) -> None:
        if self.workbench is not None and self._settings.value.panels:
            self.workbench.restore(QByteArray.fromBase64(self._settings.value.panels.encode()))
        self._restore_visibility()

    def _keep_panels(self) -> None:
        if self.workbench is not None:
            state = self.workbench.panels.saveState().toBase64().toStdString()
            self._settings.change(panels=state, geometry=self.saveGeometry().toBase64().toStdString())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let single keys start actions while nothing is being typed."""
        typing = isinstance(QApplication.focusWidget(), QLineEdit | QTextEdit | QPlainTextEdit)
        name = {Qt.Key.Key_T: "T", Qt.Key.Key_N: "N", Qt.Key.Key_PageUp: "PgUp", Qt.Key.Key_PageDown: "PgDown"}.get(
            Qt.Key(event.key())
        )
        if name and not typing and not event.modifiers() and self.menus is not None:
            self.menus.actions[calendar_keys()[name]].trigger()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: object) -> None:
        """Accept what is being typed when the window loses the focus."""
        super().changeEvent(event)  # type: ignore[arg-type]
        if self.workbench is not None and not self.isActiveWindow():
            self.workbench.editor.accept()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Accept what is being typed, keep the window's place."""
        if not self.accept():
            event.ignore()
            return
        self._keep_panels()
        super().closeEvent(event)


def _plain(text: str) -> str:
    return text.replace("&", "&&")
