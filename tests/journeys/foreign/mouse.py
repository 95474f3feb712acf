"""The mouse of the X server itself, which every program on it follows."""

from __future__ import annotations

import ctypes
import os
from ctypes.util import find_library


class Mouse:
    """Moves and presses by the XTest extension."""

    def __init__(self) -> None:
        self._x11 = ctypes.CDLL(find_library("X11") or "libX11.so.6")
        self._xtst = ctypes.CDLL(find_library("Xtst") or "libXtst.so.6")
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        self._display = ctypes.c_void_p(self._x11.XOpenDisplay(os.environ["DISPLAY"].encode()))

    def move(self, x: int, y: int) -> None:
        self._xtst.XTestFakeMotionEvent(self._display, -1, x, y, 0)
        self._x11.XFlush(self._display)

    def button(self, *, down: bool) -> None:
        self._xtst.XTestFakeButtonEvent(self._display, 1, int(down), 0)
        self._x11.XFlush(self._display)

    def close(self) -> None:
        self._x11.XCloseDisplay(self._display)


def missing() -> str:
    """Why there is no such mouse, empty when there is."""
    return "" if find_library("Xtst") else "libXtst is missing (libxtst6 on Debian)"
