"""A screen reader's side of a test: starts a program and tells what AT-SPI says of it.

Run by the system's own python3, which has pyatspi, inside `dbus-run-session`: `reader.py PROGRAM [ARGUMENT ...]`.
Every line on standard input is one wish as JSON, every line on standard output its answer; see `Listener`, which
stands at the other end. It ends the program, and itself, when standard input ends.
"""

from __future__ import annotations

import contextlib
import json
import re
import subprocess
import sys
import time
from typing import TYPE_CHECKING, Any

import pyatspi  # type: ignore[import-not-found]
from gi.repository import GLib  # type: ignore[import-not-found]

if TYPE_CHECKING:
    from collections.abc import Iterator

PATIENCE = 15.0
PAUSE = 0.2
CLOSED = (pyatspi.ROLE_POPUP_MENU, pyatspi.ROLE_MENU_ITEM)
LEAVES = (
    pyatspi.ROLE_LABEL,
    pyatspi.ROLE_IMAGE,
    pyatspi.ROLE_LIST_ITEM,
    pyatspi.ROLE_PUSH_BUTTON,
    pyatspi.ROLE_CHECK_BOX,
    pyatspi.ROLE_TABLE_CELL,
    pyatspi.ROLE_SEPARATOR,
)
IN_MENUS = ("", "menu item", "popup menu")
KEYS = {"Return": 0xFF0D, "Escape": 0xFF1B}


def root(pid: int) -> Any:
    """The program as AT-SPI knows it, fresh; None before it is there."""
    for program in pyatspi.Registry.getDesktop(0):
        if program is not None and program.get_process_id() == pid:
            program.clearCache()
            return program
    return None


def walk(above: Any, *, hidden: bool, menus: bool = True) -> Iterator[Any]:
    """Everything under an object; only what shows and, with `menus`, what closed menus hold, or all.

    Each question is a message to the program and back, so none is asked in vain.
    """
    for found in above:
        if found is None:
            continue
        role = found.getRole()
        if role in LEAVES:
            if hidden or shows(found):
                yield found
        elif hidden or (menus and role in CLOSED) or shows(found):
            yield found
            yield from walk(found, hidden=hidden, menus=menus)


def shows(found: Any) -> bool:
    """Whether an object is on screen."""
    return bool(found.getState().contains(pyatspi.STATE_SHOWING))


def trail(found: Any) -> list[str]:
    """The names of what an object stands in, from the top."""
    names: list[str] = []
    while (found := found.parent) is not None:
        names.insert(0, found.name)
    return names


def told(found: Any) -> dict[str, Any]:
    """What every object says of itself."""
    return {
        "role": found.getRoleName(),
        "name": found.name,
        "description": found.description,
        "states": [pyatspi.stateToString(state) for state in found.getState().getStates()],
    }


def all_told(found: Any) -> dict[str, Any]:
    """Everything that is said of an object."""
    kinds = pyatspi.listInterfaces(found)
    actions = found.queryAction() if "Action" in kinds else None
    text = found.queryText() if "Text" in kinds else None
    return told(found) | {
        "actions": [actions.getName(n) for n in range(actions.nActions)] if actions else [],
        "text": text.getText(0, -1) if text else None,
        "under": trail(found),
    }


def matches(wish: dict[str, Any], found: Any) -> bool:
    """Whether an object is what is wished for: its role, and as regular expressions its name and one above it."""
    return (
        wish["role"] in ("", found.getRoleName())
        and re.fullmatch(wish["name"], found.name) is not None
        and (not wish["under"] or any(re.fullmatch(wish["under"], name) for name in trail(found)))
    )


def look(pid: int, wish: dict[str, Any]) -> Any:
    """The first thing that matches now, or None."""
    program = root(pid)
    if program is None:
        return None
    seen = walk(program, hidden=wish.get("hidden", False), menus=wish["role"] in IN_MENUS)
    return next((found for found in seen if matches(wish, found)), None)


def awaited(program: subprocess.Popen[bytes], wish: dict[str, Any]) -> Any:
    """What matches as soon as it is there; None when patience ends."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end and program.poll() is None:
        with contextlib.suppress(GLib.Error):  # the object went while it was looked at
            if found := look(program.pid, wish):
                return found
        time.sleep(PAUSE)
    return None


def is_gone(program: subprocess.Popen[bytes], wish: dict[str, Any]) -> bool:
    """Whether nothing matches any more before patience ends."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end and program.poll() is None:
        with contextlib.suppress(GLib.Error):
            if look(program.pid, wish) is None:
                return True
        time.sleep(PAUSE)
    return False


def is_announced(wish: dict[str, Any], said: list[str]) -> bool:
    """Whether a line is announced before patience ends."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        while GLib.MainContext.default().iteration(False):
            pass
        if any(re.fullmatch(wish["name"], line) for line in said):
            said.clear()
            return True
        time.sleep(PAUSE)
    return False


def act(found: Any, wish: dict[str, Any]) -> bool:
    """Do with an object what a screen reader can."""
    match wish["do"]:
        case "press":
            actions = found.queryAction()
            names = [actions.getName(n) for n in range(actions.nActions)]
            return bool(actions.doAction(names.index(wish["action"])))
        case "append":
            text = found.queryText()
            added = wish["text"]
            return bool(found.queryEditableText().insertText(text.characterCount, added, len(added)))
        case "write":
            return bool(found.queryEditableText().setTextContents(wish["text"]))
        case _:
            return True


def answer(program: subprocess.Popen[bytes], wish: dict[str, Any], said: list[str]) -> dict[str, Any]:
    """Do what is wished for."""
    match wish["do"]:
        case "key":
            pyatspi.Registry.generateKeyboardEvent(KEYS[wish["key"]], None, pyatspi.KEY_SYM)
            return {}
        case "all":
            return {"all": [told(found) for found in walk(root(program.pid), hidden=wish["hidden"])]}
        case "announced":
            return {"missing": not is_announced(wish, said)}
        case "gone":
            return {"missing": not is_gone(program, wish)}
        case _:
            found = awaited(program, wish)
            return {"missing": True} if found is None else {"done": act(found, wish), **all_told(found)}


def main() -> None:
    """Serve until standard input ends."""
    said: list[str] = []
    pyatspi.Registry.registerEventListener(lambda event: said.append(event.any_data), "object:announcement")
    program = subprocess.Popen(sys.argv[1:], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    try:
        for line in sys.stdin:
            sys.stdout.write(json.dumps(answer(program, json.loads(line), said)) + "\n")
            sys.stdout.flush()
    finally:
        program.terminate()
        program.wait()


if __name__ == "__main__":
    main()
