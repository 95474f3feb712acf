from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu

from contentplanner.domain.edits import put
from contentplanner.domain.plan import applied
from contentplanner.domain.records import PlanBasics, Post
from contentplanner.ui.at_hand import posts_at_hand
from contentplanner.ui.calendar.day_popup import DayPopup

from .conftest import ASKS, SENDS, TODAY, Begin, Someone, small_plan

if TYPE_CHECKING:
    from contentplanner.ui.calendar.month_view import MonthView

FREE = QPoint(60, 100)


def month(person: Someone) -> MonthView:
    return person.bench.calendar.month


def test_the_month_shows_iso_weeks_and_today(person: Someone) -> None:
    assert [gutter.view.number for gutter in month(person).gutters()] == [49, 50, 51, 52, 53]
    assert person.cell(30, 11).x() < person.cell(6).x()
    assert person.cell(10).accessibleName() == "Thursday 10 December 2026, 0 posts, today"
    assert person.cell(1).accessibleName() == "Tuesday 1 December 2026, 1 post"


def test_the_week_starts_on_the_day_of_the_country(begin: Begin) -> None:
    plan = small_plan()
    american = applied(plan, put(plan, PlanBasics(country="US", time_zone="America/New_York")))
    person = begin(american)
    assert month(person).cell(dt.date(2026, 11, 29)) is not None
    assert person.cell(6).x() < person.cell(7).x()


def test_the_gutter_says_the_mix_of_the_week(person: Someone) -> None:
    first = month(person).gutters()[0].view
    assert (first.parts.one_way, first.parts.two_way, first.posts) == (3, 0, 3)
    assert "3 one-way" in first.name


def test_more_posts_than_fit_open_as_a_list_of_the_day(begin: Begin) -> None:
    plan = small_plan()
    crowd = [Post(f"c{n}", "quiz", "instagram", dt.date(2026, 12, 17), dt.time(8 + n), text=ASKS) for n in range(9)]
    person = begin(applied(plan, put(plan, *crowd)))
    cell = person.cell(17)
    shown = len(cell.chips)
    assert 0 < shown < 9
    assert cell.more.accessibleName() == f"{9 - shown} more posts on this day"
    person.click(cell.more)
    popup = person.bench.calendar.popup
    assert isinstance(popup, DayPopup)
    assert [chip.view.post_id for chip in popup.chips] == [f"c{n}" for n in range(9)]
    QTest.keyClick(popup.chips[0], Qt.Key.Key_Return)
    assert person.bench.desk.selected == "c0"


def test_a_post_is_dragged_out_of_the_list_of_a_day(begin: Begin) -> None:
    plan = small_plan()
    crowd = [Post(f"c{n}", "quiz", "instagram", dt.date(2026, 12, 17), dt.time(8 + n), text=ASKS) for n in range(9)]
    person = begin(applied(plan, put(plan, *crowd)))
    person.click(person.cell(17).more)
    popup = person.bench.calendar.popup
    assert isinstance(popup, DayPopup)
    chip = popup.chips[8]
    person.drag(chip, QPoint(30, 12), person.cell(22), FREE, window=popup)
    assert person.stored().posts["c8"].day == dt.date(2026, 12, 22)


def test_midnight_moves_today(begin: Begin) -> None:
    days = [TODAY]
    person = begin(today=lambda: days[0])
    days[0] = dt.date(2026, 12, 11)
    person.bench.calendar.follow_clock()
    assert person.cell(11).accessibleName().endswith(", today")
    assert not person.cell(10).accessibleName().endswith(", today")


def test_a_post_is_dragged_to_another_day_and_keeps_its_time(person: Someone) -> None:
    person.drag(person.chip("p2"), QPoint(30, 12), person.cell(17), FREE)
    moved = person.stored().posts["p2"]
    assert (moved.day, moved.time) == (dt.date(2026, 12, 17), dt.time(9))
    person.menu("undo").trigger()
    assert person.stored().posts["p2"].day == dt.date(2026, 12, 2)


def test_an_idea_is_dragged_to_a_day_and_becomes_a_draft(person: Someone) -> None:
    before = set(person.plan.posts)
    ideas = person.bench.backlog.list
    row = ideas.cards.row_of("parents")
    at = ideas.visualRect(ideas.cards.index(row)).center()
    person.drag(ideas.viewport(), at, person.cell(22), FREE)
    (made,) = set(person.stored().posts) - before
    post = person.plan.posts[made]
    assert (post.idea_id, post.day, post.channel_id) == ("parents", dt.date(2026, 12, 22), "linkedin")


def test_dragging_an_idea_with_one_undated_post_dates_that_post(person: Someone) -> None:
    ideas = person.bench.backlog.list
    at = ideas.visualRect(ideas.cards.index(ideas.cards.row_of("quiz"))).center()
    person.drag(ideas.viewport(), at, person.cell(22), FREE)
    assert person.stored().posts["waiting"].day == dt.date(2026, 12, 22)


def test_dragging_an_idea_with_several_undated_posts_asks_which(begin: Begin) -> None:
    plan = small_plan()
    person = begin(applied(plan, put(plan, Post("second", "quiz", "facebook", text=SENDS))))
    ideas = person.bench.backlog.list
    at = ideas.visualRect(ideas.cards.index(ideas.cards.row_of("quiz"))).center()
    person.drag(ideas.viewport(), at, person.cell(22), FREE)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    choices = [action for action in menu.actions() if action.isEnabled() and not action.isSeparator()]
    assert sorted(action.text().split(":")[0] for action in choices) == ["Facebook", "Instagram"]
    next(action for action in choices if action.text().startswith("Facebook")).trigger()
    menu.close()
    assert person.stored().posts["second"].day == dt.date(2026, 12, 22)
    assert person.stored().posts["waiting"].day is None


