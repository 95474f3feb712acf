from __future__ import annotations

import datetime as dt
from dataclasses import replace

from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from contentplanner.domain.edits import plan_idea, put
from contentplanner.domain.records import Post
from contentplanner.ui.editor.finder import Finder
from contentplanner.ui.editor.tags_field import TagsField

from .conftest import CONTROL, Editing


def texts(editing: Editing) -> list[str]:
    return [one.text() for one in editing.panel.idea.findChildren(QLabel) if one.isVisible()]


def finder(field: TagsField) -> Finder:
    assert field.finder is not None
    return field.finder


def values_of(editing: Editing) -> list[str]:
    return list(editing.stored().ideas["wanted"].value_ids)


def rows_of(found: Finder) -> list[str]:
    return [found.list.item(n).text() for n in range(found.list.count())]


def test_the_title_of_an_idea_with_one_post_is_the_ideas(editing: Editing) -> None:
    panel = editing.open("single")
    assert not panel.idea.own_title.isVisible()
    editing.write_in(panel.idea.title, "  Plumber   wanted ")
    editing.key(Qt.Key.Key_Return)
    assert editing.stored().ideas["wanted"].title == "Plumber wanted"
    assert editing.plan.posts["single"].title is None
    assert panel.idea.title.text() == "Plumber wanted"


def test_the_title_of_a_shared_idea_changes_all_its_posts_and_says_so(editing: Editing) -> None:
    panel = editing.open("q0")
    assert "shared by 3 posts" in texts(editing)
    panel.focus_title()
    assert "changes 3 posts" in texts(editing)
    editing.keys("Which tool is this?")
    editing.key(Qt.Key.Key_Tab)
    assert {editing.plan.title_of(editing.plan.posts[f"q{n}"]) for n in range(3)} == {"Which tool is this?"}
    panel.focus_text()
    assert "shared by 3 posts" in texts(editing)


def test_a_post_may_have_a_title_of_its_own_and_give_it_up_again(editing: Editing) -> None:
    panel = editing.open("q0")
    panel.idea.own_title.setFocus()
    editing.key(Qt.Key.Key_Space)
    assert editing.focus is panel.idea.title
    assert panel.idea.title.selectedText() == "Tool quiz"
    editing.keys("Guess the tool")
    editing.key(Qt.Key.Key_Return)
    plan = editing.stored()
    assert (plan.posts["q0"].title, plan.ideas["quiz"].title) == ("Guess the tool", "Tool quiz")
    editing.click_box(panel.idea.own_title)
    assert editing.plan.posts["q0"].title is None
    assert panel.idea.title.text() == "Tool quiz"
    assert editing.steps == [
        "Give “Tool quiz” its own title",
        "Edit title of “Guess the tool”",
        "Share the title of the idea",
    ]


def test_an_own_title_that_is_emptied_is_none(editing: Editing) -> None:
    editing.planner.perform("Elsewhere", put(editing.plan, replace(editing.plan.posts["q0"], title="Mine")))
    panel = editing.open("q0")
    editing.write_in(panel.idea.title, "")
    editing.key(Qt.Key.Key_Return)
    assert editing.plan.posts["q0"].title is None
    assert panel.idea.title.text() == "Tool quiz"


def test_a_missing_title_is_said_while_typing(editing: Editing) -> None:
    panel = editing.open("single")
    editing.write_in(panel.idea.title, "")
    assert panel.idea.missing.text == "Give the idea a title, so that you find it again."
    editing.keys("P")
    assert panel.idea.missing.text == ""


