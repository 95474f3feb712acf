"""What the views have in common: how large they are, the legend, the small month to jump from."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton

from contentplanner.domain.edits import put
from contentplanner.domain.plan import applied
from contentplanner.domain.records import Post
from contentplanner.settings import SettingsFile
from contentplanner.ui.calendar.agenda.view import AgendaView
from contentplanner.ui.calendar.day_popup import DayPopup
from contentplanner.ui.calendar.jump import Jump
from contentplanner.ui.calendar.legend import Legend
from contentplanner.ui.calendar.month_view import MonthView
from contentplanner.ui.calendar.view import ViewKind
from contentplanner.ui.calendar.week.view import WeekView

from .conftest import ASKS, Begin, Someone, small_plan

if TYPE_CHECKING:
    from pathlib import Path

CONTROL = Qt.KeyboardModifier.ControlModifier


def view(person: Someone) -> MonthView | WeekView | AgendaView:
    found = person.bench.calendar.view
    assert isinstance(found, MonthView | WeekView | AgendaView)
    return found


def sizes(tmp_path: Path) -> tuple[dict[str, float], bool]:
    kept = SettingsFile(tmp_path / "settings.json").value
    return dict(kept.zooms), kept.compact


def test_hours_rows_and_weeks_are_zoomed_by_key_and_wheel_and_remembered(begin: Begin, tmp_path: Path) -> None:
    person = begin(view="week")
    week = view(person)
    assert isinstance(week, WeekView)
    hour = week.canvas.hour
    person.key(Qt.Key.Key_Plus, CONTROL)
    assert week.canvas.hour > hour
    person.wheel(week.columns[1], -120, CONTROL)
    person.wheel(week.columns[1], -120, CONTROL)
    assert week.canvas.hour < hour
    person.key(Qt.Key.Key_0, CONTROL)
    assert week.canvas.hour == hour
    person.wheel(week.heads[1], 240, CONTROL)
    person.key(Qt.Key.Key_L)
    agenda = view(person)
    assert isinstance(agenda, AgendaView)
    row = agenda.table.row_height
    person.wheel(agenda.table.viewport(), 120, CONTROL)
    assert agenda.table.row_height > row
    person.menu("compact").trigger()
    assert person.menu("compact").isChecked()
    person.key(Qt.Key.Key_M)
    month = view(person)
    assert isinstance(month, MonthView)
    low = month.height()
    person.key(Qt.Key.Key_Equal, CONTROL)
    person.qtbot.waitUntil(lambda: month.height() > low)
    person.key(Qt.Key.Key_Minus, CONTROL)
    person.key(Qt.Key.Key_Minus, CONTROL)
    person.qtbot.waitUntil(lambda: month.height() == low)
    assert sizes(tmp_path) == ({"week": 1.7, "list": 1.4, "month": 1}, True)


def test_the_month_is_larger_smaller_and_explained(begin: Begin) -> None:
    plan = small_plan()
    two = [Post(f"c{n}", "quiz", "instagram", dt.date(2026, 12, 17), dt.time(8 + n), text=ASKS) for n in range(2)]
    tricky = Post("tricky", "quiz", "facebook", dt.date(2026, 12, 10), title="<b>Less</b> is more & more", text=ASKS)
    crowd = [Post(f"m{n}", "quiz", "instagram", dt.date(2026, 12, 23), text=ASKS) for n in range(20)]
    person = begin(applied(plan, put(plan, *two, tricky, *crowd)), zooms={"month": 2.0})
    a_zoomed_month_scrolls_and_keeps_its_head_and_the_current_day_in_sight(person)
    posts_close_together_stand_on_one_line(person)
    hovering_a_post_shows_the_whole(person)
    what_does_not_fit_is_reached_by_keyboard(person)
    the_legend_opens_from_the_view_and_from_the_menu(person)
    the_small_month_jumps_by_mouse_and_by_keyboard(person)


def a_zoomed_month_scrolls_and_keeps_its_head_and_the_current_day_in_sight(person: Someone) -> None:
    month = view(person)
    assert isinstance(month, MonthView)
    month.go_to(dt.date(2026, 12, 31))
    bar = month.scroll_room.verticalScrollBar()
    assert bar.value() > 0
    assert month.head.y() == bar.value()
    before = bar.value()
    person.wheel(person.cell(31), 120)
    assert bar.value() < before
    assert person.bench.desk.period.first == dt.date(2026, 12, 1)
    person.wheel(person.cell(31), -120, sideways=True)
    assert person.bench.desk.period.first == dt.date(2027, 1, 1)
    person.menu("today").trigger()


def posts_close_together_stand_on_one_line(person: Someone) -> None:
    tall = person.chip("c0").height()
    person.menu("compact").trigger()
    assert person.chip("c0").height() < tall
    person.menu("compact").trigger()
    assert person.chip("c0").height() == tall


def hovering_a_post_shows_the_whole(person: Someone) -> None:
    tip = person.chip("tricky").toolTip()
    assert "&lt;b&gt;Less&lt;/b&gt; is more &amp; more" in tip
    assert "What was your first day at work like?" in tip
    assert "Draft · voice: the logo" in tip


def what_does_not_fit_is_reached_by_keyboard(person: Someone) -> None:
    person.bench.calendar.go_to(dt.date(2026, 12, 23))
    shown = len(person.cell(23).chips)
    person.key(Qt.Key.Key_Return)
    for _ in range(shown):
        person.key(Qt.Key.Key_Down)
    assert person.focus is person.cell(23).more
    person.key(Qt.Key.Key_Return)
    popup = person.bench.calendar.popup
    assert isinstance(popup, DayPopup)
    assert len(popup.chips) == 20
    QTest.keyClick(popup, Qt.Key.Key_Escape)
    person.key(Qt.Key.Key_Escape)
    person.key(Qt.Key.Key_Home)
    assert person.bench.desk.day == dt.date(2026, 12, 1)
    person.key(Qt.Key.Key_End)
    assert person.bench.desk.day == dt.date(2026, 12, 31)


def the_legend_opens_from_the_view_and_from_the_menu(person: Someone) -> None:
    for kind in (ViewKind.MONTH, ViewKind.WEEK, ViewKind.LIST):
        person.bench.viewing.show(kind)
        person.click(person.named(QToolButton, "Legend"))
        legend = QApplication.activePopupWidget()
        assert isinstance(legend, Legend)
        for said in ("One-way", "Two-way", "Multi-way", "Unsure", "Not written yet", "Dashed edge: draft", "LinkedIn"):
            assert said in legend.said
        QTest.keyClick(legend, Qt.Key.Key_Escape)
    person.menu("legend").trigger()
    legend = QApplication.activePopupWidget()
    assert isinstance(legend, Legend)
    QTest.keyClick(legend, Qt.Key.Key_Escape)
    person.bench.viewing.show(ViewKind.MONTH)


def the_small_month_jumps_by_mouse_and_by_keyboard(person: Someone) -> None:
    person.menu("today").trigger()
    person.click(person.bench.toolbar.title)
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, Jump)
    weights = [popup.calendar.dateTextFormat(_date(popup, day)).fontWeight() for day in (11, 12)]
    assert weights[0] > weights[1]
    QTest.keyClick(popup.calendar, Qt.Key.Key_Escape)
    person.bench.calendar.focus_calendar()
    person.key(Qt.Key.Key_G)
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, Jump)
    for _ in range(3):
        QTest.keyClick(QApplication.focusWidget() or popup, Qt.Key.Key_Down)
    QTest.keyClick(QApplication.focusWidget() or popup, Qt.Key.Key_Return)
    assert person.bench.desk.day == dt.date(2026, 12, 31)
    assert person.focus is person.cell(31)
    assert person.bench.toolbar.title.accessibleName() == "December 2026, go to a day"


def _date(popup: Jump, day: int) -> QDate:
    chosen = popup.calendar.selectedDate()
    return QDate(chosen.year(), chosen.month(), day)
