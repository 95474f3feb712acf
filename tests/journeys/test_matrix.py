"""The matrix: walking over hooks, filtering the backlog by one, beginning an idea with one."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from contentplanner.checker import matrix
from contentplanner.domain.filters import NONE
from contentplanner.domain.vocabulary import FilterField
from contentplanner.ui.calendar.view import ViewKind
from contentplanner.ui.matrix.places import Place
from tests.journeys.conftest import Begin, Someone
from tests.journeys.matrix_hands import (
    CARE_FIRST,
    CRAFT_LEARNING,
    asked,
    click,
    kind,
    looking_at_the_matrix,
    read,
    shown,
    table_of,
    view_of,
)

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
VALUE, INTEREST = FilterField.VALUE, FilterField.INTEREST


@pytest.fixture
def person(begin: Begin) -> Someone:
    return looking_at_the_matrix(begin)


def test_it_is_walked_by_keyboard_and_filters_the_backlog_and_says_what_it_counts(person: Someone) -> None:
    table = table_of(person)
    assert person.focus is table
    assert table.place == Place("care", "learning")
    steps = (
        (Qt.Key.Key_Right, None, CARE_FIRST),
        (Qt.Key.Key_Down, None, Place("craft", "first")),
        (Qt.Key.Key_Left, None, CRAFT_LEARNING),
        (Qt.Key.Key_End, None, Place("craft", None)),
        (Qt.Key.Key_Home, None, CRAFT_LEARNING),
        (Qt.Key.Key_End, CTRL, Place(None, None)),
        (Qt.Key.Key_Home, CTRL, Place("care", "learning")),
        (Qt.Key.Key_Down, None, CRAFT_LEARNING),
    )
    for key, modifier, place in steps:
        person.key(key, modifier or Qt.KeyboardModifier.NoModifier)
        assert table.place == place
    person.key(Qt.Key.Key_Return)
    assert asked(person) == {VALUE: "craft", INTEREST: "learning"}
    assert shown(person) == {"wanted"}
    person.key(Qt.Key.Key_End)
    person.key(Qt.Key.Key_Enter)
    assert asked(person) == {VALUE: "craft"}
    person.key(Qt.Key.Key_Escape)
    assert asked(person) == {}
    assert len(shown(person)) == 5
    assert table.hasFocus()
    person.key(Qt.Key.Key_Tab)
    assert view_of(person).foot.posts.hasFocus()
    assert_it_says_what_it_counts_and_follows_period_and_plan(person)


def assert_it_says_what_it_counts_and_follows_period_and_plan(person: Someone) -> None:
    view, desk = view_of(person), person.bench.desk
    assert read(person, CRAFT_LEARNING) == "Craftsmanship, Learning on the job: 7 posts, 1 idea"
    assert read(person, CARE_FIRST) == "Care, First job: no hook yet"
    assert read(person, Place("care", "reunion")) == "Care, Reunion: 0 posts, 1 idea"
    assert read(person, Place("care", NONE)) == "Care, Without an interest: 0 posts, 1 idea"
    assert read(person, Place("old", "first")) == "Old & <b>tired</b> (archived), First job: 0 posts, 1 idea"
    assert read(person, Place(None, None)) == "Total: 7 posts, 5 ideas"
    assert "1 post on a channel without replies isn’t counted." in view.head._summary.text()
    heads = [head.sentence for head in view.table.interests.heads()]
    assert heads[:3] == ["Learning on the job (Starters)", "First job (Starters)", "Reunion (Alumni), no posts"]
    assert [head.missed for head in view.table.values.heads()] == [True, False, False, False, False]
    assert [name for name, _left, _width in view.table.interests.bands()] == ["Starters", "Alumni"]
    assert desk.report.posts == 7

    view.focus_day()
    person.key(Qt.Key.Key_PageDown)
    assert desk.period.first == dt.date(2027, 1, 1)
    assert read(person, Place("care", "reunion")) == "Care, Reunion: 1 post, 1 idea"
    assert not any(head.missed for head in view.table.values.heads()[1:] if head.name == "Care")
    person.key(Qt.Key.Key_PageUp)
    person.click(view.head.whole)
    assert person.bench.viewing.counts_all
    assert read(person, Place(None, None)) == "Total: 8 posts, 5 ideas"
    assert view.table.cells.sheet.matrix == matrix(person.plan, view.period)
    person.click(view.head.period)

    person.key(Qt.Key.Key_M)
    person.chip("p1").setFocus()
    person.key(Qt.Key.Key_Delete)
    person.key(Qt.Key.Key_X)
    assert read(person, CRAFT_LEARNING) == "Craftsmanship, Learning on the job: 6 posts, 1 idea"
    person.menu("undo").trigger()
    assert read(person, CRAFT_LEARNING) == "Craftsmanship, Learning on the job: 7 posts, 1 idea"
    assert_a_screen_reader_finds_a_table_with_heads(person)


def assert_a_screen_reader_finds_a_table_with_heads(person: Someone) -> None:
    found = QAccessible.queryAccessibleInterface(table_of(person))
    children = [found.child(n) for n in range(found.childCount())]
    told = [(child.role(), child.text(QAccessible.Text.Name)) for child in children]
    role = QAccessible.Role
    assert (found.role(), found.text(QAccessible.Text.Name)) == (role.Table, "Brand values by audience interests")
    assert (role.ColumnHeader, "Reunion (Alumni), no posts") in told
    assert (role.RowHeader, "Craftsmanship") in told
    assert (role.Cell, "Care, First job: no hook yet") in told
    assert (role.Cell, "Craftsmanship, total: 7 posts, 1 idea") in told
    buttons = {made.accessibleName() or made.text() for made in view_of(person).findChildren(QPushButton)}
    assert buttons >= {"New idea with this hook", "Whole plan", "Show its posts"}


def test_it_is_clicked_and_no_idea_begins_where_there_is_no_hook(person: Someone) -> None:
    table, before = table_of(person), person.plan
    for place in (Place("old", "first"), Place("care", NONE), Place("care", None), Place(None, None)):
        table.go_to(place)
        assert not view_of(person).foot.idea.isEnabled()
        person.key(Qt.Key.Key_Return, CTRL)
        rect = table.visualRect(table.cells.index_of(place))
        QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert person.plan == before
    tip = table.pointer.tip(table.visualRect(table.cells.index_of(Place("old", "first"))).center())
    assert "&lt;b&gt;tired&lt;/b&gt;" in tip
    click(person, CRAFT_LEARNING)
    assert shown(person) == {"wanted"}
    click(person, Place("care", NONE))
    assert asked(person) == {VALUE: "care", INTEREST: NONE}
    assert shown(person) == {"parents"}
    head = table.interests
    at = QPoint(head.sectionViewportPosition(2) + 20, head.height() - 10)
    QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert asked(person) == {INTEREST: "reunion"}
    click(person, Place(None, None))
    assert asked(person) == {}
    click(person, CRAFT_LEARNING)
    foot = view_of(person).foot
    person.key(Qt.Key.Key_W)
    person.key(Qt.Key.Key_X)
    assert person.bench.desk.period.length == 7
    person.click(foot.posts)
    assert kind(person) is ViewKind.WEEK
    wanted = frozenset(post.id for post in person.plan.posts.values() if post.idea_id == "wanted")
    assert person.bench.desk.sight.posts == wanted
    person.key(Qt.Key.Key_X)
    person.click(view_of(person).head.whole)
    person.click(foot.posts)
    assert kind(person) is ViewKind.LIST
