"""Somebody who reads the check: the real window on a real file, keys and clicks in the panel."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QWidget

from contentplanner.checker import Mend, Rule
from contentplanner.domain.channel_kinds import channel_of_kind
from contentplanner.domain.plan import Plan, plan_of
from contentplanner.domain.records import Audience, AudienceInterest, BrandValue, Idea, Person, Post
from contentplanner.domain.vocabulary import ChannelKind, FiveC
from contentplanner.jobs import Jobs
from contentplanner.planner import Planner
from contentplanner.settings import Settings, SettingsFile
from contentplanner.store import SqliteStore, create_plan, open_plan
from contentplanner.ui import theme
from contentplanner.ui.check.c_section import CSection
from contentplanner.ui.check.finding_card import FindingCard
from contentplanner.ui.check.goal_popup import GoalPopup
from contentplanner.ui.check.panel import CheckPanel
from contentplanner.ui.check.suggest_popup import SuggestPopup
from contentplanner.ui.main_window import MainWindow
from contentplanner.ui.speech import speak
from contentplanner.ui.workbench import Workbench

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

TODAY = dt.date(2026, 12, 10)
SENDS = "We are looking for an electrician. Apply now via the link in our profile."
ASKS = "What was your first day at work like? Tell us your story below."
NONE = Qt.KeyboardModifier.NoModifier

Found = TypeVar("Found", bound=QWidget)


def post(key: str, day: int, text: str = SENDS, channel: str = "linkedin", idea: str = "wanted") -> Post:
    """A post on a day of December, spoken by Mila."""
    return Post(key, idea, channel, dt.date(2026, 12, day), dt.time(9), text, voice_id="mila")


def small_plan() -> Plan:
    """A December that mostly sends, on LinkedIn; questions on Instagram that nobody answers; an idea that waits."""
    people = (Person("mila", "Mila Voorbeeld"), Person("tom", "Tom Testers", position=1))
    kinds = (ChannelKind.LINKEDIN, ChannelKind.INSTAGRAM)
    channels = [replace(channel_of_kind(kind, place), id=kind.value) for place, kind in enumerate(kinds)]
    channels[0] = replace(channels[0], responder_id="mila")
    tags = (
        BrandValue("care", "Care"),
        BrandValue("craft", "Craftsmanship", 1),
        Audience("starters", "Starters"),
        AudienceInterest("learning", "starters", "Learning on the job"),
    )
    ideas = (
        Idea("wanted", "Electrician wanted", TODAY, value_ids=("craft",), interest_ids=("learning",)),
        Idea("parents", "Parents at work", TODAY, value_ids=("care",), interest_ids=("learning",)),
        Idea("quiz", "Tool quiz", TODAY),
    )
    posts = [post(f"p{day}", day) for day in (1, 3, 8, 11, 15, 17)]
    asking = [post(f"q{day}", day, ASKS, "instagram", "quiz") for day in (14, 16)]
    waiting = Post("waiting", "parents", "linkedin", text=ASKS)
    return plan_of((*people, *channels, *tags, *ideas, *posts, *asking, waiting))


@dataclass
class Checking:
    """Somebody at the check."""

    window: MainWindow
    planner: Planner
    path: Path
    qtbot: QtBot

    @property
    def bench(self) -> Workbench:
        assert self.window.workbench is not None
        return self.window.workbench

    @property
    def panel(self) -> CheckPanel:
        return self.bench.check

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

    def section(self, c: FiveC) -> CSection:
        return self.panel.sections[c]

    def open(self, c: FiveC) -> CSection:
        section = self.section(c)
        if not section.head.isChecked():
            self.click(section.head)
        return section

    def cards(self, c: FiveC, rule: Rule) -> list[FindingCard]:
        """The cards on screen of a rule."""
        cards = self.open(c).findings.cards.values()
        QApplication.processEvents()
        return [card for card in cards if card.said.finding.rule is rule and card.isVisible()]

    def card(self, c: FiveC, rule: Rule) -> FindingCard:
        (found,) = self.cards(c, rule)
        return found

    def link(self, c: FiveC, rule: Rule, mend: Mend) -> QPushButton:
        return self.card(c, rule).links[mend]

    def texts(self, widget: QWidget | None = None) -> list[str]:
        """What can be read on the panel, or a part of it."""
        shown = (one.text() for one in (widget or self.panel).findChildren(QLabel) if one.isVisible())
        return [text.replace("\u00a0", " ") for text in shown if text]

    @property
    def focus(self) -> QWidget:
        return QApplication.activePopupWidget() or QApplication.focusWidget() or self.window

    def keys(self, text: str) -> None:
        QTest.keyClicks(QApplication.focusWidget() or self.window, text)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifiers)

    def click(self, widget: QWidget) -> None:
        """Scroll to a widget and click it."""
        if self.panel.area.isAncestorOf(widget):
            self.qtbot.waitUntil(lambda: self._is_in_view(widget))
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=widget.rect().center())

    def _is_in_view(self, widget: QWidget) -> bool:
        QApplication.processEvents()
        self.panel.area.ensureWidgetVisible(widget)
        return widget.visibleRegion().contains(widget.rect().center())

    def popup(self) -> GoalPopup:
        popup = QApplication.activePopupWidget()
        assert isinstance(popup, GoalPopup)
        return popup

    def suggestions(self) -> SuggestPopup:
        popup = QApplication.activePopupWidget()
        assert isinstance(popup, SuggestPopup)
        return popup

    def menu(self) -> QMenu:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        return menu

    def choices(self) -> list[str]:
        """What the open menu offers."""
        return [
            one.text().replace("\u00a0", " ")
            for one in self.menu().actions()
            if one.isEnabled() and not one.isSeparator()
        ]

    def choose(self, text: str) -> None:
        """Click an entry of the open menu."""
        menu = self.menu()
        (action,) = (one for one in menu.actions() if one.text() == text)
        QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())

    def undo(self) -> None:
        menus = self.window.menus
        assert menus is not None
        menus.actions["undo"].trigger()


Begin = Callable[..., Checking]


@pytest.fixture
def begin(qtbot: QtBot, tmp_path: Path, qapp: QApplication) -> Iterator[Begin]:
    """Open a plan, by default the small one in English."""
    opened: list[tuple[MainWindow, SqliteStore]] = []
    jobs = Jobs()

    def begin(plan: Plan | None = None, language: str = "en", scale: float = 1.0) -> Checking:
        speak(language)
        if not qapp.styleSheet() or theme.px(100) != round(100 * scale):
            theme.put_on(qapp, theme.Scheme.LIGHT, scale)
        path = tmp_path / "plan.contentplan"
        store = create_plan(path, plan or small_plan())
        settings = SettingsFile(tmp_path / "settings.json")
        settings.put(Settings(language=language, scale=scale))
        window = MainWindow(settings, jobs, lambda: TODAY)
        opened.append((window, store))
        planner = Planner(store, parent=window)
        window.show_plan(planner)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return Checking(window, planner, path, qtbot)

    yield begin
    for window, store in opened:
        window.close()
        store.close()
        window.deleteLater()
    jobs.close()
    speak("en")
    if theme.px(100) != 100:
        theme.put_on(qapp, theme.Scheme.LIGHT, 1.0)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def person(begin: Begin) -> Checking:
    """Somebody with the small plan before them, in December 2026."""
    return begin()
