"""How long a proposal takes for a quarter of 300 posts and 200 ideas, and again after one of its steps was refused.

Run it by hand: `python -m tests.bench.rebalancing`. Times are those of the processor, the best of several rounds on
this machine.
"""

from __future__ import annotations

import datetime as dt
import sys
import time
from itertools import cycle

from contentplanner.checker import Readings, check, shared_readings
from contentplanner.checker.mending.asking import ask_a_starter
from contentplanner.checker.mending.rebalance.proposal import Proposal, rebalance
from contentplanner.checker.mending.scene import Scene
from contentplanner.domain.periods import Period
from contentplanner.domain.plan import Plan, plan_of
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
from contentplanner.domain.vocabulary import ChannelKind, PersonKind, Status, Subject

FIRST = dt.date(2026, 10, 1)
QUARTER = Period(FIRST, dt.date(2026, 12, 31))
POSTS, IDEAS, CHANNELS = 300, 200, 5
ROUNDS = 5
SENDS = "We are looking for a nurse for ward {n}. Apply now via the link in our profile."
ASKS = "Nurses of ward {n}: what was your first night shift like? Tell us your story below."
KINDS = (PersonKind.COLLEAGUE, PersonKind.COLLEAGUE, PersonKind.LEADER, PersonKind.ALUMNUS)


def records() -> list[Record]:
    """A quarter that mostly sends, with gaps, crowds and people who are away."""
    people = [Person(f"person-{n}", f"Person {n}", KINDS[n % len(KINDS)], n) for n in range(12)]
    absences = [Absence(f"absence-{n}", f"person-{n}", FIRST, FIRST + dt.timedelta(days=10 * n)) for n in range(6)]
    values = [BrandValue(f"value-{n}", f"Value {n}", n) for n in range(8)]
    interests = [AudienceInterest(f"interest-{n}", "starters", f"Interest {n}", n) for n in range(12)]
    channels = [
        Channel(
            f"channel-{n}", f"Channel {n}", ChannelKind.OTHER, "#1D5F9F", "ch",
            responder_id=f"person-{n}" if n % 2 else None, position=n,
        )
        for n in range(CHANNELS)
    ]  # fmt: skip
    ideas = [
        Idea(f"idea-{n}", f"Idea {n}", FIRST, "", (f"value-{n % 7}",), (f"interest-{n % 11}",), subject)
        for n, subject in zip(range(IDEAS), cycle(Subject), strict=False)
    ]
    waiting = [Post(f"waiting-{n}", f"idea-{IDEAS - 1 - n}", f"channel-{n % CHANNELS}", text=ASKS) for n in range(20)]
    return [
        *people,
        *absences,
        *values,
        Audience("starters", "Starters"),
        *interests,
        *channels,
        *ideas,
        *posts(),
        *waiting,
    ]


def posts() -> list[Post]:
    """Posts of which a fifth asks something, crowded on some days and absent from others."""
    return [
        Post(
            f"post-{n}",
            f"idea-{n % 120}",
            f"channel-{n % CHANNELS}",
            FIRST + dt.timedelta(days=(n * 92 // POSTS) // 4 * 4 + n % 3),
            dt.time(9 + n % 9),
            (ASKS if n % 5 == 0 else SENDS).format(n=n) if n % 11 else "",
            voice_id=f"person-{n % 4}" if n % 6 == 0 else None,
            status=Status.DRAFT if n % 3 else Status.APPROVED,
        )
        for n in range(POSTS)
    ]


def timed(
    plan: Plan, readings: Readings, refused: frozenset[str] = frozenset(), rounds: int = ROUNDS
) -> tuple[float, Proposal]:
    """The proposal, and the shortest of several rounds in milliseconds."""
    times = []
    for _ in range(rounds):
        start = time.process_time()
        found = rebalance(Scene(plan, QUARTER, FIRST, readings), ask_a_starter("en"), refused)
        times.append((time.process_time() - start) * 1000)
    return min(times), found


def main() -> None:
    """Print the times."""
    plan, readings = plan_of(records()), shared_readings()
    check(plan, QUARTER, FIRST, readings)  # as the window has done before anybody asks for a proposal
    once, first = timed(plan, readings, rounds=1)
    took, found = timed(plan, readings)
    again, after = timed(plan, readings, frozenset({found.steps[0].key}))
    rows = (("the first time", once, first), ("asked again", took, found), ("one step refused", again, after))
    for name, milliseconds, proposal in rows:
        sys.stdout.write(
            f"{name:16} {milliseconds:7.1f} ms: {len(proposal.steps)} steps, {len(proposal.before.findings)} findings "
            f"before, {len(proposal.after.findings)} after\n"
        )


if __name__ == "__main__":
    main()
