"""How long judging takes: a period after one edit, and a large plan, both with known readings.

Run it by hand: `python -m tests.bench.judging`. Times are those of the processor, the best of several rounds on this
machine; the ratio at the end says how judging grows with the number of posts, which holds on any machine.
"""

from __future__ import annotations

import datetime as dt
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from itertools import cycle, islice

from contentplanner.checker import Readings, check, mix, mix_after
from contentplanner.checker.reading_values import Reading
from contentplanner.domain.edits import move_post, put
from contentplanner.domain.periods import Period
from contentplanner.domain.plan import Plan, applied, plan_of
from contentplanner.domain.records import (
    Absence,
    Audience,
    AudienceInterest,
    BrandValue,
    Channel,
    Idea,
    Person,
    Post,
    Record,
)
from contentplanner.domain.vocabulary import ChannelKind, Direction, Subject

FIRST = dt.date(2026, 1, 1)
YEAR = Period(FIRST, dt.date(2026, 12, 31))
WAYS = (Direction.ONE_WAY, Direction.ONE_WAY, Direction.TWO_WAY, Direction.UNSURE, Direction.ONE_WAY)
CLOSING = "Would you like to work with us? You find all about it on our site, and our colleagues tell you more."
ROUNDS = 11


def read_quickly(text: str) -> Reading:
    """A stand-in for the reader: known readings are what is measured."""
    return Reading(WAYS[len(text) % len(WAYS)], 1.0, ())


def records(count: int) -> list[Record]:
    """A plan of so many posts over one year, with everything the rules look at."""
    people = [Person(f"person-{n}", f"Persoon {n}") for n in range(8)]
    values = [BrandValue(f"value-{n}", f"Waarde {n}") for n in range(6)]
    interests = [AudienceInterest(f"interest-{n}", "starters", f"Interesse {n}") for n in range(10)]
    channels = [
        Channel(f"channel-{n}", f"Kanaal {n}", ChannelKind.OTHER, "#1D5F9F", "ch", responder_id=f"person-{n}")
        for n in range(5)
    ]
    ideas = [
        Idea(f"idea-{n}", f"Idee {n}", FIRST, "", (f"value-{n % 5}",), (f"interest-{n % 7}",), subject)
        for n, subject in zip(range(count // 3 + 1), cycle(Subject), strict=False)
    ]
    absences = [Absence(f"absence-{n}", f"person-{n}", FIRST, FIRST + dt.timedelta(days=20)) for n in range(8)]
    return [*people, *absences, *values, Audience("starters", "Starters"), *interests, *channels, *ideas, *posts(count)]


def text_of(number: int) -> str:
    """A text of about 600 characters: words of its own, and the sentences that stand under every text."""
    words = " ".join(f"word{number * 7919 * place % 9973}" for place in range(1, 61))
    return f"Post {number}. {words}. {CLOSING}{'x' * (number % 5)}"


def posts(count: int) -> list[Post]:
    """Posts of about 600 characters, spread over the year."""
    return [
        Post(
            f"post-{n}",
            f"idea-{n // 3}",
            f"channel-{n % 5}",
            FIRST + dt.timedelta(days=n * 365 // count),
            dt.time(9 + n % 9),
            text_of(n),
            voice_id=f"person-{n % 8}" if n % 2 else None,
            ambassador_ids=(f"person-{n % 3}",) if n % 9 == 0 else (),
        )
        for n in range(count)
    ]


def edited(plan: Plan) -> Plan:
    """The plan after one word of one post was changed: nothing that it had worked out is left."""
    post = next(islice(plan.posts.values(), len(plan.posts) // 2, None))
    return applied(plan, put(plan, replace(post, text=f"{post.text} {time.perf_counter_ns()}")))


def best(work: Callable[[Plan], object], plan: Plan) -> float:
    """The shortest of several rounds, in milliseconds; each begins with an edit that isn't counted."""
    times = []
    for _ in range(ROUNDS):
        plan = edited(plan)
        start = time.process_time()
        work(plan)
        times.append((time.process_time() - start) * 1000)
    return min(times)


def main() -> None:
    """Print the times of both sizes."""
    memory = Readings(read_quickly)
    measured = {}
    for count in (500, 10_000):
        plan = plan_of(records(count))
        check(plan, YEAR, FIRST, memory)
        measured[count] = best(lambda plan: check(plan, YEAR, FIRST, memory), plan)
        counted = best(lambda plan: mix(plan, YEAR, memory), plan)
        dragged = best(lambda plan: mix_after(plan, move_post(plan, "post-0", YEAR.last), YEAR, memory), plan)
        sys.stdout.write(
            f"{count:6} posts: check {measured[count]:7.2f} ms, mix {counted:6.2f} ms, what-if {dragged:6.2f} ms\n"
        )
    sys.stdout.write(f"20 times the posts take {measured[10_000] / measured[500]:.1f} times as long\n")


if __name__ == "__main__":
    main()
