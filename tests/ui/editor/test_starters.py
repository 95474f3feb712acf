"""The questions under the text: where they stand, how one gets into the text, and when they keep quiet."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from contentplanner.checker.reading_values import Reading
from contentplanner.domain.edits import put
from contentplanner.domain.records import Post
from contentplanner.domain.vocabulary import Direction, Status
from contentplanner.settings import SettingsFile
from contentplanner.ui.editor.starters_block import is_settled

from .conftest import CONTROL, Begin, Editing, Windowed
from .plans import ASKS, SENDS

if TYPE_CHECKING:
    from pathlib import Path

    from contentplanner.ui.editor.starters_block import StartersBlock

STEP = "Add a question to “Electrician wanted”"


def block(editing: Editing) -> StartersBlock:
    return editing.panel.text.starters


def is_open(editing: Editing) -> bool:
    return block(editing).isVisible() and block(editing).inside.isVisible()


def is_folded(editing: Editing) -> bool:
    return block(editing).isVisible() and not block(editing).inside.isVisible()


def inserts(editing: Editing) -> list[QPushButton]:
    return [row.insert for row in block(editing).rows if row.isVisible()]


def questions(editing: Editing) -> list[str]:
    return [button.accessibleName().removeprefix("Insert: ") for button in inserts(editing)]


def change(editing: Editing, **fields: object) -> Post:
    post = replace(editing.plan.posts["single"], **fields)  # type: ignore[arg-type]
    editing.planner.perform("Elsewhere", put(editing.plan, post))
    return post


def test_a_question_gets_into_a_text_that_only_sends_and_out_again(editing: Editing) -> None:
    panel = editing.open("single")
    assert is_open(editing)
    assert len(questions(editing)) == 3
    first = questions(editing)[0]
    assert [button.accessibleDescription() for button in inserts(editing)] == ["Multi-way", "Two-way", "Multi-way"]
    editing.click(inserts(editing)[0])
    assert editing.stored().posts["single"].text == f"{SENDS} {first}"
    assert editing.steps == [STEP]
    assert editing.focus is panel.text.field
    assert panel.text.field.textCursor().position() == len(SENDS) + 1 + len(first)
    assert panel.text.line.text.startswith("Multi-way")
    assert is_folded(editing)
    editing.key(Qt.Key.Key_Z, CONTROL)
    assert editing.stored().posts["single"].text == panel.text.field.raw() == SENDS
    assert is_open(editing)
    assert questions(editing)[0] == first


def test_what_is_being_typed_is_accepted_first_in_a_step_of_its_own(editing: Editing) -> None:
    panel = editing.open("single")
    editing.keys(" Hurry 🚲.")
    editing.click(inserts(editing)[2])
    assert editing.steps == ["Edit text of “Electrician wanted”", STEP]
    text = editing.plan.posts["single"].text
    assert text.startswith(f"{SENDS} Hurry 🚲. ")
    assert panel.text.field.textCursor().position() == len(text.encode("utf-16-le")) // 2
    editing.keys(" 🙂")
    assert panel.text.field.raw() == f"{text} 🙂"


def test_a_question_stands_before_the_closing_hashtags(editing: Editing) -> None:
    change(editing, text=f"{SENDS}\n\nWe start in May.\n\n#electrician #solar")
    editing.open("single")
    question = questions(editing)[1]
    editing.click(inserts(editing)[1])
    assert editing.plan.posts["single"].text == f"{SENDS}\n\nWe start in May.\n\n{question}\n\n#electrician #solar"


def test_other_suggestions_come_three_at_a_time_and_round_again(editing: Editing) -> None:
    editing.open("single")
    starters = block(editing)
    seen = [questions(editing)]
    assert starters.more.accessibleDescription().startswith("1 to 3 of ")
    while True:
        editing.click(starters.more)
        if questions(editing) == seen[0]:
            break
        seen.append(questions(editing))
    every = [one for page in seen for one in page]
    assert len(every) == len(set(every)) > 6
    assert starters.more.accessibleDescription() == f"1 to 3 of {len(every)}"


def test_all_of_it_by_keyboard(editing: Editing) -> None:
    panel = editing.open("single")
    panel.text.direction.segments[None].setFocus()
    while not editing.focus.accessibleName().startswith("Insert: "):
        editing.key(Qt.Key.Key_Tab)
    before = questions(editing)
    assert editing.focus is inserts(editing)[0]
    for _ in range(3):
        editing.key(Qt.Key.Key_Tab)
    assert editing.focus is block(editing).more
    editing.key(Qt.Key.Key_Space)
    assert editing.focus is block(editing).more
    editing.key(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    wanted = questions(editing)[2]
    assert wanted not in before
    editing.key(Qt.Key.Key_Return)
    assert editing.plan.posts["single"].text == f"{SENDS} {wanted}"
    assert panel.text.field.hasFocus()


def test_an_unwritten_post_can_begin_with_a_question(editing: Editing) -> None:
    change(editing, text="", direction=Direction.MULTI_WAY)
    editing.open("single")
    assert is_open(editing)
    assert {button.accessibleDescription() for button in inserts(editing)} == {"Multi-way"}
    question = questions(editing)[0]
    editing.click(inserts(editing)[0])
    assert editing.plan.posts["single"].text == question
    assert is_folded(editing)


def test_questions_go_when_the_typing_asks_something_and_come_back(editing: Editing) -> None:
    panel = editing.open("single")
    editing.write_in(panel.text.field, ASKS)
    editing.qtbot.waitUntil(lambda: is_folded(editing))
    editing.write_in(panel.text.field, SENDS)
    editing.qtbot.waitUntil(lambda: is_open(editing))
    assert editing.focus is panel.text.field


def test_a_conversation_keeps_them_folded_but_at_hand(editing: Editing) -> None:
    editing.open("q0")
    assert is_folded(editing)
    editing.click(block(editing).switch)
    assert is_open(editing)
    editing.open("q1")
    assert is_folded(editing)
    editing.open("single")
    assert is_open(editing)


ONE, TWO, MULTI, UNSURE = Direction.ONE_WAY, Direction.TWO_WAY, Direction.MULTI_WAY, Direction.UNSURE


@pytest.mark.parametrize(
    ("by_hand", "read", "settled"),
    [
        (None, None, False),
        (None, ONE, False),
        (None, UNSURE, False),
        (None, TWO, True),
        (None, MULTI, True),
        (ONE, None, True),
        (ONE, ONE, True),
        (TWO, None, False),
        (TWO, ONE, False),
        (TWO, UNSURE, True),
        (MULTI, TWO, True),
    ],
)
def test_a_post_that_asks_and_one_that_a_person_decided_on_are_settled(
    by_hand: Direction | None, read: Direction | None, *, settled: bool
) -> None:
    assert is_settled(by_hand, Reading(read, 0.9, ()) if read else None) == settled


def test_who_folds_them_away_keeps_them_folded(windowed: Windowed, tmp_path: Path) -> None:
    windowed.open("single")
    windowed.click(block(windowed).switch)
    assert is_folded(windowed)
    windowed.bench.show_check()
    windowed.open("single")
    assert is_folded(windowed)
    file = SettingsFile(tmp_path / "settings.json")
    assert not file.value.show_starters
    windowed.panel.remember_in(file)
    assert is_folded(windowed)
    windowed.click(block(windowed).switch)
    assert is_open(windowed)
    assert file.value.show_starters


def test_nothing_is_offered_where_nothing_can_be_asked_and_a_want_of_room_is_said(editing: Editing) -> None:
    editing.open("single")
    change(editing, status=Status.POSTED)
    assert not block(editing).isVisible()
    change(editing, status=Status.DRAFT)
    assert is_open(editing)
    silent = replace(editing.plan.channels["linkedin"], invites_replies=False)
    editing.planner.perform("Elsewhere", put(editing.plan, silent))
    assert not block(editing).isVisible()
    change(editing, channel_id="x", text=f"{SENDS} " * 3 + "It is a good job. " * 2)
    assert is_open(editing)
    assert not inserts(editing)
    assert block(editing).tight.text() == "There is no room left for a question on X."
    assert not block(editing).more.isVisible()


def test_nothing_is_offered_in_a_plan_that_can_only_be_read(begin: Begin) -> None:
    editing = begin(read_only=True)
    editing.open("single")
    assert not block(editing).isVisible()


def test_a_question_that_cannot_be_stored_leaves_everything_as_it_was(windowed: Windowed) -> None:
    panel = windowed.open("single")
    windowed.break_store()
    windowed.click(inserts(windowed)[0])
    windowed.read_message()
    assert panel.text.field.raw() == SENDS
    assert windowed.steps == []
    assert is_open(windowed)


def test_the_menu_leads_to_the_first_question_from_anywhere(windowed: Windowed) -> None:
    windowed.open("single")
    windowed.click(block(windowed).switch)
    windowed.bench.show_check()
    windowed.bench.desk.select("single")
    windowed.menu("add_question").trigger()
    assert windowed.focus is inserts(windowed)[0]
    assert not windowed.panel.text.starters._wanted
    windowed.key(Qt.Key.Key_Space)
    assert windowed.steps == [STEP]
    windowed.menu("add_question").trigger()
    assert windowed.focus is inserts(windowed)[0], "a conversation can be given one more"


def test_in_dutch_at_double_size_all_of_it_can_be_read_and_reached(begin: Begin) -> None:
    editing = begin("nl", 2.0)
    change(editing, text="Wij zoeken een elektricien. Solliciteer nu via de link in ons profiel.")
    panel = editing.open("single")
    room = panel.text.width()
    for button in inserts(editing):
        assert button.mapTo(panel.text, button.rect().topRight()).x() <= room
        assert button.text() == "Invoegen"
        assert button.accessibleName().startswith("Invoegen: ")


def test_an_idea_without_a_subject_leads_to_it(editing: Editing) -> None:
    editing.open("single")
    about = block(editing).about
    editing.qtbot.waitUntil(about.isVisible)
    editing.click(about)
    subject = editing.panel.idea.more.subject
    assert subject.isVisible()
    assert subject.hasFocus()
    subject.chosen.emit("vacancy")
    editing.qtbot.waitUntil(lambda: not about.isVisible())
