"""An idea begins with its hook in the matrix; many hooks scroll under heads that stay."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from contentplanner.domain.plan import Plan, plan_of
from contentplanner.domain.records import (
    Audience,
    AudienceInterest,
    BrandValue,
    Criterion,
    Idea,
)
from contentplanner.domain.vocabulary import FilterField
from contentplanner.ui.matrix.drawing import button_rect
from contentplanner.ui.matrix.places import Place
from contentplanner.ui.matrix.table import MatrixTable
from tests.journeys.conftest import Begin, Someone
from tests.journeys.matrix_hands import CARE_FIRST, click, looking_at_the_matrix, read, shown, table_of, view_of

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
VALUE, INTEREST = FilterField.VALUE, FilterField.INTEREST


@pytest.fixture
def person(begin: Begin) -> Someone:
    return looking_at_the_matrix(begin)


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
