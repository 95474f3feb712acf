from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QPlainTextEdit

from contentplanner.domain.edits import put

from .conftest import ASKS, CONTROL, SENDS, Editing


def test_typing_is_accepted_when_the_focus_leaves_as_one_step(editing: Editing) -> None:
    panel = editing.open("single")
    editing.write_in(panel.text.field, "What would you fix first?")
    assert editing.plan.posts["single"].text == SENDS
    editing.key(Qt.Key.Key_Tab)
    assert editing.stored().posts["single"].text == "What would you fix first?"
    assert editing.steps == ["Edit text of “Electrician wanted”"]


def test_typing_is_accepted_after_two_seconds_without_a_key(editing: Editing) -> None:
    panel = editing.open("single")
    editing.key(Qt.Key.Key_End, CONTROL)
    editing.keys(" Wow")
    editing.qtbot.wait(1500)
    assert editing.plan.posts["single"].text == SENDS
    editing.keys("!")
    editing.qtbot.wait(1500)
    assert editing.plan.posts["single"].text == SENDS
    editing.qtbot.waitUntil(lambda: editing.plan.posts["single"].text == f"{SENDS} Wow!", timeout=2000)
    assert panel.text.field.textCursor().atEnd()
    assert editing.focus is panel.text.field


def test_typing_is_accepted_when_another_post_opens(editing: Editing) -> None:
    panel = editing.open("single")
    editing.write_in(panel.idea.title, "Electrician (m/f/x)")
    editing.open("q0")
    assert editing.plan.ideas["wanted"].title == "Electrician (m/f/x)"
    assert panel.idea.title.text() == "Tool quiz"
    assert editing.bench.desk.selected == "q0"


def test_typing_is_accepted_when_the_window_closes(editing: Editing) -> None:
    panel = editing.open("single")
    editing.write_in(panel.extras.notes, "Ask Tom for a picture")
    editing.window.close()
    assert editing.stored().posts["single"].notes == "Ask Tom for a picture"


def test_typing_is_accepted_when_the_window_loses_the_focus(editing: Editing) -> None:
    panel = editing.open("single")
    editing.write_in(panel.text.field, "Hello")
    box = QMessageBox(editing.window)
    box.open()
    editing.qtbot.waitUntil(lambda: editing.plan.posts["single"].text == "Hello")
    assert editing.steps == ["Edit text of “Electrician wanted”"]
    box.close()


def test_ctrl_z_is_the_fields_while_it_holds_typing_then_the_plans(editing: Editing) -> None:
    panel = editing.open("single")
    editing.write_in(panel.idea.title, "Plumber")
    editing.key(Qt.Key.Key_Tab)
    panel.text.field.setFocus()
    editing.key(Qt.Key.Key_End, CONTROL)
    editing.keys(" And more")
    editing.key(Qt.Key.Key_Z, CONTROL)
    assert panel.text.field.toPlainText() == SENDS
    assert editing.plan.ideas["wanted"].title == "Plumber"
    editing.key(Qt.Key.Key_Z, CONTROL)
    assert editing.plan.ideas["wanted"].title == "Electrician wanted"
    assert panel.idea.title.text() == "Electrician wanted"
    assert editing.focus is panel.text.field


def test_ctrl_z_does_not_go_back_behind_what_was_accepted(editing: Editing) -> None:
    panel = editing.open("single")
    field = panel.idea.title
    editing.write_in(field, "One")
    field.typing.accept()
    editing.keys(" two")
    editing.key(Qt.Key.Key_Z, CONTROL)
    assert field.text() == "One"
    editing.key(Qt.Key.Key_Z, CONTROL)
    assert field.text() == "Electrician wanted"
    assert editing.stored().ideas["wanted"].title == "Electrician wanted"