def test_tags_are_found_and_ticked_by_typing(editing: Editing) -> None:
    panel = editing.open("single")
    values = panel.idea.tags.values
    values.add.setFocus()
    editing.key(Qt.Key.Key_Space)
    editing.qtbot.waitUntil(lambda: values.finder is not None and values.finder.isVisible())
    found = finder(values)
    assert rows_of(found) == ["Care", "Craftsmanship"]
    assert [found.list.item(n).checkState() for n in range(2)] == [Qt.CheckState.Unchecked, Qt.CheckState.Checked]
    editing.keys("CAR")
    assert rows_of(found) == ["Care", "New value “CAR”"]
    editing.key(Qt.Key.Key_Return)
    assert values_of(editing) == ["craft", "care"]
    editing.keys("craft")
    editing.key(Qt.Key.Key_Return)
    assert values_of(editing) == ["care"]
    editing.key(Qt.Key.Key_Delete)
    assert [found.list.item(n).checkState() for n in range(2)] == [Qt.CheckState.Checked, Qt.CheckState.Unchecked]
    editing.key(Qt.Key.Key_Down)
    editing.key(Qt.Key.Key_Down)
    editing.key(Qt.Key.Key_Return)
    assert values_of(editing) == ["care", "craft"]
    editing.key(Qt.Key.Key_Escape)
    editing.qtbot.waitUntil(lambda: values.finder is None)
    assert panel.isVisible()
    assert [chip.name for chip in values.chips] == ["Care", "Craftsmanship"]


def test_enter_on_nothing_closes_the_list(editing: Editing) -> None:
    panel = editing.open("single")
    values = panel.idea.tags.values
    editing.click(values.add)
    editing.key(Qt.Key.Key_Return)
    editing.qtbot.waitUntil(lambda: values.finder is None)
    assert editing.steps == []


def test_tags_are_ticked_by_mouse_on_the_words_and_on_the_box(editing: Editing) -> None:
    panel = editing.open("single")
    values = panel.idea.tags.values
    editing.click(values.add)
    rows = finder(values).list
    care = rows.visualItemRect(rows.item(0))
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=care.center())
    assert values_of(editing) == ["craft", "care"]
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(care.left() + 14, care.center().y()))
    assert values_of(editing) == ["craft"]
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=care.center())
    assert values_of(editing) == ["craft", "care"]
    finder(values).close()


def test_interests_stand_under_their_audiences(editing: Editing) -> None:
    panel = editing.open("single")
    interests = panel.idea.tags.interests
    editing.click(interests.add)
    found = finder(interests)
    assert rows_of(found) == ["Starters", "Learning on the job", "Alumni", "Seeing old colleagues"]
    assert not found.list.item(0).flags() & Qt.ItemFlag.ItemIsEnabled
    editing.keys("old")
    assert rows_of(found)[:2] == ["Alumni", "Seeing old colleagues"]
    assert found.list.currentRow() == 1
    found.close()


def test_the_list_of_a_shared_idea_says_how_many_posts_it_changes(editing: Editing) -> None:
    panel = editing.open("q0")
    editing.click(panel.idea.tags.values.add)
    said = [one.text() for one in finder(panel.idea.tags.values).findChildren(QLabel)]
    assert "changes 3 posts" in said
    finder(panel.idea.tags.values).close()


def test_a_new_value_is_made_of_what_was_typed(editing: Editing) -> None:
    panel = editing.open("single")
    values = panel.idea.tags.values
    editing.click(values.add)
    editing.keys("Openness")
    assert rows_of(finder(values)) == ["New value “Openness”"]
    editing.key(Qt.Key.Key_Return)
    idea = editing.stored().ideas["wanted"]
    assert [editing.plan.values[key].name for key in idea.value_ids] == ["Craftsmanship", "Openness"]
    assert editing.steps == ["Add “Openness”"]
    editing.qtbot.waitUntil(lambda: values.finder is None)
    editing.key(Qt.Key.Key_Z, CONTROL)
    assert "Openness" not in {value.name for value in editing.plan.values.values()}


