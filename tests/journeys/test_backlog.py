from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu

from contentplanner.domain.plan import Plan, plan_of
from contentplanner.domain.records import Campaign, Idea, Post
from contentplanner.domain.vocabulary import FilterField, Subject
from contentplanner.ui.backlog.cards import PostRow
from contentplanner.ui.backlog.merge_dialog import MergeIdeasDialog
from contentplanner.ui.editor.choice_field import ChoiceField
from contentplanner.ui.filter.popup import FilterPopup

from .conftest import small_plan

if TYPE_CHECKING:
    from contentplanner.ui.backlog.list_view import IdeaList

    from .conftest import Begin, Someone

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def titles(person: Someone) -> list[str]:
    return [card.title for card in person.bench.backlog.list.cards.cards]


def shown(person: Someone) -> IdeaList:
    return person.bench.backlog.list


def keys(person: Someone) -> list[str]:
    """What is chosen in the list."""
    return [row.key for row in shown(person).chosen()]


def go_to(person: Someone, key: str) -> None:
    shown(person).make_current(key)
    shown(person).setFocus()


def middle(person: Someone, key: str) -> QPoint:
    """Where a row can be clicked, away from its arrow."""
    rect = shown(person).visualRect(shown(person).cards.index(shown(person).cards.row_of(key)))
    return QPoint(rect.left() + 60, rect.top() + 14)


