"""Says something to people who listen, where what changed on screen isn't what has the keyboard."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str) -> None:
    """Let a screen reader say this when it has finished its sentence."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
