from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from contentplanner.domain.records import Criterion, Idea
from contentplanner.domain.vocabulary import FilterField
from contentplanner.ui.backlog.unknown import NewNames

if TYPE_CHECKING:
    from contentplanner.ui.backlog.panel import BacklogPanel

    from .conftest import Someone


def newest(person: Someone) -> Idea:
    return list(person.stored().ideas.values())[-1]


def offered(panel: BacklogPanel) -> list[str]:
    completion = panel.add.completion
    return (
        [completion.list.item(row).text() for row in range(completion.list.count())] if completion.isVisible() else []
    )


def question(panel: BacklogPanel) -> NewNames:
    assert panel.adding.question is not None
    return panel.adding.question


def test_an_idea_is_added_in_one_line_with_its_tags(person: Someone) -> None:
    panel = person.bench.backlog
    person.menu("new_idea").trigger()
    assert person.focus.accessibleName() == "Add an idea"
    assert "# for a value" in person.focus.accessibleDescription()
    person.keys("Why I stayed #cra")
    assert offered(panel) == ["Craftsmanship"]
    person.key(Qt.Key.Key_Return)
    assert panel.add.text() == "Why I stayed #Craftsmanship "
    person.keys("@")
    assert offered(panel) == ["Learning on the job   Starters"]
    person.key(Qt.Key.Key_Down)
    person.key(Qt.Key.Key_Tab)
    assert panel.add.text() == "Why I stayed #Craftsmanship @Learning on the job "
    person.keys("#c")
    assert offered(panel) == ["Care", "Craftsmanship"]
    person.key(Qt.Key.Key_Escape)
    assert offered(panel) == []
    for _ in "#c":
        person.key(Qt.Key.Key_Backspace)
    person.keys("#")
    QTest.mouseClick(
        panel.add.completion.list.viewport(),
        Qt.MouseButton.LeftButton,
        pos=panel.add.completion.list.visualItemRect(panel.add.completion.list.item(0)).center(),
    )
    assert panel.add.text().endswith("#Care ")
    assert person.focus is panel.add
    person.key(Qt.Key.Key_Return)
    made = newest(person)
    assert (made.title, made.value_ids, made.interest_ids) == ("Why I stayed", ("craft", "care"), ("learning",))
    assert panel.add.text() == ""
    assert panel.current_idea() == made.id
    person.keys("Second idea")
    person.key(Qt.Key.Key_Return)
    assert [card.title for card in panel.list.cards.cards][:2] == ["Second idea", "Why I stayed"]
    person.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    person.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(person.stored().ideas) == 3


def test_new_names_are_made_only_after_they_were_asked_about_and_no_word_is_lost(person: Someone) -> None:
    panel = person.bench.backlog
    person.menu("new_idea").trigger()
    person.keys("   ")
    person.key(Qt.Key.Key_Return)
    assert len(person.plan.ideas) == 3
    person.key(Qt.Key.Key_Escape)
    person.keys("#care")
    person.key(Qt.Key.Key_Return)
    assert panel.adding.hint.text == "An idea needs a title beside its tags."
    person.key(Qt.Key.Key_Escape)
    typed = 'Ask Tom #Courage @"Night shifts" !Spring'
    person.keys(typed)
    assert "new value “Courage”" in panel.adding.hint.text
    person.key(Qt.Key.Key_Return)
    asked = question(panel)
    assert "new campaign “Spring”" in asked.accessibleName()
    assert asked.makers[0].hasFocus()
    QTest.keyClick(asked, Qt.Key.Key_Escape)
    assert panel.add.text() == typed
    assert len(person.plan.ideas) == 3
    person.key(Qt.Key.Key_Return)
    QTest.keyClick(question(panel).makers[0], Qt.Key.Key_Space)
    plan, made = person.stored(), newest(person)
    assert made.title == "Ask Tom"
    assert [plan.values[key].name for key in made.value_ids] == ["Courage"]
    assert [plan.interests[key].name for key in made.interest_ids] == ["Night shifts"]
    assert plan.campaigns[made.campaign_id or ""].name == "Spring"
    person.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (set(person.stored().values), set(person.stored().campaigns)) == ({"care", "craft"}, set())
    person.keys("The #1 place for #dogs #Care")
    person.key(Qt.Key.Key_Return)
    person.click(question(panel).keep)
    assert (newest(person).title, newest(person).value_ids) == ("The #1 place for #dogs", ("care",))
    person.menu("clear_filter").trigger()
    never = next(pill for pill in panel.filters if pill.text() == "Never planned")
    person.click(next(pill for pill in panel.filters if pill.text() == "All"))
    person.click(never)
    assert len(panel.list.cards.cards) == 3
    person.bench.desk.sight.filter_by((Criterion(FilterField.VALUE, "craft"),))
    person.menu("new_idea").trigger()
    person.keys("Out of sight")
    person.key(Qt.Key.Key_Return)
    assert newest(person).title == "Out of sight"
    assert person.app.window.statusBar().currentMessage() == "“Out of sight” is added; the filter hides it"
