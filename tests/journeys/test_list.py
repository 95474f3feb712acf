"""The list by mouse and by keyboard."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit

from contentplanner.domain.edits import put
from contentplanner.domain.plan import applied
from contentplanner.domain.records import Post
from contentplanner.domain.vocabulary import Status
from contentplanner.ui.calendar.agenda.model import Column
from contentplanner.ui.calendar.agenda.rows import RowKind

from .conftest import ASKS, SENDS, Begin, Someone, small_plan
from .list_hands import place, table

ALT = Qt.KeyboardModifier.AltModifier


def head(person: Someone, day: int, month: int = 12) -> QPoint:
    shown = table(person)
    index = shown.agenda.index(shown.agenda.row_of_day(dt.date(2026, month, day)), Column.TITLE)
    shown.scrollTo(index)
    return shown.visualRect(index).center()


def said(person: Someone) -> list[str]:
    """What a screen reader finds in the titles, row by row."""
    agenda = table(person).agenda
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(agenda.index(row, Column.TITLE).data(role)) for row in range(agenda.rowCount())]


def double_click(person: Someone, at: QPoint) -> None:
    person.click(table(person).viewport(), at)
    QTest.mouseDClick(table(person).viewport(), Qt.MouseButton.LeftButton, pos=at)


def undone(person: Someone) -> None:
    """Take everything back, and stand at today again."""
    while person.menu("undo").isEnabled():
        person.menu("undo").trigger()
    person.menu("today").trigger()


@pytest.fixture
def listed(begin: Begin) -> Someone:
    """Somebody at the list of a plan that is silent from 16 December on, until a post in February."""
    plan = small_plan()
    later = Post("later", "quiz", "facebook", dt.date(2027, 2, 1), text=ASKS)
    return begin(applied(plan, put(plan, later)), view="list")


def test_the_list_is_used_with_the_mouse(listed: Someone) -> None:
    the_list_shows_the_whole_plan_by_day(listed)
    for gesture in (
        title_time_status_and_channel_are_edited_in_place,
        a_post_is_dragged_to_another_day_of_the_list_and_an_idea_onto_one,
        the_row_at_the_top_stays_when_posts_come_above_it,
    ):
        gesture(listed)
        undone(listed)


def the_list_shows_the_whole_plan_by_day(listed: Someone) -> None:
    words = said(listed)
    assert words[0] == "Tuesday 1 December 2026, 1 post"
    assert words[1] == "Tue 1 December 09:00, LinkedIn, one-way: Electrician wanted"
    assert "Thursday 10 December 2026, 0 posts, today" in words
    assert words[-3].startswith("Nothing planned, 16 Dec 2026 – 31 Jan 2027 (47 days): Christmas Day, Second Day")
    assert words[-1] == "Mon 1 February, Facebook, two-way: Tool quiz"
    assert listed.bench.toolbar.title.text() == "December 2026"


def title_time_status_and_channel_are_edited_in_place(listed: Someone) -> None:
    viewport = table(listed).viewport()
    double_click(listed, place(listed, "later"))
    assert isinstance(listed.focus, QLineEdit)
    assert listed.focus.accessibleName() == "Title"
    listed.keys("Guess the tool")
    listed.key(Qt.Key.Key_Return)
    listed.qtbot.waitUntil(lambda: listed.plan.ideas["quiz"].title == "Guess the tool")
    double_click(listed, place(listed, "p3", Column.TIME))
    listed.keys("1415")
    listed.key(Qt.Key.Key_Return)
    listed.qtbot.waitUntil(lambda: listed.plan.posts["p3"].time == dt.time(14, 15))
    for column, choice in ((Column.STATUS, "Scheduled"), (Column.CHANNEL, "Instagram")):
        double_click(listed, place(listed, "p3", column))
        box = next(made for made in viewport.findChildren(QComboBox) if made.isVisible())
        listed.qtbot.waitUntil(box.view().isVisible)
        item = box.model().index(box.findText(choice), 0)
        listed.click(box.view().viewport(), box.view().visualRect(item).center())
        listed.qtbot.waitUntil(lambda: not viewport.findChildren(QComboBox))
    stored = listed.stored().posts["p3"]
    assert (stored.status, stored.channel_id) == (Status.SCHEDULED, "instagram")
    for _ in range(4):
        listed.menu("undo").trigger()
    assert listed.stored().posts == {**small_plan().posts, "later": listed.plan.posts["later"]}
    assert listed.stored().ideas["quiz"].title == "Tool quiz"


def a_post_is_dragged_to_another_day_of_the_list_and_an_idea_onto_one(listed: Someone) -> None:
    table(listed).verticalScrollBar().setValue(0)
    viewport = table(listed).viewport()
    listed.drag(viewport, place(listed, "p2"), viewport, head(listed, 11))
    moved = listed.stored().posts["p2"]
    assert (moved.day, moved.time) == (dt.date(2026, 12, 11), dt.time(9))
    ideas = listed.bench.backlog.list
    row = ideas.visualRect(ideas.cards.index(ideas.cards.row_of("parents"))).center()
    listed.drag(ideas.viewport(), row, viewport, place(listed, "p8"))
    (made,) = (post for post in listed.stored().posts.values() if post.idea_id == "parents")
    assert made.day == dt.date(2026, 12, 8)


def the_row_at_the_top_stays_when_posts_come_above_it(listed: Someone) -> None:
    shown = table(listed)
    many = [Post(f"m{n}", "quiz", "facebook", dt.date(2026, 12, 16), text=SENDS) for n in range(40)]
    listed.bench.desk.perform("Many", put(listed.plan, *many))
    shown.show_at_top(dt.date(2026, 12, 10))
    top = shown.top_row()
    early = [Post(f"e{n}", "quiz", "facebook", dt.date(2026, 11, n + 1), text=SENDS) for n in range(20)]
    listed.bench.desk.perform("Early", put(listed.plan, *early))
    assert shown.top_row() == top
    listed.bench.desk.perform("Off", put(listed.plan, *(replace(post, day=None) for post in early)))
    assert shown.top_row() == top


def test_the_list_is_used_with_the_keyboard(listed: Someone) -> None:
    for walk in (
        a_time_that_is_none_is_told_and_changes_nothing,
        rows_are_walked_opened_moved_and_deleted_by_keyboard,
        a_jump_to_an_empty_day_gives_it_a_head,
    ):
        walk(listed)
        undone(listed)


def a_time_that_is_none_is_told_and_changes_nothing(listed: Someone) -> None:
    listed.bench.calendar.view.focus_post("p3")
    listed.key(Qt.Key.Key_Left)
    listed.key(Qt.Key.Key_Left)
    listed.key(Qt.Key.Key_F2)
    listed.keys("soon")
    listed.key(Qt.Key.Key_Return)
    bar = listed.app.window.statusBar()
    listed.qtbot.waitUntil(lambda: bar.currentMessage().startswith("That is no time I know"))
    assert listed.plan.posts["p3"].time == dt.time(9)


def rows_are_walked_opened_moved_and_deleted_by_keyboard(listed: Someone) -> None:
    assert listed.focus is table(listed)
    assert listed.bench.desk.day == dt.date(2026, 12, 10)
    listed.key(Qt.Key.Key_Up)
    view = listed.bench.calendar.view
    assert (view.focused_post(), listed.bench.desk.day) == ("p9", dt.date(2026, 12, 9))
    listed.key(Qt.Key.Key_Down, ALT)
    assert listed.stored().posts["p9"].day == dt.date(2026, 12, 10)
    listed.key(Qt.Key.Key_Right, ALT)
    assert listed.stored().posts["p9"].day == dt.date(2026, 12, 17)
    assert view.focused_post() == "p9"
    listed.key(Qt.Key.Key_Home)
    listed.key(Qt.Key.Key_Return)
    assert view.focused_post() == "p1"
    listed.key(Qt.Key.Key_Delete)
    assert "p1" not in listed.stored().posts
    listed.key(Qt.Key.Key_End)
    assert view.focused_post() == "later"
    listed.key(Qt.Key.Key_Backspace)
    assert listed.stored().posts["later"].day is None
    listed.key(Qt.Key.Key_T)
    assert listed.bench.desk.day == dt.date(2026, 12, 10)
    listed.key(Qt.Key.Key_Return)
    assert listed.focus.accessibleName() == "Title"
    assert dt.date(2026, 12, 10) in listed.stored().posts_by_day


def a_jump_to_an_empty_day_gives_it_a_head(listed: Someone) -> None:
    listed.bench.calendar.view.go_to(dt.date(2026, 12, 28))
    row = table(listed).current_row()
    assert row is not None
    assert (row.kind, row.day) == (RowKind.DAY, dt.date(2026, 12, 28))
    for month in range(1, 5):
        listed.menu("next").trigger()
        listed.qtbot.wait(80)  # as long as the list waits before it says what is at the top
        assert listed.bench.desk.day == dt.date(2027, month, 28)
        assert listed.bench.toolbar.title.text() == f"{('January', 'February', 'March', 'April')[month - 1]} 2027"
    listed.bench.calendar.view.go_to(dt.date(2026, 12, 28))
    listed.key(Qt.Key.Key_N)
    assert dt.date(2026, 12, 28) in listed.stored().posts_by_day


def test_the_period_is_the_month_of_the_top_row(begin: Begin) -> None:
    plan = small_plan()
    days = [dt.date(2027, 1, 1) + dt.timedelta(n) for n in range(60)]
    many = [Post(f"m{n}", "quiz", "facebook", day, text=SENDS) for n, day in enumerate(days)]
    person = begin(applied(plan, put(plan, *many)), view="list")
    desk = person.bench.desk
    bar = table(person).verticalScrollBar()
    bar.setValue(table(person).agenda.row_of_day(dt.date(2027, 1, 9)) * table(person).row_height + 3)
    person.qtbot.waitUntil(lambda: desk.period.first == dt.date(2027, 1, 1))
    assert person.bench.toolbar.title.text() == "January 2027"
    assert desk.day == dt.date(2026, 12, 10)
    assert table(person).sticky.isVisible()
    person.click(table(person).sticky)
    assert desk.day == dt.date(2027, 1, 9)
    person.menu("next").trigger()
    assert desk.day == dt.date(2027, 2, 9)
    person.menu("today").trigger()
    person.qtbot.waitUntil(lambda: desk.period.first == dt.date(2026, 12, 1))
    bar.setValue(table(person).agenda.row_of_day(dt.date(2027, 1, 9)) * table(person).row_height)
    person.qtbot.waitUntil(lambda: desk.period.first == dt.date(2027, 1, 1))
    person.key(Qt.Key.Key_M)
    assert (desk.day, desk.period.first) == (dt.date(2027, 1, 1), dt.date(2027, 1, 1))
