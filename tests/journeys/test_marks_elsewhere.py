"""Marked posts are cut, copied and pasted on days; week and list share the marks."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication

from tests.journeys.list_hands import place, table
from tests.journeys.marking_hands import ALT, CTRL, SHIFT, days, mark, marked, press
from tests.journeys.menu_hands import right_click

from .conftest import Someone


def test_posts_are_cut_copied_and_pasted_on_days(person: Someone) -> None:
    calendar = person.bench.calendar
    mark(person, "p1", "p3")
    calendar.focus_calendar("p1")
    person.key(Qt.Key.Key_X, CTRL)
    assert person.chip("p3").state.away
    assert person.chip("p3").accessibleName().endswith(", marked, on its way")
    calendar.view.go_to(dt.date(2027, 1, 5))
    person.key(Qt.Key.Key_V, CTRL)
    assert days(person, "p1", "p3") == [36, 38]
    assert not person.bench.desk.marks.away
    before = set(person.plan.posts)
    calendar.view.go_to(dt.date(2027, 1, 12))
    person.key(Qt.Key.Key_V, CTRL)
    made = set(person.plan.posts) - before
    assert sorted(post.day.day for key, post in person.stored().posts.items() if key in made and post.day) == [12, 14]
    text = QApplication.clipboard().text()
    assert text.startswith("Tuesday 1 December 2026 09:00 · LinkedIn · Electrician wanted\nWe are looking")
    person.menu("undo").trigger()
    assert set(person.stored().posts) == before
    calendar.view.go_to(dt.date(2026, 12, 8))
    calendar.focus_calendar("p8")
    person.key(Qt.Key.Key_C, CTRL)
    person.menu("paste").trigger()
    assert len(person.stored().posts_by_day[dt.date(2026, 12, 8)]) == 2

    person.key(Qt.Key.Key_X, CTRL)
    assert person.bench.desk.marks.away
    QApplication.clipboard().setText("Open day\n\nCome and see the wards.")
    person.qtbot.waitUntil(lambda: not person.bench.desk.marks.away)
    calendar.view.go_to(dt.date(2026, 12, 23))
    person.key(Qt.Key.Key_V, CTRL)
    (post,) = person.stored().posts_by_day[dt.date(2026, 12, 23)]
    assert (person.plan.title_of(post), post.text) == ("Open day", "Open day\n\nCome and see the wards.")
    assert calendar.view.focused_post() == post.id
    person.menu("search").trigger()
    QApplication.clipboard().setText("quiz")
    person.menu("paste").trigger()
    assert person.bench.toolbar.search.text() == "quiz", "in a field, pasting is the field's"


def test_week_and_list_share_the_marks(person: Someone) -> None:
    person.bench.calendar.view.go_to(dt.date(2026, 12, 8))
    person.menu("view_list").trigger()
    person.bench.calendar.focus_calendar("p8")
    person.key(Qt.Key.Key_A, CTRL)
    assert marked(person) == ["p8"]
    person.key(Qt.Key.Key_Escape)
    person.menu("view_week").trigger()
    week = person.bench.calendar.view
    press(person, "p8", CTRL)
    press(person, "p9", CTRL)
    assert (marked(person), person.chip("p9").state.marked) == (["p8", "p9"], True)
    week.focus_post("p8")
    person.key(Qt.Key.Key_Down, ALT)
    assert [person.stored().posts[key].time for key in ("p8", "p9")] == [dt.time(9, 30)] * 2
    person.key(Qt.Key.Key_Right, ALT)
    assert days(person, "p8", "p9") == [9, 10]
    person.drag(person.chip("p9"), QPoint(30, 12), week.place_of(dt.date(2026, 12, 11)), QPoint(40, 20))
    assert days(person, "p8", "p9") == [10, 11]

    person.menu("view_list").trigger()
    agenda, shown = person.bench.calendar.view, table(person)
    viewport = shown.viewport()
    spoken = shown.agenda.index(shown.agenda.row_of_post("p8"), 2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Thu 10 December 09:30, LinkedIn, one-way: Electrician wanted, marked"
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, SHIFT, place(person, "p15"))
    assert marked(person) == ["p15", "p9"]
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, CTRL, place(person, "p11"))
    assert marked(person) == ["p11", "p15", "p9"]
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, CTRL, place(person, "p11"))
    person.click_twice(viewport, place(person, "p11"), CTRL)
    assert shown.state() is not QAbstractItemView.State.EditingState, "a quick second click marks, and edits nothing"
    agenda.focus_post("p9")
    person.key(Qt.Key.Key_Down, ALT)
    assert days(person, "p9", "p15") == [12, 16]
    person.drag(viewport, place(person, "p9"), viewport, place(person, "p8"))
    assert days(person, "p9", "p15") == [10, 14]
    person.key(Qt.Key.Key_Up, SHIFT)
    offered = right_click(person, viewport, place(person, "p8"))
    assert offered.accessibleName() == "2 posts"
    offered.close()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=place(person, "p8"))
    assert not marked(person)
