"""Painting in turn: what a key in the search changes in many places is drawn a few at a time, between the keys."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

AT_ONCE = 12
"""So many are drawn before the window hears of the next key."""


class InTurn(QObject):
    """Widgets that wait to be drawn, in the order in which they asked; each is drawn as it stands then."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: dict[QWidget, None] = {}
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._draw)

    def later(self, widget: QWidget) -> None:
        """Let a widget be drawn when its turn comes."""
        self._waiting[widget] = None
        self._timer.start()

    def _draw(self) -> None:
        for widget in tuple(self._waiting)[:AT_ONCE]:
            del self._waiting[widget]
            if isValid(widget):
                widget.update()
        if not self._waiting:
            self._timer.stop()


class _Turns:
    made: InTurn | None = None


def in_turn(widget: QWidget) -> None:
    """Let a widget be drawn when its turn comes, among all of the program."""
    if _Turns.made is None or not isValid(_Turns.made):
        _Turns.made = InTurn(QCoreApplication.instance())
    _Turns.made.later(widget)
