"""Somebody who manages a plan: the real dialog over the real window on a real file, keys, clicks and drags."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QMessageBox, QWidget

from contentplanner.domain.channel_kinds import channel_of_kind
from contentplanner.domain.plan import Plan, plan_of
from contentplanner.domain.records import (
    Absence,
    Audience,
    AudienceInterest,
    BrandValue,
    Campaign,
    Idea,
    Person,
    Post,
)
from contentplanner.domain.vocabulary import ChannelKind
from contentplanner.planner import Planner
from contentplanner.store import open_plan
from contentplanner.ui import theme
from contentplanner.ui.main_window import MainWindow
from contentplanner.ui.manage.dialog import ManageDialog
from contentplanner.ui.manage.form import Form
from contentplanner.ui.manage.pages import PAGES
from contentplanner.ui.manage.records_pane import RecordsPane
from contentplanner.ui.speech import speak
from tests.ui.manage.stage import TODAY, Setting, Stages

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

PAUSE = 40
"""How long the mouse rests between two moves of a drag, in milliseconds."""
NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier

Found = TypeVar("Found", bound=QWidget)
Kind = TypeVar("Kind", bound=Form)


def small_plan() -> Plan:
    """Two ideas with three posts; Mila and LinkedIn are in use, Tom and the newsletter are not."""
    people = (Person("mila", "Mila Voorbeeld"), Person("tom", "Tom Testers", position=1))
    kinds = (ChannelKind.LINKEDIN, ChannelKind.INSTAGRAM, ChannelKind.NEWSLETTER)
    channels = [replace(channel_of_kind(kind, place), id=kind.value) for place, kind in enumerate(kinds)]
    channels[0] = replace(channels[0], responder_id="mila")
    tags = (
        BrandValue("care", "Care"),
        BrandValue("craft", "Craftsmanship", 1),
        BrandValue("growth", "Growth", 2),
        Audience("starters", "Starters"),
        Audience("alumni", "Alumni", 1),
        AudienceInterest("learning", "starters", "Learning on the job"),
        AudienceInterest("reunion", "alumni", "Seeing old colleagues"),
        Campaign("open", "Open day"),
    )
    ideas = (
        Idea("wanted", "Electrician wanted", TODAY, value_ids=("craft", "care"), interest_ids=("learning",)),
        Idea("quiz", "Tool quiz", TODAY, value_ids=("craft",)),
    )
    posts = [Post(f"p{n}", "wanted", "linkedin", dt.date(2026, 12, 14 + n), voice_id="mila") for n in range(2)]
    other = Post("q", "quiz", "instagram", dt.date(2026, 12, 20), ambassador_ids=("mila", "tom"))
    away = Absence("away", "tom", TODAY, TODAY + dt.timedelta(days=4), "Holiday")
    return plan_of((*people, away, *channels, *tags, *ideas, *posts, other))


@dataclass
class Managing:
    """Somebody at the dialog."""

    window: MainWindow
    dialog: ManageDialog
    planner: Planner
    path: Path
    qtbot: QtBot

    @property
    def plan(self) -> Plan:
        return self.planner.plan

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

    def turn_to(self, page: str) -> None:
        """Click a page in the list at the left."""
        contents = self.dialog.contents
        row = [one.key for one in PAGES].index(page)
        place = contents.visualItemRect(contents.item(row)).center()
        QTest.mouseClick(contents.viewport(), Qt.MouseButton.LeftButton, pos=place)

    @property
    def pane(self) -> RecordsPane:
        return self.dialog.page.panes[0]

    def form(self, kind: type[Kind]) -> Kind:
        form = self.dialog.page.form
        assert isinstance(form, kind)
        return form

    def names(self, pane: RecordsPane | None = None) -> list[str]:
        """What stands in a list, as a person reads it."""
        shown = (pane or self.pane).list
        return [shown.item(row).text() for row in range(shown.count())]

    def go_to(self, name: str, pane: RecordsPane | None = None) -> None:
        """Click a row."""
        shown = (pane or self.pane).list
        place = shown.visualItemRect(shown.item(self.names(pane).index(name))).center()
        QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=place)

    def add(self, name: str, pane: RecordsPane | None = None) -> None:
        (pane or self.pane).add.setFocus()
        self.keys(name)
        self.key(Qt.Key.Key_Return)

    def write_name(self, name: str) -> None:
        """Type a name into the field that stands open in a list."""
        field = QApplication.focusWidget()
        assert isinstance(field, QLineEdit)
        assert field.accessibleName() == "Name"
        field.selectAll()
        self.keys(name)
        self.key(Qt.Key.Key_Return)
        self.qtbot.waitUntil(lambda: QApplication.focusWidget() is not field)
        QTest.qWait(20)

    def write_in(self, field: QLineEdit, text: str) -> None:
        """Replace all of a field by typing, and leave it."""
        field.setFocus()
        self.key(Qt.Key.Key_A, CONTROL)
        self.key(Qt.Key.Key_Delete)
        self.keys(text)
        self.key(Qt.Key.Key_Tab)

    @property
    def focus(self) -> QWidget:
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    def keys(self, text: str) -> None:
        QTest.keyClicks(self.focus, text)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(self.focus, key, modifiers)

    def come_back(self) -> None:
        """Give the keyboard back to the dialog after a question, as a window manager does (Xvfb has none)."""
        self.dialog.activateWindow()
        self.qtbot.waitUntil(self.dialog.isActiveWindow)

    def undo(self) -> None:
        self.come_back()
        self.key(Qt.Key.Key_Z, CONTROL)

    def click(self, made: QAbstractButton) -> None:
        """Click on a button or on the little square of a box."""
        at = QPoint(min(8, made.width() // 2), made.height() // 2)
        QTest.mouseClick(made, Qt.MouseButton.LeftButton, pos=at)

    def question(self, kind: type[Found]) -> Found:
        """The question that stands open."""
        self.qtbot.waitUntil(lambda: any(one.isVisible() for one in self.dialog.findChildren(kind)))
        (found,) = [one for one in self.dialog.findChildren(kind) if one.isVisible()]
        self.qtbot.waitUntil(found.isActiveWindow)
        return found

    def drag(self, name: str, onto: str, pane: RecordsPane | None = None) -> None:
        """Drag a row below another one, with the real mouse of the display."""
        shown = (pane or self.pane).list
        window = self.dialog.windowHandle()

        def place(row: int, part: float) -> QPoint:
            rect = shown.visualItemRect(shown.item(row))
            return shown.viewport().mapTo(self.dialog, QPoint(60, rect.top() + round(part * rect.height())))

        start = place(self.names(pane).index(name), 0.5)
        end = place(self.names(pane).index(onto), 0.95)
        later: list[Callable[[], object]] = [
            partial(QTest.mouseMove, window, at) for at in ((start + end) / 2, end, end)
        ]
        later.append(partial(QTest.mouseRelease, window, Qt.MouseButton.LeftButton, pos=end))
        for step, act in enumerate(later):
            QTimer.singleShot(PAUSE * (step + 1), act)
        QTest.mousePress(window, Qt.MouseButton.LeftButton, pos=start)
        QTest.mouseMove(window, start + QPoint(6, 6))
        QTest.mouseMove(window, start + QPoint(16, 16))
        QTest.qWait(PAUSE * (len(later) + 2))

    def break_store(self) -> None:
        """Let another program put another file in the plan's place."""
        other = self.path.with_name("other")
        shutil.copyfile(self.path, other)
        other.replace(self.path)

    def read_message(self) -> str:
        """Read the one message that stands before the window, and press OK."""

        def shown() -> list[QMessageBox]:
            return [box for box in self.window.findChildren(QMessageBox) if box.isVisible()]

        self.qtbot.waitUntil(lambda: bool(shown()))
        (box,) = shown()
        box.button(QMessageBox.StandardButton.Ok).click()
        return box.text()


