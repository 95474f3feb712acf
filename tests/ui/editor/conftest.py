"""Somebody who edits posts: the editor, alone or in the program's window, on a real file, by keys and clicks."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QMainWindow, QMessageBox, QWidget

from contentplanner.domain.plan import Plan
from contentplanner.jobs import Jobs
from contentplanner.planner import Planner
from contentplanner.settings import SettingsFile
from contentplanner.store import SqliteStore, create_plan, open_plan
from contentplanner.ui import theme
from contentplanner.ui.desk import Desk
from contentplanner.ui.editor.panel import EditorPanel
from contentplanner.ui.editor.typed_fields import AreaField, LineField
from contentplanner.ui.main_window import MainWindow
from contentplanner.ui.speech import speak
from contentplanner.ui.workbench import Workbench

from .plans import TODAY, small_plan

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier

Found = TypeVar("Found", bound=QWidget)


@dataclass
class Editing:
    """Somebody at the editor."""

    window: QMainWindow
    panel: EditorPanel
    desk: Desk
    path: Path
    qtbot: QtBot

    @property
    def planner(self) -> Planner:
        return self.desk.planner

    @property
    def plan(self) -> Plan:
        return self.desk.plan

    @property
    def steps(self) -> list[str]:
        """The names of what can be undone, oldest first."""
        return [text for text, _changes in self.planner.history.done]

    def stored(self) -> Plan:
        """What is on disk at this moment, read beside the running program."""
        store = open_plan(self.path, read_only=True)
        try:
            return store.load()
        finally:
            store.close()

    def open(self, post_id: str) -> EditorPanel:
        self.panel.open_post(post_id)
        self.panel.focus_text()
        return self.panel

    def open_idea(self, idea_id: str) -> EditorPanel:
        self.panel.open_idea(idea_id)
        self.panel.focus_title()
        return self.panel

    def named(self, kind: type[Found], name: str) -> Found:
        """The visible widget of the editor that a screen reader calls by this name."""
        found: list[Found] = []

        def one_is_there() -> bool:
            every = self.panel.findChildren(kind)
            found[:] = [one for one in every if one.accessibleName() == name and one.isVisible()]
            return len(found) == 1

        self.qtbot.waitUntil(one_is_there)
        return found[0]

    @property
    def focus(self) -> QWidget:
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    def keys(self, text: str) -> None:
        """Type a text; what has no key of its own arrives as an input method sends it."""
        for ascii_only, letters in groupby(text, str.isascii):
            if ascii_only:
                QTest.keyClicks(self.focus, "".join(letters))
            else:
                event = QInputMethodEvent()
                event.setCommitString("".join(letters))
                QApplication.sendEvent(self.focus, event)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(self.focus, key, modifiers)

    def click(self, widget: QWidget) -> None:
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=widget.rect().center())

    def click_box(self, box: QCheckBox) -> None:
        """Click on the little square, at the left."""
        QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))

    def write_in(self, field: LineField | AreaField, text: str) -> None:
        """Replace all of a field by typing."""
        field.setFocus()
        self.key(Qt.Key.Key_A, CONTROL)
        self.key(Qt.Key.Key_Delete)
        self.keys(text)

    def break_store(self) -> None:
        """Let another program put another file in the plan's place."""
        other = self.path.with_name("other")
        shutil.copyfile(self.path, other)
        other.replace(self.path)


@dataclass
class Windowed(Editing):
    """Somebody at the editor in the program's own window."""

    @property
    def bench(self) -> Workbench:
        assert isinstance(self.window, MainWindow)
        assert self.window.workbench is not None
        return self.window.workbench

    def open(self, post_id: str) -> EditorPanel:
        self.bench.open_post(post_id)
        return self.panel

    def open_idea(self, idea_id: str) -> EditorPanel:
        self.bench.open_idea(idea_id)
        return self.panel

    def menu(self, key: str) -> QAction:
        """The action of the menu bar with this key."""
        assert isinstance(self.window, MainWindow)
        assert self.window.menus is not None
        return self.window.menus.actions[key]

    def message(self) -> QMessageBox:
        """The one message that stands before the window."""
        self.qtbot.waitUntil(lambda: bool(self.messages()))
        (box,) = self.messages()
        return box

    def read_message(self) -> str:
        """Read the message and press OK; return what it said."""
        box = self.message()
        said = box.text()
        box.button(QMessageBox.StandardButton.Ok).click()
        return said

    def messages(self) -> list[QMessageBox]:
        return [box for box in self.window.findChildren(QMessageBox) if box.isVisible()]


Begin = Callable[..., Editing]


@dataclass
class Opened:
    """What a test has open, to be closed after it."""

    jobs: Jobs
    stores: list[SqliteStore]
    editings: list[Editing]


@pytest.fixture
def opened() -> Iterator[Opened]:
    """Close in the end what a test has opened."""
    found = Opened(Jobs(), [], [])
    yield found
    for editing in found.editings:
        editing.panel.discard()
        editing.window.close()
        editing.window.deleteLater()
    for store in found.stores:
        store.close()
    found.jobs.close()
    speak("en")
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def shown(qtbot: QtBot, window: QMainWindow) -> None:
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


@pytest.fixture
def begin(qtbot: QtBot, tmp_path: Path, qapp: QApplication, opened: Opened) -> Begin:
    """Put the editor alone into a window as wide as its panel, which knows how to undo."""

    def begin(language: str = "en", scale: float = 1.0, *, read_only: bool = False) -> Editing:
        speak(language)
        if not qapp.styleSheet() or theme.px(100) != round(100 * scale):
            theme.put_on(qapp, theme.Scheme.LIGHT, scale)
        path = tmp_path / "plan.contentplan"
        opened.stores.append(create_plan(path, small_plan()))
        if read_only:
            opened.stores.append(open_plan(path, read_only=True))
        window = QMainWindow()
        desk = Desk(Planner(opened.stores[-1], parent=window), opened.jobs, lambda: TODAY, window)
        panel = EditorPanel(desk)
        panel.post_opened.connect(panel.open_post)
        window.setCentralWidget(panel)
        undo = QAction(window)
        undo.setShortcuts(QKeySequence.StandardKey.Undo)
        undo.triggered.connect(lambda: panel.accept() and desk.undo())
        window.addAction(undo)
        window.resize(theme.px(320), theme.px(900))
        opened.editings.append(Editing(window, panel, desk, path, qtbot))
        shown(qtbot, window)
        return opened.editings[-1]

    return begin


@pytest.fixture
def editing(begin: Begin) -> Editing:
    """Somebody with the small plan in the editor."""
    return begin()


@pytest.fixture
def windowed(qtbot: QtBot, tmp_path: Path, qapp: QApplication, opened: Opened) -> Windowed:
    """Somebody with the small plan in the program's window."""
    speak("en")
    if not qapp.styleSheet() or theme.px(100) != 100:
        theme.put_on(qapp, theme.Scheme.LIGHT, 1.0)
    path = tmp_path / "plan.contentplan"
    opened.stores.append(create_plan(path, small_plan()))
    window = MainWindow(SettingsFile(tmp_path / "settings.json"), opened.jobs, lambda: TODAY)
    window.show_plan(Planner(opened.stores[-1], parent=window))
    assert window.workbench is not None
    opened.editings.append(Windowed(window, window.workbench.editor, window.workbench.desk, path, qtbot))
    shown(qtbot, window)
    return Windowed(window, window.workbench.editor, window.workbench.desk, path, qtbot)
