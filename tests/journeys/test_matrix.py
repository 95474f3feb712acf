"""The matrix: walking over hooks, filtering the backlog by one, beginning an idea with one."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from contentplanner.checker import matrix
from contentplanner.domain.filters import NONE
from contentplanner.domain.plan import Plan, plan_of
from contentplanner.domain.records import (
    Audience,
    AudienceInterest,
    BrandValue,
    Criterion,
    Idea,
    Post,
)
from contentplanner.domain.vocabulary import FilterField
from contentplanner.ui.calendar.view import ViewKind
from contentplanner.ui.matrix.drawing import button_rect
from contentplanner.ui.matrix.places import Place
from contentplanner.ui.matrix.table import MatrixTable
from contentplanner.ui.matrix.view import MatrixView
from tests.journeys.conftest import ASKS, Begin, Someone, small_plan

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
VALUE, INTEREST = FilterField.VALUE, FilterField.INTEREST
CRAFT_LEARNING = Place("craft", "learning")
CARE_FIRST = Place("care", "first")


def hooked_plan() -> Plan:
    """Two values and three interests of two audiences; one post of another month, one on a blog without replies."""
    basis = small_plan()
    ideas = {
        key: replace(idea, interest_ids=("learning", "first")) if key == "wanted" else idea
        for key, idea in basis.ideas.items()
    }
    blog = replace(basis.channels["facebook"], id="blog", name="Blog", invites_replies=False, position=3)
    return plan_of(
        (
            *(ideas.get(record.id, record) if isinstance(record, Idea) else record for record in basis.records()),
            blog,
            AudienceInterest("first", "starters", "First job", 1),
            Audience("alumni", "Alumni", 1),
            AudienceInterest("reunion", "alumni", "Reunion"),
            BrandValue("old", "Old & <b>tired</b>", 2, archived=True),
            Idea("meet", "Meet again", dt.date(2026, 11, 4), value_ids=("care",), interest_ids=("reunion",)),
            Idea("worn", "Worn", dt.date(2026, 11, 5), value_ids=("old",), interest_ids=("first",)),
            Post("january", "meet", "linkedin", dt.date(2027, 1, 12), text=ASKS),
            Post("blogged", "meet", "blog", dt.date(2026, 12, 3), text=ASKS),
        )
    )


@pytest.fixture
def person(begin: Begin) -> Someone:
    """Somebody who looks at the matrix of December 2026."""
    someone = begin(hooked_plan())
    someone.key(Qt.Key.Key_X)
    return someone


def view_of(person: Someone) -> MatrixView:
    view = person.bench.calendar.view
    assert isinstance(view, MatrixView)
    return view


def table_of(person: Someone) -> MatrixTable:
    return view_of(person).table


def read(person: Someone, place: Place) -> str:
    cells = table_of(person).cells
    return str(cells.data(cells.index_of(place)))


def click(person: Someone, place: Place, at: QPoint | None = None) -> None:
    table = table_of(person)
    rect = table.visualRect(table.cells.index_of(place))
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at or rect.center())


def kind(person: Someone) -> ViewKind:
    return person.bench.viewing.kind


def asked(person: Someone) -> dict[FilterField, str]:
    return {one.field: one.key for one in person.bench.desk.sight.criteria}


def shown(person: Someone) -> set[str]:
    return {card.idea_id for card in person.bench.backlog.list.cards.cards}


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


def new_idea(person: Someone, before: Plan) -> Idea:
    (key,) = person.plan.ideas.keys() - before.ideas.keys()
    return person.plan.ideas[key]


def test_an_idea_begins_with_its_hook_by_key_double_click_button_and_menu(person: Someone) -> None:
    table, foot = table_of(person), view_of(person).foot
    rect = table.visualRect(table.cells.index_of(CARE_FIRST))

    def by_key() -> None:
        table.go_to(CARE_FIRST)
        table.setFocus()
        person.key(Qt.Key.Key_Return, CTRL)

    def by_double_click() -> None:
        click(person, CARE_FIRST)
        QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())

    def by_button() -> None:
        QTest.mouseMove(table.viewport(), rect.center())
        click(person, CARE_FIRST, button_rect(rect).center())

    def by_menu() -> None:
        event = QContextMenuEvent(
            QContextMenuEvent.Reason.Mouse, rect.center(), table.viewport().mapToGlobal(rect.center())
        )
        QApplication.sendEvent(table.viewport(), event)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        next(action for action in menu.actions() if action.text() == "New idea with this hook").trigger()
        menu.close()

    for way in (by_key, by_double_click, by_button, by_menu, lambda: person.click(foot.idea)):
        before, done = person.plan, len(person.app.planner.history.done)  # type: ignore[union-attr]
        way()
        made = new_idea(person, before)
        assert (made.value_ids, made.interest_ids) == (("care",), ("first",))
        assert shown(person) == {made.id}
        assert person.focus is person.bench.editor.idea.title
        assert read(person, CARE_FIRST) == "Care, First job: 0 posts, 1 idea"
        assert len(person.app.planner.history.done) == done + 1  # type: ignore[union-attr]
        person.menu("undo").trigger()
        assert person.plan == before
        assert read(person, CARE_FIRST) == "Care, First job: no hook yet"

    card = person.bench.backlog.list
    person.bench.desk.sight.filter_by(())
    before = person.plan
    start = card.visualRect(card.cards.index(card.cards.row_of("quiz"))).center()
    person.drag(card.viewport(), start, table.viewport(), rect.center())
    assert (person.plan.ideas["quiz"].value_ids, person.plan.ideas["quiz"].interest_ids) == (("care",), ("first",))
    assert read(person, CARE_FIRST) == "Care, First job: 0 posts, 1 idea"
    person.menu("undo").trigger()
    assert person.plan == before
    nowhere = table.visualRect(table.cells.index_of(Place("care", None))).center()
    person.drag(card.viewport(), start, table.viewport(), nowhere)
    assert person.plan == before

    by_key()
    person.keys("What is a first week like?")
    person.click(table.viewport(), QPoint(2, 2))
    assert "What is a first week like?" in {idea.title for idea in person.stored().ideas.values()}


def test_many_values_and_interests_scroll_under_heads_that_stay(begin: Begin) -> None:
    values = [BrandValue(f"v{n}", f"Value {n}", n) for n in range(20)]
    groups = [Audience(f"a{n}", f"Audience {n}", n) for n in range(4)]
    interests = [AudienceInterest(f"i{n}", f"a{n // 6}", f"Interest with a long name {n}", n) for n in range(24)]
    person = begin(plan_of((*values, *groups, *interests)), view="matrix", whole_matrix=True)
    table = table_of(person)
    assert view_of(person).head.whole.isChecked(), "what it counts is remembered"
    person.click(view_of(person).head.period)
    assert not person.bench.viewing.counts_all
    assert table.cells.rowCount() == 21
    table.setFocus()
    person.key(Qt.Key.Key_End, CTRL)
    assert table.verticalScrollBar().value() == table.verticalScrollBar().maximum() > 0
    assert table.horizontalScrollBar().value() == table.horizontalScrollBar().maximum() > 0
    assert table.visualRect(table.currentIndex()).intersects(table.viewport().rect())
    assert table.interests.isVisible()
    assert table.values.isVisible()
    assert [name for name, left, width in table.interests.bands() if left + width > 0][-1] == "Audience 3"
    high = table.rowHeight(0)
    person.bench.viewing.be_compact(compact=True)
    assert table.rowHeight(0) < high
    only_read = MatrixTable(table.cells.sheet, can_add=False)
    assert table.starts(Place("v1", "i1"))
    assert not only_read.starts(Place("v1", "i1"))


def test_criteria_are_those_of_the_filter() -> None:
    assert CARE_FIRST.criteria == (Criterion(VALUE, "care"), Criterion(INTEREST, "first"))
    assert Place(None, "first").criteria == (Criterion(INTEREST, "first"),)
    assert Place(None, None).criteria == ()
