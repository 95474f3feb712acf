"""Somebody who works through a row of posts in the editor."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from contentplanner.ui.editor.link_popup import LinkPopup

if TYPE_CHECKING:
    from .conftest import Someone

ALT, CONTROL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


def test_walking_from_post_to_post_and_setting_their_status_by_one_key(person: Someone) -> None:
    bench = person.bench
    bench.calendar.month.focus_post("p1")
    person.key(Qt.Key.Key_2)
    assert person.plan.posts["p1"].status == "in review"
    person.key(Qt.Key.Key_4)
    assert person.plan.posts["p1"].status == "scheduled"
    assert bench.calendar.view.focused_post() == "p1"
    person.key(Qt.Key.Key_5)
    assert isinstance(QApplication.activePopupWidget(), LinkPopup)
    person.key(Qt.Key.Key_Escape)
    assert person.plan.posts["p1"].status == "scheduled"
    person.key(Qt.Key.Key_PageDown, ALT)
    assert bench.editor.sheet.post == person.plan.posts["p2"]
    person.key(Qt.Key.Key_1, CONTROL | SHIFT)
    assert person.plan.posts["p2"].status == "draft"
    person.keys("1!")
    assert bench.editor.text.field.raw().endswith("1!")
    for _step in range(5):
        person.key(Qt.Key.Key_PageDown, ALT)
    assert bench.editor.sheet.post == person.plan.posts["p15"]
    assert person.stored().posts["p2"].text.endswith("1!")
    person.key(Qt.Key.Key_PageDown, ALT)
    assert bench.editor.sheet.post == person.plan.posts["p15"]
    person.click(bench.editor.header.previous)
    assert bench.editor.sheet.post == person.plan.posts["p11"]
    person.click(bench.editor.header.next)
    assert bench.editor.sheet.post == person.plan.posts["p15"]
    assert bench.desk.day == dt.date(2026, 12, 15)
