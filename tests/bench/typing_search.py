"""How long a key in the search keeps the window busy, and what else a person does there: at 10,000 ideas and posts.

Run it by hand: `python -m tests.bench.typing_search`. A real window is typed into, drawn in memory. Times are those of
the processor in the window's own thread, from a key until it is handled and everything is drawn: the worst of several
rounds each. One frame is 16 ms.
"""

from __future__ import annotations

import datetime as dt
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from contentplanner.app import App
from contentplanner.jobs import Jobs
from contentplanner.settings import SettingsFile
from contentplanner.store import create_plan
from contentplanner.ui.calendar.view import ViewKind
from contentplanner.ui.commands import help_, view
from contentplanner.ui.main_window import MainWindow
from contentplanner.ui.palette.palette import Palette
from contentplanner.ui.workbench import Workbench
from tests.bench.searching import big_plan

COUNT = 10_000
TODAY = dt.date(2026, 6, 10)
FRAME_MS = 16
ROUNDS = 3
QUIET_SECONDS = 0.4

TYPED: Mapping[str, str] = {
    "everything, letter by letter": "waarde ",
    "one letter": "e",
    "a word of many": "collega nacht",
    "a rare word": "zelden",
    "with an accent": "CAFÉ",
    "nothing": "qqq",
}
"""What is typed, and then taken back key by key."""


@contextmanager
def opened(count: int) -> Iterator[MainWindow]:
    """A window of the usual size on a plan of so many ideas, each with a post."""
    qt = QApplication.instance() or QApplication([sys.argv[0]])
    with tempfile.TemporaryDirectory() as folder:
        plan = Path(folder, "big.contentplan")
        create_plan(plan, big_plan(count)).close()
        settings = SettingsFile(Path(folder, "settings.json"))
        settings.put(replace(settings.value, language="en", scheme="light"))
        app = App(qt, settings, Jobs(), lambda: TODAY)  # type: ignore[arg-type]
        app.window.resize(1440, 900)
        app.start(plan)
        while app.window.workbench is None:
            qt.processEvents()
        rest()
        try:
            yield app.window
        finally:
            app.window.close()
            app.close()


def rest(seconds: float = QUIET_SECONDS) -> None:
    """Let what goes on beside the window come to its end."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.002)


def busy(act: Callable[[], object]) -> float:
    """How long the window's thread works at something until it is done and drawn, in milliseconds."""
    begin = time.thread_time()
    act()
    QApplication.sendPostedEvents()
    QApplication.processEvents()
    return (time.thread_time() - begin) * 1000


def typed(field: QWidget, text: str) -> list[tuple[str, float]]:
    """Type a text and take it back: each key with its time."""
    forth = [(letter, busy(lambda letter=letter: QTest.keyClicks(field, letter))) for letter in text]  # type: ignore[misc]
    rest(0.1)
    back = [("⌫", busy(lambda: QTest.keyClick(field, Qt.Key.Key_Backspace))) for _ in text]
    rest(0.1)
    return [*forth, *back]


def searching(bench: Workbench) -> float:
    """Print the worst time of every key, query by query; return the worst of all."""
    worst = 0.0
    for name, text in TYPED.items():
        rounds = [typed(bench.toolbar.search, text) for _ in range(ROUNDS)]
        keys = [(row[0][0], min(took for _key, took in row)) for row in zip(*rounds, strict=True)]
        first = max(took for _key, took in rounds[0])
        line = " ".join(f"{key.replace(' ', '_')} {took:.1f}" for key, took in keys)
        sys.stdout.write(f"  {name:30} worst {max(took for _k, took in keys):5.1f} (first time {first:5.1f}): {line}\n")
        worst = max(worst, *(took for _key, took in keys))
    return worst


def switching(window: MainWindow) -> None:
    """Print how long it takes to look in another way: for the first time, and once more."""
    for kind in (ViewKind.WEEK, ViewKind.LIST, ViewKind.MATRIX, ViewKind.MONTH):
        times = []
        for _ in range(2):
            times.append(busy(lambda: view.show_view(window, kind)))  # noqa: B023 - at once
            rest(0.1)
            view.show_view(window, ViewKind.MONTH if kind is not ViewKind.MONTH else ViewKind.WEEK)
            rest(0.1)
        sys.stdout.write(f"  to the {kind:8} first {times[0]:6.1f}, again {times[1]:6.1f}\n")


def commanding(window: MainWindow) -> None:
    """Print how long the palette takes to open and each key in it."""
    for _ in range(2):
        opening = busy(lambda: help_.find_action(window))
        (palette,) = window.findChildren(Palette)
        keys = typed(palette.field, "collega")
        line = " ".join(f"{key} {took:.1f}" for key, took in keys)
        sys.stdout.write(f"  the palette opens in {opening:.1f}; {line}\n")
        palette.close()
        palette.deleteLater()
        rest(0.1)


def main() -> None:
    """Print all times."""
    with opened(COUNT) as window:
        bench = window.workbench
        assert bench is not None
        sys.stdout.write(f"{COUNT} ideas with a post each, ms of the window's thread\n")
        for kind in (ViewKind.MONTH, ViewKind.WEEK, ViewKind.LIST, ViewKind.MATRIX):
            view.show_view(window, kind)
            rest()
            sys.stdout.write(f"{kind}\n")
            sys.stdout.write(f"  worst key of all: {searching(bench):.1f}\n")
        view.show_view(window, ViewKind.MONTH)
        rest()
        switching(window)
        commanding(window)


if __name__ == "__main__":
    main()
