"""A person at the program: the real window on a real file, keys, clicks and drags."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QWheelEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from contentplanner.app import App
from contentplanner.domain.channel_kinds import channel_of_kind
from contentplanner.domain.plan import Plan, plan_of
from contentplanner.domain.records import Audience, AudienceInterest, BrandValue, Idea, Person, Post
from contentplanner.domain.vocabulary import ChannelKind, Status
from contentplanner.jobs import Jobs
from contentplanner.settings import Settings, SettingsFile
from contentplanner.store import create_plan, open_plan
from contentplanner.ui.calendar.chip import Chip
from contentplanner.ui.calendar.day_cell import DayCell
from contentplanner.ui.workbench import Workbench

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

TODAY = dt.date(2026, 12, 10)
Widget = TypeVar("Widget", bound=QWidget)
SIZE = (1440, 900)
SENDS = "We are looking for an electrician. Apply now via the link in our profile."
ASKS = "What was your first day at work like? Tell us your story below."


def small_plan() -> Plan:
    """A month of an employer with three channels, mostly one-way."""
    mila = Person("mila", "Mila Voorbeeld")
    channels = [
        replace(channel_of_kind(kind, place), id=kind.value, responder_id="mila")
        for place, kind in enumerate((ChannelKind.LINKEDIN, ChannelKind.INSTAGRAM, ChannelKind.FACEBOOK))
    ]
    tags = (
        BrandValue("care", "Care"),
        BrandValue("craft", "Craftsmanship", 1),
        Audience("starters", "Starters"),
        AudienceInterest("learning", "starters", "Learning on the job"),
    )
    ideas = [
        Idea("wanted", "Electrician wanted", dt.date(2026, 11, 1), value_ids=("craft",), interest_ids=("learning",)),
        Idea("parents", "Parents at work", dt.date(2026, 11, 2), value_ids=("care",)),
        Idea("quiz", "Tool quiz", dt.date(2026, 11, 3)),
    ]
    posts = [
        Post(f"p{day}", "wanted", "linkedin", dt.date(2026, 12, day), dt.time(9), text=SENDS, status=Status.APPROVED)
        for day in (1, 2, 3, 8, 9, 11, 15)
    ]
    waiting = Post("waiting", "quiz", "instagram", text=ASKS)
    return plan_of((mila, *channels, *tags, *ideas, *posts, waiting))


@dataclass
class Someone:
    """Somebody who uses the program."""

    app: App
    qtbot: QtBot
    path: Path

    @property
    def bench(self) -> Workbench:
        assert self.app.window.workbench is not None
        return self.app.window.workbench

    @property
    def plan(self) -> Plan:
        assert self.app.planner is not None
        return self.app.planner.plan

    def stored(self) -> Plan:
        """What is on disk at this moment, read beside the running program."""
        store = open_plan(self.path, read_only=True)
        try:
            return store.load()
        finally:
            store.close()

    def cell(self, day: int, month: int = 12) -> DayCell:
        cell = self.bench.calendar.month.cell(dt.date(2026, month, day))
        assert cell is not None
        return cell

    def chip(self, post_id: str) -> Chip:
        return next(chip for chip in self.bench.findChildren(Chip) if chip.isVisible() and chip.view.post_id == post_id)

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at or widget.rect().center())

    def click_twice(self, widget: QWidget, at: QPoint, held: Qt.KeyboardModifier) -> None:
        """Double-click with keys held, all four events of it."""
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, held, at)
        QTest.mouseDClick(widget, Qt.MouseButton.LeftButton, held, at)
        QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, held, at)

    def keys(self, text: str) -> None:
        QTest.keyClicks(self.focus, text)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.focus, key, modifiers)

    @property
    def focus(self) -> QWidget:
        return QApplication.focusWidget() or self.app.window

    def menu(self, key: str) -> Any:
        """The action of the menu bar with this key."""
        menus = self.app.window.menus
        assert menus is not None
        return menus.actions[key]

    def named(self, kind: type[Widget], name: str) -> Widget:
        """The one thing of a kind on screen that a screen reader calls by this name."""
        (found,) = (
            made for made in self.bench.findChildren(kind) if made.isVisible() and made.accessibleName() == name
        )
        return found

    def wheel(
        self,
        widget: QWidget,
        turned: int,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
        *,
        sideways: bool = False,
    ) -> None:
        """Turn the wheel over a widget, in eighths of a degree; who doesn't want it leaves it to what lies behind."""
        place = widget.mapToGlobal(QPointF(widget.rect().center()))
        delta = QPoint(turned, 0) if sideways else QPoint(0, turned)
        behind: QWidget | None = widget
        while behind is not None:
            event = QWheelEvent(
                behind.mapFromGlobal(place), place, QPoint(), delta, Qt.MouseButton.NoButton,
                modifiers, Qt.ScrollPhase.NoScrollPhase, False,
            )  # fmt: skip
            taken = QApplication.sendEvent(behind, event) and event.isAccepted()
            behind = None if taken or behind.isWindow() else behind.parentWidget()

    def drag(  # noqa: PLR0913 - a drag is made of so much
        self,
        source: QWidget,
        start: QPoint,
        target: QWidget,
        end: QPoint,
        window: QWidget | None = None,
        *,
        held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
        stay: int = 0,
        then: Callable[[], tuple[QWidget, QPoint]] | None = None,
    ) -> None:
        """Press, move past the threshold, move to the target, let go: with the mouse of the display.

        `window` is the one in which the drag begins, the main window when it isn't given. With `then` the mouse stays
        at the target for so many milliseconds and goes on to another place.
        """
        begins = window or self.app.window
        handle = begins.windowHandle()

        def place(widget: QWidget, at: QPoint) -> QPoint:
            return begins.mapFromGlobal(widget.mapToGlobal(at))

        def onward(where: Callable[[], tuple[QWidget, QPoint]]) -> QPoint:
            try:
                return place(*where())
            except AssertionError:  # the mouse must be let go of in any case
                return last

        def move(to: QPoint) -> None:
            move_mouse(handle, to, held)

        first, last = place(source, start), place(target, end)
        later: list[tuple[int, Callable[[], object]]] = [
            (120, partial(move, (first + last) / 2)), (120, partial(move, last)), (120, partial(move, last)),
        ]  # fmt: skip
        if then is not None:
            later += [(stay, lambda: move(onward(then))), (120, lambda: move(onward(then)))]
            later.append((120, lambda: release_mouse(handle, onward(then), held)))
        else:
            later.append((120, partial(release_mouse, handle, last, held)))
        at = 0
        for wait, act in later:
            at += wait
            QTimer.singleShot(at, act)
        QTest.mousePress(handle, Qt.MouseButton.LeftButton, held, first)
        QTest.mouseMove(handle, first + QPoint(16, 16))
        QTest.qWait(at + 240)


