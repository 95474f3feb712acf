"""The real program in a process of its own: what only the outside can see."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

PROGRAM = (sys.executable, "-m", "contentplanner")
ENV = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])}
POSIX = pytest.mark.skipif(os.name != "posix", reason="signals and devices of POSIX")


def start(*arguments: object, env: dict[str, str] | None = None) -> subprocess.CompletedProcess[bytes]:
    command = [*PROGRAM, *map(str, arguments)]
    return subprocess.run(command, capture_output=True, env=ENV | (env or {}), check=False)


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    path = tmp_path / "texts.csv"
    path.write_text("text,n\n" + "Welke vraag kreeg jij nooit? Zet hem hieronder.,1\n" * 20_000, "utf-8")
    return path


def test_a_month_from_nothing_to_a_file_for_a_colleague(tmp_path: Path) -> None:
    plan, out = tmp_path / "ons plan.contentplan", tmp_path / "planning é.csv"
    assert start("new", plan, "--sample", "nl", "--today", "2026-12-01").returncode == 0
    checked = start("check", plan, "--today", "2026-12-01", "--lang", "nl", "--format", "json")
    assert checked.returncode == 1, checked.stderr
    assert json.loads(checked.stdout)["figures"]["conversations"]["share"] < 0.5
    assert start("export", plan, out, "--profile", "excel-nl", "--from", "2026-12-01").returncode == 0
    read = start("read", out, "--format", "json")
    rows = out.read_bytes().count(b'"\r\n') - 1
    assert len(read.stdout.splitlines()) == rows > 10
    verified = start("verify", plan)
    assert (verified.returncode, verified.stderr) == (0, b"")


NO_QT = """
import sys
from contentplanner.cli import main
for command in sys.argv[1:]:
    try:
        code = main(command.split())
    except SystemExit as end:
        code = end.code
    loaded = sorted(name for name in sys.modules if name.split('.')[0] in {'PySide6', 'shiboken6'})
    if loaded or code not in (0, 1):
        sys.exit(f'{command}: {code}, Qt that was imported: {loaded[:3]}')
"""
COMMANDS = (
    "--version",
    "--help",
    "new other.contentplan",
    "new sample.contentplan --sample en",
    "check plan.contentplan",
    "read texts.csv",
    "export plan.contentplan out.csv --profile excel-en",
    "verify plan.contentplan",
)


def test_no_command_but_the_window_imports_qt(sending: Path) -> None:
    (sending.parent / "texts.csv").write_text("text\nHoi\n", "utf-8")
    command = [sys.executable, "-c", NO_QT, *COMMANDS]
    done = subprocess.run(command, cwd=sending.parent, env=ENV, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_the_entry_point_alone_imports_nothing_that_takes_time() -> None:
    script = "import contentplanner.cli, sys; print(*sorted(sys.modules))"
    loaded = subprocess.run(
        [sys.executable, "-c", script], env=ENV, capture_output=True, text=True, check=True
    ).stdout.split()
    slow = {"argparse", "babel", "sqlalchemy", "alembic", "PySide6", "contentplanner.domain", "contentplanner.exchange"}
    assert slow.isdisjoint(loaded)


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "latin-1"])
def test_output_is_utf8_whatever_the_system_says(sending: Path, encoding: str) -> None:
    env = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONIOENCODING": encoding}
    script = "import sys; from contentplanner.cli import main; [main(one.split('|')) for one in sys.argv[1:]]"
    check = f"check|{sending}|--lang|nl|--from|2026-12-01"
    command = [sys.executable, "-c", script, check, f"verify|{sending.parent / 'Één.csv'}"]
    done = subprocess.run(command, capture_output=True, env=ENV | env, check=True)
    assert "Één idee" in done.stdout.decode("utf-8")
    assert "Één.csv" in done.stderr.decode("utf-8")


@POSIX
def test_a_reader_that_leaves_early_is_no_error(texts: Path) -> None:
    process = subprocess.Popen(
        [*PROGRAM, "read", str(texts), "--column", "text"], env=ENV, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdout
    assert process.stdout.readline().startswith(b"1\t")
    process.stdout.close()
    assert process.stderr
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait(10) == 128 + signal.SIGPIPE


@POSIX
def test_ctrl_c_ends_without_a_word() -> None:
    script = "from contentplanner.cli import main; print('ready', flush=True); raise SystemExit(main(['read', '-']))"
    pipe = subprocess.PIPE
    process = subprocess.Popen([sys.executable, "-c", script], env=ENV, stdin=pipe, stdout=pipe, stderr=pipe)
    assert process.stdout
    assert process.stdout.readline() == b"ready\n"
    time.sleep(0.5)  # it imports what it needs, then waits for input; both may be interrupted
    process.send_signal(signal.SIGINT)
    assert process.communicate(timeout=10) == (b"", b"")
    assert process.returncode == 128 + signal.SIGINT


@POSIX
def test_ctrl_c_while_it_loads_ends_without_a_word(texts: Path) -> None:
    script = "from contentplanner.cli import main; print('ready', flush=True); raise SystemExit(main())"
    command = [sys.executable, "-c", script, "read", str(texts)]
    for wait in (0.0, 0.05, 0.1, 0.2, 0.4):
        process = subprocess.Popen(command, env=ENV, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        assert process.stdout
        assert process.stdout.readline() == b"ready\n"
        time.sleep(wait)
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=30)
        assert b"Traceback" not in said, wait
        assert process.returncode == 128 + signal.SIGINT, wait


@POSIX
def test_ctrl_c_is_heard_in_a_destructor_too(texts: Path) -> None:
    script = (
        "import signal, sys\n"
        "from contentplanner.cli import main\n"
        "class Last:\n"
        "    def __del__(self): signal.raise_signal(signal.SIGINT)\n"
        "class Out:\n"
        "    def __init__(self, real): self.real = real\n"
        "    def write(self, text):\n"
        "        Last()\n"
        "        return self.real.write(text)\n"
        "    def __getattr__(self, name): return getattr(self.real, name)\n"
        "sys.stdout = Out(sys.stdout)\n"
        "raise SystemExit(main())"
    )
    command = [sys.executable, "-c", script, "read", str(texts), "--column", "text"]
    done = subprocess.run(command, env=ENV, capture_output=True, check=False)
    assert done.stderr == b""
    assert done.returncode == 128 + signal.SIGINT


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device of Linux")
def test_output_without_room_is_said_in_one_line(texts: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [*PROGRAM, "read", str(texts), "--column", "text"],
            env=ENV,
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert done.returncode == 2
    assert done.stderr == b"contentplanner: The system refused: No space left on device.\n"
