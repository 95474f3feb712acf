"""What can be done to many posts in the month can be done to many rows of the list, and to many in the backlog."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from contentplanner.domain.edits import put
from contentplanner.domain.plan import Plan, applied
from contentplanner.domain.records import Campaign, Person
from contentplanner.domain.vocabulary import Status
from contentplanner.ui.many.questions import TimeQuestion
from contentplanner.ui.series import asking

from .conftest import Begin, Someone
from .list_hands import place, table
from .menu_hands import choose, right_click
from .series_hands import PLAN as SERIES
from .test_bulk import box, press

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PLAN = applied(SERIES, put(SERIES, Person("daan", "Daan Voorbeeld", position=1), Campaign("winter", "Winter")))
PAIR = ("p1", "p2")
"""Two posts of the idea, the first two of its day by day list."""


def of_pair(field: str) -> Callable[[Plan], object]:
    return lambda plan: {getattr(plan.posts[key], field) for key in PAIR}


def of_idea(field: str) -> Callable[[Plan], object]:
    return lambda plan: getattr(plan.ideas["wanted"], field)


CHANGES: tuple[tuple[tuple[str, ...], Callable[[Plan], object], object], ...] = (
    (("Channel", "Instagram"), of_pair("channel_id"), {"instagram"}),
    (("Voice", "Daan Voorbeeld"), of_pair("voice_id"), {"daan"}),
    (("Responder", "Daan Voorbeeld"), of_pair("responder_id"), {"daan"}),
    (("Status", "In review"), of_pair("status"), {Status.IN_REVIEW}),
    (("Campaign", "Winter"), of_idea("campaign_id"), "winter"),
    (("Values and interests", "Care"), of_idea("value_ids"), ("craft", "care")),
    (("Time…",), of_pair("time"), {dt.time(14, 15)}),
    (("Put back in the backlog",), of_pair("day"), {None}),
    (("Duplicate",), lambda plan: len(plan.posts), len(PLAN.posts) + 2),
    (
        ("Also on another channel", "Facebook"),
        lambda plan: sum(p.channel_id == "facebook" for p in plan.posts.values()),
        2,
    ),
    (("Delete",), lambda plan: set(PAIR) & plan.posts.keys(), set()),
)


def change(person: Someone, open_menu: Callable[[], QMenu]) -> None:
    """Choose everything that the menu of two posts offers; each is taken back in one step."""
    for path, read, wanted in CHANGES:
        shown = open_menu()
        assert shown.accessibleName() == "2 posts"
        choose(shown, *path)
        if path == ("Time…",):
            asked = next(one for one in person.app.window.findChildren(TimeQuestion) if one.isVisible())
            asked.time.selectAll()
            QTest.keyClicks(asked.time, "14:15")
            QTest.keyClick(asked.time, Qt.Key.Key_Return)
            person.app.window.activateWindow()
        assert read(person.plan) == wanted, path
        person.menu("undo").trigger()
        assert person.plan == PLAN, path


def test_many_are_changed_in_the_list_and_in_the_backlog(begin: Begin) -> None:
    asking.forget()
    person = begin(PLAN, view="list")
    rows_of_the_list_by_mouse(person)
    posts_of_the_backlog_by_keyboard(person)
    what_is_posted_is_asked_about_and_a_series_how_far(person)


def rows_of_the_list_by_mouse(person: Someone) -> None:
    viewport = table(person).viewport()

    def open_menu() -> QMenu:
        person.click(viewport, place(person, "p1"))
        QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, SHIFT, place(person, "p2"))
        person.qtbot.waitUntil(person.bench.calendar.many.bar.isVisible)
        QApplication.processEvents()  # the bar of marked posts moves the rows down
        return right_click(person, viewport, place(person, "p2"))

    change(person, open_menu)


def posts_of_the_backlog_by_keyboard(person: Someone) -> None:
    ideas = person.bench.backlog.list
    ideas.make_current("wanted")
    ideas.setFocus()
    person.key(Qt.Key.Key_Right)

    def open_menu() -> QMenu:
        ideas.make_current("p1")
        ideas.setFocus()
        person.key(Qt.Key.Key_Down, SHIFT)
        at = person.focus.rect().center()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, person.focus.mapToGlobal(at))
        QApplication.sendEvent(ideas, event)  # as the Menu key does
        shown = QApplication.activePopupWidget()
        assert isinstance(shown, QMenu)
        return shown

    change(person, open_menu)


def what_is_posted_is_asked_about_and_a_series_how_far(person: Someone) -> None:
    ideas = person.bench.backlog.list
    posted = replace(person.plan.posts["p1"], status=Status.POSTED)
    person.bench.desk.perform("Post one", put(person.plan, posted))
    ideas.make_current("p1")
    ideas.setFocus()
    person.key(Qt.Key.Key_Down, SHIFT)
    person.key(Qt.Key.Key_Delete)
    assert box(person).text() == "1 of these 2 posts is posted already"
    press(person, "Leave the posted one as it is")
    assert set(PAIR) & person.stored().posts.keys() == {"p1"}
    ideas.make_current("p3")
    ideas.setFocus()
    person.key(Qt.Key.Key_Delete)
    shown = QApplication.activePopupWidget()
    assert isinstance(shown, QMenu)
    assert shown.accessibleName() == "Delete “Electrician wanted”"
    QTest.keyClick(shown, Qt.Key.Key_Return)
    assert "p3" not in person.stored().posts
    assert ideas.hasFocus()
    for _step in range(3):
        person.menu("undo").trigger()
    assert person.stored() == PLAN
