"""`contentplanner new`: a new plan file."""

from __future__ import annotations

from typing import cast

from contentplanner.cli.days import today
from contentplanner.cli.options import Options
from contentplanner.cli.plans import contents
from contentplanner.cli.streams import say
from contentplanner.cli.system_zone import system_zone
from contentplanner.domain.plan import Plan
from contentplanner.exchange.beginnings import LanguageCode, empty_plan, guessed_basics, suggestions
from contentplanner.exchange.sample import sample_plan
from contentplanner.languages import Language
from contentplanner.store import create_plan


def run(options: Options, words: Language) -> int:
    """Make the file and say what is in it.

    Raises:
        Problem: It can't be made, for one because there is a file of that name.
    """
    if options.sample:
        plan = sample_plan(cast("LanguageCode", options.sample), options.today or today())
    else:
        plan = _suggested_plan(cast("LanguageCode", words.code))
    create_plan(options.plan, plan).close()
    inside = contents(len(plan.ideas), len(plan.posts), words)
    say(words.tr("“{name}” is made: {contents}.", name=options.plan.name, contents=inside))
    return 0


def _suggested_plan(code: LanguageCode) -> Plan:
    """A plan without ideas, with the values, interests and channels that the window would tick beforehand."""
    offered = suggestions(code)
    return empty_plan(
        values=[value.name for value in offered.values if value.ticked],
        interests={group.name: [one.name for one in group.interests if one.ticked] for group in offered.audiences},
        channels=[(channel.kind, channel.name) for channel in offered.channels if channel.ticked],
        basics=guessed_basics(code, system_zone()),
    )
