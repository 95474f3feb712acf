"""The way to the window; the window itself is tried in the journeys."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

Run = Callable[..., tuple[int, str, str]]


class App(ModuleType):
    """Stands where the application is, and notes what it is opened with."""

    def __init__(self) -> None:
        super().__init__("contentplanner.app")
        self.opened: list[list[str]] = []

    def main(self, argv: list[str]) -> int:
        self.opened.append(argv)
        return 0


@pytest.fixture
def app(monkeypatch: pytest.MonkeyPatch) -> App:
    app = App()
    monkeypatch.setitem(sys.modules, "contentplanner.app", app)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    return app


def test_the_window_opens_with_the_plan_that_is_named_or_without_one(run: Run, app: App, tmp_path: Path) -> None:
    existing = tmp_path / "plan without a suffix"
    existing.touch()
    assert run(existing)[0] == 0
    assert run("gone.contentplan")[0] == 0
    assert run()[0] == 0
    assert app.opened == [[str(existing)], ["gone.contentplan"], []]


def test_a_command_that_is_misspelt_opens_no_window(run: Run, app: App) -> None:
    assert run("chek")[0] == 2
    assert app.opened == []


def test_a_plan_that_is_called_like_a_command_is_named_with_its_folder(
    run: Run, app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "check").touch()
    assert run("./check")[0] == 0
    assert app.opened == [["check"]]


def test_a_window_that_misses_a_part_says_so_in_one_line(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "contentplanner.app", None)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    code, _, err = run()
    assert code == 2
    assert err.startswith("contentplanner: The window can't be opened, something it needs is missing: ")
    assert err.count("\n") == 1


def test_without_a_display_the_window_is_refused_in_a_sentence(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    code, _, err = run()
    assert code == 2
    assert "There is no display to open a window on." in err
