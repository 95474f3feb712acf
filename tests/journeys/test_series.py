"""Series of posts: changed in the dialog, moved and deleted in the calendar, in one step each."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from contentplanner.domain.edits.series import Scope
from contentplanner.ui.calendar.agenda.model import Column
from contentplanner.ui.calendar.agenda.view import AgendaView
from contentplanner.ui.series import asking
from tests.journeys.series_hands import (
    ALT,
    FREE,
    PLAN,
    answer,
    back,
    days,
    dialog,
    done,
    offers,
    question,
    rows,
    turn,
    write,
)

from .conftest import SENDS, Begin, Someone


@pytest.fixture
def planner(begin: Begin) -> Someone:
    """Somebody with a series before them; nobody has answered how far a move reaches."""
    asking.forget()
    return begin(PLAN)


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
