"""One process a person: a second start hands its file to the first one, and ends.

They shake hands: the second names its file, the first says "ready" when its window lives, the second says "go". A first
process that hangs says nothing in time, and the second starts on its own; since it never said "go", the first one does
nothing when it wakes up later.
"""

from __future__ import annotations

import json
import os
import sys
import warnings
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from hashlib import blake2b
from pathlib import Path

from platformdirs import user_config_path, user_runtime_path
from PySide6.QtCore import QElapsedTimer, QLockFile, QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

PATIENCE_MS = 3000
_LONGEST_NAME = 100
"""What every system takes for the path of a socket, in bytes."""
_LONGEST_LINE = 100_000
_READY, _GO = b"ready", b"go"


class FirstProcess(QObject):
    """Finds the first process of this person, or becomes it."""

    def __init__(self, name: str = "", patience_ms: int = PATIENCE_MS) -> None:
        """`name` says where the first process listens; by default one a person and configuration."""
        super().__init__()
        self._name = name or _own_name()
        self._patience = patience_ms
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._opened: Callable[[Path | None], None] = _ignore
        self._server.newConnection.connect(self._greet)

    def take_over(self, plan: Path | None) -> bool:
        """Let the first process open the plan, or come to the front; False when this process is to do it itself."""
        lock = QLockFile(str(_lock_file(self._name)))
        lock.tryLock(self._patience)  # of two that start at once one comes first; where no lock can be, both are
        try:
            if self._hand_on(plan):
                return True
            self._listen()
            return False
        finally:
            lock.unlock()

    def when_asked(self, opened: Callable[[Path | None], None]) -> None:
        """Call this when another start names a plan, or none."""
        self._opened = opened

    def close(self) -> None:
        """Listen no longer."""
        self._server.close()

    def _hand_on(self, plan: Path | None) -> bool:
        socket, clock = QLocalSocket(), QElapsedTimer()
        clock.start()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(self._patience):
            return False
        socket.write(_line({"open": str(plan) if plan else None}))
        while not socket.canReadLine():
            left = self._patience - clock.elapsed()
            if left <= 0 or not socket.waitForReadyRead(int(left)):
                socket.abort()
                return False
        word, _space, pid = bytes(socket.readLine().data()).strip().partition(b" ")
        if word != _READY:
            return False
        _let_come_forward(pid)
        socket.write(_GO + b"\n")
        socket.waitForBytesWritten(self._patience)
        socket.disconnectFromServer()
        return True

    def _listen(self) -> None:
        """Listen; what is left of a process that died is cleared away, one that merely hangs keeps its place."""
        if self._server.listen(self._name):
            return
        probe = QLocalSocket()
        probe.connectToServer(self._name)
        if not probe.waitForConnected(self._patience):
            QLocalServer.removeServer(self._name)
            self._server.listen(self._name)
        probe.abort()

    def _greet(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(partial(self._hear, socket))
            socket.disconnected.connect(socket.deleteLater)
            self._hear(socket)

    def _hear(self, socket: QLocalSocket) -> None:
        if socket.bytesAvailable() > _LONGEST_LINE:
            socket.abort()
        while socket.canReadLine():
            line = bytes(socket.readLine().data()).strip()
            if line == _GO:
                self._opened(_plan_in(socket.property("asked")))
                return
            socket.setProperty("asked", line.decode(errors="replace"))
            socket.write(_READY + f" {os.getpid()}\n".encode())
            socket.flush()


def _ignore(_plan: Path | None) -> None:
    """Nobody has said yet what to do."""


def _line(said: object) -> bytes:
    return json.dumps(said).encode() + b"\n"


def _plan_in(asked: object) -> Path | None:
    with suppress(ValueError, TypeError, KeyError):
        named = json.loads(str(asked))["open"]
        return Path(named) if isinstance(named, str) and named else None
    return None


def _own_name() -> str:
    """Return where this person's first process listens: in a folder of their own where sockets are files."""
    settings = user_config_path("contentplanner", appauthor=False)
    mark = blake2b(os.fsencode(settings), digest_size=8).hexdigest()
    if sys.platform == "linux":
        for folder in (_runtime_folder(), settings):
            place = folder / f"contentplanner-{mark}"
            with suppress(OSError):
                folder.mkdir(parents=True, exist_ok=True)
                if folder.stat().st_uid == os.getuid() and len(os.fsencode(place)) <= _LONGEST_NAME:
                    return str(place)
    return f"contentplanner-{mark}"


def _runtime_folder() -> Path:
    """Return the folder for sockets; that the system names none, and another serves, is no news for a person."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)
        return user_runtime_path()


def _lock_file(name: str) -> Path:
    if os.sep in name:
        return Path(f"{name}.lock")
    folder = user_config_path("contentplanner", appauthor=False)
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
    return folder / "start.lock"


def _let_come_forward(pid: bytes) -> None:
    """On Windows the process that has the keyboard must allow another one to take it."""
    if sys.platform == "win32" and pid.isdigit():
        import ctypes  # noqa: PLC0415 - nowhere else

        ctypes.windll.user32.AllowSetForegroundWindow(int(pid))
