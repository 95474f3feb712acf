from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QPlainTextEdit

from contentplanner.domain.edits import put

from .conftest import CONTROL, Editing, Windowed
from .plans import ASKS, SENDS


def test_typing_is_accepted_when_the_focus_leaves_as_one_step(windowed: Windowed) -> None:
    panel = windowed.open("single")
    windowed.write_in(panel.text.field, "What would you fix first?")
    assert windowed.plan.posts["single"].text == SENDS
    windowed.key(Qt.Key.Key_Tab)
    assert windowed.stored().posts["single"].text == "What would you fix first?"
    assert windowed.steps == ["Edit text of “Electrician wanted”"]


def test_typing_is_accepted_after_two_seconds_without_a_key(windowed: Windowed) -> None:
    panel = windowed.open("single")
    windowed.key(Qt.Key.Key_End, CONTROL)
    windowed.keys(" Wow")
    windowed.qtbot.wait(1500)
    assert windowed.plan.posts["single"].text == SENDS
    windowed.keys("!")
    windowed.qtbot.wait(1500)
    assert windowed.plan.posts["single"].text == SENDS
    windowed.qtbot.waitUntil(lambda: windowed.plan.posts["single"].text == f"{SENDS} Wow!", timeout=2000)
    assert panel.text.field.textCursor().atEnd()
    assert windowed.focus is panel.text.field


def test_typing_is_accepted_when_another_post_opens(windowed: Windowed) -> None:
    panel = windowed.open("single")
    windowed.write_in(panel.idea.title, "Electrician (m/f/x)")
    windowed.open("q0")
    assert windowed.plan.ideas["wanted"].title == "Electrician (m/f/x)"
    assert panel.idea.title.text() == "Tool quiz"
    assert windowed.bench.desk.selected == "q0"


def test_typing_is_accepted_when_the_window_closes(windowed: Windowed) -> None:
    panel = windowed.open("single")
    windowed.write_in(panel.extras.notes, "Ask Tom for a picture")
    windowed.window.close()
    assert windowed.stored().posts["single"].notes == "Ask Tom for a picture"


def test_typing_is_accepted_when_the_window_loses_the_focus(windowed: Windowed) -> None:
    panel = windowed.open("single")
    windowed.write_in(panel.text.field, "Hello")
    box = QMessageBox(windowed.window)
    box.open()
    windowed.qtbot.waitUntil(lambda: windowed.plan.posts["single"].text == "Hello")
    assert windowed.steps == ["Edit text of “Electrician wanted”"]
    box.close()


def test_ctrl_z_is_the_fields_while_it_holds_typing_then_the_plans(windowed: Windowed) -> None:
    panel = windowed.open("single")
    windowed.write_in(panel.idea.title, "Plumber")
    windowed.key(Qt.Key.Key_Tab)
    panel.text.field.setFocus()
    windowed.key(Qt.Key.Key_End, CONTROL)
    windowed.keys(" And more")
    windowed.key(Qt.Key.Key_Z, CONTROL)
    assert panel.text.field.toPlainText() == SENDS
    assert windowed.plan.ideas["wanted"].title == "Plumber"
    windowed.key(Qt.Key.Key_Z, CONTROL)
    assert windowed.plan.ideas["wanted"].title == "Electrician wanted"
    assert panel.idea.title.text() == "Electrician wanted"
    assert windowed.focus is panel.text.field


def test_ctrl_z_does_not_go_back_behind_what_was_accepted(windowed: Windowed) -> None:
    panel = windowed.open("single")
    field = panel.idea.title
    windowed.write_in(field, "One")
    field.typing.accept()
    windowed.keys(" two")
    windowed.key(Qt.Key.Key_Z, CONTROL)
    assert field.text() == "One"
    windowed.key(Qt.Key.Key_Z, CONTROL)
    assert field.text() == "Electrician wanted"
    assert windowed.stored().ideas["wanted"].title == "Electrician wanted"


