"""Turning by wheel and trackpad: small movements add up to whole steps."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QWheelEvent

NOTCH = 120


class Notches:
    """Counts whole notches. What a trackpad coasts on after the fingers have left it doesn't count."""

    def __init__(self) -> None:
        self._turned = 0

    def add(self, event: QWheelEvent, delta: int) -> int:
        """Return how many whole notches are complete now, negative towards the user; the rest is kept."""
        if event.phase() is Qt.ScrollPhase.ScrollMomentum:
            return 0
        if event.phase() is Qt.ScrollPhase.ScrollBegin or delta * self._turned < 0:
            self._turned = 0
        self._turned += delta
        steps = int(self._turned / NOTCH)
        self._turned -= steps * NOTCH
        return steps


def delta_of(event: QWheelEvent) -> int:
    """Return how far a wheel event goes in the direction in which it goes most; Shift on a Mac turns the wheel."""
    turned: QPoint = event.angleDelta()
    return turned.y() if abs(turned.y()) >= abs(turned.x()) else turned.x()


def is_sideways(event: QWheelEvent) -> bool:
    """Whether a person turns to the side: by trackpad, by a wheel that can, or with Shift."""
    turned = event.angleDelta()
    return abs(turned.x()) > abs(turned.y()) or bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
