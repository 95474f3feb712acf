"""Standard output and error: always UTF-8, whatever the system's encoding, and quiet when nobody reads."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from io import TextIOWrapper
from typing import TextIO


def use_utf8() -> None:
    """Write UTF-8 to standard output and error, and names of files that are no UTF-8 byte for byte as they are."""
    errors = "surrogateescape" if os.name == "posix" else "backslashreplace"
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors=errors)


def say(text: str) -> None:
    """Write lines to standard output."""
    _write(sys.stdout, text)


def say_error(text: str) -> None:
    """Write one line to standard error."""
    _write(sys.stderr, f"contentplanner: {' '.join(text.splitlines())}")


def say_aside(text: str) -> None:
    """Write a line for people to standard error, beside an answer that programs may read."""
    _write(sys.stderr, text)


def _write(stream: TextIO | None, text: str) -> None:
    """A program that is started without a terminal may have no stream at all."""
    if stream is not None:
        stream.write(f"{text}\n")


def finish_output() -> None:
    """Hand over what is still held back.

    Raises:
        OSError: Nobody reads it, or there is no room for it.
    """
    if sys.stdout is not None:
        sys.stdout.flush()


def abandon_output() -> None:
    """Let go of what can't be handed over, so that Python doesn't complain of it when it ends."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
