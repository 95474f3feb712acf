"""Changing many posts at once: by the bar, the menu of a post or a day, and the Edit menu."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton

from contentplanner.domain.edits import put
from contentplanner.domain.plan import Plan, applied
from contentplanner.domain.records import Campaign, Person
from contentplanner.domain.vocabulary import Status
from contentplanner.ui.many.questions import TimeQuestion
from contentplanner.ui.many.shift_question import ShiftQuestion

from .conftest import SENDS, Begin, Someone, small_plan
from .menu_hands import choose, entry, menu, right_click

FREE = QPoint(60, 100)
THREE = ("p1", "p3", "p9")


@pytest.fixture
def person(begin: Begin) -> Someone:
    """Somebody with another colleague and a campaign in the plan."""
    plan = small_plan()
    return begin(applied(plan, put(plan, Person("daan", "Daan Voorbeeld", position=1), Campaign("winter", "Winter"))))


def mark(person: Someone, *post_ids: str) -> None:
    person.bench.desk.marks.mark(post_ids)


def stored(person: Someone, field: str, *post_ids: str) -> list[object]:
    plan: Plan = person.stored()
    return [getattr(plan.posts[key], field) for key in post_ids or THREE]


def toast(person: Someone) -> str:
    shown = person.bench.calendar.many.toast
    return shown.text if shown.isVisible() else ""


def box(person: Someone) -> QMessageBox:
    (found,) = (one for one in person.app.window.findChildren(QMessageBox) if one.isVisible())
    return found


def press(person: Someone, text: str) -> None:
    """Press a button of the message that stands before the window."""
    next(made for made in box(person).buttons() if made.text().replace("&", "") == text).click()


def test_marked_posts_are_changed_by_the_bar(person: Someone) -> None:
    mark(person, *THREE)
    bar = person.bench.calendar.many.bar
    for name, choice, field, value in (
        ("Channel", "Instagram", "channel_id", "instagram"),
        ("Status", "In review", "status", Status.IN_REVIEW),
        ("Voice", "Daan Voorbeeld", "voice_id", "daan"),
        ("Responder", "Daan Voorbeeld", "responder_id", "daan"),
    ):
        person.click(next(made for made in bar.findChildren(QPushButton) if made.text() == name))
        choose(menu(), choice)
        assert stored(person, field) == [value] * 3
    assert toast(person) == "Done: Let Daan Voorbeeld answer for 3 posts"
    assert len(person.plan.posts) == 8
    person.click(person.bench.calendar.many.toast.undo)
    assert stored(person, "responder_id") == [None] * 3
    assert toast(person) == ""

    person.click(bar.time)
    asked = person.app.window.findChild(TimeQuestion)
    assert asked is not None
    asked.time.setText("14:15")
    asked.yes.click()
    assert stored(person, "time") == [dt.time(14, 15)] * 3
    person.click(bar.time)
    asked = next(one for one in person.app.window.findChildren(TimeQuestion) if one.isVisible())
    asked.later.click()
    asked.by.setValue(45)
    asked.yes.click()
    assert stored(person, "time") == [dt.time(15)] * 3
    assert person.menu("undo").text() == "&Undo: Shift the time of 3 posts"

    person.click(bar.more)
    shown = menu()
    assert not entry(shown, "3 posts").isEnabled()
    choose(shown, "Also on another channel", "Facebook")
    made = [post for key, post in person.stored().posts.items() if key not in small_plan().posts]
    assert [(post.channel_id, post.status) for post in made] == [("facebook", Status.DRAFT)] * 3
    assert person.bench.desk.marks.ids == {post.id for post in made}
    assert toast(person) == "3 posts added on Facebook"
    mark(person, *THREE)
    person.menu("duplicate").trigger()
    assert len(person.stored().posts) == 14


def test_the_menus_of_posts_and_days(person: Someone) -> None:
    mark(person, *THREE)
    shown = right_click(person, person.chip("p3"), QPoint(30, 12))
    choose(shown, "Values and interests", "Care")
    assert person.stored().ideas["wanted"].value_ids == ("craft", "care")
    assert person.menu("undo").text() == "&Undo: Tag 7 posts with Care", "the idea has four more posts"
    edit = person.app.window.menus
    assert edit is not None
    edit.submenus["change_posts"].aboutToShow.emit()
    choose(edit.submenus["change_posts"], "Campaign", "Winter")
    assert person.stored().ideas["wanted"].campaign_id == "winter"

    shown = right_click(person, person.chip("p2"), QPoint(30, 12))
    assert not person.bench.desk.marks.ids, "a post that isn't marked is meant alone"
    choose(shown, "Put back in the backlog")
    assert stored(person, "day", "p2", "p1") == [None, dt.date(2026, 12, 1)]
    person.bench.calendar.focus_calendar("p8")
    at = person.focus.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, person.focus.mapToGlobal(at))
    QApplication.sendEvent(person.focus, event)  # as the Menu key does
    choose(menu(), "Copy text of the post")
    assert QApplication.clipboard().text() == SENDS
    person.key(Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    choose(menu(), "Open")
    assert person.bench.desk.selected == "p8"

    shown = right_click(person, person.cell(22), FREE)
    assert shown.accessibleName() == "Tuesday 22 December 2026"
    choose(shown, "New post here")
    (made,) = person.stored().posts_by_day[dt.date(2026, 12, 22)]
    assert person.focus.accessibleName() == "Title"
    choose(right_click(person, person.cell(3), FREE), "Mark all posts of the day")
    assert person.bench.desk.marks.ids == {"p3"}
    QApplication.clipboard().setText("A pasted post")
    choose(right_click(person, person.cell(23), FREE), "Paste")
    assert dt.date(2026, 12, 23) in person.stored().posts_by_day
    assert made.id in person.plan.posts


def test_what_is_posted_is_asked_about(person: Someone) -> None:
    plan = person.plan
    person.bench.desk.perform("Post one", put(plan, replace(plan.posts["p1"], status=Status.POSTED)))
    mark(person, *THREE)
    person.bench.calendar.focus_calendar("p3")
    person.key(Qt.Key.Key_Delete)
    assert box(person).text() == "1 of these 3 posts is posted already"
    press(person, "Cancel")
    assert set(THREE) <= set(person.stored().posts)
    person.key(Qt.Key.Key_Delete)
    press(person, "Leave the posted one as it is")
    assert set(THREE) & set(person.stored().posts) == {"p1"}
    assert toast(person) == "Done: Delete 2 posts"
    person.menu("undo").trigger()
    mark(person, *THREE)
    person.menu("undate").trigger()
    press(person, "Change all 3 posts")
    assert stored(person, "day") == [None] * 3
    mark(person, "p2", "p8")
    ideas = person.bench.backlog.list.viewport()
    person.drag(person.chip("p2"), QPoint(30, 12), ideas, QPoint(80, 300), held=Qt.KeyboardModifier.ControlModifier)
    assert stored(person, "day", "p2", "p8") == [dt.date(2026, 12, 2), dt.date(2026, 12, 8)]
    assert sum(post.day is None for post in person.stored().posts.values()) == 6, "two copies wait in the backlog"
    person.drag(person.chip("p2"), QPoint(30, 12), ideas, QPoint(80, 300))
    assert stored(person, "day", "p2", "p8") == [None] * 2


def test_everything_from_a_day_on_is_shifted(person: Someone) -> None:
    plan = person.plan
    person.bench.desk.perform("Schedule one", put(plan, replace(plan.posts["p9"], status=Status.SCHEDULED)))
    choose(right_click(person, person.cell(8), FREE), "Shift everything from here on…")
    asked = person.app.window.findChild(ShiftQuestion)
    assert asked is not None
    assert asked.said.text() == (
        "3 posts move; after that they stand from 9 Dec 2026 to 16 Dec 2026.\n1 stays: it is scheduled or posted."
    )
    asked.day.setText("when it suits")
    assert not asked.yes.isEnabled()
    asked.day.setText("11-12")
    asked.count.setValue(2)
    asked.weekends.click()
    QTest.keyClick(asked.count, Qt.Key.Key_Return)
    assert stored(person, "day", "p8", "p9", "p11", "p15") == [dt.date(2026, 12, day) for day in (8, 9, 15, 17)]
    assert person.menu("undo").text() == "&Undo: Shift everything from Fri 11 Dec on by 2 days"
    assert toast(person) == "2 posts are shifted"
    person.bench.calendar.focus_calendar()
    person.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert stored(person, "day", "p11", "p15") == [dt.date(2026, 12, 11), dt.date(2026, 12, 15)]
