"""The guards around every test hold: each fault below fails the test that commits it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
CASES = """
import logging, os, sys, time, warnings
import pytest
from PySide6.QtCore import QTimer, qWarning
from PySide6.QtWidgets import QLabel

def test_shows_a_window_and_gives_it_back(qtbot):
    window = QLabel("x")
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)

def test_leaves_a_window(qtbot):
    window = QLabel("x")
    window.show()
    test_leaves_a_window.window = window

def test_logs_a_warning():
    logging.getLogger("anything").warning("not good")

@pytest.mark.expected_log("not g[o]+d")
def test_logs_what_it_said():
    logging.getLogger("anything").warning("not good")

@pytest.mark.expected_log("not good")
def test_does_not_log_what_it_said():
    pass

def test_lets_qt_complain(qtbot):
    qWarning("not good")

def test_raises_in_a_slot(qtbot):
    QTimer.singleShot(0, lambda: 1 / 0)
    qtbot.wait(20)

def test_warns():
    warnings.warn("not good")

def test_has_a_display_of_its_own(qapp):
    on_linux = sys.platform == "linux"
    assert qapp.platformName() == "xcb" or not on_linux
    assert os.environ["DISPLAY"] != ":nobody" or not on_linux

def test_lives_in_amsterdam():
    assert time.localtime(0).tm_hour == 1 or sys.platform == "win32"
"""
SOUND = {
    "shows_a_window_and_gives_it_back",
    "logs_what_it_said",
    "has_a_display_of_its_own",
    "lives_in_amsterdam",
}


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What became of each case, in a pytest of its own that was started on a desktop in New York."""
    folder = tmp_path_factory.mktemp("guarded")
    shutil.copy(TESTS / "conftest.py", folder)
    (folder / "test_cases.py").write_text(CASES, encoding="utf-8")
    options = ("-c", str(TESTS.parent / "pyproject.toml"), "--rootdir", str(folder), "-p", "no:cacheprovider", "-rA")
    variables = os.environ | {"DISPLAY": ":nobody", "TZ": "America/New_York", "PYTEST_ADDOPTS": ""}
    command = [sys.executable, "-m", "pytest", *options, str(folder)]
    done = subprocess.run(command, cwd=folder, env=variables, capture_output=True, text=True, check=False)
    lines = re.findall(r"^(PASSED|FAILED|ERROR) \S+::test_(\w+)", done.stdout, re.MULTILINE)
    return {name: outcome for outcome, name in lines}  # an error in the clean-up comes after the test itself


@pytest.mark.parametrize("case", re.findall(r"^def test_(\w+)", CASES, re.MULTILINE))
def test_only_a_sound_test_passes(case: str, outcomes: dict[str, str]) -> None:
    assert (outcomes[case] == "PASSED") is (case in SOUND)
