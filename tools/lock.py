"""Chooses versions for every system and Python at once, and writes them with their hashes to `requirements/`."""

from __future__ import annotations

import os
import subprocess
import tempfile

from tools import environment
from tools.stop import Stop, say

OPTIONS = (
    "--no-config",
    "pip", "compile", "pyproject.toml",
    "--universal", "--generate-hashes", "--upgrade", "--quiet",
    "--no-emit-index-url",
    "--custom-compile-command", "python3 dev.py lock",
)  # fmt: skip


def resolve() -> None:
    """Write both locks anew; `dev.lock` keeps every version of `run.lock`."""
    with tempfile.TemporaryDirectory() as folder:
        say("Fetching uv, which resolves for all systems at once")
        command = [str(environment.PYTHON), "-m", "pip", "install", "--quiet", "--target", folder, "uv"]
        if subprocess.run(command, check=False).returncode:
            raise Stop("could not fetch uv with pip")
        _compile(folder, "requirements/run.lock")
        _compile(folder, "requirements/dev.lock", "--group", "dev", "--constraint", "requirements/run.lock")


def _compile(uv: str, lock: str, *options: str) -> None:
    say(f"Resolving {lock}")
    variables = {name: value for name, value in os.environ.items() if not name.startswith("UV_")}
    command = [str(environment.PYTHON), "-m", "uv", *OPTIONS, *options, "--output-file", lock]
    done = subprocess.run(
        command, cwd=environment.ROOT, env=variables | {"PYTHONPATH": uv}, check=False, capture_output=True, text=True
    )
    if done.returncode:
        raise Stop(f"could not resolve {lock}: {environment.last_line(done.stderr)}")