def test_an_archived_value_that_is_typed_comes_back(editing: Editing) -> None:
    editing.planner.perform("Elsewhere", put(editing.plan, replace(editing.plan.values["care"], archived=True)))
    panel = editing.open("single")
    editing.click(panel.idea.tags.values.add)
    editing.keys("care")
    editing.key(Qt.Key.Key_Return)
    assert editing.plan.ideas["wanted"].value_ids == ("craft", "care")
    assert not editing.plan.values["care"].archived
    assert len(editing.plan.values) == 2


def test_a_new_interest_belongs_to_the_audience_that_is_chosen(editing: Editing) -> None:
    panel = editing.open("single")
    interests = panel.idea.tags.interests
    editing.click(interests.add)
    editing.keys("Reunion")
    assert rows_of(finder(interests)) == ["New for Starters: “Reunion”", "New for Alumni: “Reunion”"]
    editing.key(Qt.Key.Key_Down)
    editing.key(Qt.Key.Key_Return)
    made = editing.plan.interests[editing.plan.ideas["wanted"].interest_ids[-1]]
    assert (made.name, made.audience_id) == ("Reunion", "alumni")


def test_a_tag_is_taken_away_by_its_cross_only_or_by_delete(editing: Editing) -> None:
    panel = editing.open("single")
    (chip,) = panel.idea.tags.values.chips
    assert chip.accessibleName() == "Remove Craftsmanship"
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(8, chip.height() // 2))
    assert editing.plan.ideas["wanted"].value_ids == ("craft",)
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(chip.width() - 8, chip.height() // 2))
    assert not editing.plan.ideas["wanted"].value_ids
    panel.idea.tags.interests.chips[0].setFocus()
    editing.key(Qt.Key.Key_Delete)
    assert editing.stored().ideas["wanted"].interest_ids == ()
    assert editing.focus is panel.idea.tags.interests.add


def test_an_idea_without_posts_shows_itself_and_how_to_plan_it(editing: Editing) -> None:
    editing.open_idea("unplanned")
    panel = editing.panel
    assert editing.focus is panel.idea.title
    assert panel.idea.more.subject.isVisible()
    assert not panel.text.isVisible()
    assert not panel.footer.isVisible()
    assert not panel.header.status.isVisible()
    editing.keys("Ask Tom anything")
    editing.key(Qt.Key.Key_Return)
    assert editing.stored().ideas["unplanned"].title == "Ask Tom anything"


def test_an_idea_is_planned_from_its_own_page(editing: Editing) -> None:
    editing.open_idea("unplanned")
    posts = editing.panel.posts
    editing.click(posts.plan_it)
    assert posts.picker is not None
    posts.picker.calendar.setSelectedDate(QDate(2026, 12, 18))
    editing.key(Qt.Key.Key_Return)
    (made,) = editing.stored().posts_by_idea["unplanned"]
    assert made.day == dt.date(2026, 12, 18)
    assert editing.panel.sheet.post == made


def test_planning_an_idea_gives_its_undated_post_the_day(editing: Editing) -> None:
    waiting = plan_idea(editing.plan, "unplanned", None)
    editing.planner.perform("Elsewhere", waiting)
    editing.open_idea("unplanned")
    editing.click(editing.panel.posts.plan_it)
    editing.key(Qt.Key.Key_Return)
    (post,) = editing.plan.posts_by_idea["unplanned"]
    assert post == replace(_post(waiting[0].record), day=dt.date(2026, 12, 10))


def _post(record: object) -> Post:
    assert isinstance(record, Post)
    return record


def test_the_other_posts_of_an_idea_are_a_click_away(editing: Editing) -> None:
    editing.open("q0")
    name = "Wed 16 December, Instagram, two-way: Tool quiz"
    editing.click(editing.named(QPushButton, name))
    assert editing.panel.sheet.post == editing.plan.posts["q1"]
    assert editing.desk.selected == "q1"
    editing.open_idea("quiz")
    editing.qtbot.wait(20)
    names = [one.accessibleName() for one in editing.panel.posts.findChildren(QPushButton) if one.isVisible()]
    assert len([name for name in names if "Tool quiz" in name]) == 3
