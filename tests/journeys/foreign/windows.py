"""The windows of the X server itself, of whatever program."""

from __future__ import annotations

import ctypes
import os
from ctypes.util import find_library

_Window = ctypes.c_ulong


def in_front() -> str:
    """The title of the window that lies over all others with a title and has the keyboard; empty for none."""
    x11 = ctypes.CDLL(find_library("X11") or "libX11.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XDefaultRootWindow.restype = _Window
    display = ctypes.c_void_p(x11.XOpenDisplay(os.environ["DISPLAY"].encode()))
    focused, children, count = _Window(), ctypes.POINTER(_Window)(), ctypes.c_uint()
    unused = _Window()
    x11.XGrabServer(display)  # so that no window goes while it is looked at
    x11.XGetInputFocus(display, ctypes.byref(focused), ctypes.byref(ctypes.c_int()))
    root = _Window(x11.XDefaultRootWindow(display))
    x11.XQueryTree(
        display, root, ctypes.byref(unused), ctypes.byref(unused), ctypes.byref(children), ctypes.byref(count)
    )
    shown = [children[n] for n in range(count.value) if _title(x11, display, children[n])]
    title = _title(x11, display, focused.value) if shown[-1:] == [focused.value] else ""
    x11.XUngrabServer(display)
    x11.XCloseDisplay(display)
    return title


def _title(x11: ctypes.CDLL, display: ctypes.c_void_p, window: int) -> str:
    name = ctypes.c_char_p()
    x11.XFetchName(display, _Window(window), ctypes.byref(name))
    return (name.value or b"").decode()