def test_redo_is_the_plans_when_nothing_is_being_typed(editing: Editing) -> None:
    panel = editing.open("single")
    editing.write_in(panel.text.field, "Hello")
    panel.text.field.typing.accept()
    editing.key(Qt.Key.Key_Z, CONTROL)
    assert panel.text.field.toPlainText() == SENDS
    editing.key(Qt.Key.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert panel.text.field.toPlainText() == "Hello"


def test_undo_from_the_menu_takes_back_what_is_being_typed(editing: Editing) -> None:
    panel = editing.open("single")
    editing.write_in(panel.text.field, "Hello")
    assert editing.window.menus is not None
    editing.window.menus.actions["undo"].setEnabled(True)
    editing.window.menus.actions["undo"].trigger()
    assert panel.text.field.toPlainText() == SENDS
    assert editing.plan.posts["single"].text == SENDS


def test_a_change_from_elsewhere_leaves_typing_alone(editing: Editing) -> None:
    panel = editing.open("single")
    editing.write_in(panel.text.field, "Half a sen")
    editing.bench.calendar.move_post("single", None)
    post = editing.plan.posts["single"]
    editing.planner.perform("Elsewhere", put(editing.plan, replace(post, text="Somebody else's")))
    assert panel.text.field.toPlainText() == "Half a sen"
    assert panel.facts.day.text() == ""
    editing.key(Qt.Key.Key_Tab)
    assert editing.plan.posts["single"].text == "Half a sen"


def test_an_untouched_field_keeps_what_it_does_not_show(editing: Editing) -> None:
    text = "10\u00a0000 kilometres\u00a0a year,\nand home\u2009by\u00a05"
    post = editing.plan.posts["single"]
    editing.planner.perform("Elsewhere", put(editing.plan, replace(post, text=text)))
    panel = editing.open("single")
    for _ in range(30):
        editing.key(Qt.Key.Key_Tab)
    editing.open("q0")
    assert editing.plan.posts["single"].text == text
    assert editing.steps == ["Elsewhere"]
    assert panel.text.field.toPlainText() == ASKS


def test_a_touched_field_keeps_its_no_break_spaces(editing: Editing) -> None:
    post = editing.plan.posts["single"]
    editing.planner.perform("Elsewhere", put(editing.plan, replace(post, text="10\u00a0000 volts")))
    editing.open("single")
    editing.key(Qt.Key.Key_End, CONTROL)
    editing.keys("!")
    editing.panel.accept()
    assert editing.stored().posts["single"].text == "10\u00a0000 volts!"


def test_what_cannot_be_stored_is_left_out_and_said(editing: Editing) -> None:
    panel = editing.open("single")
    panel.text.field.selectAll()
    QGuiApplication.clipboard().setText("Line one\x0b\x07\r\nLine two\x00")
    editing.key(Qt.Key.Key_V, CONTROL)
    assert panel.text.field.toPlainText() == "Line one\nLine two"
    assert panel.notice.text == "Some characters can't be kept in a plan and were left out."
    editing.panel.accept()
    assert editing.stored().posts["single"].text == "Line one\nLine two"


def test_a_clean_paste_is_not_remarked_upon(editing: Editing) -> None:
    panel = editing.open("single")
    panel.text.field.selectAll()
    QGuiApplication.clipboard().setText("Eén 👩‍👩‍👧\r\ntwee")
    editing.key(Qt.Key.Key_V, CONTROL)
    assert panel.notice.text == ""
    panel.accept()
    assert editing.stored().posts["single"].text == "Eén 👩‍👩‍👧\ntwee"


def test_a_refused_write_keeps_the_text_and_says_so_once(editing: Editing) -> None:
    panel = editing.open("single")
    editing.write_in(panel.text.field, "Not lost")
    editing.break_store()
    assert not panel.accept()
    box = editing.message()
    editing.qtbot.wait(100)
    assert editing.messages() == [box]
    editing.read_message()
    assert panel.text.field.toPlainText() == "Not lost"
    assert editing.plan.posts["single"].text == SENDS
    assert panel.unsaved.text == "What you typed isn't saved yet. It stays here until it can be."


def test_after_a_refusal_no_other_post_opens_until_the_typing_is_discarded(editing: Editing) -> None:
    panel = editing.open("single")
    editing.write_in(panel.text.field, "Not lost")
    editing.break_store()
    editing.open("q0")
    editing.read_message()
    assert panel.sheet.post is not None
    assert panel.sheet.post.id == "single"
    editing.click(panel.discard_button)
    assert panel.unsaved.text == ""
    editing.open("q0")
    assert panel.text.field.toPlainText() == ASKS


def test_a_line_break_by_shift_enter_is_a_line_break(editing: Editing) -> None:
    panel = editing.open("single")
    editing.write_in(panel.text.field, "One")
    editing.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    editing.keys("two")
    panel.accept()
    assert editing.plan.posts["single"].text == "One\ntwo"
    assert isinstance(panel.text.field, QPlainTextEdit)
    assert panel.notice.text == ""