def click(person: Someone, key: str, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.mouseClick(shown(person).viewport(), Qt.MouseButton.LeftButton, modifiers, middle(person, key))


def choose(text: str) -> None:
    """Choose from the menu that is open, or from one of its submenus as "Menu/Item"."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    *path, last = text.split("/")
    for name in path:
        below = next(action.menu() for action in menu.actions() if action.text() == name)
        assert isinstance(below, QMenu)
        menu = below
    next(action for action in menu.actions() if action.text() == last).trigger()
    while (open_menu := QApplication.activePopupWidget()) is not None:
        open_menu.close()


def test_an_idea_is_planned_opened_and_deleted_by_keyboard(person: Someone) -> None:
    person.bench.calendar.month.go_to(dt.date(2026, 12, 18))
    go_to(person, "parents")
    person.menu("plan_idea").trigger()
    (post,) = person.stored().posts_by_day[dt.date(2026, 12, 18)]
    assert post.idea_id == "parents"
    person.menu("undo").trigger()
    go_to(person, "wanted")
    person.key(Qt.Key.Key_Delete)
    assert set(person.stored().ideas) == {"parents", "quiz"}
    assert set(person.stored().posts) == {"waiting"}
    assert person.bench.calendar.many.toast.text == "Deleted: “Electrician wanted”, with 7 posts"
    person.click(person.bench.calendar.many.toast.undo)
    assert len(person.stored().posts) == 8
    go_to(person, "parents")
    person.key(Qt.Key.Key_Return)
    assert person.focus.accessibleName() == "Title"
    index = shown(person).cards.index(shown(person).cards.row_of("wanted"))
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Electrician wanted. Craftsmanship, Learning on the job. planned 7×"
    assert index.data(Qt.ItemDataRole.AccessibleDescriptionRole) == "7 posts, closed"
    person.menu("new_idea").trigger()
    person.keys("<b>Team</b><br>outing & more")
    person.key(Qt.Key.Key_Return)
    assert titles(person)[0] == "<b>Team</b><br>outing & more"
    rich = [made for made in person.app.window.findChildren(QLabel) if made.textFormat() != Qt.TextFormat.PlainText]
    assert [made.text() for made in rich if made.text()] == []


def test_an_idea_opens_to_its_posts_which_can_be_opened_moved_and_dragged_to_a_day(person: Someone) -> None:
    go_to(person, "wanted")
    person.key(Qt.Key.Key_Right)
    rows = shown(person).cards.rows
    assert [row.key for row in rows if isinstance(row, PostRow)] == [f"p{n}" for n in (1, 2, 3, 8, 9, 11, 15)]
    first = rows[shown(person).cards.row_of("p1")]
    assert isinstance(first, PostRow)
    assert first.line == "Tue 1 Dec 09:00 · Approved"
    assert first.name == "Tue 1 December 09:00, LinkedIn, one-way: Electrician wanted. Approved"
    person.key(Qt.Key.Key_Right)
    assert keys(person) == ["p1"]
    person.key(Qt.Key.Key_Down)
    person.key(Qt.Key.Key_Return)
    assert person.bench.desk.selected == "p2"
    shown(person).setFocus()
    assert person.bench.focused_post() == "p2"
    assert person.menu("copy_text").isEnabled()
    shown(person).menu_wanted.emit(shown(person).mapToGlobal(QPoint(20, 20)))
    choose("Put back in the &backlog")
    assert person.stored().posts["p2"].day is None
    person.menu("undo").trigger()
    go_to(person, "p2")
    person.key(Qt.Key.Key_Backspace)
    assert person.stored().posts["p2"].day is None
    person.key(Qt.Key.Key_Left)
    assert keys(person) == ["wanted"]
    person.key(Qt.Key.Key_Left)
    assert len(shown(person).cards.rows) == 3
    arrow = shown(person).arrow_of("wanted")
    QTest.mouseClick(shown(person).viewport(), Qt.MouseButton.LeftButton, pos=arrow.center())
    assert shown(person).cards.is_opened("wanted")
    cell = person.cell(17)
    person.drag(shown(person).viewport(), middle(person, "p1"), cell, cell.rect().center())
    assert person.stored().posts["p1"].day == dt.date(2026, 12, 17)
    click(person, "p3")
    assert person.bench.desk.selected == "p3"


def wide_plan() -> Plan:
    """The small plan with ideas that rest, that are to be merged, and a campaign."""
    ideas = (
        Idea("old", "Café talk", dt.date(2025, 1, 5), "What people say", ("craft",), ("learning",), evergreen_weeks=8),
        Idea("away", "Put away", dt.date(2025, 2, 1), archived=True),
    )
    used = Post("used", "old", "linkedin", dt.date(2026, 10, 1), dt.time(9), text="Two sugars for Zoë, please.")
    return plan_of((*small_plan().records(), Campaign("spring", "Spring"), *ideas, used))


def test_many_ideas_are_chosen_and_changed_at_once(begin: Begin) -> None:
    person = begin(wide_plan())
    assert titles(person) == ["Café talk", "Tool quiz", "Parents at work", "Electrician wanted"]
    assert not person.bench.backlog.chosen_bar.isVisible()
    click(person, "quiz")
    click(person, "wanted", SHIFT)
    assert keys(person) == ["quiz", "parents", "wanted"]
    click(person, "parents", CONTROL)
    person.click_twice(shown(person).viewport(), middle(person, "parents"), CONTROL)
    assert (keys(person), person.bench.editor.sheet.key) == (["quiz", "wanted"], (None, "quiz")), "the editor stays"
    assert person.bench.backlog.chosen_bar.text.text() == "2 chosen"
    assert person.bench.backlog.chosen_bar.accessibleName() == "2 ideas chosen"
    shown(person).setFocus()
    person.menu("idea_values").trigger()
    finder = person.bench.backlog.deeds.tags.finder
    assert finder is not None
    states = [finder.list.item(row).checkState() for row in range(2)]
    assert states == [Qt.CheckState.Unchecked, Qt.CheckState.PartiallyChecked]
    QTest.keyClick(finder.line, Qt.Key.Key_Down)
    QTest.keyClick(finder.line, Qt.Key.Key_Return)
    assert finder.list.item(0).checkState() is Qt.CheckState.Checked
    QTest.keyClicks(finder.line, "Courage")
    QTest.keyClick(finder.line, Qt.Key.Key_Return)
    plan = person.stored()
    assert [len(plan.ideas[key].value_ids) for key in ("quiz", "wanted", "parents")] == [2, 3, 1]
    person.menu("undo").trigger()
    person.menu("undo").trigger()
    assert person.stored().ideas == wide_plan().ideas
    shown(person).menu_wanted.emit(shown(person).mapToGlobal(QPoint(20, 20)))
    choose("Subject/Event")
    shown(person).menu_wanted.emit(shown(person).mapToGlobal(QPoint(20, 20)))
    choose("Campaign/Spring")
    ideas = person.stored().ideas
    assert [ideas[key].subject for key in ("quiz", "wanted")] == [Subject.EVENT, Subject.EVENT]
    assert [ideas[key].campaign_id for key in ("quiz", "wanted", "parents")] == ["spring", "spring", None]
    go_to(person, "quiz")
    QTest.keyClick(shown(person), Qt.Key.Key_Down, SHIFT)
    assert keys(person) == ["quiz", "parents"]
    QTest.keyClick(person.app.window, Qt.Key.Key_A, CONTROL | SHIFT)
    assert titles(person) == ["Café talk", "Electrician wanted"]
    assert keys(person) == ["wanted"]
    assert [person.stored().ideas[key].archived for key in ("quiz", "parents")] == [True, True]
    person.menu("undo").trigger()
    shown(person).setFocus()
    QTest.keyClick(shown(person), Qt.Key.Key_A, CONTROL)
    assert len(keys(person)) == 4
    person.click(person.bench.backlog.chosen_bar.delete)
    assert set(person.stored().ideas) == {"away"}
    assert person.stored().posts == {}
    person.menu("undo").trigger()
    assert len(person.stored().posts) == 9


def test_ideas_are_sorted_and_come_back_by_themselves(begin: Begin) -> None:
    person = begin(wide_plan())
    panel = person.bench.backlog
    due = next(pill for pill in panel.filters if pill.text() == "Due again")
    person.click(due)
    assert titles(person) == ["Café talk"]
    card = shown(person).cards.cards[0]
    assert card.line == "due: 10 weeks not used · planned 1×"
    person.click(due)
    click(person, "quiz")
    shown(person).menu_wanted.emit(shown(person).mapToGlobal(QPoint(20, 20)))
    choose("Evergreen/Back after 8 weeks")
    assert person.stored().ideas["quiz"].evergreen_weeks == 8
    for text, order in (
        ("Oldest first", ["Café talk", "Electrician wanted", "Parents at work", "Tool quiz"]),
        ("Longest not planned", ["Parents at work", "Tool quiz", "Café talk", "Electrician wanted"]),
        ("Most hooks", ["Café talk", "Electrician wanted", "Parents at work", "Tool quiz"]),
        ("By title", ["Café talk", "Electrician wanted", "Parents at work", "Tool quiz"]),
    ):
        panel.sort.click()
        choose(text)
        assert titles(person) == order


def test_ideas_are_found_merged_archived_and_evergreen(begin: Begin) -> None:
    person = begin(wide_plan())
    panel = person.bench.backlog
    person.menu("search").trigger()
    person.keys("ZOE sugar")
    assert titles(person) == ["Café talk"]
    index = shown(person).cards.index(0)
    assert index.data(Qt.ItemDataRole.AccessibleDescriptionRole) == (
        "1 post, closed, Text: Two sugars for Zoë, please."
    )
    person.key(Qt.Key.Key_Down)
    assert person.focus is shown(person)
    assert keys(person) == ["old"]
    person.menu("search").trigger()
    person.key(Qt.Key.Key_Escape)
    assert len(titles(person)) == 4
    click(person, "old")
    click(person, "wanted", CONTROL)
    person.menu("merge_ideas").trigger()
    dialog = person.app.window.findChild(MergeIdeasDialog)
    assert isinstance(dialog, MergeIdeasDialog)
    assert [box.text() for box in dialog.choices["title"]] == ["Café talk", "Electrician wanted"]
    QTest.keyClick(dialog.choices["title"][1], Qt.Key.Key_Space)
    person.click(dialog.yes)
    plan = person.stored()
    assert (plan.ideas["old"].title, plan.ideas["old"].brief) == ("Electrician wanted", "What people say")
    assert "wanted" not in plan.ideas
    assert len(plan.posts_by_idea["old"]) == 8
    person.menu("undo").trigger()
    assert len(person.stored().posts_by_idea["wanted"]) == 7
    go_to(person, "parents")
    person.key(Qt.Key.Key_Return)
    rest = person.named(ChoiceField, "Evergreen")
    rest.setFocus()
    person.key(Qt.Key.Key_Down)
    assert person.stored().ideas["parents"].evergreen_weeks == 2
    person.click(panel.filter)
    (box,) = person.bench.findChildren(FilterPopup)
    box.show_field(FilterField.ARCHIVED)
    QTest.keyClick(box.choices, Qt.Key.Key_Down)
    QTest.keyClick(box.choices, Qt.Key.Key_Space)
    box.close()
    assert titles(person) == ["Put away"]
    go_to(person, "away")
    person.menu("archive_ideas").trigger()
    assert titles(person) == []
    person.menu("clear_filter").trigger()
    assert "Put away" in titles(person)
