"""Marking posts by click and by key, the same in every view."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt, SignalInstance

from contentplanner.domain.periods import Period
from contentplanner.ui.speech import ntr, tr
from contentplanner.ui.spoken_lines import announce

if TYPE_CHECKING:
    from contentplanner.ui.calendar.view import CalendarView

_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1}


class PostHolder(Protocol):
    """What shows posts and passes on what is done to them."""

    opened: SignalInstance
    marked: SignalInstance
    carried: SignalInstance


class Marking(QObject):
    """Ctrl marks one post more or less, Shift everything up to one; Ctrl+Space and Shift with arrows do so by key."""

    def __init__(self, view: CalendarView) -> None:
        super().__init__(view)
        self._view = view

    def mark(self, post_id: str, held: Qt.KeyboardModifier) -> None:
        """Follow a click with Ctrl or Shift."""
        marks = self._view.desk.marks
        if held & _SHIFT:
            marks.extend_to(post_id, adding=bool(held & _CTRL))
        else:
            marks.toggle(post_id)
        self._say()

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier) -> bool:
        """Follow a key; False when it marks nothing."""
        held &= ~Qt.KeyboardModifier.KeypadModifier
        if key == Qt.Key.Key_Escape and not held:
            return self._let_go()
        if key == Qt.Key.Key_Space and held == _CTRL:
            self._toggle()
        elif key in _STEPS and held == _SHIFT:
            self._extend(key)
        else:
            return False
        self._say()
        return True

    def mark_all(self) -> None:
        """Mark all posts of the current day; once these are marked, all of the period."""
        self._view.desk.marks.mark_all()
        self._say()

    def _let_go(self) -> bool:
        had = self._view.desk.marks.clear()
        if had:
            announce(self._view, tr("Nothing is marked any more"))
        return had

    def _toggle(self) -> None:
        desk, post_id = self._view.desk, self._view.focused_post()
        if post_id:
            desk.marks.toggle(post_id)
        else:
            desk.marks.toggle_all(post.id for post in desk.marks.wanted(Period(desk.day, desk.day)))

    def _extend(self, key: Qt.Key) -> None:
        view, desk = self._view, self._view.desk
        post_id = view.focused_post()
        if post_id is None:
            before = desk.day
            view.walked(key)
            desk.marks.extend_days(before, desk.day)
            return
        desk.marks.begin_at(post_id)
        follower = desk.marks.neighbour(post_id, _STEPS[key])
        if follower is not None and follower.day is not None:
            desk.marks.extend_to(follower.id)
            if follower.day not in desk.period:
                desk.go_to(follower.day)
            view.focus_post(follower.id)

    def _say(self) -> None:
        announce(self._view, ntr("{n} post marked", "{n} posts marked", len(self._view.desk.marks.ids)))
