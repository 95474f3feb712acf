"""Ctrl-C where an exception won't do: while the program is still being loaded, and in a destructor."""

from __future__ import annotations

import _thread
import os
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

INTERRUPTED = 130
"""The exit code after Ctrl-C, as shells count: 128 and the number of the signal."""

_AGAIN = 0.01
"""After so many seconds the destructor is over in which Ctrl-C was lost."""


@contextmanager
def ending_at_once() -> Iterator[None]:
    """End the process at Ctrl-C without a word, for as long as imports run.

    An exception won't do: raised within Python's own machinery of imports it is printed, not passed on. Where Ctrl-C
    is ignored, or not the main thread's to hear, everything stays as it is.
    """
    try:
        heard = signal.getsignal(signal.SIGINT) is signal.default_int_handler
        if heard:
            signal.signal(signal.SIGINT, _end)
    except ValueError:  # another thread than the main one
        heard = False
    try:
        yield
    finally:
        if heard:
            signal.signal(signal.SIGINT, signal.default_int_handler)


def _end(_number: int, _frame: FrameType | None) -> None:
    os._exit(INTERRUPTED)


@contextmanager
def hearing_everywhere() -> Iterator[None]:
    """Hear Ctrl-C also where it comes in a destructor: there Python prints the exception and goes on."""
    before = sys.unraisablehook
    again = threading.Timer(_AGAIN, _thread.interrupt_main)

    def hear(lost: sys.UnraisableHookArgs) -> None:
        nonlocal again
        if not issubclass(lost.exc_type, KeyboardInterrupt):
            before(lost)
        elif not again.is_alive():
            again = threading.Timer(_AGAIN, _thread.interrupt_main)
            again.daemon = True
            again.start()

    sys.unraisablehook = hear
    try:
        yield
    finally:
        sys.unraisablehook = before
        again.cancel()
