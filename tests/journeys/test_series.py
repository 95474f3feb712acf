"""Series of posts: made and changed in the dialog, moved and deleted in the calendar, in one step each."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu

from contentplanner.domain.edits import put
from contentplanner.domain.edits.series import Scope, repeat
from contentplanner.domain.plan import Plan, applied
from contentplanner.domain.records import Series
from contentplanner.domain.vocabulary import Status
from contentplanner.ui.calendar.agenda.model import Column
from contentplanner.ui.calendar.agenda.view import AgendaView
from contentplanner.ui.series import asking
from contentplanner.ui.series.dialog import SeriesDialog

from .conftest import SENDS, Begin, Someone, small_plan

FREE = QPoint(60, 100)
ALT = Qt.KeyboardModifier.AltModifier


def plan_with_series() -> Plan:
    """The post of 3 December every Thursday of the month; the one of the 24th is scheduled."""
    plan = small_plan()
    series = Series("thursdays", "FREQ=WEEKLY;BYDAY=TH;COUNT=5", dt.date(2026, 12, 3))
    plan = applied(plan, repeat(plan, "p3", series))
    fourth = plan.posts_by_series["thursdays"][3]
    return applied(plan, put(plan, replace(fourth, status=Status.SCHEDULED)))


PLAN = plan_with_series()


@pytest.fixture
def planner(begin: Begin) -> Someone:
    """Somebody with a series before them; nobody has answered how far a move reaches."""
    asking.forget()
    return begin(PLAN)


def turn(person: Someone, number: int) -> str:
    return person.plan.posts_by_series["thursdays"][number - 1].id


def days(person: Someone) -> list[str]:
    """The days of the five posts that began as a series."""
    others = {post.id for post in small_plan().posts.values()} - {"p3"}
    posts = (post for key, post in person.stored().posts.items() if key not in others)
    return [day.isoformat()[5:] for day in sorted(post.day for post in posts if post.day)]


def question(person: Someone) -> QMenu:
    found: list[QMenu] = []

    def asks() -> bool:
        popup = QApplication.activePopupWidget()
        found[:] = [popup] if isinstance(popup, QMenu) else []
        return bool(found)

    person.qtbot.waitUntil(asks)
    return found[0]


def offers(menu: QMenu) -> list[QAction]:
    return [action for action in menu.actions() if action.isEnabled()]


def answer(person: Someone, *keys: Qt.Key) -> None:
    menu = question(person)
    for key in keys:
        QTest.keyClick(menu, key)
    person.qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)


def dialog(person: Someone) -> SeriesDialog:
    found: list[SeriesDialog] = []

    def is_open() -> bool:
        every = person.app.window.findChildren(SeriesDialog)
        found[:] = [one for one in every if one.isVisible() and one.isActiveWindow()]
        return bool(found)

    person.qtbot.waitUntil(is_open)
    return found[0]


def back(person: Someone) -> None:
    """Wait until the dialog has gone and the window has the keyboard."""
    person.app.window.activateWindow()
    person.qtbot.waitUntil(person.app.window.isActiveWindow)


def done(person: Someone) -> str:
    """What was done to several, with the offer to undo it."""
    return person.bench.calendar.many.toast.text


def rows(made: SeriesDialog) -> list[str]:
    return [made.preview.list.item(row).text() for row in range(made.preview.list.count())]


def write(person: Someone, text: str) -> None:
    """Replace what the field with the keyboard holds."""
    person.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    person.keys(text)


def is_repeated_by_keyboard(person: Someone) -> None:
    before = person.stored()
    person.bench.calendar.month.focus_post("p11")
    person.key(Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    made = dialog(person)
    assert made.fields.rule.choice.currentText() == "Every Friday"
    assert rows(made)[:2] == ["Fri 11 Dec 2026", "Fri 18 Dec 2026"]
    person.key(Qt.Key.Key_Down)
    assert made.preview.sentence.text() == "Every second Friday, 10 times"
    made.fields.ending.count.setFocus()
    write(person, "3")
    made.fields.on_holiday.setFocus()
    person.key(Qt.Key.Key_Down)
    assert rows(made) == ["Fri 11 Dec 2026", "Fri 25 Dec 2026 · skipped: Christmas Day", "Fri 8 Jan 2027"]
    assert made.preview.summary.text() == "2 posts, 11 Dec 2026 to 8 Jan 2027 · 1 is skipped"
    person.key(Qt.Key.Key_Down)
    assert rows(made)[1] == "Mon 28 Dec 2026 · moved from Fri 25 Dec: Christmas Day"
    assert made.yes.text() == "Add 2 posts"
    person.key(Qt.Key.Key_Return)
    back(person)
    (series,) = person.stored().series.values()
    assert series.rule == "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR;COUNT=3"
    posts = person.stored().posts_by_series[series.id]
    assert [str(post.day) for post in posts] == ["2026-12-11", "2026-12-28", "2027-01-08"]
    assert [post.text for post in posts] == [SENDS, "", ""]
    person.menu("undo").trigger()
    assert person.stored() == before


def has_a_rule_of_ones_own(person: Someone) -> None:
    person.bench.open_post("p15")
    person.menu("repeat").trigger()
    made = dialog(person)
    rule = made.fields.rule
    assert not rule.every.isVisible()
    rule.choice.setFocus()
    person.key(Qt.Key.Key_End)
    assert rule.every.hasFocus()
    rule.unit.setFocus()
    person.key(Qt.Key.Key_Down)
    assert made.preview.sentence.text() == "Every month on the third Tuesday, 10 times"
    is_on_the_first_monday_or_the_last_working_day(person, made)
    person.click(rule.month.by_day, QPoint(8, rule.month.by_day.height() // 2))
    rule.month.day.setFocus()
    write(person, "30")
    assert made.fields.note.text() == "A month without a 30th has it on its last day."
    assert rows(made)[:3] == [
        "Wed 30 Dec 2026",
        "Sat 30 Jan 2027",
        "Sun 28 Feb 2027 · the last day: February has no 30th",
    ]
    assert made.notes.text() == "This post is one of them, 9 are added. This post goes to Wed 30 Dec 2026."
    assert (made.preview.summary.text()[:8], made.yes.text()) == ("10 posts", "Add 9 posts")
    made.fields.ending.count.setFocus()
    write(person, "500")
    assert made.preview.sentence.text() == "Every month on the 30th, 400 times"
    assert made.notes.text().startswith("A series has at most 400 days: this one ends on 30 Mar 2060.")
    write(person, "10")
    is_on_29_february_and_ends_too_early(person, made)
    rule.unit.setFocus()
    person.key(Qt.Key.Key_Up)
    person.click(rule.month.by_day, QPoint(8, rule.month.by_day.height() // 2))
    rule.month.day.setFocus()
    write(person, "30")
    is_cut_at_the_most_and_has_no_day_at_all(person, made)


def is_on_the_first_monday_or_the_last_working_day(person: Someone, made: SeriesDialog) -> None:
    month = made.fields.rule.month
    for field, key, said in (
        (month.place, Qt.Key.Key_Home, "Every month on the first Tuesday, 10 times"),
        (month.weekday, Qt.Key.Key_Home, "Every month on the first Monday, 10 times"),
        (month.weekday, Qt.Key.Key_End, "Every month on the first working day, 10 times"),
        (month.place, Qt.Key.Key_End, "Every month on the last working day, 10 times"),
    ):
        field.setFocus()
        person.key(key)
        assert made.preview.sentence.text() == said
    assert rows(made)[:2] == ["Thu 31 Dec 2026", "Fri 29 Jan 2027"]
    made.fields.on_holiday.setFocus()
    person.key(Qt.Key.Key_Home)


def is_on_29_february_and_ends_too_early(person: Someone, made: SeriesDialog) -> None:
    rule = made.fields.rule
    rule.unit.setFocus()
    person.key(Qt.Key.Key_End)
    rule.year.month.setFocus()
    person.key(Qt.Key.Key_Home)
    person.key(Qt.Key.Key_Down)
    rule.year.day.setFocus()
    write(person, "29")
    assert made.preview.sentence.text() == "Every year on 29 February, 10 times"
    assert made.fields.note.text() == "A year without a 29 February has it on the 28th."
    assert rows(made)[:2] == [
        "Sun 28 Feb 2027 · the last day: February has no 29th",
        "Tue 29 Feb 2028",
    ]
    made.fields.ending.until.setFocus()
    write(person, "1-12-2026")
    person.key(Qt.Key.Key_Return)
    assert made.preview.summary.text() == "The series would end before it begins: choose a later last day."
    assert not made.yes.isEnabled()
    write(person, "31-12-2026")
    person.key(Qt.Key.Key_Return)
    assert made.preview.summary.text().startswith("No day of this rule lies before the last day")
    assert not made.yes.isEnabled()


def is_cut_at_the_most_and_has_no_day_at_all(person: Someone, made: SeriesDialog) -> None:
    rule = made.fields.rule
    made.fields.ending.until.setFocus()
    write(person, "1-3-2030")
    person.key(Qt.Key.Key_Return)
    assert made.isVisible()
    assert made.preview.sentence.text() == "Every month on the 30th, until 1 Mar 2030"
    rule.unit.setFocus()
    person.key(Qt.Key.Key_Home)
    assert made.preview.sentence.text() == "Every day, 400 times"
    assert made.notes.text() == (
        "A series has at most 400 days: this one ends on 18 Jan 2028. This post is one of them, 399 are added."
    )
    rule.unit.setFocus()
    person.key(Qt.Key.Key_Down)
    person.click(rule.weekdays.days[5])
    person.click(rule.weekdays.days[1])
    made.fields.on_weekend.setFocus()
    person.key(Qt.Key.Key_Down)
    assert not made.yes.isEnabled()
    assert made.preview.summary.text().startswith("No day is left.")
    person.click(rule.weekdays.days[5])
    assert rule.weekdays.weekdays == (5,), "one always stays"
    person.key(Qt.Key.Key_Escape)
    back(person)
    assert not person.stored().series


def rule_is_changed_and_says_what_becomes_of_the_posts(planner: Someone) -> None:
    chip = planner.chip(turn(planner, 3))
    at = chip.rect().center()
    QApplication.sendEvent(chip, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, chip.mapToGlobal(at)))
    QTest.keyClick(question(planner), Qt.Key.Key_R)
    made = dialog(planner)
    assert made.fields.scopes[Scope.FOLLOWING].isChecked()
    assert made.preview.sentence.text() == "Every Thursday, 3 times"
    assert not made.yes.isEnabled()
    made.fields.rule.choice.setFocus()
    planner.key(Qt.Key.Key_Down)
    assert rows(made) == ["Thu 17 Dec 2026", "Thu 31 Dec 2026", "Thu 14 Jan 2027 · new post"]
    assert made.notes.text() == "1 post is added. 1 post is scheduled or posted and keeps its day."
    made.fields.scopes[Scope.FOLLOWING].setFocus()
    planner.key(Qt.Key.Key_Down)
    assert made.preview.sentence.text() == "Every Thursday, 5 times"
    first = made.fields.first_day
    first.setFocus()
    write(planner, "1-12-2026")
    planner.key(Qt.Key.Key_Return)
    assert made.preview.sentence.text() == "Every Tuesday, 5 times"
    assert made.notes.text() == ("4 posts move and keep their texts. 1 post is scheduled or posted and keeps its day.")
    planner.click(made.yes)
    back(planner)
    assert days(planner) == ["12-01", "12-08", "12-15", "12-24", "12-29"]
    assert planner.stored().posts["p3"].text == SENDS
    planner.menu("undo").trigger()
    assert planner.stored() == PLAN


def dragged_post_asks_how_far_it_reaches(planner: Someone) -> None:
    assert planner.chip(turn(planner, 2)).accessibleDescription().endswith(" · Every Thursday, 2 of 5")
    planner.drag(planner.chip(turn(planner, 2)), QPoint(30, 12), planner.cell(11), FREE)
    menu = question(planner)
    assert menu.accessibleName() == "Move “Electrician wanted” to Fri 11 Dec"
    assert [action.text().replace("&", "") for action in offers(menu)] == [
        "Only this post",
        "This post and the 3 after it · 1 is scheduled or posted and stays",
        "All of the series (5 posts) · 1 is scheduled or posted and stays",
    ]
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    assert days(planner) == ["12-03", "12-10", "12-17", "12-24", "12-31"]
    planner.drag(planner.chip(turn(planner, 2)), QPoint(30, 12), planner.cell(11), FREE)
    answer(planner, Qt.Key.Key_Return)
    assert days(planner) == ["12-03", "12-11", "12-17", "12-24", "12-31"]
    planner.menu("undo").trigger()
    assert days(planner) == ["12-03", "12-10", "12-17", "12-24", "12-31"]


def walk_by_keyboard_asks_once(planner: Someone) -> None:
    third, month = turn(planner, 3), planner.bench.calendar.month
    month.focus_post(third)
    planner.key(Qt.Key.Key_Right, ALT)
    answer(planner, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert days(planner) == ["12-03", "12-10", "12-18", "12-24", "01-01"]
    assert planner.menu("undo").text() == "&Undo: Move 2 posts of “Electrician wanted”"
    assert done(planner) == "2 posts of “Electrician wanted” are moved. 1 is scheduled or posted and stays."
    assert month.focused_post() == third
    planner.key(Qt.Key.Key_Down, ALT)
    assert days(planner) == ["12-03", "12-10", "12-24", "12-25", "01-08"]
    assert month.focused_post() == third
    month.focus_post(turn(planner, 1))
    planner.key(Qt.Key.Key_Left, ALT)
    answer(planner, Qt.Key.Key_Return)
    assert days(planner)[:2] == ["12-02", "12-09"]
    for _ in range(3):
        planner.menu("undo").trigger()
    assert planner.stored() == PLAN


def deleting_has_only_this_one_under_enter(planner: Someone) -> None:
    month = planner.bench.calendar.month
    month.focus_post(turn(planner, 2))
    planner.key(Qt.Key.Key_Right, ALT)
    answer(planner, Qt.Key.Key_Up, Qt.Key.Key_Return)
    assert days(planner) == ["12-04", "12-11", "12-18", "12-24", "01-01"]
    month.focus_post(turn(planner, 2))
    planner.key(Qt.Key.Key_Delete)
    answer(planner, Qt.Key.Key_Return)
    assert days(planner) == ["12-04", "12-18", "12-24", "01-01"]
    assert planner.focus is planner.cell(11)
    month.focus_post(turn(planner, 2))
    planner.menu("delete_post").trigger()
    answer(planner, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert days(planner) == ["12-04", "12-24"]
    assert done(planner) == "2 posts of “Electrician wanted” are deleted. 1 is scheduled or posted and stays."
    assert planner.menu("undo").text() == "&Undo: Delete 2 posts of “Electrician wanted”"
    planner.menu("undo").trigger()
    assert days(planner) == ["12-04", "12-18", "12-24", "01-01"]
    for _ in range(2):
        planner.menu("undo").trigger()
    assert planner.stored() == PLAN


def editor_asks_too_when_it_deletes(planner: Someone) -> None:
    planner.bench.open_post(turn(planner, 5))
    planner.click(planner.named(QAbstractButton, "Delete"))
    assert [action.text().replace("&", "") for action in offers(question(planner))] == [
        "Only this post",
        "All of the series (5 posts) · 1 is scheduled or posted and stays",
    ]
    answer(planner, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert days(planner) == ["12-24"]
    assert not planner.stored().series


def post_that_stands_alone_asks_nothing(planner: Someone) -> None:
    planner.bench.calendar.month.focus_post("p8")
    planner.key(Qt.Key.Key_Right, ALT)
    assert planner.stored().posts["p8"].day == dt.date(2026, 12, 9)
    planner.key(Qt.Key.Key_Delete)
    assert "p8" not in planner.stored().posts


def editor_offers_what_changed_to_the_others(planner: Someone) -> None:
    planner.bench.open_post(turn(planner, 3))
    editor = planner.bench.editor
    block, offer = editor.series, editor.series.offer
    assert block.rule.text() == "Every Thursday, 3 of 5"
    editor.facts.time.setFocus()
    write(planner, "16")
    planner.key(Qt.Key.Key_Return)
    assert offer.isVisible()
    following = offer.scopes[Scope.FOLLOWING]
    assert following.accessibleName() == "New time. Also for: the one after it"
    assert offer.scopes[Scope.ALL].text() == "all 3 others"
    following.setFocus()
    planner.key(Qt.Key.Key_Space)
    times = [post.time.hour for post in planner.stored().posts_by_series["thursdays"] if post.time]
    assert times == [9, 9, 16, 9, 16], "what is scheduled keeps its time"
    assert planner.menu("undo").text() == "&Undo: Time of 1 post of “Electrician wanted”"
    assert done(planner) == "1 post of the series is changed. 1 is scheduled or posted and stays."
    assert not offer.isVisible()
    editor.facts.day.setFocus()
    write(planner, "16-12")
    planner.key(Qt.Key.Key_Return)
    assert offer.said.text() == "Moved. Also move:"
    assert block.away == "By its rule it would be Thu 17 Dec 2026."
    planner.click(offer.scopes[Scope.ALL])
    assert days(planner) == ["12-02", "12-09", "12-16", "12-24", "12-30"]
    assert (block.rule.text(), block.away) == ("Every Wednesday, 3 of 5", "")
    for _ in range(4):
        planner.menu("undo").trigger()
    assert planner.stored() == PLAN


def voice_that_was_chosen_here_stays_here(planner: Someone) -> None:
    planner.bench.open_post(turn(planner, 5))
    editor = planner.bench.editor
    editor.facts.voice.setFocus()
    planner.key(Qt.Key.Key_Down)
    assert [made.text() for made in editor.series.offer.scopes.values() if made.isVisible()] == ["all 3 others"]
    planner.click(editor.series.offer.close_button)
    assert not editor.series.offer.isVisible()
    voices = [post.voice_id for post in planner.stored().posts_by_series["thursdays"]]
    assert voices == [None, None, None, None, "mila"]
    planner.menu("undo").trigger()
    assert not editor.series.offer.isVisible(), "what is taken back isn't offered"


def choose(person: Someone, text: str) -> None:
    """Open the menu of the series with Space and choose by the letter that is underlined."""
    block = person.bench.editor.series
    block.rule.setFocus()
    QTest.keyPress(block.rule, Qt.Key.Key_Space)  # the menu has the keyboard before the key is let go
    person.qtbot.waitUntil(block.menu.isVisible)
    action = next(one for one in block.menu.actions() if one.text().replace("&", "") == text)
    QTest.keyClick(block.menu, Qt.Key(ord(action.text().split("&")[1][0].upper())))
    person.qtbot.waitUntil(lambda: not block.menu.isVisible())


def post_gives_its_text_and_leaves_the_series(planner: Someone) -> None:
    planner.bench.open_post("p3")
    choose(planner, "Give this text to the 3 after it")
    texts = [post.text for post in planner.stored().posts_by_series["thursdays"]]
    assert texts == [SENDS, SENDS, SENDS, "", SENDS]
    choose(planner, "Next of the series")
    assert planner.bench.editor.series.rule.text() == "Every Thursday, 2 of 5"
    choose(planner, "Take this post out of the series")
    assert planner.bench.editor.series.rule.text() == "Repeat…"
    assert len(planner.stored().posts_by_series["thursdays"]) == 4
    planner.bench.open_post("p3")
    choose(planner, "Dissolve the series: every post on its own")
    assert not planner.stored().series
    assert days(planner) == ["12-03", "12-10", "12-17", "12-24", "12-31"]
    planner.click(planner.bench.editor.series.rule)
    assert dialog(planner).windowTitle() == "Repeat"
    planner.key(Qt.Key.Key_Escape)
    back(planner)
    for _ in range(3):
        planner.menu("undo").trigger()
    assert planner.stored() == PLAN


def list_offers_what_changed_too(planner: Someone) -> None:
    planner.menu("view_list").trigger()
    view = planner.bench.calendar.view
    assert isinstance(view, AgendaView)
    view.focus_post(turn(planner, 3))

    def type_time(clock: str) -> None:
        view.focus_post(turn(planner, 3))
        view.table.setCurrentIndex(view.table.currentIndex().siblingAtColumn(Column.TIME))
        planner.key(Qt.Key.Key_F2)
        write(planner, clock)
        planner.key(Qt.Key.Key_Return)
        planner.qtbot.waitUntil(view.offer.isVisible)

    type_time("16")
    assert view.offer.scopes[Scope.FOLLOWING].accessibleName() == "New time. Also for: the one after it"
    assert not planner.bench.editor.isVisible()
    planner.key(Qt.Key.Key_Tab)
    planner.key(Qt.Key.Key_Tab)
    assert planner.focus is view.offer.scopes[Scope.ALL]
    planner.key(Qt.Key.Key_Space)
    times = [post.time.hour for post in planner.stored().posts_by_series["thursdays"] if post.time]
    assert times == [16, 16, 16, 9, 16], "what is scheduled keeps its time"
    assert not view.offer.isVisible()
    assert view.table.hasFocus()
    type_time("17")
    planner.key(Qt.Key.Key_Up)
    assert not view.offer.isVisible(), "another row ends it"
    type_time("18")
    planner.click(view.offer.close_button)
    type_time("19")
    planner.menu("view_month").trigger()
    assert not view.offer.isVisible()
    for _ in range(5):
        planner.menu("undo").trigger()
    assert planner.stored() == PLAN


def test_a_series_is_made_by_keyboard_with_every_day_in_sight(person: Someone) -> None:
    is_repeated_by_keyboard(person)
    has_a_rule_of_ones_own(person)


def test_moving_and_deleting_ask_how_far_they_reach(planner: Someone) -> None:
    dragged_post_asks_how_far_it_reaches(planner)
    walk_by_keyboard_asks_once(planner)
    asking.forget()
    deleting_has_only_this_one_under_enter(planner)
    editor_asks_too_when_it_deletes(planner)
    post_that_stands_alone_asks_nothing(planner)


def test_a_series_is_changed_where_its_rule_stands(planner: Someone) -> None:
    rule_is_changed_and_says_what_becomes_of_the_posts(planner)
    list_offers_what_changed_too(planner)
    editor_offers_what_changed_to_the_others(planner)
    voice_that_was_chosen_here_stays_here(planner)
    post_gives_its_text_and_leaves_the_series(planner)
