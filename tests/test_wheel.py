"""The wheel holds everything, and works without the checkout it was made in."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PROGRAM = Path("Scripts/contentplanner.exe") if sys.platform == "win32" else Path("bin/contentplanner")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    _run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder), at=ROOT)
    return next(folder.glob("contentplanner-*.whl"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An environment with the wheel; for the packages it needs it looks into the one that runs the tests."""
    folder = tmp_path_factory.mktemp("installed")
    _run(sys.executable, "-m", "venv", "--without-pip", str(folder / "env"), at=folder)
    python = folder / "env" / PROGRAM.with_stem("python")
    options = ("--quiet", "--disable-pip-version-check", "--no-deps", "--no-index")
    _run(sys.executable, "-m", "pip", "--python", str(python), "install", *options, str(wheel), at=folder)
    site = "import sysconfig; print(sysconfig.get_path('purelib'))"
    packages = Path(_run(str(python), "-c", site, at=folder).stdout.strip())
    (packages / "dependencies.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    return folder / "env"


def _run(*command: str, at: Path, also: int = 0) -> subprocess.CompletedProcess[str]:
    """Run a command that ends with exit code 0, or the one that it may end with also."""
    variables = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    done = subprocess.run(command, cwd=at, env=variables, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode in {0, also}, done.stderr
    return done


def test_the_wheel_holds_every_resource_and_no_test(wheel: Path) -> None:
    inside = set(zipfile.ZipFile(wheel).namelist())
    resources = {path.relative_to(ROOT).as_posix() for path in (ROOT / "resources").rglob("*") if path.is_file()}
    assert {f"contentplanner/{path}" for path in resources} <= inside
    assert {name.split("/")[0] for name in inside if ".dist-info" not in name} == {"contentplanner"}
    assert any(name.endswith(".dist-info/licenses/LICENSE") for name in inside)


def test_the_installed_program_makes_and_checks_a_plan(installed: Path, tmp_path: Path) -> None:
    program, plan = str(installed / PROGRAM), str(tmp_path / "plan.contentplan")
    _run(program, "new", plan, "--sample", "nl", at=tmp_path)
    has_something_to_say = 1
    checked = _run(program, "check", plan, "--format", "json", at=tmp_path, also=has_something_to_say)
    report = json.loads(checked.stdout)
    assert {"period", "posts", "figures", "findings"} <= report.keys()


def test_the_installed_program_has_its_own_code_and_words(installed: Path, tmp_path: Path) -> None:
    python = str(installed / PROGRAM.with_stem("python"))
    code = "from contentplanner.resources import resource; print(resource('i18n', 'contentplanner.nl.po'))"
    words = Path(_run(python, "-c", code, at=tmp_path).stdout.strip())
    assert words.is_file()
    assert installed in words.parents
