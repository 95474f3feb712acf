"""Where nothing can be done yet, each way to do it says why and what to do."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from contentplanner.domain.plan import plan_of
from contentplanner.ui.manage.dialog import ManageDialog

from .conftest import Begin, Someone

NO_CHANNEL = "A post needs a channel and the plan has none: add one with Edit > Manage values, channels and people."


def test_a_plan_without_channels_says_what_it_needs(begin: Begin) -> None:
    person = begin(plan_of(()))
    every_way_to_a_post_says_it(person)
    a_channel_is_added_and_stays(person)
    person.bench.calendar.go_to(dt.date(2026, 12, 10))
    person.key(Qt.Key.Key_N)
    assert [post.day for post in person.stored().posts.values()] == [dt.date(2026, 12, 10)]


def every_way_to_a_post_says_it(person: Someone) -> None:
    bar = person.app.window.statusBar()

    def says_it() -> None:
        assert bar.currentMessage() == NO_CHANNEL
        bar.clearMessage()

    person.bench.calendar.focus_calendar()
    person.key(Qt.Key.Key_N)
    says_it()
    person.menu("new_post").trigger()
    says_it()
    QTest.mouseDClick(person.cell(10), Qt.MouseButton.LeftButton, pos=QPoint(60, 80))
    says_it()
    QApplication.clipboard().setText("A text that was copied elsewhere.")
    person.key(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    says_it()
    person.menu("new_idea").trigger()
    person.keys("First idea")
    person.key(Qt.Key.Key_Return)
    ideas = person.bench.backlog.list
    ideas.setFocus()
    person.menu("plan_idea").trigger()
    says_it()
    person.drag(ideas.viewport(), QPoint(60, 14), person.cell(11), QPoint(60, 80))
    says_it()
    person.click(ideas.viewport(), QPoint(60, 14))
    assert not person.bench.editor.posts.plan_it.isEnabled()
    assert person.bench.editor.posts.plan_it.toolTip() == NO_CHANNEL
    assert len(person.stored().ideas) == 1
    assert not person.stored().posts


def a_channel_is_added_and_stays(person: Someone) -> None:
    person.menu("manage").trigger()
    dialog = person.app.window.findChild(ManageDialog)
    assert dialog is not None
    dialog.show_page("channels")
    pane = dialog.page.panes[0]
    QTest.keyClicks(pane.add, "LinkedIn")
    QTest.keyClick(pane.add, Qt.Key.Key_Return)
    assert (pane.merge.isEnabled(), pane.merge.toolTip()) == (False, "There is no other to merge it with.")
    person.click(pane.delete)
    person.click(pane.archive)
    assert pane.problem.text == "A post needs a channel: add another one first, then take this one away."
    assert len(person.stored().channels) == 1
    dialog.close()
    person.app.window.come_forward()
    person.qtbot.waitUntil(person.app.window.isActiveWindow)
