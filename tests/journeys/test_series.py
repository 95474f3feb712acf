"""A series in the calendar: moved and deleted by mouse and keyboard, in one step each."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu

from contentplanner.domain.edits import put
from contentplanner.domain.edits.series import repeat
from contentplanner.domain.plan import Plan, applied
from contentplanner.domain.records import Series
from contentplanner.domain.vocabulary import Status
from contentplanner.ui.series import asking

from .conftest import Begin, Someone, small_plan

FREE = QPoint(60, 100)
ALT = Qt.KeyboardModifier.AltModifier


def plan_with_series() -> Plan:
    """The post of 3 December every Thursday of the month; the one of the 24th is scheduled."""
    plan = small_plan()
    series = Series("thursdays", "FREQ=WEEKLY;BYDAY=TH;COUNT=5", dt.date(2026, 12, 3))
    plan = applied(plan, repeat(plan, "p3", series))
    fourth = plan.posts_by_series["thursdays"][3]
    return applied(plan, put(plan, replace(fourth, status=Status.SCHEDULED)))


PLAN = plan_with_series()


@pytest.fixture
def planner(begin: Begin) -> Someone:
    """Somebody with a series before them; nobody has answered how far a move reaches."""
    asking.forget()
    return begin(PLAN)


def turn(person: Someone, number: int) -> str:
    return person.plan.posts_by_series["thursdays"][number - 1].id


def days(person: Someone) -> list[str]:
    """The days of the five posts that began as a series."""
    others = {post.id for post in small_plan().posts.values()} - {"p3"}
    posts = (post for key, post in person.stored().posts.items() if key not in others)
    return [day.isoformat()[5:] for day in sorted(post.day for post in posts if post.day)]


def question(person: Someone) -> QMenu:
    found: list[QMenu] = []

    def asks() -> bool:
        popup = QApplication.activePopupWidget()
        found[:] = [popup] if isinstance(popup, QMenu) else []
        return bool(found)

    person.qtbot.waitUntil(asks)
    return found[0]


def offers(menu: QMenu) -> list[QAction]:
    return [action for action in menu.actions() if not action.isSeparator()]


def answer(person: Someone, *keys: Qt.Key) -> None:
    menu = question(person)
    for key in keys:
        QTest.keyClick(menu, key)
    person.qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)


def test_a_dragged_post_asks_how_far_it_reaches(planner: Someone) -> None:
    planner.drag(planner.chip(turn(planner, 2)), QPoint(30, 12), planner.cell(11), FREE)
    menu = question(planner)
    assert menu.accessibleName() == "Move “Electrician wanted” to Fri 11 Dec"
    assert [action.text().replace("&", "") for action in offers(menu)] == [
        "Only this post",
        "This post and the 3 after it · 1 is scheduled or posted and stays",
        "All of the series (5 posts) · 1 is scheduled or posted and stays",
    ]
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    assert days(planner) == ["12-03", "12-10", "12-17", "12-24", "12-31"]
    planner.drag(planner.chip(turn(planner, 2)), QPoint(30, 12), planner.cell(11), FREE)
    answer(planner, Qt.Key.Key_Return)
    assert days(planner) == ["12-03", "12-11", "12-17", "12-24", "12-31"]
    planner.menu("undo").trigger()
    assert days(planner) == ["12-03", "12-10", "12-17", "12-24", "12-31"]


def test_a_walk_by_keyboard_asks_once_and_enter_gives_the_last_answer_again(planner: Someone) -> None:
    third, month = turn(planner, 3), planner.bench.calendar.month
    month.focus_post(third)
    planner.key(Qt.Key.Key_Right, ALT)
    answer(planner, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert days(planner) == ["12-03", "12-10", "12-18", "12-24", "01-01"]
    assert planner.menu("undo").text() == "&Undo: Move 2 posts of “Electrician wanted”"
    said = planner.app.window.statusBar().currentMessage()
    assert said == "2 posts of “Electrician wanted” are moved. 1 is scheduled or posted and stays."
    assert month.focused_post() == third
    planner.key(Qt.Key.Key_Down, ALT)
    assert days(planner) == ["12-03", "12-10", "12-24", "12-25", "01-08"]
    assert month.focused_post() == third
    month.focus_post(turn(planner, 1))
    planner.key(Qt.Key.Key_Left, ALT)
    answer(planner, Qt.Key.Key_Return)
    assert days(planner)[:2] == ["12-02", "12-09"]
    for _ in range(3):
        planner.menu("undo").trigger()
    assert planner.stored() == PLAN


def test_deleting_never_has_more_than_this_one_under_enter(planner: Someone) -> None:
    month = planner.bench.calendar.month
    month.focus_post(turn(planner, 2))
    planner.key(Qt.Key.Key_Right, ALT)
    answer(planner, Qt.Key.Key_Up, Qt.Key.Key_Return)
    assert days(planner) == ["12-04", "12-11", "12-18", "12-24", "01-01"]
    month.focus_post(turn(planner, 2))
    planner.key(Qt.Key.Key_Delete)
    answer(planner, Qt.Key.Key_Return)
    assert days(planner) == ["12-04", "12-18", "12-24", "01-01"]
    assert planner.focus is planner.cell(11)
    month.focus_post(turn(planner, 2))
    planner.menu("delete_post").trigger()
    answer(planner, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert days(planner) == ["12-04", "12-24"]
    said = planner.app.window.statusBar().currentMessage()
    assert said == (
        "2 posts of “Electrician wanted” are deleted. Undo brings them back. 1 is scheduled or posted and stays."
    )
    assert planner.menu("undo").text() == "&Undo: Delete 2 posts of “Electrician wanted”"
    planner.menu("undo").trigger()
    assert days(planner) == ["12-04", "12-18", "12-24", "01-01"]


def test_the_editor_asks_too_when_it_deletes(planner: Someone) -> None:
    planner.bench.open_post(turn(planner, 5))
    planner.click(planner.named(QAbstractButton, "Delete"))
    assert [action.text().replace("&", "") for action in offers(question(planner))] == [
        "Only this post",
        "All of the series (5 posts) · 1 is scheduled or posted and stays",
    ]
    answer(planner, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert days(planner) == ["12-24"]
    assert not planner.stored().series


def test_a_post_that_stands_alone_asks_nothing(planner: Someone) -> None:
    planner.bench.calendar.month.focus_post("p8")
    planner.key(Qt.Key.Key_Right, ALT)
    assert planner.stored().posts["p8"].day == dt.date(2026, 12, 9)
    planner.key(Qt.Key.Key_Delete)
    assert "p8" not in planner.stored().posts