def test_a_post_dropped_on_the_backlog_loses_its_day(person: Someone) -> None:
    person.drag(person.chip("p3"), QPoint(30, 12), person.bench.backlog.list.viewport(), QPoint(80, 200))
    assert person.stored().posts["p3"].day is None
    assert "p3" in person.plan.posts


def test_a_double_click_on_a_day_makes_idea_and_post_ready_for_a_title(person: Someone) -> None:
    QTest.mouseDClick(person.cell(22), Qt.MouseButton.LeftButton, pos=FREE)
    assert person.focus.accessibleName() == "Title"
    person.keys("Christmas shift")
    person.key(Qt.Key.Key_Tab)
    (post,) = person.stored().posts_by_day[dt.date(2026, 12, 22)]
    assert person.stored().title_of(post) == "Christmas shift"
    assert len(person.stored().ideas) == 4


def test_n_makes_a_post_on_the_current_day(person: Someone) -> None:
    month(person).go_to(dt.date(2026, 12, 23))
    person.key(Qt.Key.Key_N)
    assert dt.date(2026, 12, 23) in person.stored().posts_by_day


def test_days_and_posts_are_walked_with_the_arrows(person: Someone) -> None:
    month(person).go_to(dt.date(2026, 12, 10))
    person.key(Qt.Key.Key_Left)
    assert person.bench.desk.day == dt.date(2026, 12, 9)
    person.key(Qt.Key.Key_Return)
    assert month(person).focused_post() == "p9"
    person.key(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert person.stored().posts["p9"].day == dt.date(2026, 12, 10)
    assert month(person).focused_post() == "p9"
    person.key(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert person.stored().posts["p9"].day == dt.date(2026, 12, 17)
    person.key(Qt.Key.Key_Backspace)
    assert person.stored().posts["p9"].day is None


def test_walking_off_the_month_turns_it(person: Someone) -> None:
    month(person).go_to(dt.date(2026, 12, 31))
    for _ in range(2):
        person.key(Qt.Key.Key_Down)
    assert person.bench.desk.day == dt.date(2027, 1, 14)
    assert person.bench.desk.period.first == dt.date(2027, 1, 1)


def test_delete_deletes_the_post_with_the_keyboard(person: Someone) -> None:
    month(person).focus_post("p1")
    person.key(Qt.Key.Key_Delete)
    assert "p1" not in person.stored().posts
    assert person.focus is person.cell(1)
    said = person.app.window.statusBar().currentMessage()
    assert said == "“Electrician wanted” is deleted. Undo brings it back."
    assert person.menu("undo").text() == "&Undo: Delete “Electrician wanted”"


def test_months_are_turned_by_keys_buttons_and_wheel(person: Someone) -> None:
    month(person).go_to(dt.date(2026, 12, 10))
    person.key(Qt.Key.Key_PageDown)
    assert person.bench.desk.period.first == dt.date(2027, 1, 1)
    person.key(Qt.Key.Key_PageUp)
    person.key(Qt.Key.Key_PageUp)
    assert person.bench.desk.period.first == dt.date(2026, 11, 1)
    person.key(Qt.Key.Key_T)
    assert person.bench.desk.period.first == dt.date(2026, 12, 1)
    person.wheel(month(person), -120)
    assert person.bench.desk.period.first == dt.date(2027, 1, 1)
    for _ in range(4):
        person.wheel(month(person), 30)
    assert person.bench.desk.period.first == dt.date(2026, 12, 1)
    for button, first in (("Next", dt.date(2027, 1, 1)), ("Previous", dt.date(2026, 12, 1))):
        person.click(person.named(QAbstractButton, button))
        assert person.bench.desk.period.first == first
    person.menu("today").trigger()
    assert person.bench.desk.day == dt.date(2026, 12, 10)


def test_a_post_speaks_as_a_sentence(person: Someone) -> None:
    chip = person.chip("p3")
    assert chip.accessibleName() == "Thu 3 December 09:00, LinkedIn, one-way: Electrician wanted"
    assert chip.accessibleDescription() == "Approved · voice: the logo · responder: Mila Voorbeeld"


def test_search_fades_what_it_does_not_find(begin: Begin) -> None:
    plan = small_plan()
    dated = replace(plan.posts["waiting"], day=dt.date(2026, 12, 16))
    person = begin(applied(plan, put(plan, dated)))
    person.menu("search").trigger()
    person.keys("FIRST day")
    states = {chip.view.post_id: chip.state.faded for cell in month(person).cells() for chip in cell.chips}
    assert states.pop("waiting") is False
    assert all(states.values())
    assert [card.idea_id for card in person.bench.backlog.list.cards.cards] == ["quiz"]
    person.bench.turn(-1)
    person.key(Qt.Key.Key_Return)
    desk = person.bench.desk
    assert (desk.selected, desk.day) == ("waiting", dt.date(2026, 12, 16))
    assert person.bench.toolbar.search.hasFocus()
    assert posts_at_hand(person.bench) == (), "it is shown, not opened"
    person.key(Qt.Key.Key_Escape)
    assert posts_at_hand(person.bench) == ("waiting",), "the keyboard is on it"
    person.key(Qt.Key.Key_Escape)
    assert posts_at_hand(person.bench) == ()
    assert len(person.bench.backlog.list.cards.cards) == 3
