from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QDate, Qt

from .conftest import Editing


@pytest.mark.parametrize(
    ("typed", "day"),
    [("18-12-2026", dt.date(2026, 12, 18)), ("18 dec", dt.date(2026, 12, 18)), ("2027-01-04", dt.date(2027, 1, 4))],
)
def test_a_day_is_typed(editing: Editing, typed: str, day: dt.date) -> None:
    panel = editing.open("single")
    editing.write_in(panel.facts.day, typed)
    editing.key(Qt.Key.Key_Tab)
    assert editing.stored().posts["single"].day == day
    assert editing.plan.posts["single"].time == dt.time(9)
    assert len(editing.steps) == 1


def test_an_emptied_day_makes_the_post_undated(editing: Editing) -> None:
    panel = editing.open("single")
    editing.write_in(panel.facts.day, "")
    editing.key(Qt.Key.Key_Return)
    assert editing.stored().posts["single"].day is None
    assert editing.steps == ["Put “Electrician wanted” back in the backlog"]


def test_a_day_that_is_none_stays_in_its_field_with_a_sentence(editing: Editing) -> None:
    panel = editing.open("single")
    editing.write_in(panel.facts.day, "31-2")
    editing.key(Qt.Key.Key_Tab)
    assert panel.facts.puzzle.text == "That is no day I know: type it like 14-12-2026 or 14 Dec."
    assert panel.facts.day.text() == "31-2"
    assert editing.steps == []
    editing.write_in(panel.facts.day, "30-12")
    assert panel.facts.puzzle.text == ""
    assert panel.accept()
    assert editing.plan.posts["single"].day == dt.date(2026, 12, 30)


def test_a_day_is_picked_from_the_calendar_by_keyboard(editing: Editing) -> None:
    panel = editing.open("single")
    panel.facts.day.setFocus()
    editing.key(Qt.Key.Key_Down)
    popup = panel.facts.day.popup
    assert popup is not None
    assert popup.isVisible()
    editing.key(Qt.Key.Key_Right)
    editing.key(Qt.Key.Key_Return)
    assert editing.plan.posts["single"].day == dt.date(2026, 12, 15)
    assert panel.facts.day.text() == "Tue 15 Dec"
    assert len(editing.steps) == 1


def test_the_calendar_has_a_way_to_no_day(editing: Editing) -> None:
    panel = editing.open("single")
    panel.facts.day.open_calendar()
    popup = panel.facts.day.popup
    assert popup is not None
    assert popup.calendar.selectedDate() == QDate(2026, 12, 14)
    assert popup.clear is not None
    editing.click(popup.clear)
    assert editing.plan.posts["single"].day is None
    assert panel.facts.day.text() == ""


@pytest.mark.parametrize(("typed", "time"), [("14", dt.time(14)), ("930", dt.time(9, 30)), ("", None)])
def test_a_time_is_typed_or_taken_away(editing: Editing, typed: str, time: dt.time | None) -> None:
    panel = editing.open("single")
    editing.write_in(panel.facts.time, typed)
    editing.key(Qt.Key.Key_Tab)
    assert editing.stored().posts["single"].time == time


def test_the_same_time_typed_otherwise_is_no_change(editing: Editing) -> None:
    panel = editing.open("single")
    editing.write_in(panel.facts.time, "9")
    editing.key(Qt.Key.Key_Tab)
    assert panel.facts.time.text() == "09:00"
    assert editing.steps == []


def test_the_arrows_step_the_time_by_quarters(editing: Editing) -> None:
    panel = editing.open("single")
    panel.facts.time.setFocus()
    editing.key(Qt.Key.Key_Up)
    editing.key(Qt.Key.Key_Up)
    editing.key(Qt.Key.Key_Down)
    editing.key(Qt.Key.Key_Tab)
    assert editing.plan.posts["single"].time == dt.time(9, 15)
    assert len(editing.steps) == 1
