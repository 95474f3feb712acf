"""The test's end of `reader.py`: what a person hears from the program, and does, without eyes."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

READER = Path(__file__).with_name("reader.py")
SYSTEM_PYTHON = "/usr/bin/python3"


@dataclass(frozen=True)
class Heard:
    """One object as it is told: of all at once only the first four; `under` are the names above it, from the top."""

    role: str
    name: str
    description: str
    states: list[str]
    actions: tuple[str, ...] = ()
    text: str | None = None
    under: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"{self.role} {self.name!r}: {', '.join(self.states)}"


class Listener:
    """Asks, and waits until there is an answer; names and `under`, a name above, are regular expressions."""

    def __init__(self, *arguments: object, env: dict[str, str]) -> None:
        program = (sys.executable, "-m", "contentplanner", *map(str, arguments))
        self._reader = subprocess.Popen(
            ("dbus-run-session", "--", SYSTEM_PYTHON, str(READER), *program),
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=env,
        )  # fmt: skip

    def hear(self, name: str, role: str = "", under: str = "", *, hidden: bool = False) -> Heard:
        """Return the first thing of this name on screen, also one that is `hidden`."""
        return self._do("find", name, role, under, hidden=hidden)

    def press(self, name: str, role: str = "", under: str = "", action: str = "Press", *, hidden: bool = False) -> None:
        self._do("press", name, role, under, action=action, hidden=hidden)

    def append(self, name: str, text: str, under: str = "") -> None:
        self._do("append", name, "text", under, text=text)

    def write(self, name: str, text: str) -> None:
        self._do("write", name, "text", text=text)

    def key(self, key: str) -> None:
        self._ask(do="key", key=key)

    def gone(self, name: str, role: str = "", under: str = "", *, hidden: bool = False) -> None:
        """Wait until nothing on screen, nor what is `hidden`, has this name."""
        told = self._ask(do="gone", name=name, role=role, under=under, hidden=hidden)
        assert not told["missing"], f"still there: {role} {name}"

    def announced(self, line: str) -> None:
        """Wait until a line is announced."""
        assert not self._ask(do="announced", name=line)["missing"], f"not announced: {line}"

    def everything(self, *, hidden: bool = False) -> list[Heard]:
        return [Heard(**told) for told in self._ask(do="all", hidden=hidden)["all"]]

    def _do(self, do: str, name: str, role: str = "", under: str = "", **more: object) -> Heard:
        told = self._ask(do=do, name=name, role=role, under=under, **more)
        assert not told.get("missing"), f"not there: {role} {name} {under}\n{self._seen(role)}"
        assert told.pop("done"), f"{do} is refused by {told}"
        return Heard(**told)

    def _seen(self, role: str) -> str:
        """Say what of this role is there instead."""
        return "\n".join(str(heard) for heard in self.everything() if role in {"", heard.role})

    def _ask(self, **wish: object) -> dict[str, Any]:
        assert self._reader.stdin is not None
        assert self._reader.stdout is not None
        self._reader.stdin.write(json.dumps(wish) + "\n")
        self._reader.stdin.flush()
        line = self._reader.stdout.readline()
        while line and not line.startswith("{"):  # the registry greets on the same channel
            line = self._reader.stdout.readline()
        assert line, f"the reader ended: {self.close()}"
        told: dict[str, Any] = json.loads(line)
        return told

    def close(self) -> str:
        """End the program and return what was said on standard error."""
        _, said = self._reader.communicate(timeout=30)
        return said
