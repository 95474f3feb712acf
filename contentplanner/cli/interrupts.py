"""Ctrl-C while the program is still being loaded: nothing is open yet, so it just ends."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

INTERRUPTED = 130
"""The exit code after Ctrl-C, as shells count: 128 and the number of the signal."""


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