def move_mouse(handle: QWindow, to: QPoint, held: Qt.KeyboardModifier) -> None:
    """Move the mouse of the display, with keys held."""
    QTest.mouseEvent(QTest.MouseAction.MouseMove, handle, Qt.MouseButton.NoButton, held, to)


def release_mouse(handle: QWindow, at: QPoint, held: Qt.KeyboardModifier) -> None:
    """Let the mouse go, with keys held."""
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, held, at)


def put_away(app: App) -> None:
    """End a program with all its windows: what stayed of them would be dressed again with each later one."""
    for window in app.windows:
        window.close()
        window.deleteLater()
    app.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


Begin = Callable[..., Someone]


@pytest.fixture
def begin(qtbot: QtBot, tmp_path: Path) -> Iterator[Begin]:
    """Start the program as a person does; the plan is small unless another is given."""
    started: list[App] = []

    def begin(
        plan: Plan | None = None,
        *,
        path: Path | None = None,
        today: Callable[[], dt.date] = lambda: TODAY,
        **settings: Any,
    ) -> Someone:
        place = path or tmp_path / "Employer brand.contentplan"
        if plan is not None or not place.exists():
            create_plan(place, plan or small_plan()).close()
        file = SettingsFile(tmp_path / "settings.json")
        file.put(replace(file.value, **{"language": "en", "scheme": "light", **settings}))
        qt = QApplication.instance()
        assert isinstance(qt, QApplication)
        app = App(qt, file, Jobs(), today)
        started.append(app)
        app.start(place)
        qtbot.waitUntil(lambda: app.window.workbench is not None)
        app.window.resize(*SIZE)
        app.window.activateWindow()
        qtbot.waitUntil(lambda: app.window.isActiveWindow() and app.window.width() == SIZE[0])
        QTest.qWait(50)
        return Someone(app, qtbot, place)

    yield begin
    for app in started:
        put_away(app)


@pytest.fixture
def person(begin: Begin) -> Someone:
    """Somebody with a small plan before them, in December 2026."""
    return begin()


__all__ = ["ASKS", "SENDS", "TODAY", "Settings", "small_plan"]
