"""Which languages the system prefers, without Qt: from the environment, else from Windows or macOS."""

from __future__ import annotations

import ctypes
import locale
import os
import re
import subprocess
import sys


def preferred_languages() -> tuple[str, ...]:
    """Two-letter codes, the most wanted first; empty when the system says nothing."""
    return _from_environment() or _from_platform()


def _from_environment() -> tuple[str, ...]:
    """As gettext reads it: LC_ALL, LC_MESSAGES or LANG; LANGUAGE goes before it unless that is "C"."""
    chosen = next(filter(None, (os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))), "")
    if chosen.partition(".")[0] in {"", "C", "POSIX"}:
        return ()
    return tuple(_code(name) for name in (*os.environ.get("LANGUAGE", "").split(":"), chosen) if name)


def _from_platform() -> tuple[str, ...]:
    if sys.platform == "win32":
        known = locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "")
        return (_code(known),) if known else ()
    if sys.platform == "darwin":
        answer = subprocess.run(
            ["/usr/bin/defaults", "read", "-g", "AppleLanguages"], capture_output=True, text=True, check=False
        )
        return tuple(_code(name) for name in re.findall(r"[A-Za-z][\w-]+", answer.stdout))
    return ()


def _code(name: str) -> str:
    """The language of a locale's name: "nl" of "nl_NL.UTF-8", "nl-BE" and "nl"."""
    return re.split(r"[-_.@]", name, maxsplit=1)[0].lower()
