"""The commands and what they take: what `--help` tells."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from contentplanner import __version__
from contentplanner.cli.options import Parser, name_type, path_type
from contentplanner.exchange.profiles import PROFILES
from contentplanner.languages import LANGUAGES, N_, Language

PROGRAM = "contentplanner"


def _new(parser: Parser) -> None:
    parser.add_plan()
    sample = parser.words.tr("fill it with the sample plan in this language")
    parser.add_argument("--sample", choices=LANGUAGES, help=sample)
    parser.add_today()


def _check(parser: Parser) -> None:
    parser.add_plan()
    parser.add_period(parser.words.tr("default: today and the 27 days after"))
    parser.add_today()
    parser.add_language()
    parser.add_format()


def _read(parser: Parser) -> None:
    table = parser.words.tr("the table; - is standard input")
    parser.add_argument("file", metavar="FILE.csv", type=name_type(parser.words), help=table)
    column = parser.words.tr("the column with the texts, by its heading or its number (default: found out)")
    parser.add_argument("--column", metavar="NAME", help=column)
    parser.add_format()


def _export(parser: Parser) -> None:
    parser.add_plan()
    out = parser.words.tr("the file to write; - is standard output")
    parser.add_argument("out", metavar="OUT", type=name_type(parser.words), help=out)
    profile = parser.words.tr("the kind of file: {names}", names=", ".join(PROFILES))
    parser.add_argument("--profile", metavar="NAME", choices=tuple(PROFILES), required=True, help=profile)
    parser.add_period(parser.words.tr("default: all posts, undated ones too"))
    parser.add_language()


def _verify(parser: Parser) -> None:
    parser.add_plan()


@dataclass(frozen=True, slots=True)
class Command:
    """One command: what it does, what it takes, and more to know."""

    summary: str
    add_arguments: Callable[[Parser], None]
    epilog: str = ""


COMMANDS: Mapping[str, Command] = MappingProxyType(
    {
        "new": Command(N_("Make a plan file, empty or with the sample."), _new),
        "check": Command(
            N_("Say whether a plan starts conversations or only sends."),
            _check,
            N_("Exit code 0: nothing more than hints. 1: warnings or alarms. 2: it could not be checked."),
        ),
        "read": Command(
            N_("Say which way the texts in a CSV file go: one-way, two-way or multi-way."),
            _read,
            N_("One line a row: its number, direction, confidence, and the phrases that tell."),
        ),
        "export": Command(
            N_("Write the posts of a plan to a CSV file for others."),
            _export,
            N_("A file that is there already is replaced, but never a plan."),
        ),
        "verify": Command(N_("See whether a plan file is sound. Nothing is changed."), _verify),
    }
)
"""Every command under its name; what it does stands in `commands`."""


def command_parser(name: str, words: Language) -> Parser:
    """Return the parser of one command."""
    command = COMMANDS[name]
    epilog = words.tr(command.epilog) if command.epilog else ""
    parser = Parser(f"{PROGRAM} {name}", words, words.tr(command.summary), epilog)
    command.add_arguments(parser)
    return parser


def window_parser(words: Language) -> Parser:
    """Return the parser of the program without a command: it opens the window."""
    usage = f"{PROGRAM} [PLAN]\n       {PROGRAM} {{{','.join(COMMANDS)}}} ..."
    parser = Parser(PROGRAM, words, words.tr("Plan social posts that start conversations."), _commands(words), usage)
    plan = words.tr("the plan to open in the window (default: the last one)")
    parser.add_argument("plan", metavar="PLAN", nargs="?", type=path_type(words), help=plan)
    version = words.tr("show the version and exit")
    parser.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}", help=version)
    return parser


def _commands(words: Language) -> str:
    lines = (f"  {name:<8} {words.tr(command.summary)}" for name, command in COMMANDS.items())
    more = words.tr("“{command} --help” tells more about one.", command=f"{PROGRAM} COMMAND")
    return "\n".join((words.tr("commands, without a window:"), *lines, "", more))
