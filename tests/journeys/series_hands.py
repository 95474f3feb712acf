"""What a person does with series, for the journeys through them."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from contentplanner.domain.edits import put
from contentplanner.domain.edits.series import repeat
from contentplanner.domain.plan import Plan, applied
from contentplanner.domain.records import Series
from contentplanner.domain.vocabulary import Status
from contentplanner.ui.series.dialog import SeriesDialog

from .conftest import Someone, small_plan

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
