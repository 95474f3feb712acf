"""The main window: a frame that is on screen at once, then the plan in it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QPlainTextEdit, QTextEdit, QWidget

from contentplanner.domain.filters import Criteria
from contentplanner.domain.problems import PlanChangedElsewhere, Problem
from contentplanner.jobs import Jobs
from contentplanner.planner import Planner
from contentplanner.ui.actions import NEEDS, WINDOW, MadeActions, Needs, build_menus, calendar_keys
from contentplanner.ui.at_hand import posts_at_hand
from contentplanner.ui.calendar.viewing import Viewing
from contentplanner.ui.calendar.views import VIEWS
from contentplanner.ui.commands import all_slots
from contentplanner.ui.commands.many import fill_when_shown
from contentplanner.ui.desk import Desk
from contentplanner.ui.dialogs.messages import say_changed, say_problem
from contentplanner.ui.dialogs.progress import work_under_way
from contentplanner.ui.recent import RecentPlans, fill_recent
from contentplanner.ui.speech import tr
from contentplanner.ui.status import Status
from contentplanner.ui.view_menu import fill_view_menus
from contentplanner.ui.widgets.menus import in_menu
from contentplanner.ui.window_menu import WindowEntry, list_windows
from contentplanner.ui.window_place import put_in_place
from contentplanner.ui.workbench import Workbench

if TYPE_CHECKING:
    from contentplanner.settings import SettingsFile

NAME = "Content Planner"
KEYPAD = Qt.KeyboardModifier.KeypadModifier


class MainWindow(QMainWindow):
    """One window on one plan. What concerns files and the program as a whole it only asks for."""

    new_wanted = Signal()
    open_wanted = Signal()
    recent_wanted = Signal(object)
    file_wanted = Signal(str)
    activated = Signal()
    closed = Signal()
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
        self.jobs = jobs
        self._today = today
        self._day: dt.date | None = None
        self._criteria: Criteria = ()
        self.workbench: Workbench | None = None
        self.menus: MadeActions | None = None
        self.recent = RecentPlans(settings, jobs, self)
        self._entries: Sequence[WindowEntry] = ()
        self.setWindowTitle(NAME)
        put_in_place(self, settings.value.geometry)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)

    @property
    def settings(self) -> SettingsFile:
        """What belongs to this machine."""
        return self._settings

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
        """Show a plan, in the language and look in force; `anew` begins at today instead of the day shown last."""
        self.put_away()
        if anew:
            self._day, self._criteria = None, ()
        desk = Desk(planner, self.jobs, self._today, self)
        if self._day is not None:
            desk.go_to(self._day)
        desk.sight.filter_by(self._criteria)
        name = planner.store.path.stem
        viewing = Viewing(self._settings, desk)
        self.workbench = Workbench(desk, name, viewing, self)
        self.workbench.side.editor_made.connect(self._take_editor)
        self._build_menus()
        self.name_plan(name)
        self.setCentralWidget(self.workbench)
        self.setStatusBar(Status(desk))
        viewing.kind_changed.connect(self.refresh_actions)
        desk.refused.connect(self._tell)
        planner.changed.connect(lambda _changes: self.refresh_actions())
        desk.selection_changed.connect(self.refresh_actions)
        desk.marks.changed.connect(self.refresh_actions)
        self.workbench.side_changed.connect(self.refresh_actions)
        self.workbench.backlog.chosen_changed.connect(self.refresh_actions)
        desk.sight.changed.connect(self.refresh_actions)
        self.workbench.copy_wanted.connect(self.copy_wanted)
        self.workbench.side_wanted.connect(lambda: self.toggle("show_side"))
        self._restore_panels()
        self.refresh_actions()
        self.workbench.calendar.focus_calendar()

    def _take_editor(self) -> None:
        if self.workbench is not None:
            self.workbench.editor.remember_in(self._settings).changed.connect(self.refresh_actions)

    def name_plan(self, name: str) -> None:
        """Call the open plan by its name, at the top of the window and in the toolbar."""
        self.setWindowTitle(f"{NAME} - {name}")
        if self.workbench is not None:
            self.workbench.toolbar.name.say(name)

    def tell(self, text: str) -> None:
        """Say a short line of good news."""
        if self.desk is not None:
            self.desk.told.emit(text)

    def come_forward(self) -> None:
        """Show the window before all others, and give it the keyboard."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def list_windows(self, entries: Sequence[WindowEntry]) -> None:
        """Show these windows in the menu of windows."""
        self._entries = entries
        if self.menus is not None:
            list_windows(self.menus.menus[WINDOW], entries)

    def accept(self) -> bool:
        """Accept what is being typed; False when the store refused it, and then nothing may go away."""
        return self.workbench is None or self.workbench.accept()

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
        bench = self.workbench
        if bench is not None:
            bench.accept()
            self._keep_panels()
            self._day, self._criteria = bench.desk.day, bench.desk.sight.criteria
            self.workbench = None  # the keyboard moves while it goes, and nobody may ask it any more
            bench.desk.deleteLater()
            bench.deleteLater()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            self.setStatusBar(None)  # type: ignore[arg-type]
        self.menuBar().clear()

    def _build_menus(self) -> None:
        self.menus = build_menus(self.menuBar(), self, all_slots(self))
        fill_when_shown(self.menus.submenus["change_posts"], self)
        fill_view_menus(self.menus.submenus, self._settings, self.look_changed.emit)
        fill_recent(self.menus.submenus["recent"], self.recent, self.recent_wanted.emit)
        if self.workbench is not None:
            self.workbench.toolbar.name.fill(self.menus, self.recent, self.recent_wanted.emit)
        list_windows(self.menus.menus[WINDOW], self._entries)
        self.recent.look()
        self.refresh_actions()

    def refresh_actions(self) -> None:
        """Let every action say what it would do, whether it can, and what is in force."""
        if self.menus is None:
            return
        actions, desk = self.menus.actions, self.desk
        history = desk.planner.history if desk else None
        done, undone = (history.done, history.undone) if history else ((), ())
        actions["undo"].setText(tr("&Undo: {action}", action=in_menu(done[-1][0])) if done else tr("&Undo"))
        actions["redo"].setText(tr("&Redo: {action}", action=in_menu(undone[-1][0])) if undone else tr("&Redo"))
        actions["undo"].setEnabled(bool(done))
        actions["redo"].setEnabled(bool(undone))
        actions["show_backlog"].setChecked(self._settings.value.show_backlog)
        actions["show_side"].setChecked(self._settings.value.show_side)
        actions["compact"].setChecked(self._settings.value.compact)
        actions["hide_filtered"].setChecked(self._settings.value.hide_filtered)
        for kind in VIEWS:
            actions[f"view_{kind}"].setChecked(self._settings.value.view == kind)
        self._show_spelling(actions)
        self._enable(actions)

    def _show_spelling(self, actions: Mapping[str, QAction]) -> None:
        """Offer to check the spelling where there is a dictionary."""
        spelling = self.workbench.side.spelling if self.workbench else None
        for key in ("spelling", "next_mistake"):
            actions[key].setVisible(spelling is not None and spelling.is_possible)
        actions["spelling"].setChecked(self._settings.value.spelling)

    def _enable(self, actions: Mapping[str, QAction]) -> None:
        at_hand = self.workbench is not None and bool(posts_at_hand(self.workbench))
        there = {
            Needs.NOTHING: True,
            Needs.PLAN: self.desk is not None,
            Needs.POST: at_hand,
            Needs.IDEA: self.workbench is not None and bool(self.workbench.backlog.deeds.records),
        }
        for key, action in actions.items():
            if NEEDS[key] is not Needs.NOTHING:
                action.setEnabled(there[NEEDS[key]])
        if self.menus is not None:
            self.menus.submenus["change_posts"].setEnabled(at_hand)

    def _focus_moved(self) -> None:
        if self.workbench is not None and self.menus is not None:
            self._enable(self.menus.actions)

    def post_at_hand(self) -> str | None:
        """The post that the keyboard is on in the calendar, else the one in the editor."""
        if self.workbench is None:
            return None
        return self.workbench.focused_post() or self.workbench.edited_post

    def _tell(self, problem: Problem) -> None:
        if isinstance(problem, PlanChangedElsewhere):
            tell = partial(say_changed, self, problem, self.reload_wanted.emit, self.copy_wanted.emit)
        else:
            tell = partial(say_problem, self, problem, self.copy_wanted.emit)
        QTimer.singleShot(0, self, tell)

    def toggle(self, setting: str) -> None:
        """Turn a panel on or off."""
        self._settings.change(**{setting: not getattr(self._settings.value, setting)})
        self._restore_visibility()

    def _restore_visibility(self) -> None:
        if self.workbench is not None:
            wanted = self._settings.value
            self.workbench.settle(show_backlog=wanted.show_backlog, show_side=wanted.show_side)
            self.refresh_actions()

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
        key = calendar_keys().get(QKeySequence(event.key()).toString(QKeySequence.SequenceFormat.PortableText))
        if key and not typing and not event.modifiers() & ~KEYPAD and self.menus is not None:
            self.menus.actions[key].trigger()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: object) -> None:
        """Accept what is being typed when the window loses the focus."""
        super().changeEvent(event)  # type: ignore[arg-type]
        if self.isActiveWindow():
            self.activated.emit()
        elif self.workbench is not None:
            self.workbench.accept()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Accept what is being typed, keep the window's place; work that needs the plan is not left alone."""
        working = work_under_way(self)
        if working is not None or not self.accept():
            if working is not None:
                working.show()
                working.raise_()
            event.ignore()
            return
        self._keep_panels()
        super().closeEvent(event)
        self.closed.emit()
