"""The first start: the sample plan, or an empty one with what was ticked."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from contentplanner.app import App
from contentplanner.jobs import Jobs
from contentplanner.settings import SettingsFile
from contentplanner.ui.welcome.page import WelcomePage

from .conftest import TODAY, put_away

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def welcome(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[App]:
    monkeypatch.setattr("contentplanner.app.session.default_folder", lambda: tmp_path / "Documents")
    qt = QApplication.instance()
    assert isinstance(qt, QApplication)
    file = SettingsFile(tmp_path / "settings.json")
    file.change(language="en", scheme="light")
    app = App(qt, file, Jobs(), lambda: TODAY)
    app.start(None)
    qtbot.waitUntil(lambda: isinstance(app.window.centralWidget(), WelcomePage))
    yield app
    put_away(app)


def page(app: App) -> WelcomePage:
    found = app.window.centralWidget()
    assert isinstance(found, WelcomePage)
    return found


def test_the_first_start_explores_the_sample_plan(welcome: App, qtbot: QtBot, tmp_path: Path) -> None:
    welcome.window.resize(1200, 620)
    qtbot.waitUntil(lambda: page(welcome).height() < 620)
    assert page(welcome).verticalScrollBar().maximum() == 0, "nothing to scroll for"
    QTest.mouseClick(page(welcome).sample, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: welcome.planner is not None, timeout=10000)
    assert welcome.planner is not None
    assert welcome.planner.store.path == tmp_path / "Documents" / "Sample plan.contentplan"
    assert len(welcome.planner.plan.posts) >= 60
    assert len(welcome.planner.plan.ideas) >= 25


def test_the_first_start_begins_empty_with_what_was_ticked(welcome: App, qtbot: QtBot) -> None:
    first = page(welcome)
    QTest.mouseClick(first.empty, Qt.MouseButton.LeftButton)
    form = first.form
    form.name.selectAll()
    QTest.keyClicks(form.name, "Hospital 2027")
    ticked = {box.text() for box in form.value_boxes if box.isChecked()}
    assert ticked
    unticked = next(box for box in form.value_boxes if not box.isChecked())
    ticked.add(unticked.text())
    QTest.mouseClick(unticked, Qt.MouseButton.LeftButton, pos=unticked.rect().center() - unticked.rect().center() / 2)
    QTest.mouseClick(form.start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: welcome.planner is not None, timeout=10000)
    assert welcome.planner is not None
    plan = welcome.planner.plan
    assert {value.name for value in plan.values.values()} == ticked
    assert plan.channels
    assert plan.interests
    assert not plan.posts
    assert welcome.window.windowTitle() == "Content Planner - Hospital 2027"
