"""What a person does with marked posts, for the journeys through them."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

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
