"""Another start of the program, as a process of its own."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from contentplanner.app.first_process import FirstProcess
from contentplanner.store import create_plan
from tests.journeys.foreign.windows import in_front

from .conftest import small_plan

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Processes:
    """Starts of the program, each a process of its own, that share one configuration."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.started: list[subprocess.Popen[str]] = []
        for name in ("config", "runtime"):
            (folder / name).mkdir(mode=0o700)
        self.environment = os.environ | {
            "XDG_CONFIG_HOME": str(folder / "config"),
            "XDG_RUNTIME_DIR": str(folder / "runtime"),
            "PYTHONPATH": str(Path(__file__).parents[2]),
        }

    def start(self, *arguments: str | Path) -> subprocess.Popen[str]:
        made = subprocess.Popen(
            [sys.executable, "-m", "contentplanner", *map(str, arguments)],
            env=self.environment, cwd=self.folder, text=True, stderr=subprocess.PIPE,
        )  # fmt: skip
        self.started.append(made)
        return made

    def end(self) -> None:
        for one in self.started:
            if one.poll() is None:
                one.send_signal(signal.SIGCONT)
                one.kill()
            one.communicate()


@pytest.fixture
def processes(display: None, tmp_path: Path) -> Iterator[Processes]:  # noqa: ARG001 - the windows need the display
    made = Processes(tmp_path)
    yield made
    made.end()


def until(there: Callable[[], bool], seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not there():
        assert time.monotonic() < end
        time.sleep(0.05)


@pytest.mark.skipif(sys.platform != "linux", reason="processes are stopped by POSIX signals")
def test_a_second_start_hands_its_plan_to_the_first_unless_that_one_hangs(processes: Processes, tmp_path: Path) -> None:
    plans = [tmp_path / f"{name}.contentplan" for name in ("one", "two", "three")]
    for plan in plans:
        create_plan(plan, small_plan()).close()
    owners = [plan.with_name(f".{plan.name}.owner") for plan in plans]
    first = processes.start(plans[0])
    until(owners[0].exists)
    until(lambda: in_front() == "Content Planner - one")
    assert processes.start(plans[1].name).wait(60) == 0, "where it was started counts"
    until(owners[1].exists)
    assert f'"pid": {first.pid}' in owners[1].read_text("utf-8")
    until(lambda: in_front() == "Content Planner - two")
    assert processes.start(plans[0]).wait(60) == 0
    until(lambda: in_front() == "Content Planner - one")
    assert first.poll() is None

    first.send_signal(signal.SIGSTOP)
    third = processes.start(plans[2])
    until(owners[2].exists)
    assert f'"pid": {third.pid}' in owners[2].read_text("utf-8")
    assert third.poll() is None


def _ended(process: subprocess.Popen[bytes]) -> bool:
    return process.poll() is not None


@pytest.mark.usefixtures("qapp")
def test_a_system_that_names_no_folder_for_sockets_is_no_obstacle_and_no_news(
    monkeypatch: pytest.MonkeyPatch, recwarn: pytest.WarningsRecorder
) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    first = FirstProcess(patience_ms=100)
    assert not first.take_over(None)
    first.close()
    assert not recwarn.list


def test_a_socket_that_a_dead_process_left_is_no_obstacle(qtbot: QtBot, tmp_path: Path) -> None:
    name = str(tmp_path / "socket")
    left = (
        "from PySide6.QtNetwork import QLocalServer\nimport os, sys\n"
        "server = QLocalServer()\nassert server.listen(sys.argv[1])\nos._exit(0)"
    )
    subprocess.run([sys.executable, "-c", left, name], check=True)
    if sys.platform != "win32":
        assert Path(name).exists()
    first = FirstProcess(name)
    assert not first.take_over(None)
    asked: list[Path | None] = []
    first.when_asked(asked.append)
    ask = (
        "import sys\nfrom pathlib import Path\nfrom PySide6.QtCore import QCoreApplication\n"
        "from contentplanner.app.first_process import FirstProcess\n"
        "qt = QCoreApplication([])\n"
        "plan = Path(sys.argv[2]) if len(sys.argv) > 2 else None\n"
        "sys.exit(0 if FirstProcess(sys.argv[1]).take_over(plan) else 1)"
    )
    for said in (["/plans/a b.contentplan"], []):
        other = subprocess.Popen([sys.executable, "-c", ask, name, *said], cwd=Path(__file__).parents[2])
        qtbot.waitUntil(partial(_ended, other), timeout=30000)
        assert other.returncode == 0
    qtbot.waitUntil(lambda: asked == [Path("/plans/a b.contentplan"), None])
    first.close()
