from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

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
