"""The week by mouse and by keyboard."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from contentplanner.domain.edits import put
from contentplanner.domain.plan import applied
from contentplanner.domain.records import Post
from contentplanner.settings import SettingsFile
from contentplanner.ui.calendar.view import ViewKind
from contentplanner.ui.calendar.week.view import WeekView

from .conftest import ASKS, SENDS, Begin, Someone, small_plan

if TYPE_CHECKING:
    from pathlib import Path

    from contentplanner.ui.calendar.week.card import WeekCard
    from contentplanner.ui.calendar.week.head import DayHead, Strip
    from contentplanner.ui.calendar.week.hours import DayHours

ALT = Qt.KeyboardModifier.AltModifier


def week(person: Someone) -> WeekView:
    view = person.bench.calendar.view
    assert isinstance(view, WeekView)
    return view


def day(person: Someone, number: int) -> tuple[DayHead, Strip, DayHours]:
    place = [column.day.day for column in week(person).columns].index(number)
    return week(person).heads[place], week(person).strips[place], week(person).columns[place]


def at(person: Someone, number: int, clock: dt.time) -> QPoint:
    """The middle of the day's column at a time, scrolled into sight."""
    column = day(person, number)[2]
    y = round((clock.hour + clock.minute / 60) * week(person).canvas.hour)
    week(person).area.ensureVisible(column.x() + 5, y, 5, 60)
    return QPoint(column.width() // 2, y)


def card(person: Someone, number: int) -> WeekCard:
    """The first card of a day, in sight."""
    found = day(person, number)[2].cards[0]
    week(person).area.ensureWidgetVisible(found)
    return found


def undone(person: Someone) -> None:
    """Take everything back, and stand at today again."""
    while person.menu("undo").isEnabled():
        person.menu("undo").trigger()
    person.menu("today").trigger()


@pytest.fixture
def planned(begin: Begin) -> Someone:
    """Somebody at the week of today, with a post without a time on Wednesday."""
    plan = small_plan()
    person = begin(applied(plan, put(plan, Post("any", "quiz", "facebook", dt.date(2026, 12, 9), text=ASKS))))
    person.key(Qt.Key.Key_W)
    return person


def test_w_and_m_change_the_view_and_the_day_stays(person: Someone, tmp_path: Path) -> None:
    person.bench.calendar.view.go_to(dt.date(2026, 12, 16))
    person.key(Qt.Key.Key_W)
    assert (person.bench.desk.period.first, person.bench.desk.period.last) == (
        dt.date(2026, 12, 14),
        dt.date(2026, 12, 20),
    )
    assert person.focus is day(person, 16)[2]
    assert SettingsFile(tmp_path / "settings.json").value.view == "week"
    person.click(person.named(QAbstractButton, "Month"))
    assert person.bench.desk.period.first == dt.date(2026, 12, 1)
    assert person.bench.desk.day == dt.date(2026, 12, 16)
    person.menu("view_week").trigger()
    assert person.menu("view_week").isChecked()
    assert not person.menu("view_month").isChecked()


def test_the_week_is_used_with_the_mouse(planned: Someone) -> None:
    a_week_shows_days_hours_and_counts(planned)
    for gesture in (
        a_card_is_dragged_to_another_day_and_time,
        the_name_of_a_day_keeps_the_time_and_the_strip_takes_it,
        an_idea_dropped_on_an_hour_gets_that_time,
        the_wheel_turns_weeks_over_the_heads_and_sideways,
        a_double_click_on_an_hour_makes_a_post_then,
    ):
        gesture(planned)
        undone(planned)


def a_week_shows_days_hours_and_counts(planned: Someone) -> None:
    head, strip, column = day(planned, 9)
    assert column.accessibleName() == "Wednesday 9 December 2026, 2 posts"
    assert strip.accessibleName() == "Wednesday 9 December 2026, without a time: 1 post"
    assert [chip.view.post_id for chip in strip.chips] == ["any"]
    assert [card.view.post_id for card in column.cards] == ["p9"]
    assert column.cards[0].accessibleName() == "Wed 9 December 09:00, LinkedIn, one-way: Electrician wanted"
    assert week(planned).corner.accessibleName().startswith("Week 50: 4 posts")
    assert planned.bench.toolbar.title.text() == "7–13 Dec 2026"
    assert head.toolTip().startswith("Wednesday 9 December 2026, 2 posts")


def a_card_is_dragged_to_another_day_and_time(planned: Someone) -> None:
    target = at(planned, 11, dt.time(11))
    planned.drag(card(planned, 9), QPoint(30, 12), day(planned, 11)[2], target)
    moved = planned.stored().posts["p9"]
    assert (moved.day, moved.time) == (dt.date(2026, 12, 11), dt.time(11))
    assert planned.menu("undo").text() == "&Undo: Move “Electrician wanted” to Fri 11 Dec 11:00"
    planned.menu("undo").trigger()
    assert planned.stored().posts["p9"].time == dt.time(9)


def the_name_of_a_day_keeps_the_time_and_the_strip_takes_it(planned: Someone) -> None:
    planned.drag(card(planned, 9), QPoint(30, 12), day(planned, 10)[0], QPoint(40, 20))
    assert (planned.stored().posts["p9"].day, planned.stored().posts["p9"].time) == (dt.date(2026, 12, 10), dt.time(9))
    planned.drag(card(planned, 10), QPoint(30, 12), day(planned, 12)[1], QPoint(40, 10))
    assert (planned.stored().posts["p9"].day, planned.stored().posts["p9"].time) == (dt.date(2026, 12, 12), None)


def an_idea_dropped_on_an_hour_gets_that_time(planned: Someone) -> None:
    ideas = planned.bench.backlog.list
    row = ideas.visualRect(ideas.cards.index(ideas.cards.row_of("parents"))).center()
    planned.drag(ideas.viewport(), row, day(planned, 11)[2], at(planned, 11, dt.time(11, 30)))
    (made,) = (post for post in planned.stored().posts.values() if post.idea_id == "parents")
    assert (made.day, made.time) == (dt.date(2026, 12, 11), dt.time(11, 30))


def a_double_click_on_an_hour_makes_a_post_then(planned: Someone) -> None:
    QTest.mouseDClick(day(planned, 10)[2], Qt.MouseButton.LeftButton, pos=at(planned, 10, dt.time(15)))
    assert planned.focus.accessibleName() == "Title"
    (made,) = planned.stored().posts_by_day[dt.date(2026, 12, 10)]
    assert made.time == dt.time(15)


def the_wheel_turns_weeks_over_the_heads_and_sideways(planned: Someone) -> None:
    planned.wheel(day(planned, 9)[0], -120)
    assert planned.bench.desk.period.first == dt.date(2026, 12, 14)
    for _ in range(4):
        planned.wheel(day(planned, 14)[0], 30)
    assert planned.bench.desk.period.first == dt.date(2026, 12, 7)
    planned.wheel(day(planned, 9)[2], 120, sideways=True)
    assert planned.bench.desk.period.first == dt.date(2026, 11, 30)
    planned.key(Qt.Key.Key_T)
    bar = week(planned).area.verticalScrollBar()
    bar.setValue(200)
    planned.wheel(day(planned, 9)[2], -120)
    assert bar.value() > 200
    assert planned.bench.desk.period.first == dt.date(2026, 12, 7)


def test_the_week_is_used_with_the_keyboard(planned: Someone) -> None:
    for walk in (
        days_and_posts_are_walked_and_moved_by_keyboard,
        alt_and_down_takes_a_post_into_the_hours_and_over_midnight_out_of_them,
        the_line_of_now_stands_in_this_week_only,
    ):
        walk(planned)
        undone(planned)


def days_and_posts_are_walked_and_moved_by_keyboard(planned: Someone) -> None:
    week(planned).go_to(dt.date(2026, 12, 9))
    planned.key(Qt.Key.Key_Down)
    assert week(planned).focused_post() == "any"
    planned.key(Qt.Key.Key_Down)
    assert week(planned).focused_post() == "p9"
    planned.key(Qt.Key.Key_Down, ALT)
    planned.key(Qt.Key.Key_Right, ALT)
    moved = planned.stored().posts["p9"]
    assert (moved.day, moved.time) == (dt.date(2026, 12, 10), dt.time(9, 30))
    assert week(planned).focused_post() == "p9"
    planned.key(Qt.Key.Key_Escape)
    assert planned.focus is day(planned, 10)[2]
    planned.key(Qt.Key.Key_End)
    assert planned.bench.desk.day == dt.date(2026, 12, 13)
    planned.key(Qt.Key.Key_Right)
    assert planned.bench.desk.period.first == dt.date(2026, 12, 14)
    planned.key(Qt.Key.Key_PageUp)
    planned.key(Qt.Key.Key_Home)
    assert planned.bench.desk.day == dt.date(2026, 12, 7)
    planned.key(Qt.Key.Key_T)
    assert planned.focus is day(planned, 10)[2]


def alt_and_down_takes_a_post_into_the_hours_and_over_midnight_out_of_them(planned: Someone) -> None:
    week(planned).focus_post("any")
    planned.key(Qt.Key.Key_Down, ALT)
    assert planned.stored().posts["any"].time == dt.time(9)
    planned.bench.desk.perform("Early", put(planned.plan, replace(planned.plan.posts["any"], time=dt.time(0, 10))))
    week(planned).focus_post("any")
    planned.key(Qt.Key.Key_Up, ALT)
    planned.key(Qt.Key.Key_Up, ALT)
    assert planned.stored().posts["any"].time is None
    assert week(planned).focused_post() == "any"


def the_line_of_now_stands_in_this_week_only(planned: Someone) -> None:
    line, bar = week(planned).canvas.now_line, week(planned).area.verticalScrollBar()
    assert line.isVisible()
    for value in (0, bar.maximum()):
        bar.setValue(value)
        planned.key(Qt.Key.Key_T)
        assert bar.value() <= line.y() <= bar.value() + week(planned).area.viewport().height()
    planned.key(Qt.Key.Key_PageDown)
    assert not line.isVisible()


def test_what_does_not_fit_is_counted_and_can_be_reached(begin: Begin) -> None:
    plan = small_plan()
    crowd = [Post(f"c{n}", "quiz", "instagram", dt.date(2026, 12, 10), dt.time(23, 30), text=SENDS) for n in range(5)]
    untimed = [Post(f"u{n}", "quiz", "instagram", dt.date(2026, 12, 12), text=SENDS) for n in range(6)]
    person = begin(applied(plan, put(plan, *crowd, *untimed)), view="week")
    assert person.bench.viewing.kind is ViewKind.WEEK
    assert person.menu("view_week").isChecked()
    strip = day(person, 12)[1]
    assert len(strip.chips) == 3
    assert strip.more.accessibleName() == "3 more posts on this day"
    column = day(person, 10)[2]
    shown = len(column.cards)
    assert 0 < shown < 5
    assert column.mores[0].accessibleName() == f"{5 - shown} more posts on this day"
    below = week(person).beyond.below[3]
    assert below.accessibleName() == "5 posts later on Thursday 10 December 2026"
    lowest = below.y()
    person.bench.desk.marks.mark(list(person.plan.posts)[:2])
    bar = person.bench.calendar.many.bar
    assert bar.isVisible()
    assert below.mapTo(person.bench.calendar, QPoint(0, below.height())).y() <= bar.y()  # it is seen above the bar
    person.bench.desk.marks.unmark()
    assert below.y() == lowest
    person.click(below)
    assert not below.isVisible()
    assert all(card.visibleRegion().boundingRect().height() > 40 for card in column.cards)
    week(person).go_to(dt.date(2026, 12, 10))
    for _ in range(shown + 1):
        person.key(Qt.Key.Key_Down)
    person.key(Qt.Key.Key_Return)
    popup = person.bench.calendar.popup
    assert popup is not None
    assert len(popup.chips) == 5
    popup.close()
