"""Marking posts and doing something to all of them, by mouse and by keyboard."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton, QWidget

from contentplanner.domain.edits import put
from contentplanner.domain.plan import applied
from contentplanner.domain.records import Post
from contentplanner.domain.vocabulary import Status
from contentplanner.ui.many.questions import MoveQuestion
from tests.journeys.marking_hands import ALT, CTRL, FREE, SHIFT, days, in_january, mark, marked, press

from .conftest import ASKS, SENDS, Begin, Someone, small_plan


def test_posts_are_marked_by_click_and_by_key(person: Someone) -> None:
    marks, bar = person.bench.desk.marks, person.bench.calendar.many.bar
    press(person, "p1", CTRL)
    assert (marked(person), bar.isVisible()) == (["p1"], False)
    press(person, "p3", CTRL)
    assert marked(person) == ["p1", "p3"]
    assert (bar.isVisible(), bar.accessibleName()) == (True, "2 posts marked")
    assert person.chip("p3").state.marked
    assert person.chip("p3").accessibleName() == "Thu 3 December 09:00, LinkedIn, one-way: Electrician wanted, marked"
    press(person, "p9", SHIFT)
    assert marked(person) == ["p3", "p8", "p9"]
    press(person, "p1", CTRL)
    press(person, "p2", CTRL | SHIFT)
    assert marked(person) == ["p1", "p2", "p3", "p8", "p9"]
    press(person, "p8", CTRL)
    assert marked(person) == ["p1", "p2", "p3", "p9"]
    person.menu("next").trigger()
    assert bar.accessibleName() == "4 posts marked, 4 elsewhere"
    person.menu("previous").trigger()
    person.bench.calendar.focus_calendar()
    person.key(Qt.Key.Key_Escape)
    assert (marked(person), bar.isVisible(), person.chip("p3").state.marked) == ([], False, False)

    person.bench.calendar.focus_calendar("p2")
    person.key(Qt.Key.Key_Space, CTRL)
    for _ in range(2):
        person.key(Qt.Key.Key_Down, SHIFT)
    assert (marked(person), person.bench.calendar.view.focused_post()) == (["p2", "p3", "p8"], "p8")
    person.key(Qt.Key.Key_Up, SHIFT)
    assert marked(person) == ["p2", "p3"]
    person.bench.calendar.view.go_to(dt.date(2026, 12, 2))
    person.key(Qt.Key.Key_Down, SHIFT)
    assert marked(person) == ["p2", "p3", "p8", "p9"]
    person.key(Qt.Key.Key_Left, SHIFT)
    assert marked(person) == ["p2", "p3", "p8"]
    person.key(Qt.Key.Key_Space, CTRL)
    assert marked(person) == ["p2", "p3"]
    person.menu("mark_all").trigger()
    assert marked(person) == ["p8"]
    person.menu("mark_all").trigger()
    assert marked(person) == ["p1", "p11", "p15", "p2", "p3", "p8", "p9"]
    person.click(person.chip("p2"))
    assert (marked(person), person.bench.desk.selected) == ([], "p2")
    press(person, "p8", CTRL)
    assert marked(person) == ["p2", "p8"], "the open post is the first that is marked"
    assert person.bench.editor.sheet.post == person.plan.posts["p2"], "marking leaves the editor as it is"
    person.click_twice(person.chip("p8"), QPoint(30, 12), CTRL)
    assert (marked(person), person.bench.desk.selected) == (["p2", "p8"], "p2")
    person.bench.editor.focus_text()
    person.key(Qt.Key.Key_A, CTRL)
    assert (marked(person), person.focus.accessibleName()) == (["p2", "p8"], "Text"), "in a field it selects the text"
    person.click(person.named(QToolButton, "Mark nothing"))
    assert not marks.ids


def test_a_band_marks_what_it_touches(begin: Begin) -> None:
    plan = small_plan()
    crowd = [Post(f"c{n}", "quiz", "instagram", dt.date(2026, 12, 10), dt.time(8 + n), text=ASKS) for n in range(9)]
    person = begin(applied(plan, put(plan, *crowd)))
    handle = person.app.window.windowHandle()

    def draw(start: QWidget, at: QPoint, end: QWidget, to: QPoint, held: Qt.KeyboardModifier) -> None:
        points = [person.app.window.mapFromGlobal(one.mapToGlobal(where)) for one, where in ((start, at), (end, to))]
        QTest.mousePress(handle, Qt.MouseButton.LeftButton, held, points[0])
        QTest.mouseMove(handle, (points[0] + points[1]) / 2)
        QTest.mouseMove(handle, points[1])
        QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, held, points[1])

    draw(person.cell(7), QPoint(60, 60), person.cell(9), QPoint(60, 40), Qt.KeyboardModifier.NoModifier)
    assert marked(person) == ["p8", "p9"]
    below = person.cell(10).rect().bottomLeft() + QPoint(60, -4)
    draw(person.cell(17), QPoint(60, 60), person.cell(10), below, CTRL)
    hidden = 9 - len(person.cell(10).chips)
    assert hidden > 0
    assert len(marked(person)) == 2 + hidden, "what stands behind “+n more” is marked with it"
    person.click(person.cell(22), FREE)
    assert not marked(person)
    person.click(person.cell(10).more)
    popup = person.bench.calendar.popup
    assert popup is not None
    for chip in popup.chips[6:8]:
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton, CTRL)
    popup.chips[0].setFocus()
    QTest.keyClick(popup.chips[0], Qt.Key.Key_Space, CTRL)
    assert (marked(person), popup.chips[6].state.marked) == (["c0", "c6", "c7"], True)
    assert person.bench.desk.selected is None, "marking opens nothing"
    popup.close()


def test_what_is_marked_moves_together(person: Someone) -> None:
    mark(person, "p1", "p3", "p9")
    person.drag(person.chip("p3"), QPoint(30, 12), person.cell(17), FREE)
    assert days(person, "p1", "p3", "p9", "p2") == [15, 17, 23, 2]
    assert person.menu("undo").text() == "&Undo: Move 3 posts to Thu 17 Dec"
    assert marked(person) == ["p1", "p3", "p9"]
    person.bench.calendar.focus_calendar("p3")
    person.key(Qt.Key.Key_Left, ALT)
    person.key(Qt.Key.Key_Up, ALT)
    assert days(person, "p1", "p3", "p9") == [7, 9, 15]
    assert person.bench.calendar.view.focused_post() == "p3"
    person.bench.calendar.view.go_to(dt.date(2026, 12, 22))
    person.key(Qt.Key.Key_Right, ALT)
    assert days(person, "p1", "p3", "p9") == [8, 10, 16]
    for _ in range(4):
        person.menu("undo").trigger()
    assert days(person, "p1", "p3", "p9") == [1, 3, 9]

    person.menu("move_to").trigger()
    question = person.app.window.findChild(MoveQuestion)
    assert question is not None
    question.day.setText("21-12")
    assert question.said.text() == "Monday 21 December 2026 to Tuesday 29 December 2026"
    question.day.setText("someday")
    assert not question.yes.isEnabled()
    question.day.setText("21-12")
    QTest.keyClick(question.day, Qt.Key.Key_Return)
    assert days(person, "p1", "p3", "p9") == [21, 23, 29]
    person.menu("move_to").trigger()
    question = next(one for one in person.app.window.findChildren(MoveQuestion) if one.isVisible())
    question.day.setText("18 dec")
    question.together.click()
    question.yes.click()
    assert days(person, "p1", "p3", "p9") == [18, 18, 18]
    person.bench.calendar.focus_calendar("p3")
    person.key(Qt.Key.Key_Backspace)
    assert days(person, "p1", "p3", "p9") == [None, None, None]
    assert not marked(person)
    toast = person.bench.calendar.many.toast
    assert toast.text == "Done: Put 3 posts back in the backlog"
    toast.undo.setFocus()
    QTest.keyClick(toast.undo, Qt.Key.Key_Space)
    assert days(person, "p1", "p3", "p9") == [18, 18, 18]
    assert not toast.isVisible()
    assert person.bench.calendar.isAncestorOf(person.focus), "the keyboard goes back to the calendar"


def test_a_copy_is_dragged_and_stays_a_draft(person: Someone) -> None:
    before = set(person.plan.posts)
    mark(person, "p1", "p3")
    person.drag(person.chip("p1"), QPoint(30, 12), person.cell(16), FREE, held=CTRL)
    made = [person.stored().posts[key] for key in set(person.plan.posts) - before]
    assert sorted(post.day.day for post in made if post.day) == [16, 18]
    assert {(post.status, post.time, post.text) for post in made} == {(Status.DRAFT, dt.time(9), SENDS)}
    assert days(person, "p1", "p3") == [1, 3]
    assert set(marked(person)) == set(person.plan.posts) - before, "the copies are what comes next"


def test_a_page_turns_while_posts_are_held_at_its_edge_or_over_a_button(person: Someone) -> None:
    turner = person.bench.calendar.many.turner
    turner.hold_ms = 150
    edge = person.cell(31).rect().bottomLeft() + QPoint(60, -6)
    person.drag(
        person.chip("p9"), QPoint(30, 12), person.cell(31), edge, stay=400, then=lambda: (in_january(person, 13), FREE)
    )
    assert person.stored().posts["p9"].day == dt.date(2027, 1, 13)
    assert not turner.step
    back = person.named(QToolButton, "Previous")
    person.drag(
        person.chip("p9"), QPoint(30, 12), back, back.rect().center(), stay=400, then=lambda: (person.cell(22), FREE)
    )
    assert person.stored().posts["p9"].day == dt.date(2026, 12, 22)