def test_redo_is_the_plans_when_nothing_is_being_typed(windowed: Windowed) -> None:
    panel = windowed.open("single")
    windowed.write_in(panel.text.field, "Hello")
    panel.text.field.typing.accept()
    windowed.key(Qt.Key.Key_Z, CONTROL)
    assert panel.text.field.toPlainText() == SENDS
    windowed.key(Qt.Key.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert panel.text.field.toPlainText() == "Hello"


def test_undo_from_the_menu_takes_back_what_is_being_typed(windowed: Windowed) -> None:
    panel = windowed.open("single")
    windowed.write_in(panel.text.field, "Hello")
    windowed.menu("undo").setEnabled(True)
    windowed.menu("undo").trigger()
    assert panel.text.field.toPlainText() == SENDS
    assert windowed.plan.posts["single"].text == SENDS


def test_a_change_from_elsewhere_leaves_typing_alone(windowed: Windowed) -> None:
    panel = windowed.open("single")
    windowed.write_in(panel.text.field, "Half a sen")
    windowed.bench.calendar.move_post("single", None)
    post = windowed.plan.posts["single"]
    windowed.planner.perform("Elsewhere", put(windowed.plan, replace(post, text="Somebody else's")))
    assert panel.text.field.toPlainText() == "Half a sen"
    assert panel.facts.day.text() == ""
    windowed.key(Qt.Key.Key_Tab)
    assert windowed.plan.posts["single"].text == "Half a sen"


def test_an_untouched_field_keeps_what_it_does_not_show(windowed: Windowed) -> None:
    text = "10\u00a0000 kilometres\u00a0a year,\nand home\u2009by\u00a05"
    post = windowed.plan.posts["single"]
    windowed.planner.perform("Elsewhere", put(windowed.plan, replace(post, text=text)))
    panel = windowed.open("single")
    for _ in range(30):
        windowed.key(Qt.Key.Key_Tab)
    windowed.open("q0")
    assert windowed.plan.posts["single"].text == text
    assert windowed.steps == ["Elsewhere"]
    assert panel.text.field.toPlainText() == ASKS


def test_a_touched_field_keeps_its_no_break_spaces(windowed: Windowed) -> None:
    post = windowed.plan.posts["single"]
    windowed.planner.perform("Elsewhere", put(windowed.plan, replace(post, text="10\u00a0000 volts")))
    windowed.open("single")
    windowed.key(Qt.Key.Key_End, CONTROL)
    windowed.keys("!")
    windowed.panel.accept()
    assert windowed.stored().posts["single"].text == "10\u00a0000 volts!"


def test_what_cannot_be_stored_is_left_out_and_said(windowed: Windowed) -> None:
    panel = windowed.open("single")
    panel.text.field.selectAll()
    QGuiApplication.clipboard().setText("Line one\x0b\x07\r\nLine two\x00")
    windowed.key(Qt.Key.Key_V, CONTROL)
    assert panel.text.field.toPlainText() == "Line one\nLine two"
    assert panel.notices.cut.text == "Some characters can't be kept in a plan and were left out."
    windowed.panel.accept()
    assert windowed.stored().posts["single"].text == "Line one\nLine two"


def test_a_clean_paste_is_not_remarked_upon(windowed: Windowed) -> None:
    panel = windowed.open("single")
    panel.text.field.selectAll()
    QGuiApplication.clipboard().setText("Eén 👩‍👩‍👧\r\ntwee")
    windowed.key(Qt.Key.Key_V, CONTROL)
    assert panel.notices.cut.text == ""
    panel.accept()
    assert windowed.stored().posts["single"].text == "Eén 👩‍👩‍👧\ntwee"


def test_a_refused_write_keeps_the_text_and_says_so_once(windowed: Windowed) -> None:
    panel = windowed.open("single")
    windowed.write_in(panel.text.field, "Not lost")
    windowed.break_store()
    assert not panel.accept()
    box = windowed.message()
    windowed.qtbot.wait(100)
    assert windowed.messages() == [box]
    windowed.read_message()
    assert panel.text.field.toPlainText() == "Not lost"
    assert windowed.plan.posts["single"].text == SENDS
    assert panel.notices.unsaved.text == "What you typed isn't saved yet. It stays here until it can be."


def test_after_a_refusal_no_other_post_opens_until_the_typing_is_discarded(windowed: Windowed) -> None:
    panel = windowed.open("single")
    windowed.write_in(panel.text.field, "Not lost")
    windowed.break_store()
    windowed.open("q0")
    windowed.read_message()
    assert panel.sheet.post is not None
    assert panel.sheet.post.id == "single"
    windowed.click(panel.notices.discard)
    assert panel.notices.unsaved.text == ""
    windowed.open("q0")
    assert panel.text.field.toPlainText() == ASKS


def test_a_line_break_by_shift_enter_is_a_line_break(windowed: Windowed) -> None:
    panel = windowed.open("single")
    windowed.write_in(panel.text.field, "One")
    windowed.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    windowed.keys("two")
    panel.accept()
    assert windowed.plan.posts["single"].text == "One\ntwo"
    assert isinstance(panel.text.field, QPlainTextEdit)
    assert panel.notices.cut.text == ""


def test_a_megabyte_is_pasted_whole_and_typing_goes_on(editing: Editing) -> None:
    panel = editing.open("single")
    field = panel.text.field
    long = f"{SENDS} {ASKS} 😀 " * 7000
    QGuiApplication.clipboard().setText(long)
    editing.key(Qt.Key.Key_A, CONTROL)
    editing.key(Qt.Key.Key_V, CONTROL)
    editing.keys("!")
    assert field.raw().replace("\n", " ") == f"{long}!"
    assert panel.notices.cut.text == "A very long paragraph was parted into several. Nothing of it is lost."
    assert panel.text.length.count.text() == f"LinkedIn: {len(long) + 1:,} of 3,000"
    assert panel.accept()
    assert editing.stored().posts["single"].text == field.raw()
    panel.open_post("q0")
    panel.open_post("single")
    assert field.raw().replace("\n", " ") == f"{long}!"
    assert editing.steps == ["Edit text of “Electrician wanted”"]


def test_a_long_paragraph_that_came_from_elsewhere_stays_as_it_is_until_it_is_edited(editing: Editing) -> None:
    long = "word " * 8000
    editing.planner.perform("Elsewhere", put(editing.plan, replace(editing.plan.posts["single"], text=long)))
    panel = editing.open("single")
    assert panel.accept()
    panel.open_post("q0")
    assert editing.plan.posts["single"].text == long
    assert editing.steps == ["Elsewhere"]
