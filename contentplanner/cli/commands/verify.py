"""`contentplanner verify`: whether a plan file is sound."""

from __future__ import annotations

from contentplanner.cli.options import Options
from contentplanner.cli.plans import contents
from contentplanner.cli.streams import say
from contentplanner.languages import Language
from contentplanner.store import verify


def run(options: Options, words: Language) -> int:
    """Read every byte of the file and say what it holds.

    Raises:
        Problem: It isn't sound, or can't be read.
    """
    counts = verify(options.plan).counts
    inside = contents(counts["ideas"], counts["posts"], words)
    say(words.tr("“{name}” is sound: {contents}.", name=options.plan.name, contents=inside))
    return 0
