from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

if TYPE_CHECKING:
    from tests.journeys.conftest import Begin, Someone


def test_undoing_what_has_the_keyboard_leaves_it_on_the_day(person: Someone) -> None:
    person.bench.calendar.go_to(dt.date(2026, 12, 10))
    person.key(Qt.Key.Key_N)
    person.bench.rest()
    new = person.bench.focused_post()
    assert new is not None
    person.menu("undo").trigger()
    assert new not in person.plan.posts
    assert QApplication.focusWidget() is person.cell(10)


def test_the_toolbar_gives_way_before_its_parts_overlap(begin: Begin) -> None:
    person = begin(language="nl")
    toolbar, row = person.bench.toolbar, person.bench.toolbar.layout()
    assert row is not None
    for width in (700, 789, 790, 860, 919, 920, 999, 1000, 1024, 1059, 1060, 1289, 1290):
        person.app.window.resize(width, 700)
        person.qtbot.waitUntil(lambda: toolbar.width() == person.app.window.width())
        assert toolbar.width() == width
        assert row.totalMinimumSize().width() <= width
        assert toolbar.following.isVisible()
    assert toolbar.today.isVisible()


@pytest.mark.parametrize("width", [700, 800, 1024, 1059])
def test_what_is_searched_for_can_be_read_in_a_small_window(begin: Begin, tmp_path: Path, width: int) -> None:
    person = begin(path=tmp_path / "Werkgeversmerk van het ziekenhuis.contentplan", language="nl")
    toolbar, row = person.bench.toolbar, person.bench.toolbar.layout()
    assert row is not None
    person.app.window.resize(width, 700)
    person.qtbot.waitUntil(lambda: toolbar.width() == width)
    person.qtbot.waitUntil(lambda: toolbar.search.width() == toolbar.search.minimumWidth())
    ideas, before = person.named(QPushButton, "Nieuw idee"), toolbar.search.width()
    person.key(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    person.keys("werkplek")
    person.qtbot.waitUntil(lambda: toolbar.search.width() > before)
    typed = toolbar.search.fontMetrics().horizontalAdvance("werkplek")
    assert toolbar.search.width() - 2 * toolbar.search.height() >= typed, "beside the glass and the cross"
    assert row.totalMinimumSize().width() <= width
    person.key(Qt.Key.Key_Escape)
    person.qtbot.waitUntil(lambda: toolbar.search.width() == before)
    assert ideas.isVisible()
