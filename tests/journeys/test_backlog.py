from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

if TYPE_CHECKING:
    from .conftest import Someone


def titles(person: Someone) -> list[str]:
    return [card.title for card in person.bench.backlog.list.cards.cards]


def test_an_idea_is_added_in_one_line(person: Someone) -> None:
    person.menu("new_idea").trigger()
    assert person.focus.accessibleName() == "Add an idea"
    person.keys("Why I stayed after my internship")
    person.key(Qt.Key.Key_Return)
    person.keys("Second idea")
    person.key(Qt.Key.Key_Return)
    assert titles(person)[:2] == ["Second idea", "Why I stayed after my internship"]
    assert {idea.title for idea in person.stored().ideas.values()} >= set(titles(person))


def test_an_empty_line_adds_nothing(person: Someone) -> None:
    person.menu("new_idea").trigger()
    person.keys("   ")
    person.key(Qt.Key.Key_Return)
    assert len(titles(person)) == 3


def test_never_planned_ideas_are_shown_alone(person: Someone) -> None:
    never = next(button for button in person.bench.backlog.filters if button.text() == "Never planned")
    person.click(never)
    assert titles(person) == ["Tool quiz", "Parents at work"]
    person.click(never)
    assert len(titles(person)) == 3


def test_an_idea_is_planned_by_keyboard_on_the_current_day(person: Someone) -> None:
    person.bench.calendar.month.go_to(dt.date(2026, 12, 18))
    ideas = person.bench.backlog.list
    ideas.make_current("parents")
    ideas.setFocus()
    person.menu("plan_idea").trigger()
    (post,) = person.stored().posts_by_day[dt.date(2026, 12, 18)]
    assert post.idea_id == "parents"


def test_enter_opens_an_idea_and_delete_deletes_it_with_its_posts(person: Someone) -> None:
    ideas = person.bench.backlog.list
    ideas.make_current("wanted")
    ideas.setFocus()
    person.key(Qt.Key.Key_Delete)
    assert set(person.stored().ideas) == {"parents", "quiz"}
    assert set(person.stored().posts) == {"waiting"}
    person.menu("undo").trigger()
    assert len(person.stored().posts) == 8
    ideas.make_current("parents")
    ideas.setFocus()
    person.key(Qt.Key.Key_Return)
    assert person.focus.accessibleName() == "Title"


def test_a_screen_reader_hears_a_card_as_a_sentence(person: Someone) -> None:
    ideas = person.bench.backlog.list
    index = ideas.cards.index(ideas.cards.row_of("wanted"))
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Electrician wanted. Craftsmanship, Learning on the job. planned 7×"


def test_a_title_is_never_taken_for_markup(person: Someone) -> None:
    person.menu("new_idea").trigger()
    person.keys("<b>Team</b><br>outing & more")
    person.key(Qt.Key.Key_Return)
    assert titles(person)[0] == "<b>Team</b><br>outing & more"
    rich = [made for made in person.app.window.findChildren(QLabel) if made.textFormat() != Qt.TextFormat.PlainText]
    assert [made.text() for made in rich if made.text()] == []
