"""The command line: opens the window, and does the same work without one. Only the window needs Qt.

What a command needs is imported when it runs: `contentplanner --help` shouldn't wait for a database.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

from contentplanner.cli.interrupts import INTERRUPTED, ending_at_once, hearing_everywhere


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the arguments say (without the program's name, by default the process's own); return the exit code.

    0: done. 1: `check` has warnings or alarms. 2: it could not be done, one line on standard error says why.
    """
    try:
        with ending_at_once():
            from contentplanner.cli.program import run  # noqa: PLC0415 - Ctrl-C may come while it is imported

        with hearing_everywhere():
            return run(sys.argv[1:] if argv is None else argv)
    except KeyboardInterrupt:
        return INTERRUPTED
