"""The environment in `.venv`: made with the standard library, filled from the hashed locks."""

from __future__ import annotations

import hashlib
import importlib.util
import os
import subprocess
import sys
from pathlib import Path
from typing import Literal

from tools import debian
from tools.stop import Stop, say

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = VENV / "installed-lock.sha256"

Kind = Literal["run", "dev"]


def lock_file(kind: Kind) -> Path:
    """The lock of what the program needs to run, or of that and the tools to develop it."""
    return ROOT / "requirements" / f"{kind}.lock"


def ensure(kind: Kind) -> None:
    """Have an environment with the locked packages; quick when it has them already."""
    have()
    good = {fingerprint(lock_file("dev")), fingerprint(lock_file(kind))}  # dev.lock contains run.lock
    if not STAMP.is_file() or STAMP.read_text(encoding="ascii") not in good:
        _install(kind)


def have() -> None:
    """Have an environment with a pip that works, whatever else is in it."""
    if not _works():
        _make()


def python(*arguments: str, at: Path | None = None, **extra: str) -> int:
    """Run the environment's Python on the checkout and return its exit code; `extra` are variables for it.

    It works in the folder we were started in, or in `at`. A process that a signal ended is a `Stop`.
    """
    paths = [str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]
    variables = os.environ | {"PYTHONPATH": os.pathsep.join(paths)} | extra
    code = subprocess.run([str(PYTHON), "-P", *arguments], cwd=at, env=variables, check=False).returncode
    if code < 0:
        raise Stop(f"python {' '.join(arguments[:2])} was ended by signal {-code}")
    return code


def ask(code: str) -> str:
    """What the environment's Python prints for a line of code."""
    variables = os.environ | {"PYTHONPATH": str(ROOT)}
    done = subprocess.run([str(PYTHON), "-P", "-c", code], env=variables, capture_output=True, text=True, check=False)
    if done.returncode:
        raise Stop(f"the environment in {VENV} is not sound ({last_line(done.stderr)}); delete it and try again")
    return done.stdout.strip()


def fingerprint(lock: Path) -> str:
    """What an installed lock is recognised by; line ends don't count, Git changes them on Windows."""
    return hashlib.sha256(b"\n".join(lock.read_bytes().splitlines())).hexdigest()


def last_line(text: str, start: str = "") -> str:
    """The last line that starts so, or else the very last one."""
    lines = [line.strip() for line in text.splitlines() if line.strip()] or ["no reason given"]
    return next((line for line in reversed(lines) if line.startswith(start)), lines[-1])


def _works() -> bool:
    if not PYTHON.exists():
        return False
    return subprocess.run([str(PYTHON), "-c", "import pip"], capture_output=True, check=False).returncode == 0


def _make() -> None:
    if importlib.util.find_spec("ensurepip") is None:  # Debian and Ubuntu split it off
        debian.need([f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"], "Python's venv")
    say(f"Making an environment in {VENV}")
    done = subprocess.run(
        [sys.executable, "-m", "venv", "--clear", str(VENV)], capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise Stop(f"could not make an environment in {VENV}: {last_line(done.stderr or done.stdout)}")


def _install(kind: Kind) -> None:
    lock = lock_file(kind)
    say(f"Installing the packages of {lock.relative_to(ROOT)}; the first time that takes a minute or two")
    STAMP.unlink(missing_ok=True)
    options = ["--quiet", "--no-input", "--disable-pip-version-check", "--no-deps", "--only-binary", ":all:"]
    command = [str(PYTHON), "-m", "pip", "install", *options, "--require-hashes", "-r", str(lock)]
    done = subprocess.run(command, stderr=subprocess.PIPE, text=True, check=False)
    if done.returncode:
        raise Stop(f"could not install the packages: {last_line(done.stderr, 'ERROR:')}")
    STAMP.write_text(fingerprint(lock), encoding="ascii")
