"""`contentplanner new`: a new plan file."""

from __future__ import annotations

from pathlib import Path

from contentplanner.cli.days import today
from contentplanner.cli.options import Options, UsageError
from contentplanner.cli.plans import contents
from contentplanner.cli.streams import say
from contentplanner.cli.system_zone import system_zone
from contentplanner.domain.plan import Plan
from contentplanner.exchange.beginnings import empty_plan, guessed_basics, suggestions
from contentplanner.exchange.files import PLAN_SUFFIX
from contentplanner.exchange.sample import sample_plan
from contentplanner.languages import Language
from contentplanner.store import create_plan


def run(options: Options, words: Language) -> int:
    """Make the file and say what is in it.

    Raises:
        UsageError: The name has the ending of another kind of file.
        Problem: It can't be made, for one because there is a file of that name.
    """
    path = _named_as_plan(options.plan, words)
    plan = sample_plan(options.sample, options.today or today()) if options.sample else _suggested_plan(words.code)
    create_plan(path, plan).close()
    inside = contents(len(plan.ideas), len(plan.posts), words)
    say(words.tr("“{name}” is made: {contents}.", name=path.name, contents=inside))
    return 0


def _named_as_plan(path: Path, words: Language) -> Path:
    """Give a name without an ending the one of plans."""
    if not path.suffix and path.name:
        return path.with_name(path.name + PLAN_SUFFIX)
    if path.suffix.lower() == PLAN_SUFFIX:
        return path
    raise UsageError(
        words.tr("“{name}” has another ending than a plan. Choose a name that ends in .contentplan.", name=path)
    )


def _suggested_plan(code: str) -> Plan:
    """A plan without ideas, with the values, interests and channels that the window would tick beforehand."""
    return empty_plan(suggestions(code).ticked(), guessed_basics(code, system_zone()))
