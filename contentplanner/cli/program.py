"""Finds out what is asked, has it done, and turns whatever goes wrong into one line and an exit code."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from contentplanner.cli.help import COMMANDS, command_parser, window_parser
from contentplanner.cli.interrupts import ending_at_once
from contentplanner.cli.options import Options, UsageError, speak
from contentplanner.cli.streams import abandon_output, finish_output, say_error, use_utf8
from contentplanner.exchange.files import PLAN_SUFFIX
from contentplanner.languages import Language, language, system_language

FAILED = 2
NOBODY_READS = 141
"""As shells count a program that writes to a closed pipe: 128 and the number of the signal."""


def run(arguments: Sequence[str]) -> int:
    """Do what the arguments say and return the exit code. Nothing but Ctrl-C is raised."""
    use_utf8()
    words = language(system_language())
    speak(words)
    try:
        code = _done(arguments, words)
        finish_output()
    except BrokenPipeError:
        abandon_output()
        return NOBODY_READS
    except Exception as error:  # noqa: BLE001 - a person gets a sentence, never a traceback
        return _failed(error, words)
    return code


def _done(arguments: Sequence[str], words: Language) -> int:
    first, *others = arguments or ("",)
    name = first if first in COMMANDS else None
    if name is None:
        _require_plan(first, words)
    parser = command_parser(name, words) if name else window_parser(words)
    try:
        options = parser.parse_args(others if name else arguments, Options())
    except SystemExit:  # argparse leaves like this after --help and --version
        return 0
    chosen: str | None = getattr(options, "lang", None)
    with ending_at_once():
        command = import_module(f"contentplanner.cli.commands.{name or 'window'}")
    code: int = command.run(options, language(chosen) if chosen else words)
    return code


def _require_plan(first: str, words: Language) -> None:
    """Tell a command that is misspelt from a plan; what comes after it isn't to blame."""
    if not first or first.startswith("-") or Path(first).suffix.lower() == PLAN_SUFFIX or Path(first).exists():
        return
    raise UsageError(words.tr("There is no command and no plan “{name}”. See “contentplanner --help”.", name=first))


def _failed(error: Exception, words: Language) -> int:
    from contentplanner.cli.sentences import sentence  # noqa: PLC0415 - mostly nothing goes wrong

    if isinstance(error, OSError):
        abandon_output()
    say_error(sentence(error, words))
    return FAILED
