from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy

from contentplanner.domain.edits import delete_posts, put
from contentplanner.domain.vocabulary import Status

from .conftest import ASKS, CONTROL, SENDS, Editing


def test_opening_a_post_selects_it(editing: Editing) -> None:
    panel = editing.open("single")
    assert editing.bench.desk.selected == "single"
    assert panel.idea.title.text() == "Electrician wanted"
    assert panel.facts.day.text() == "Mon 14 Dec"
    assert panel.facts.time.text() == "09:00"
    assert panel.text.field.toPlainText() == SENDS


def test_a_new_post_is_named_by_typing_at_once(editing: Editing) -> None:
    editing.open("single")
    editing.panel.focus_title()
    editing.keys("Plumber")
    assert editing.panel.idea.title.text() == "Plumber"


def test_escape_accepts_and_closes(editing: Editing) -> None:
    panel = editing.open("single")
    closed = QSignalSpy(panel.closed)
    editing.write_in(panel.text.field, "Hello")
    editing.key(Qt.Key.Key_Escape)
    assert closed.count() == 1
    assert editing.stored().posts["single"].text == "Hello"
    assert editing.bench.side.currentWidget() is editing.bench.check


def test_the_cross_closes(editing: Editing) -> None:
    panel = editing.open("single")
    editing.click(panel.header.close_button)
    assert editing.bench.side.currentWidget() is editing.bench.check
    assert editing.steps == []


def test_the_editor_closes_when_its_post_is_gone(editing: Editing) -> None:
    panel = editing.open("single")
    closed = QSignalSpy(panel.closed)
    editing.planner.perform("Elsewhere", delete_posts(editing.plan, ("single",)))
    assert closed.count() == 1
    assert editing.bench.side.currentWidget() is editing.bench.check
    assert panel.accept()


def test_undoing_the_creation_of_a_post_closes_it(editing: Editing) -> None:
    editing.bench.calendar.new_post(editing.bench.desk.today())
    panel = editing.panel
    editing.keys("Something new")
    editing.key(Qt.Key.Key_Return)
    editing.key(Qt.Key.Key_Z, CONTROL)
    assert panel.idea.title.text() == "New post"
    editing.key(Qt.Key.Key_Z, CONTROL)
    assert len(editing.plan.posts) == 4
    assert editing.bench.side.currentWidget() is editing.bench.check


def test_a_post_that_goes_while_the_editor_is_hidden_leaves_nothing_behind(editing: Editing) -> None:
    panel = editing.open("single")
    editing.bench.show_check()
    editing.planner.perform("Elsewhere", delete_posts(editing.plan, ("single",)))
    editing.open("q0")
    assert panel.isVisible()
    assert panel.text.field.toPlainText() == ASKS


def test_a_hidden_editor_catches_up_when_it_is_shown(editing: Editing) -> None:
    panel = editing.open("single")
    editing.bench.show_check()
    editing.planner.perform("Elsewhere", put(editing.plan, replace(editing.plan.posts["single"], text="Elsewhere")))
    editing.open("single")
    assert panel.text.field.toPlainText() == "Elsewhere"


def test_the_text_is_copied_as_it_stands_then_marked_as_posted(editing: Editing) -> None:
    panel = editing.open("single")
    editing.write_in(panel.text.field, "10 km, 👷 één")
    assert not panel.footer.mark.isVisible()
    editing.click(panel.footer.copy)
    assert QGuiApplication.clipboard().text() == "10 km, 👷 één"
    assert panel.footer.copy.text() == "Copied"
    editing.click(panel.footer.mark)
    assert editing.stored().posts["single"].status is Status.POSTED
    assert not panel.footer.mark.isVisible()
    assert panel.footer.copy.text() == "Copy text"
    assert editing.steps == ["Edit text of “Electrician wanted”", "Mark “Electrician wanted” as posted"]


def test_what_was_copied_of_one_post_is_not_offered_for_the_next(editing: Editing) -> None:
    panel = editing.open("single")
    editing.click(panel.footer.copy)
    assert panel.footer.mark.isVisible()
    editing.open("q0")
    assert not panel.footer.mark.isVisible()
    assert panel.footer.copy.text() == "Copy text"


def test_an_unwritten_post_has_nothing_to_copy(editing: Editing) -> None:
    panel = editing.open("single")
    editing.write_in(panel.text.field, "")
    assert not panel.footer.copy.isEnabled()
    editing.keys("H")
    assert panel.footer.copy.isEnabled()


def test_a_copy_of_the_post_opens(editing: Editing) -> None:
    panel = editing.open("single")
    editing.click(panel.footer.duplicate)
    assert len(editing.stored().posts) == 5
    assert panel.sheet.post is not None
    assert panel.sheet.post.id != "single"
    assert panel.sheet.post.text == SENDS


def test_a_deleted_post_comes_back_by_undo(editing: Editing) -> None:
    panel = editing.open("single")
    editing.click(panel.footer.delete)
    assert "single" not in editing.stored().posts
    assert not panel.isVisible()
    editing.key(Qt.Key.Key_Z, CONTROL)
    assert "single" in editing.plan.posts


def test_nothing_is_stored_by_looking(editing: Editing) -> None:
    before = editing.plan
    for key in ("single", "q0", "q1", "single"):
        editing.open(key)
    editing.bench.open_idea("unplanned")
    editing.bench.show_check()
    assert editing.plan is before
    assert editing.steps == []


def test_a_refused_choice_goes_back_to_what_the_plan_has(editing: Editing) -> None:
    panel = editing.open("single")
    editing.break_store()
    panel.facts.channel.setFocus()
    editing.key(Qt.Key.Key_Down)
    editing.read_message()
    assert panel.facts.channel.currentText() == "LinkedIn"
    assert panel.unsaved.text == ""
