"""`contentplanner export`: the posts as a file for others."""

from __future__ import annotations

import datetime as dt
import sys
from pathlib import Path

from contentplanner.checker import shared_readings
from contentplanner.cli.days import period_between
from contentplanner.cli.options import Options
from contentplanner.cli.plans import plan_in
from contentplanner.cli.streams import say, say_error
from contentplanner.domain.periods import Period
from contentplanner.exchange.columns import DEFAULT_COLUMNS
from contentplanner.exchange.files import write_atomically
from contentplanner.exchange.profiles import PROFILES
from contentplanner.exchange.rows import Selection, directions_by, export_rows
from contentplanner.exchange.writing import cautions, file_bytes
from contentplanner.languages import Language

STANDARD_OUTPUT = "-"


def run(options: Options, words: Language) -> int:
    """Write the file, say what is in it, and what to mind.

    Raises:
        Problem: The plan can't be read or the file can't be written.
        UsageError: The period ends before it begins.
    """
    profile = PROFILES[options.profile]
    selection = Selection(period=_period(options, words))
    rows = export_rows(plan_in(options.plan), selection, directions_by(shared_readings().of))
    data = file_bytes(rows, DEFAULT_COLUMNS, profile)
    if options.out == STANDARD_OUTPUT:
        sys.stdout.buffer.write(data)
    else:
        write_atomically(Path(options.out), data, open_plan=options.plan)
        say(words.ntr("{n} post written to “{file}”.", "{n} posts written to “{file}”.", len(rows), file=options.out))
    for caution in cautions(rows, DEFAULT_COLUMNS, profile, words):
        say_error(caution)
    return 0


def _period(options: Options, words: Language) -> Period | None:
    """An end that isn't named is open."""
    if options.first is None and options.last is None:
        return None
    return period_between(options.first or dt.date.min, options.last or dt.date.max, words)
