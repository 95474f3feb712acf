"""Everything by a few letters (Ctrl+K), every key (F1), and what the bar at the foot says."""

from __future__ import annotations

import datetime as dt
import os
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from contentplanner.store import create_plan
from contentplanner.ui.actions import ACTIONS, SUBMENUS
from contentplanner.ui.dialogs.keys import KeysDialog
from contentplanner.ui.palette.palette import Palette

from .conftest import Begin, Someone, small_plan

CONTROL = Qt.KeyboardModifier.ControlModifier


def palette(person: Someone) -> Palette:
    QTest.keyClick(person.focus, Qt.Key.Key_K, CONTROL)
    found = [one for one in person.app.window.findChildren(Palette) if one.isVisible()]
    assert len(found) == 1
    person.qtbot.waitUntil(found[0].field.hasFocus)
    return found[0]


def names(shown: Palette) -> list[str]:
    return [entry.text for entry in shown.entries]


def test_every_action_is_found_walked_to_and_done_with_the_keyboard_where_it_was(person: Someone) -> None:
    person.bench.calendar.month.focus_post("p1")
    shown = palette(person)
    keys = {entry.key for entry in shown.entries}
    every = {row.key for row in ACTIONS if row.text != "-"}
    assert every - {"palette", *SUBMENUS} <= keys
    assert "language:1" in keys
    person.keys("sched")
    assert names(shown)[0] == "Set to scheduled"
    assert shown.current is not None
    assert shown.current.spoken == "Set to scheduled, Edit > Status, Ctrl+Shift+4"
    person.key(Qt.Key.Key_Return)
    assert person.stored().posts["p1"].status == "scheduled"
    assert person.bench.calendar.month.focused_post() == "p1"

    shown = palette(person)
    assert names(shown)[0] == "Set to scheduled"
    person.key(Qt.Key.Key_Down)
    assert shown.list.currentRow() == 1
    assert shown.field.hasFocus()
    person.keys("zzzz")
    assert shown.nothing.isVisible()
    person.key(Qt.Key.Key_Return)
    person.key(Qt.Key.Key_Escape)
    assert not shown.isVisible()


def test_what_can_not_be_done_is_grey_and_nothing_happens(person: Someone) -> None:
    person.bench.calendar.focus_calendar()
    shown = palette(person)
    person.keys("redo")
    assert shown.current is not None
    assert not shown.current.enabled
    assert shown.current.spoken.endswith("not possible now")
    person.key(Qt.Key.Key_Return)
    assert shown.isVisible()
    place = shown.list.visualItemRect(shown.list.item(0)).center()
    QTest.mouseClick(shown.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert shown.isVisible()
    shown.close()


def test_ideas_and_posts_are_jumped_to_by_title(begin: Begin) -> None:
    plan = small_plan()
    named = replace(plan.posts["p15"], day=dt.date(2027, 3, 4), title="Épreuve de force")
    person = begin(replace(plan, posts={**plan.posts, "p15": named}))
    shown = palette(person)
    person.keys("epreuve")
    assert shown.current is not None
    assert shown.current.spoken == "Épreuve de force, Post, LinkedIn, Thu 4 Mar 2027"
    person.key(Qt.Key.Key_Return)
    assert person.bench.desk.selected == "p15"
    assert dt.date(2027, 3, 4) in person.bench.desk.period

    shown = palette(person)
    person.keys("tool quiz")
    row = names(shown).index("Tool quiz")
    place = shown.list.visualItemRect(shown.list.item(row)).center()
    QTest.mouseClick(shown.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert person.bench.editor.isVisible()


def test_plans_are_jumped_to_in_the_language_of_the_window(begin: Begin) -> None:
    person = begin(language="nl")
    other = person.path.with_name("Ziekenhuis 2027.contentplan")
    create_plan(other, small_plan()).close()
    person.app.open(other)
    person.qtbot.waitUntil(lambda: len(person.app.windows) == 2)
    person.qtbot.waitUntil(person.app.window.isActiveWindow)
    shown = palette(person)
    person.keys("nieuwe post")
    assert names(shown)[0] == "Nieuwe post"
    shown.field.clear()
    person.keys("employer")
    person.key(Qt.Key.Key_Return)
    person.qtbot.waitUntil(lambda: person.app.window.windowTitle().endswith("Employer brand"))


def test_the_sheet_of_keys_is_whole_and_searched(person: Someone) -> None:
    person.key(Qt.Key.Key_F1)
    sheet = person.app.window.findChild(KeysDialog)
    assert isinstance(sheet, KeysDialog)

    def shown() -> set[str]:
        return {made.text() for made in sheet.findChildren(QLabel) if made.isVisible()}

    assert {"Find an action…", "Ctrl+K", "New post", "Ctrl+Shift+P  ·  N", "Undo", "Today", "T"} <= shown()
    person.qtbot.waitUntil(sheet.isActiveWindow)
    QTest.keyClicks(sheet.search, "ctrl+k")
    assert {"Find an action…", "Ctrl+K", "Help"} <= shown()
    assert "New post" not in shown()
    QTest.keyClicks(sheet.search, "zzz")
    assert sheet.nothing.isVisible()
    sheet.close()


def test_the_foot_says_when_the_plan_was_stored_last(begin: Begin) -> None:
    person = begin()
    left = person.app.window.statusBar().findChildren(QLabel)
    assert any(made.text().startswith("Saved ") and made.text()[6:8].isdigit() for made in left)
    person.app.window.close()
    person.app.close()
    moment = dt.datetime(2026, 3, 2, 14, 3).timestamp()  # noqa: DTZ001 - on the clock of this machine
    os.utime(person.path, (moment, moment))
    person = begin()
    left = person.app.window.statusBar().findChildren(QLabel)
    assert "Saved on Mon 2 Mar 2026" in [made.text() for made in left]


def test_undo_is_at_hand_after_a_surprise(person: Someone) -> None:
    person.bench.calendar.month.focus_post("p1")
    person.key(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    bar = person.app.window.statusBar()
    (offer,) = [made for made in bar.findChildren(QPushButton) if made.text() == "Undo"]
    assert not offer.isVisible()
    person.key(Qt.Key.Key_Delete)
    person.qtbot.waitUntil(offer.isVisible)
    assert offer.accessibleName() == "Undo: Delete “Electrician wanted”"
    person.click(offer)
    assert "p1" in person.stored().posts
    assert not offer.isVisible()
    assert bar.currentMessage() == "Undone: Delete “Electrician wanted”"


def test_no_key_stands_for_two_actions(person: Someone) -> None:
    menus = person.app.window.menus
    assert menus is not None
    keys = [keys.toString() for action in menus.actions.values() for keys in action.shortcuts()]
    assert sorted(keys) == sorted(set(keys))
