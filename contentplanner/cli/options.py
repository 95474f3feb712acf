"""What a person may write after a command, with its types and their sentences."""

from __future__ import annotations

import argparse
import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

from contentplanner.languages import LANGUAGES, N_, Language

YEARS = range(1900, 3000)
"""Years that leave room for the weeks around them: a calendar of Python ends in 9999."""

_OF_ARGPARSE = (
    N_("usage: "),
    N_("positional arguments"),
    N_("options"),
    N_("show this help message and exit"),
    N_("unrecognized arguments: %s"),
    N_("the following arguments are required: %s"),
    N_("argument %(argument_name)s: %(message)s"),
    N_("invalid choice: %(value)r (choose from %(choices)s)"),
    N_("expected one argument"),
    N_("ignored explicit argument %r"),
)
"""What Python's argparse says itself in cases that can happen here (3.11 to 3.14)."""


class UsageError(Exception):
    """The arguments can't be understood; the text says what is wrong."""


class Options(argparse.Namespace):
    """The arguments of a command after parsing. A command reads only the ones it asked for."""

    plan: Path
    sample: str | None
    first: dt.date | None
    last: dt.date | None
    today: dt.date | None
    lang: str | None
    format: str
    file: str
    column: str | None
    out: str
    profile: str


class Parser(argparse.ArgumentParser):
    """A parser whose complaints are one sentence, and that takes no shortened options."""

    def __init__(self, prog: str, words: Language, summary: str, epilog: str = "", usage: str | None = None) -> None:
        """Set it up with `--help`, in the language of `words`."""
        super().__init__(
            prog=prog,
            usage=usage,
            description=summary,
            epilog=epilog,
            allow_abbrev=False,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        self.words = words

    def error(self, message: str) -> NoReturn:
        """Raise what is wrong, with the way to help.

        Raises:
            UsageError: Always.
        """
        raise UsageError(
            self.words.tr("{message}. See “{command} --help”.", message=message.rstrip("."), command=self.prog)
        )

    def add_plan(self) -> None:
        """Take the plan that the command is about."""
        self.add_argument(
            "plan", metavar="PLAN", type=path_type(self.words), help=self.words.tr("the plan file (*.contentplan)")
        )

    def add_period(self, meaning: str) -> None:
        """Take the first and the last day of a period; `meaning` says what holds without them."""
        day = day_type(self.words)
        first = self.words.tr("the first day, such as 2026-12-01 ({meaning})", meaning=meaning)
        self.add_argument("--from", dest="first", metavar="D", type=day, help=first)
        self.add_argument("--to", dest="last", metavar="D", type=day, help=self.words.tr("the last day"))

    def add_today(self) -> None:
        """Take another day for today."""
        help_text = self.words.tr("the day to take for today (default: today)")
        self.add_argument("--today", metavar="D", type=day_type(self.words), help=help_text)

    def add_language(self) -> None:
        """Take the language of what is said."""
        help_text = self.words.tr("the language of the answer (default: the system's)")
        self.add_argument("--lang", choices=LANGUAGES, help=help_text)

    def add_format(self) -> None:
        """Take the form of the answer."""
        help_text = self.words.tr("text for people, json for programs (default: text)")
        self.add_argument("--format", choices=("text", "json"), default="text", help=help_text)


def name_type(words: Language) -> Callable[[str], str]:
    """Return the function that takes the name of a file; an empty one would be the current folder's."""

    def name(text: str) -> str:
        if not text.strip():
            raise argparse.ArgumentTypeError(words.tr("the name is empty"))
        return text

    return name


def path_type(words: Language) -> Callable[[str], Path]:
    """Return the function that makes a path of the name of a file."""
    name = name_type(words)
    return lambda text: Path(name(text))


def day_type(words: Language) -> Callable[[str], dt.date]:
    """Return the function that makes a day of an ISO date."""

    def day(text: str) -> dt.date:
        try:
            day = dt.date.fromisoformat(text)
        except ValueError:
            raise argparse.ArgumentTypeError(
                words.tr("“{text}” is no date; write it as year-month-day, such as 2026-12-01", text=text)
            ) from None
        if day.year not in YEARS:
            raise argparse.ArgumentTypeError(words.tr("“{text}” is too far away for a plan", text=text))
        return day

    return day


def speak(words: Language) -> None:
    """Let argparse's own words come in a language; it looks them up by this name, as users of gettext do."""
    known = {message: words.tr(message) for message in _OF_ARGPARSE}
    argparse._ = lambda message: known.get(message, message)  # type: ignore[attr-defined]
