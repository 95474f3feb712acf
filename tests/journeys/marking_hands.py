"""What a person does with marked posts, for the journeys through them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from .conftest import Someone

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
FREE = QPoint(60, 100)


def press(person: Someone, post_id: str, held: Qt.KeyboardModifier) -> None:
    QTest.mouseClick(person.chip(post_id), Qt.MouseButton.LeftButton, held)


def marked(person: Someone) -> list[str]:
    return sorted(person.bench.desk.marks.ids)


def mark(person: Someone, *post_ids: str) -> None:
    person.bench.desk.marks.mark(post_ids)


def days(person: Someone, *post_ids: str) -> list[int | None]:
    posts = [person.stored().posts[key] for key in post_ids]
    return [post.day.toordinal() - dt.date(2026, 11, 30).toordinal() if post.day else None for post in posts]


def in_january(person: Someone, day: int) -> QWidget:
    cell = person.bench.calendar.month.cell(dt.date(2027, 1, day))
    assert cell is not None
    return cell


def menu() -> QMenu:
    shown = QApplication.activePopupWidget()
    assert isinstance(shown, QMenu)
    return shown


def choose(*texts: str) -> None:
    """Choose an entry of the menu that is open, through its submenus."""
    shown = menu()
    for text in texts[:-1]:
        inner = entry(shown, text).menu()
        assert isinstance(inner, QMenu)
        inner.aboutToShow.emit()
        shown = inner
    entry(shown, texts[-1]).trigger()
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()


def entry(shown: QMenu, text: str):  # type: ignore[no-untyped-def]  # noqa: ANN201
    return next(action for action in shown.actions() if action.text().replace("&", "") == text)


def ask_for_menu(person: Someone, widget: QWidget, place: Callable[[], QPoint]) -> None:
    """Press the right button until the menu is there, as a person does where a crowded display swallows a press."""
    window = person.app.window

    def at() -> QPoint:
        return window.mapFromGlobal(widget.mapToGlobal(place()))

    def is_there() -> bool:
        if QApplication.activePopupWidget() is None:
            QTest.mouseClick(window.windowHandle(), Qt.MouseButton.RightButton, pos=at())
        return QApplication.activePopupWidget() is not None

    person.qtbot.waitUntil(lambda: window.childAt(at()) is widget)
    person.qtbot.waitUntil(is_there)
