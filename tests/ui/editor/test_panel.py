from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy

from contentplanner.domain.edits import Spot, delete_posts, put
from contentplanner.domain.vocabulary import Status

from .conftest import CONTROL, Windowed
from .plans import ASKS, SENDS


def test_opening_a_post_selects_it(windowed: Windowed) -> None:
    panel = windowed.open("single")
    assert windowed.bench.desk.selected == "single"
    assert panel.idea.title.text() == "Electrician wanted"
    assert panel.facts.day.text() == "Mon 14 Dec"
    assert panel.facts.time.text() == "09:00"
    assert panel.text.field.toPlainText() == SENDS


def test_a_new_post_is_named_by_typing_at_once(windowed: Windowed) -> None:
    windowed.open("single")
    windowed.panel.focus_title()
    windowed.keys("Plumber")
    assert windowed.panel.idea.title.text() == "Plumber"


def test_escape_accepts_and_closes(windowed: Windowed) -> None:
    panel = windowed.open("single")
    closed = QSignalSpy(panel.closed)
    windowed.write_in(panel.text.field, "Hello")
    windowed.key(Qt.Key.Key_Escape)
    assert closed.count() == 1
    assert windowed.stored().posts["single"].text == "Hello"
    assert windowed.bench.side.currentWidget() is windowed.bench.check


def test_the_cross_closes(windowed: Windowed) -> None:
    panel = windowed.open("single")
    windowed.click(panel.header.close_button)
    assert windowed.bench.side.currentWidget() is windowed.bench.check
    assert windowed.steps == []


def test_the_editor_closes_when_its_post_is_gone(windowed: Windowed) -> None:
    panel = windowed.open("single")
    closed = QSignalSpy(panel.closed)
    windowed.planner.perform("Elsewhere", delete_posts(windowed.plan, ("single",)))
    assert closed.count() == 1
    assert windowed.bench.side.currentWidget() is windowed.bench.check
    assert panel.accept()


def test_undoing_the_creation_of_a_post_closes_it(windowed: Windowed) -> None:
    windowed.bench.calendar.new_post(Spot(windowed.bench.desk.today()))
    panel = windowed.panel
    windowed.keys("Something new")
    windowed.key(Qt.Key.Key_Return)
    windowed.key(Qt.Key.Key_Z, CONTROL)
    assert panel.idea.title.text() == "New post"
    windowed.key(Qt.Key.Key_Z, CONTROL)
    assert len(windowed.plan.posts) == 4
    assert windowed.bench.side.currentWidget() is windowed.bench.check


def test_a_post_that_goes_while_the_editor_is_hidden_leaves_nothing_behind(windowed: Windowed) -> None:
    panel = windowed.open("single")
    windowed.bench.show_check()
    windowed.planner.perform("Elsewhere", delete_posts(windowed.plan, ("single",)))
    windowed.open("q0")
    assert panel.isVisible()
    assert panel.text.field.toPlainText() == ASKS


def test_a_hidden_editor_catches_up_when_it_is_shown(windowed: Windowed) -> None:
    panel = windowed.open("single")
    windowed.bench.show_check()
    windowed.planner.perform("Elsewhere", put(windowed.plan, replace(windowed.plan.posts["single"], text="Elsewhere")))
    windowed.open("single")
    assert panel.text.field.toPlainText() == "Elsewhere"


def test_the_text_is_copied_as_it_stands_then_marked_as_posted(windowed: Windowed) -> None:
    panel = windowed.open("single")
    windowed.write_in(panel.text.field, "10 km, 👷 één")
    assert not panel.footer.mark.isVisible()
    windowed.click(panel.footer.copy)
    assert QGuiApplication.clipboard().text() == "10 km, 👷 één"
    assert panel.footer.copy.text() == "Copied"
    windowed.click(panel.footer.mark)
    windowed.keys("example.com/post")
    windowed.key(Qt.Key.Key_Return)
    assert windowed.stored().posts["single"].status is Status.DRAFT
    windowed.key(Qt.Key.Key_Home)
    windowed.keys("https://")
    windowed.key(Qt.Key.Key_Return)
    assert windowed.stored().posts["single"].link == "https://example.com/post"
    assert windowed.stored().posts["single"].status is Status.POSTED
    assert not panel.footer.mark.isVisible()
    assert panel.footer.copy.text() == "Copy text"
    assert windowed.steps == ["Edit text of “Electrician wanted”", "Mark “Electrician wanted” as posted"]
    windowed.key(Qt.Key.Key_Z, CONTROL)
    assert (windowed.plan.posts["single"].status, windowed.plan.posts["single"].link) == (Status.DRAFT, "")


def test_what_was_copied_of_one_post_is_not_offered_for_the_next(windowed: Windowed) -> None:
    panel = windowed.open("single")
    windowed.click(panel.footer.copy)
    assert panel.footer.mark.isVisible()
    windowed.open("q0")
    assert not panel.footer.mark.isVisible()
    assert panel.footer.copy.text() == "Copy text"


def test_an_unwritten_post_has_nothing_to_copy(windowed: Windowed) -> None:
    panel = windowed.open("single")
    windowed.write_in(panel.text.field, "")
    assert not panel.footer.copy.isEnabled()
    windowed.keys("H")
    assert panel.footer.copy.isEnabled()


def test_a_copy_of_the_post_opens(windowed: Windowed) -> None:
    panel = windowed.open("single")
    windowed.click(panel.footer.duplicate)
    assert len(windowed.stored().posts) == 5
    assert panel.sheet.post is not None
    assert panel.sheet.post.id != "single"
    assert panel.sheet.post.text == SENDS


def test_a_deleted_post_comes_back_by_undo(windowed: Windowed) -> None:
    panel = windowed.open("single")
    windowed.click(panel.footer.delete)
    assert "single" not in windowed.stored().posts
    assert not panel.isVisible()
    windowed.key(Qt.Key.Key_Z, CONTROL)
    assert "single" in windowed.plan.posts


def test_nothing_is_stored_by_looking(windowed: Windowed) -> None:
    before = windowed.plan
    for key in ("single", "q0", "q1", "single"):
        windowed.open(key)
    windowed.open_idea("unplanned")
    windowed.bench.show_check()
    assert windowed.plan is before
    assert windowed.steps == []


def test_a_refused_choice_goes_back_to_what_the_plan_has(windowed: Windowed) -> None:
    panel = windowed.open("single")
    windowed.break_store()
    panel.facts.channel.setFocus()
    windowed.key(Qt.Key.Key_Down)
    windowed.read_message()
    assert panel.facts.channel.currentText() == "LinkedIn"
    assert panel.notices.unsaved.text == ""


def test_single_letters_in_the_editor_start_nothing_in_the_window(windowed: Windowed) -> None:
    panel = windowed.open("single")
    for widget in (panel.footer.duplicate, panel.idea.tags.values.chips[0], panel.header.close_button):
        widget.setFocus()
        windowed.keys("nt")
    assert windowed.steps == []
    assert panel.sheet.post == windowed.plan.posts["single"]


def test_the_editor_stays_when_the_check_is_asked_for_and_the_typing_cannot_be_saved(windowed: Windowed) -> None:
    panel = windowed.open("single")
    windowed.write_in(panel.text.field, "Not lost")
    windowed.break_store()
    windowed.menu("show_check").trigger()
    windowed.read_message()
    assert panel.isVisible()
    assert panel.text.field.toPlainText() == "Not lost"
