from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHelpEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QToolTip

from contentplanner.domain.edits import put
from contentplanner.domain.vocabulary import Direction
from contentplanner.ui.theme import colour

from .conftest import CONTROL, Editing
from .plans import ASKS, SENDS

if TYPE_CHECKING:
    from contentplanner.ui.editor.text_field import TextField


def marked(field: TextField) -> list[str]:
    """The marked phrases as they stand in the field."""
    found = []
    for phrase in field.phrases:
        cursor = QTextCursor(field.document())
        cursor.setPosition(phrase.start)
        cursor.setPosition(phrase.end, QTextCursor.MoveMode.KeepAnchor)
        found.append(cursor.selectedText())
    return found


def type_and_wait(editing: Editing, text: str) -> None:
    editing.write_in(editing.panel.text.field, text)
    editing.qtbot.wait(200)


def test_the_reading_follows_the_typing(editing: Editing) -> None:
    panel = editing.open("single")
    assert panel.text.line.text == "One-way: ends in “Apply now”, asks nothing of the reader"
    type_and_wait(editing, ASKS)
    assert panel.text.line.text.startswith("Two-way: ")
    assert editing.plan.posts["single"].text == SENDS
    type_and_wait(editing, "")
    assert panel.text.line.text == "Not written yet"
    assert panel.text.field.phrases == ()


@pytest.mark.parametrize("before", ["", "👋 ", "👩‍👩‍👧 🎉\n\n", "Hé, één\u00a0ding 😀😀: "])
def test_the_marked_phrases_stand_where_they_stand_in_the_text(editing: Editing, before: str) -> None:
    post = replace(editing.plan.posts["single"], text=before + ASKS)
    editing.planner.perform("Elsewhere", put(editing.plan, post))
    panel = editing.open("single")
    assert "What was your first day at work like?" in marked(panel.text.field)
    grounds = [one.cursor.selectedText() for one in panel.text.field.extraSelections()]
    assert grounds == marked(panel.text.field)


def test_a_phrase_under_the_mouse_says_why_it_is_marked(editing: Editing) -> None:
    panel = editing.open("single")
    field = panel.text.field
    cursor = QTextCursor(field.document())
    cursor.setPosition(field.phrases[0].start + 2)
    over = field.cursorRect(cursor).center()
    assert field.why_at(over) == "Looks for new people"
    event = QHelpEvent(QHelpEvent.Type.ToolTip, over, field.viewport().mapToGlobal(over))
    QApplication.sendEvent(field.viewport(), event)
    assert QToolTip.text() == field.why_at(over)
    QToolTip.hideText()
    assert field.why_at(QPoint(field.viewport().width() - 2, field.viewport().height() - 2)) == ""


def test_the_line_under_a_phrase_is_drawn(editing: Editing) -> None:
    panel = editing.open("single")
    picture = panel.text.field.viewport().grab().toImage()
    phrase = panel.text.field.phrases[0]
    cursor = QTextCursor(panel.text.field.document())
    cursor.setPosition(phrase.start + 1)
    rect = panel.text.field.cursorRect(cursor)
    ratio = picture.devicePixelRatio()
    x, bottom = round((rect.x() + 3) * ratio), round(rect.bottom() * ratio)
    assert colour("ow_bar").name() in {picture.pixelColor(x, bottom + dy).name() for dy in range(-3, 3)}


def test_a_direction_set_by_hand_is_shown_beside_what_the_text_says(editing: Editing) -> None:
    panel = editing.open("single")
    editing.click(panel.text.direction.segments[Direction.TWO_WAY])
    said = "Two-way, set by hand. The text reads otherwise. One-way: ends in “Apply now”, asks nothing of the reader"
    assert panel.text.line.text == said
    assert panel.text.line.accessibleName() == said


def test_a_direction_on_an_unwritten_post_is_an_intention(editing: Editing) -> None:
    panel = editing.open("single")
    type_and_wait(editing, "")
    panel.accept()
    editing.click(panel.text.direction.segments[Direction.MULTI_WAY])
    assert panel.text.line.text == "Multi-way, intended. The text will show whether it comes true."


def test_the_length_counts_what_people_count(editing: Editing) -> None:
    panel = editing.open("single")
    editing.planner.perform("Elsewhere", put(editing.plan, replace(editing.plan.posts["single"], text="👩‍👩‍👧é")))
    assert panel.text.length.count.text() == "LinkedIn: 2 of 3,000"


def test_a_text_that_is_too_long_for_its_channel_is_said_while_typing(editing: Editing) -> None:
    post = replace(editing.plan.posts["single"], channel_id="x", text="a" * 280)
    editing.planner.perform("Elsewhere", put(editing.plan, post))
    panel = editing.open("single")
    assert panel.text.length.too_long.text == ""
    assert panel.text.length.count.text() == "X: 280 of 280, 0 left"
    editing.key(Qt.Key.Key_End, CONTROL)
    editing.keys("bc")
    assert panel.text.length.count.text() == "X: 282 of 280"
    assert panel.text.length.too_long.text == "The text is 2 characters too long for this channel."
    panel.facts.channel.setFocus()
    editing.keys("L")
    editing.key(Qt.Key.Key_Return)
    assert panel.text.length.too_long.text == ""


def test_x_counts_links_and_emoji_its_own_way(editing: Editing) -> None:
    post = replace(editing.plan.posts["single"], channel_id="x", text="")
    editing.planner.perform("Elsewhere", put(editing.plan, post))
    panel = editing.open("single")
    editing.keys("See https://example.com/a/long/address/that/nobody/reads 👩‍👩‍👧")
    assert panel.text.length.count.text() == "X: 30 of 280"


def test_hashtags_that_instagram_will_not_take_are_said(editing: Editing) -> None:
    panel = editing.open("q0")
    editing.key(Qt.Key.Key_End, CONTROL)
    editing.keys(" #one #two #three #four #five")
    assert panel.text.length.hashtags.text == ""
    editing.keys(" #six")
    assert panel.text.length.hashtags.text == "That is 1 hashtag more than this channel takes."


def test_typing_in_a_long_text_keeps_every_key(editing: Editing) -> None:
    long = (f"{SENDS} {ASKS} 😀\n" * 30)[:3000]
    editing.planner.perform("Elsewhere", put(editing.plan, replace(editing.plan.posts["single"], text=long)))
    panel = editing.open("single")
    editing.key(Qt.Key.Key_End, CONTROL)
    editing.keys("What would you do? " * 3)
    assert panel.text.field.raw() == long + "What would you do? " * 3
