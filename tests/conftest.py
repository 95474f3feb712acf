"""What holds for every test: a home of its own, a display of its own, and nothing said or left behind unasked.

On Linux GUI tests run on an Xvfb that is started here, also on a desktop, so that no window gets in anybody's way;
`CONTENTPLANNER_TEST_DISPLAY=own` shows them on the desktop. Elsewhere they run on the platform's own display.
"""

from __future__ import annotations

import atexit
import logging
import os
import re
import select
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

import hypothesis
import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

ROOT = Path(__file__).parents[1]
HOME = Path(tempfile.mkdtemp(prefix="content-planner-tests-"))
OWN_DISPLAY = sys.platform == "linux" and os.environ.get("CONTENTPLANNER_TEST_DISPLAY") != "own"
XVFB = ("Xvfb", "-screen", "0", "1920x1200x24", "-dpi", "96", "-nolisten", "tcp", "-noreset")
LEASH = ("setpriv", "--pdeathsig", "TERM")  # the server ends with the tests, even when those are killed
SECONDS_TO_START = 30
SERVERS: list[subprocess.Popen[bytes]] = []


def _isolate() -> None:
    """Give this process, and those it starts, a home, a language and a time zone of their own."""
    folders = {
        "HOME": "home",
        "USERPROFILE": "home",
        "XDG_CONFIG_HOME": "config",
        "XDG_DATA_HOME": "data",
        "XDG_CACHE_HOME": "cache",
        "XDG_STATE_HOME": "state",
        "XDG_RUNTIME_DIR": "runtime",
        "WIN_PD_OVERRIDE_APPDATA": "roaming",
        "WIN_PD_OVERRIDE_LOCAL_APPDATA": "local",
        "WIN_PD_OVERRIDE_PERSONAL": "documents",
    }
    for variable, name in folders.items():
        folder = HOME / name
        folder.mkdir(mode=0o700, exist_ok=True)
        os.environ[variable] = str(folder)
    for variable in ("LC_ALL", "LC_MESSAGES", "LANGUAGE"):
        os.environ.pop(variable, None)
    os.environ |= {
        "LANG": "C.UTF-8" if sys.platform == "linux" else "en_US.UTF-8",
        "TZ": "Europe/Amsterdam",
    }
    if sys.platform != "win32":
        time.tzset()


def _keep_compiled() -> None:
    """Let the processes that are started here, of which there are many, compile each module once and not each time."""
    if os.environ.pop("PYTHONDONTWRITEBYTECODE", ""):
        os.environ["PYTHONPYCACHEPREFIX"] = str(ROOT / ".pytest_cache" / "compiled")


_isolate()
_keep_compiled()
if OWN_DISPLAY:  # before any test can open a window
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS"):
        os.environ.pop(name, None)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"

hypothesis.settings.register_profile("here", deadline=None)
hypothesis.settings.register_profile("ci", deadline=None, derandomize=True, print_blob=True)
hypothesis.settings.load_profile("ci" if os.environ.get("CI") else "here")


@atexit.register
def _clean_up() -> None:
    """Registered before PySide6 is imported, so it runs when Qt has let go of the display."""
    for server in SERVERS:
        server.terminate()
        server.wait()
    shutil.rmtree(HOME, ignore_errors=True)


@pytest.fixture(scope="session")
def display() -> None:
    """A display that windows of this process and of others can be shown on."""
    if not OWN_DISPLAY:
        return
    if shutil.which("Xvfb") is None:
        pytest.exit("Xvfb is missing: start the tests with `python3 dev.py test`", returncode=2)
    readable, writable = os.pipe()
    leash = LEASH if shutil.which(LEASH[0]) else ()
    command = [*leash, *XVFB, "-displayfd", str(writable)]
    server = subprocess.Popen(command, pass_fds=[writable], stderr=subprocess.DEVNULL)
    SERVERS.append(server)
    os.close(writable)
    os.environ["DISPLAY"] = f":{_answer(readable)}"
    os.environ["QT_QPA_PLATFORM"] = "xcb"


def _answer(readable: int) -> str:
    """The number of the display that the server chose; it dies when the line end it writes after it is not read."""
    ready, _, _ = select.select([readable], [], [], SECONDS_TO_START)
    with os.fdopen(readable, encoding="ascii") as answer:
        number = answer.readline().strip() if ready else ""
    if not number:
        pytest.exit("Xvfb did not start", returncode=2)
    return number


@pytest.fixture(scope="session")
def qapp_args(display: None) -> list[str]:  # noqa: ARG001 - the application needs the display
    """The arguments of pytest-qt's application."""
    return ["contentplanner"]


@pytest.fixture(autouse=True)
def nothing_logged_unasked(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test that logs a warning or worse; `expected_log` names what it must log instead."""
    yield
    marker = request.node.get_closest_marker("expected_log")
    expected = list(marker.args) if marker else []
    records = [*caplog.get_records("setup"), *caplog.get_records("call")]
    logged = [record.getMessage() for record in records if record.levelno >= logging.WARNING]
    unexpected = [text for text in logged if not any(re.search(pattern, text) for pattern in expected)]
    assert not unexpected, f"logged unasked: {unexpected}"
    absent = [pattern for pattern in expected if not any(re.search(pattern, text) for text in logged)]
    assert not absent, f"expected in the log, but not there: {absent}"


@pytest.fixture(autouse=True)
def no_window_left_behind() -> Iterator[None]:
    """Fail a test that leaves a window or a dialog open; what qtbot holds is closed by then."""
    yield
    left = _visible_windows()
    names = [f"{type(window).__name__} {window.windowTitle()!r}" for window in left]
    for window in left:
        window.hide()
        window.deleteLater()
    assert not names, f"left open: {', '.join(names)}"


def _visible_windows() -> list[QWidget]:
    if "PySide6.QtWidgets" not in sys.modules:
        return []
    from PySide6.QtCore import Qt  # noqa: PLC0415 - most tests do without Qt
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    if not isinstance(QApplication.instance(), QApplication):
        return []
    windows = (window for window in QApplication.topLevelWidgets() if window.isVisible())
    return [window for window in windows if window.windowType() != Qt.WindowType.ToolTip]
