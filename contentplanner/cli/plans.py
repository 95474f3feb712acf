"""Plans as several commands need them."""

from __future__ import annotations

from pathlib import Path

from contentplanner.domain.plan import Plan
from contentplanner.languages import Language
from contentplanner.store import open_plan


def plan_in(path: Path) -> Plan:
    """Return the plan in a file. It is opened for reading, so a window that has it open isn't disturbed.

    Raises:
        Problem: It can't be read.
    """
    with open_plan(path, read_only=True) as store:
        return store.load()


def contents(ideas: int, posts: int, words: Language) -> str:
    """Return what a plan holds: "30 ideas and 66 posts"."""
    return words.join((words.ntr("{n} idea", "{n} ideas", ideas), words.ntr("{n} post", "{n} posts", posts)))
