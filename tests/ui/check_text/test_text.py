from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from shiboken6 import isValid

from contentplanner.checker.reading_values import Leaning, Reading
from contentplanner.domain.vocabulary import Direction
from contentplanner.jobs import Jobs
from contentplanner.ui.check_text.sentences import certainty
from contentplanner.ui.check_text.text_pane import READING_PAUSE_MS
from contentplanner.ui.dialogs.check_text import CheckTextDialog, show_check_text
from contentplanner.ui.speech import speak

from .conftest import ASKS, SENDS, Begin

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

CONTROL = Qt.KeyboardModifier.ControlModifier
FAMILY = "👩‍👩‍👧"


def paste(dialog: CheckTextDialog, text: str) -> None:
    """Paste with the keyboard, and wait until it has been read."""
    QGuiApplication.clipboard().setText(text)
    QTest.keyClick(dialog.text.field, Qt.Key.Key_A, CONTROL)
    QTest.keyClick(dialog.text.field, Qt.Key.Key_V, CONTROL)
    QTest.qWait(READING_PAUSE_MS + 80)


def rows(dialog: CheckTextDialog) -> list[str]:
    return [dialog.text.reasons.item(row).text() for row in range(dialog.text.reasons.count())]


def test_the_window_has_its_name_and_waits_for_a_text(dialog: CheckTextDialog) -> None:
    assert (dialog.windowTitle(), dialog.accessibleName()) == ("Check a text", "Check a text")
    assert not dialog.isModal()
    assert QApplication.focusWidget() is dialog.text.field
    assert dialog.text.field.placeholderText().startswith("Paste or type a text here")
    assert dialog.text.line.text == "Nothing to read yet"
    assert not dialog.text.reasons.isVisible()


def test_a_window_has_one_of_them(qtbot: QtBot, begin: Begin, jobs: Jobs) -> None:
    begin().close()
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    first = show_check_text(jobs, window)
    QTest.keyClicks(first.text.field, ASKS)
    assert show_check_text(jobs, window) is first
    assert first.text.field.raw() == ASKS
    first.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(first)
    again = show_check_text(jobs, window)
    assert again.text.field.raw() == ""
    again.close()


def test_what_is_typed_is_read_when_the_keys_pause(dialog: CheckTextDialog, qtbot: QtBot) -> None:
    for sign in ASKS:
        QTest.keyClicks(dialog.text.field, sign)
        QApplication.processEvents()
        assert dialog.text.line.text == "Nothing to read yet"
    qtbot.waitUntil(lambda: dialog.text.line.text.startswith("Two-way"))
    assert dialog.text.certainty.text().startswith("That is")


@pytest.mark.parametrize(
    ("text", "direction"), [(ASKS, "Two-way"), (SENDS, "One-way"), ("Привет, как дела?", "Unsure")]
)
def test_what_is_pasted_is_read(dialog: CheckTextDialog, text: str, direction: str) -> None:
    paste(dialog, text)
    assert dialog.text.line.text.startswith(direction)
    assert dialog.text.line.accessibleName().startswith(direction)


def test_the_phrases_that_decided_are_marked_where_they_stand(dialog: CheckTextDialog) -> None:
    paste(dialog, f"{FAMILY} Hi!\r\n\r\n🎉 {ASKS}")
    field = dialog.text.field
    marked = []
    for phrase in field.phrases:
        field.select_phrase(phrase.start, phrase.end)
        marked.append(field.textCursor().selectedText())
    assert "What was your first day at work like?" in marked
    assert [f"“{words}”" for words in marked] == [row.split(": ")[0] for row in rows(dialog)]


def test_the_reason_is_said_over_its_phrase(dialog: CheckTextDialog) -> None:
    paste(dialog, ASKS)
    viewport = dialog.text.field.viewport()
    over = dialog.text.field.cursorRect().translated(0, 0).center()
    over = QPoint(30, over.y())
    why = dialog.text.field.phrases[0].why
    assert why
    QApplication.sendEvent(viewport, QHelpEvent(QHelpEvent.Type.ToolTip, over, viewport.mapToGlobal(over)))
    assert why in QToolTip.text()
    QToolTip.hideText()


def test_a_reason_that_is_chosen_selects_its_phrase(dialog: CheckTextDialog) -> None:
    paste(dialog, f"Good morning. {ASKS}")
    reasons = dialog.text.reasons
    assert reasons.isVisible()
    reasons.setFocus()
    reasons.setCurrentRow(0)
    QTest.keyClick(reasons, Qt.Key.Key_Return)
    first = dialog.text.field.phrases[0]
    assert first.reason.leaning is Leaning.CONVERSATION
    selected = dialog.text.field.textCursor()
    assert (selected.selectionStart(), selected.selectionEnd()) == (first.start, first.end)
    assert rows(dialog)[0] == f"“{selected.selectedText()}”: {first.why[0].lower()}{first.why[1:]}"


def test_a_text_that_is_taken_away_leaves_no_reasons(dialog: CheckTextDialog, qtbot: QtBot) -> None:
    paste(dialog, ASKS)
    QTest.keyClick(dialog.text.field, Qt.Key.Key_A, CONTROL)
    QTest.keyClick(dialog.text.field, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: dialog.text.line.text == "Nothing to read yet")
    assert not dialog.text.reasons.isVisible()
    assert dialog.text.field.phrases == ()


def test_no_break_spaces_and_plain_signs_stay_as_they_are(dialog: CheckTextDialog) -> None:
    paste(dialog, "Do&nbsp;you <b>like</b> 10\u00a0%?\x07")
    assert dialog.text.field.raw() == "Do&nbsp;you <b>like</b> 10\u00a0%?"


def test_a_long_text_is_read_without_keeping_anyone_waiting(dialog: CheckTextDialog) -> None:
    paste(dialog, f"{SENDS} " * 3000 + ASKS)
    assert dialog.text.line.text != "Nothing to read yet"


@pytest.mark.parametrize(
    ("confidence", "said"),
    [(0.97, "almost certain."), (0.9, "almost certain."), (0.8, "fairly certain."), (0.75, "fairly certain."),
     (0.62, "That is a guess: see for yourself.")],
)  # fmt: skip
def test_the_certainty_is_said_in_words(confidence: float, said: str) -> None:
    speak("en")
    assert certainty(Reading(Direction.TWO_WAY, confidence, ())).endswith(said)


def test_unsure_says_what_that_may_mean() -> None:
    speak("en")
    assert certainty(Reading(Direction.UNSURE, 0.95, ())).startswith("It can be read either way")
