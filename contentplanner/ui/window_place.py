"""Where a window comes to stand: never beyond the edges of its screen."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QPoint, QRect, QSize
from PySide6.QtWidgets import QWidget

from contentplanner.ui.theme import px

FIRST = QSize(1440, 900)
FRAME = 40
"""What a window manager draws around a window, at most; it isn't known before the window is on screen."""
BESIDE = 28
"""A window beside another stands so much lower and to the right."""


def first_size(screen: QRect) -> QSize:
    """Return the size of a window that was never sized, on a screen with this room."""
    return FIRST.boundedTo(screen.size() - QSize(FRAME, FRAME))


def put_in_place(window: QWidget, kept: str) -> None:
    """Put a window where it stood the last time, as `saveGeometry` kept it in base 64; the first time it fits."""
    window.resize(first_size(window.screen().availableGeometry()))
    if kept:
        window.restoreGeometry(QByteArray.fromBase64(kept.encode()))


def put_beside(window: QWidget, other: QWidget) -> None:
    """Put a window beside another, as large as that one where there is room."""
    room = other.screen().availableGeometry()
    size = other.normalGeometry().size() if other.isMaximized() else other.size()
    window.resize(size.boundedTo(room.size() - QSize(FRAME, FRAME)))
    start = (room.topLeft() if other.isMaximized() else other.pos()) + QPoint(px(BESIDE), px(BESIDE))
    last = room.bottomRight() - QPoint(window.width() + FRAME // 2, window.height() + FRAME)
    window.move(max(room.left(), min(start.x(), last.x())), max(room.top(), min(start.y(), last.y())))
