"""`dev.py` finds out what is missing, says one clear line when it can't go on, and locks what it installs."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tools import debian, environment, headless, system
from tools.stop import Stop

ROOT = environment.ROOT
LOCKS = (environment.lock_file("run"), environment.lock_file("dev"))

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="system libraries are Linux's question")


def _dev(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(ROOT / "dev.py"), *arguments], capture_output=True, text=True, check=False
    )


def test_help_names_every_command() -> None:
    done = _dev("--help")
    assert done.returncode == 0
    assert {"run", "test", "check", "screens", "readings", "words", "lock"} <= set(done.stdout.split())


def test_an_unknown_command_is_one_line_and_exit_2() -> None:
    done = _dev("tset")
    assert done.returncode == 2
    assert done.stderr.splitlines() == [
        "dev.py: there is no command 'tset'; choose from run, test, check, screens, readings, fit, words, lock"
    ]


def test_an_installed_lock_is_recognised_by_what_it_says_not_by_its_line_ends(tmp_path: Path) -> None:
    one, two, other = (tmp_path / name for name in ("one", "two", "other"))
    one.write_bytes(b"a==1\nb==2\n")
    two.write_bytes(b"a==1\r\nb==2\r\n")
    other.write_bytes(b"a==1\nb==3\n")
    assert environment.fingerprint(one) == environment.fingerprint(two) != environment.fingerprint(other)


@pytest.mark.parametrize(
    ("soname", "package"),
    [
        ("libEGL.so.1", "libegl1"),
        ("libGL.so.1", "libgl1"),
        ("libX11.so.6", "libx11-6"),
        ("libX11-xcb.so.1", "libx11-xcb1"),
        ("libdbus-1.so.3", "libdbus-1-3"),
        ("libfontconfig.so.1", "libfontconfig1"),
        ("libfreetype.so.6", "libfreetype6"),
        ("libglib-2.0.so.0", "libglib2.0-0"),
        ("libgssapi_krb5.so.2", "libgssapi-krb5-2"),
        ("libwayland-cursor.so.0", "libwayland-cursor0"),
        ("libxcb-cursor.so.0", "libxcb-cursor0"),
        ("libxcb-icccm.so.4", "libxcb-icccm4"),
        ("libxcb-keysyms.so.1", "libxcb-keysyms1"),
        ("libxcb-render-util.so.0", "libxcb-render-util0"),
        ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
        ("libxkbcommon.so.0", "libxkbcommon0"),
    ],
)
def test_a_library_leads_to_its_debian_package(soname: str, package: str) -> None:
    assert debian.package_of(soname) == package


@on_linux
def test_a_library_that_lost_its_neighbours_is_found_out_by_loading_it(tmp_path: Path) -> None:
    whole = system.qt_files(("xcb",))[-1]
    alone = Path(shutil.copy(whole, tmp_path))
    assert "cannot open shared object file" in system.loading_problem([alone])
    assert "libQt6XcbQpa.so.6" in system.missing_libraries([alone])
    assert system.loading_problem([whole]) == ""
    assert system.missing_libraries([whole]) == set()


@on_linux
@pytest.mark.skipif(shutil.which("apt-get") is None, reason="only where apt-get is")
def test_who_may_not_install_is_given_the_line_that_does(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    with pytest.raises(Stop, match=r"^what Qt needs is missing; install it with: sudo apt-get install .* libegl1$"):
        debian.need(["libegl1"], "what Qt needs")


@on_linux
def test_a_system_without_apt_is_told_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(Stop, match=r"^what Qt needs is missing \(libegl1\); install it with this system's"):
        debian.need(["libegl1"], "what Qt needs")


@on_linux
@pytest.mark.parametrize(
    ("variables", "plugin"),
    [({}, "offscreen"), ({"DISPLAY": ":0"}, "xcb"), ({"WAYLAND_DISPLAY": "wayland-0"}, "wayland")],
)
def test_a_window_goes_where_there_is_a_display(
    variables: dict[str, str], plugin: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert system.display_plugin() == plugin
    assert headless.is_headless() is (plugin == "offscreen")


def test_only_what_is_made_anew_is_removed_first(tmp_path: Path) -> None:
    for name in ("sample.contentplan", "plan.csv", "month-light.png", "mine.png", "notes.csv"):
        (tmp_path / name).touch()
    headless.clear(tmp_path, sample=False)
    assert {path.name for path in tmp_path.iterdir()} == {"sample.contentplan", "mine.png", "notes.csv"}
    headless.clear(tmp_path, sample=True)
    assert {path.name for path in tmp_path.iterdir()} == {"mine.png", "notes.csv"}


def test_a_process_that_a_signal_ended_is_named() -> None:
    if sys.platform == "win32":
        pytest.skip("Windows has no signals")
    with pytest.raises(Stop, match="was ended by signal 9"):
        environment.python("-c", "import os; os.kill(os.getpid(), 9)")


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.stem)
def test_everything_locked_has_hashes_and_names_no_place(lock: Path) -> None:
    text = lock.read_text(encoding="utf-8")
    assert re.search(r"https?:|file:|/(?:home|opt|tmp|root|work|Users)/|--(?:index|extra|find|trusted)", text) is None
    entries = re.split(r"\n(?=\S)", text)
    pinned = [entry for entry in entries if not entry.startswith("#")]
    assert pinned
    assert [entry for entry in pinned if "==" not in entry or "--hash=sha256:" not in entry] == []


def test_the_locks_hold_what_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    run, dev = (_pins(lock) for lock in LOCKS)
    for wanted, pins in ((project["project"]["dependencies"], run), (project["dependency-groups"]["dev"], dev)):
        requirements = [Requirement(line) for line in wanted]
        missing = [
            str(requirement)
            for requirement in requirements
            if not requirement.specifier.contains(pins.get(canonicalize_name(requirement.name), "0"))
        ]
        assert not missing, "run `python3 dev.py lock`"
    assert run.items() <= dev.items()


def _pins(lock: Path) -> dict[str, str]:
    return dict(re.findall(r"^([\w.-]+)==([^\s;]+)", lock.read_text(encoding="utf-8"), re.MULTILINE))
