"""Kills a child process at a chosen moment: at the n-th thing it does to a file or asks of SQLite."""

from __future__ import annotations

import os
import signal
import sqlite3
import sys
import traceback
from collections.abc import Callable
from itertools import count

import pytest
from sqlalchemy import Pool, event

needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="a child is forked to be killed")

_TOUCHES = ("open", "os.rename", "os.link", "os.remove", "sqlite3.connect")
_STATEMENTS = 3
"""Every touch of a file is a moment, and every third statement."""

_ENOUGH = 2000
_UNTOUCHED = 77


def kill_at(moment: int, action: Callable[[], object]) -> bool:
    """Do `action` in a child that is killed -9 just before its n-th touch; return whether it ended before that."""
    child = os.fork()
    if child == 0:
        try:
            _arm(moment)
            action()
            os._exit(0)
        except BaseException:  # noqa: BLE001 - a child must never come back into the test's own run
            traceback.print_exc()
            sys.stderr.flush()
        finally:
            os._exit(1)
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        assert os.WTERMSIG(status) == signal.SIGKILL
        return False
    assert os.WEXITSTATUS(status) == 0, "the action failed by itself"
    return True


def kill_everywhere(
    action: Callable[[], object], prepare: Callable[[], object], check: Callable[[bool], object]
) -> int:
    """Kill `action` at each of its moments in turn, each time from the start; return how many there are.

    `check` is told whether the action came to its end.
    """
    for moment in range(1, _ENOUGH):
        prepare()
        ended = kill_at(moment, action)
        check(ended)
        if ended:
            return moment - 1
    raise AssertionError("the action has no end")


def fail_everywhere(
    error: OSError,
    prepare: Callable[[], object],
    action: Callable[[], object],
    check: Callable[[BaseException | None], object],
) -> int:
    """Let each touch of a file in turn raise `error`, once, while a child does `action`; return how many there are.

    `check` is told, still in the child, what came out of `action`.
    """
    for moment in range(1, _ENOUGH):
        prepare()
        child = os.fork()
        if child == 0:
            os._exit(_fail(moment, error, action, check))
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        if code == _UNTOUCHED:
            return moment - 1
        assert code == 0, f"the action doesn't cope with {error} at touch {moment}"
    raise AssertionError("the action has no end")


def _fail(
    moment: int, error: OSError, action: Callable[[], object], check: Callable[[BaseException | None], object]
) -> int:
    left = [moment]

    def heard(name: str, _arguments: tuple[object, ...]) -> None:
        if name in _TOUCHES:
            left[0] -= 1
            if left[0] == 0:
                raise error

    said: BaseException | None = None
    sys.addaudithook(heard)
    try:
        try:
            action()
        except Exception as problem:  # noqa: BLE001 - whatever it is, the check judges it
            said = problem
        touched = left[0] <= 0
        left[0] = -1
        check(said)
    except BaseException:  # noqa: BLE001 - a child must never come back into the test's own run
        traceback.print_exc()
        sys.stderr.flush()
        return 1
    return 0 if touched else _UNTOUCHED


def _arm(moment: int) -> None:
    left = [moment]

    def touched() -> None:
        left[0] -= 1
        if left[0] == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    def heard(name: str, _arguments: tuple[object, ...]) -> None:
        if name in _TOUCHES:
            touched()

    statements = count(1)

    def traced(_statement: str) -> None:
        if next(statements) % _STATEMENTS == 0:
            touched()

    def connected(connection: sqlite3.Connection, _record: object) -> None:
        connection.set_trace_callback(traced)

    event.listen(Pool, "connect", connected)
    sys.addaudithook(heard)
