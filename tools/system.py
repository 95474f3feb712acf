"""What Qt and the tests need of a Linux system: found out by loading it, named by the loader."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from tools import debian, environment
from tools.stop import Stop

MODULES = ("Widgets", "Svg", "PrintSupport")
SPOKEN = ("at-spi2-core", "dbus", "python3-pyatspi")
"""What a test needs to hear the window as a screen reader does."""

SPELT = ("libenchant-2-2", "hunspell-nl", "hunspell-en-gb")
"""What a test needs to check the spelling with the system's dictionaries."""


def display_plugin() -> str:
    """The plugin by which Qt will show windows here; without a display it is the one that draws in memory."""
    if os.environ.get("DISPLAY"):
        return "xcb"
    return "wayland" if os.environ.get("WAYLAND_DISPLAY") else "offscreen"


def ensure(*plugins: str, tests: bool = False) -> None:
    """Have the libraries that Qt loads with these platform plugins, and for the tests a display to run on."""
    if sys.platform != "linux":
        return
    files = qt_files(plugins)
    problem = loading_problem(files)
    missing = {debian.package_of(name) for name in missing_libraries(files)} if problem else set[str]()
    if problem and not missing:
        raise Stop(f"Qt can't be loaded on this system: {problem}")
    if tests and shutil.which("Xvfb") is None:
        missing.add("xvfb")
    wishes = [name for name in (*SPOKEN, *SPELT) if tests and shutil.which("dpkg") and not debian.is_installed(name)]
    if missing or wishes:
        debian.need(sorted(missing), "what Qt needs", wishes=wishes)
    if missing and (problem := loading_problem(files)):
        raise Stop(f"Qt still can't be loaded: {problem}")


def qt_files(plugins: tuple[str, ...]) -> list[Path]:
    """The libraries of the installed PySide6 that a window with one of these plugins loads."""
    qt = Path(environment.ask("import PySide6; print(PySide6.__path__[0])")) / "Qt"
    modules = [qt / "lib" / f"libQt6{name}.so.6" for name in MODULES]
    return [*modules, *(qt / "plugins" / "platforms" / f"libq{name}.so" for name in plugins)]


def loading_problem(files: list[Path]) -> str:
    """What the loader says when it can't load one of the files in a process of their own; else nothing."""
    code = "import ctypes, sys\nfor name in sys.argv[1:]: ctypes.CDLL(name)"
    command = [str(environment.PYTHON), "-c", code, *map(str, files)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return environment.last_line(done.stderr) if done.returncode else ""


def missing_libraries(files: list[Path]) -> set[str]:
    """The names of all libraries that the files need, directly or not, and the loader can't find."""
    if shutil.which("ldd") is None:
        return set()
    done = subprocess.run(["ldd", *map(str, files)], capture_output=True, text=True, check=False)
    return set(re.findall(r"^\s*(\S+) => not found", done.stdout, re.MULTILINE))