Begin = Callable[..., Managing]


@pytest.fixture(scope="module")
def stages(qapp: QApplication) -> Iterator[Stages]:  # noqa: ARG001 - windows need the application
    """The windows of a file of tests."""
    made = Stages()
    yield made
    made.close()


@pytest.fixture
def begin(qtbot: QtBot, tmp_path: Path, qapp: QApplication, stages: Stages) -> Iterator[Begin]:
    """Open the dialog over a plan, by default the small one in English."""

    def begin(
        page: str = "values",
        plan: Plan | None = None,
        *,
        language: str = "en",
        scale: float = 1.0,
        size: tuple[int, int] = (1280, 800),
    ) -> Managing:
        speak(language)
        if not qapp.styleSheet() or theme.px(100) != round(100 * scale):
            theme.put_on(qapp, theme.Scheme.LIGHT, scale)
        stage = stages.stage(Setting(plan or small_plan(), language, scale, size), tmp_path)
        window = stage.window
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        assert window.desk is not None
        dialog = ManageDialog(window.desk, window, page)
        dialog.open()
        qtbot.waitUntil(dialog.isActiveWindow)
        return Managing(window, dialog, stage.planner, stage.path, qtbot)

    yield begin
    stages.clear()
    speak("en")


@pytest.fixture
def managing(begin: Begin) -> Managing:
    """Somebody with the values of the small plan before them."""
    return begin()
