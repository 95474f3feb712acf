"""How long a key in the search keeps the window busy, and what else a person does there: at 10,000 ideas and posts.

Run it by hand: `python -m tests.bench.typing_search`. A real window is typed into, drawn in memory. Times are those of
the processor in the window's own thread, from a key until it is handled and drawn: the best of several rounds each, as
others work on the machine too. What is left for later comes in pieces between the keys: the longest is given beside it.
One frame is 16 ms.
"""

from __future__ import annotations

import datetime as dt
import os
import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from contentplanner.app import App
from contentplanner.domain.plan import Plan, plan_of
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
TURNS = 12

TYPED: Mapping[str, str] = {
    "everything, letter by letter": "waarde ",
    "one letter": "e",
    "a word of many": "collega nacht",
    "a rare word": "zelden",
    "with an accent": "CAFÉ",
    "nothing": "qqq",
}
"""What is typed, and then taken back key by key."""


def spoken(plan: Plan) -> Plan:
    """Return a plan in which most words of a text stand in few others: texts that are all alike are no plan's."""
    chance = random.Random(2)  # noqa: S311 - the same plan every time
    syllables = ("ba", "do", "ki", "lem", "no", "pra", "stu", "ver", "zo", "tig")

    def more() -> str:
        return " ".join("".join(chance.choices(syllables, k=4)) for _ in range(60))

    posts = [replace(post, text=f"{more()} {' '.join(post.text.split()[-30:])}") for post in plan.posts.values()]
    return plan_of((*plan.values.values(), *plan.channels.values(), *plan.ideas.values(), *posts))


@contextmanager
def opened(count: int) -> Iterator[MainWindow]:
    """A window of the usual size on a plan of so many ideas, each with a post."""
    qt = QApplication.instance() or QApplication([sys.argv[0]])
    with tempfile.TemporaryDirectory() as folder:
        plan = Path(folder, "big.contentplan")
        create_plan(plan, spoken(big_plan(count))).close()
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


def busy(act: Callable[[], object], *, alone: bool = False) -> float:
    """How long the window's thread works at something until it is done and drawn, in milliseconds.

    When `alone` without what waits for its turn: before that the window hears of the next key.
    """
    begin = time.thread_time()
    act()
    QApplication.sendPostedEvents()
    if not alone:
        QApplication.processEvents()
    return (time.thread_time() - begin) * 1000


def typed(field: QWidget, text: str) -> list[tuple[str, float, float]]:
    """Type a text and take it back: each key with its time, and the longest that the window was busy at once after."""
    keys = [(letter.replace(" ", "_"), partial(QTest.keyClicks, field, letter)) for letter in text]
    keys += [("⌫", partial(QTest.keyClick, field, Qt.Key.Key_Backspace)) for _ in text]
    return [(name, busy(act, alone=True), max(busy(_nothing) for _ in range(TURNS))) for name, act in keys]


def _nothing() -> None:
    """Let the window go on by itself."""


def searching(bench: Workbench) -> float:
    """Print the time of every key, the best of several rounds, query by query; return the worst of all."""
    worst = 0.0
    for name, text in TYPED.items():
        rounds = [typed(bench.toolbar.search, text) for _ in range(ROUNDS)]
        rest(0.1)
        keys = [(row[0][0], min(one[1] for one in row)) for row in zip(*rounds, strict=True)]
        after = max(min(one[2] for one in row) for row in zip(*rounds, strict=True))
        line = " ".join(f"{key} {took:.1f}" for key, took in keys)
        most = max(took for _key, took in keys)
        sys.stdout.write(f"  {name:30} worst {most:5.1f}, then at most {after:4.1f} at once: {line}\n")
        worst = max(worst, most, after)
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
        line = " ".join(f"{key} {took:.1f}" for key, took, _after in keys)
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
