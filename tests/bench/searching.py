"""How long a key in the search takes, and a filter: at 500 and at 10,000 ideas, each with a post.

Run it by hand: `python -m tests.bench.searching`. Times are those of the processor, the best of several rounds on this
machine. What holds on any machine are the ratios: how a key grows with the number of records, and which part of folding
every text it is; a key that folded again would be one of one.
"""

from __future__ import annotations

import datetime as dt
import random
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from contentplanner.domain.edits import put
from contentplanner.domain.filters import Scene, Sieve
from contentplanner.domain.folding import folded
from contentplanner.domain.plan import Plan, applied, plan_of
from contentplanner.domain.records import BrandValue, Channel, Criterion, Idea, Post
from contentplanner.domain.search import Searcher
from contentplanner.domain.vocabulary import ChannelKind, FilterField, Status

FIRST = dt.date(2026, 1, 1)
WORDS = [
    "werk",
    "collega",
    "verhaal",
    "nacht",
    "dienst",
    "leren",
    "vraag",
    "wij",
    "jij",
    "zorg",
    "monteur",
    "café",
    "team",
    "dag",
    "eerste",
    "baan",
    "groei",
]
TYPED = ("c", "co", "col", "coll", "colle", "colleg", "collega", "collega n", "collega na", "collega nacht")
ROUNDS = 7


def big_plan(count: int) -> Plan:
    """A plan of so many ideas with a post each; one in a hundred has a word that others don't have."""
    chance = random.Random(1)  # noqa: S311 - the same plan every time

    def tell(words: int) -> str:
        return " ".join(chance.choice(WORDS) for _ in range(words))

    values = [BrandValue(f"value-{n}", f"Waarde {n}", n) for n in range(6)]
    channel = Channel("channel", "LinkedIn", ChannelKind.LINKEDIN, "#1D5F9F", "in")
    ideas = [Idea(f"idea-{n}", tell(5), FIRST, tell(20), (f"value-{n % 6}",)) for n in range(count)]
    posts = [
        Post(
            f"post-{n}",
            f"idea-{n}",
            "channel",
            FIRST + dt.timedelta(days=n % 365),
            text=tell(90) + " zelden" * (n % 100 == 0),
        )
        for n in range(count)
    ]
    return plan_of((*values, channel, *ideas, *posts))


def best(work: Callable[[], object], rounds: int = ROUNDS) -> float:
    """The shortest of several rounds, in milliseconds."""
    times = []
    for _ in range(rounds):
        start = time.process_time()
        work()
        times.append((time.process_time() - start) * 1000)
    return min(times)


def folding(plan: Plan) -> float:
    """How long the first search takes, which folds everything."""

    def anew() -> None:
        folded.cache_clear()
        Searcher().find(plan, TYPED[0])

    return best(anew, 3)


def slowest_key(plan: Plan) -> float:
    """How long the slowest key takes while a person types two words; each round in a plan that an edit has changed."""
    searcher = Searcher()
    searcher.find(plan, "zelden")
    return max(best(partial(searcher.find, plan, query), 1) for query in TYPED)


def after_an_edit(plan: Plan) -> float:
    """How long the same search takes again when one text was changed."""
    searcher = Searcher()
    searcher.find(plan, TYPED[-1])
    post = next(iter(plan.posts.values()))
    later = applied(plan, put(plan, replace(post, text="anders")))
    return best(lambda: searcher.find(later, TYPED[-1]), 1)


def filtering(plan: Plan) -> float:
    """How long a filter of an idea's and a post's fields takes over the whole plan."""
    asked = (Criterion(FilterField.VALUE, "value-1"), Criterion(FilterField.STATUS, Status.DRAFT.value))
    sieve = Sieve(Scene(plan, FIRST, lambda _post: None), asked)
    return best(lambda: [sieve.keeps_idea(idea) for idea in plan.ideas.values()])


def main() -> None:
    """Print the times of both sizes and their ratios."""
    keys = {}
    for count in (500, 10_000):
        plan = big_plan(count)
        fold = folding(plan)
        keys[count] = min(slowest_key(plan) for _ in range(ROUNDS))
        edit, sieve = after_an_edit(plan), filtering(plan)
        sys.stdout.write(
            f"{count:6} ideas and posts: slowest key {keys[count]:6.2f} ms, after an edit {edit:6.2f} ms, "
            f"filter {sieve:6.2f} ms; folding all {fold:7.1f} ms, a key is 1/{fold / keys[count]:.0f} of it\n"
        )
    sys.stdout.write(f"20 times the records take {keys[10_000] / keys[500]:.1f} times as long\n")


if __name__ == "__main__":
    main()
