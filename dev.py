#!/usr/bin/env python3
"""Set up, run, test and maintain Content Planner: `python3 dev.py COMMAND [arguments]`.

It needs nothing but Python 3.11 or newer. `run` and `test` set the machine up first: an environment in `.venv` with
the locked packages and, on Debian and Ubuntu, the system libraries that Qt needs and this system lacks.
"""

from __future__ import annotations

import os
import sys

OLDEST = (3, 11)
WORKERS = str((os.cpu_count() or 1) + 1)  # one more than cores: some tests wait for the clock or for other programs
if sys.version_info < OLDEST:  # before the imports below, which an older Python can't read
    sys.exit(f"dev.py: this is Python {sys.version.split()[0]}; Content Planner needs 3.11 or newer")

from tools import environment, headless, lock, system
from tools.stop import Stop

HELP = """usage: python3 dev.py COMMAND [arguments]

  run [ARGUMENTS]  open the window, or run the program with these arguments
  test [ARGUMENTS] run the tests; the arguments are pytest's
  check            look for faults in style and types (ruff, mypy)
  screens          make a picture of every screen in out/screens
  readings         say how well the checker reads the labelled texts
  fit [ARGUMENTS]  fit the reader's weights to the labelled texts anew
  words            bring the Dutch words up to date with the code
  lock             choose the newest allowed versions of all packages
"""


def run(arguments: list[str]) -> int:
    """Open the window, or do what the program's own arguments say."""
    environment.ensure("run")
    if arguments and not arguments[0].endswith(".contentplan"):
        return environment.python("-m", "contentplanner", *arguments)
    system.ensure(system.display_plugin())
    if headless.is_headless():
        return headless.main_job(arguments)
    return environment.python("-m", "contentplanner", *arguments)


def test(arguments: list[str]) -> int:
    """Run the tests."""
    environment.ensure("dev")
    system.ensure("xcb", "offscreen", tests=True)
    return environment.python("-m", "pytest", "-n", WORKERS, "--dist", "worksteal", *arguments, at=environment.ROOT)


def check(_arguments: list[str]) -> int:
    """Run every check, and fail when one of them does."""
    environment.ensure("dev")
    checks = (("ruff", "check"), ("ruff", "format", "--check"), ("mypy",))
    return max([environment.python("-m", *words, at=environment.ROOT) for words in checks])


def screens(_arguments: list[str]) -> int:
    """Draw every screen without a display."""
    environment.ensure("run")
    system.ensure("offscreen")
    return headless.draw("out/screens")


def readings(arguments: list[str]) -> int:
    """Score the reader of texts."""
    environment.ensure("run")
    return environment.python("-m", "contentplanner.checker.scores", *arguments)


def fit(arguments: list[str]) -> int:
    """Fit the weights of the reader of texts."""
    environment.ensure("dev")
    return environment.python("-m", "tools.fit", *arguments)


def words(_arguments: list[str]) -> int:
    """Update the Dutch catalogue."""
    environment.ensure("dev")
    return environment.python("-m", "tools.words")


def relock(_arguments: list[str]) -> int:
    """Resolve the dependencies anew."""
    environment.have()
    lock.resolve()
    return 0


COMMANDS = {
    "run": run,
    "test": test,
    "check": check,
    "screens": screens,
    "readings": readings,
    "fit": fit,
    "words": words,
    "lock": relock,
}


def main(arguments: list[str]) -> int:
    """Do one command; 2 means that it could not be done."""
    name = arguments[0] if arguments else "--help"
    if name in {"--help", "-h", "help"}:
        print(HELP, end="")
        return 0
    if name not in COMMANDS:
        print(f"dev.py: there is no command {name!r}; choose from {', '.join(COMMANDS)}", file=sys.stderr)
        return 2
    try:
        return COMMANDS[name](arguments[1:])
    except (Stop, OSError) as problem:
        print(f"dev.py: {problem}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    os.environ.setdefault("PYTHONUTF8", "1")
    sys.exit(main(sys.argv[1:]))
