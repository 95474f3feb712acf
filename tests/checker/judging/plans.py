"""Plans to judge: texts say which way they go, and a reader that takes their word for it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from itertools import count
from typing import Any

from hypothesis import strategies as st

from contentplanner.checker.judging.findings import Finding, Rule
from contentplanner.checker.judging.readings import Readings
from contentplanner.checker.judging.report import Report, check
from contentplanner.checker.reading_values import Reading
from contentplanner.domain.periods import Period
from contentplanner.domain.plan import Plan, plan_of
from contentplanner.domain.records import Channel, Idea, Person, Post, Record
from contentplanner.domain.vocabulary import ChannelKind, Direction, Status

TODAY = dt.date(2026, 11, 30)
DECEMBER = Period(dt.date(2026, 12, 1), dt.date(2026, 12, 31))
NUMBERS = count(1)

IDEA = Idea("idea", "Een dag in de kas", TODAY)
LINKEDIN = Channel("linkedin", "LinkedIn", ChannelKind.LINKEDIN, "#1D5F9F", "in")
INSTAGRAM = Channel("instagram", "Instagram", ChannelKind.INSTAGRAM, "#AD3572", "ig", position=1)
NEWSLETTER = Channel(
    "newsletter", "Nieuwsbrief", ChannelKind.NEWSLETTER, "#5B4A94", "nl", invites_replies=False, position=2
)
MILA = Person("mila", "Mila")
NOOR = Person("noor", "Noor")

ONE, TWO, MULTI, UNSURE = Direction.ONE_WAY, Direction.TWO_WAY, Direction.MULTI_WAY, Direction.UNSURE


def read_literally(text: str) -> Reading:
    """The direction a text names itself, as its first word."""
    return Reading(Direction(text.split(" ", 1)[0]), 1.0, ())


def readings() -> Readings:
    """A memory of its own, with that reader."""
    return Readings(read_literally)


def a_post(day: int | dt.date | None, reads: Direction | None = ONE, **fields: Any) -> Post:
    """A post on a day of December whose text reads in a direction; None leaves it unwritten."""
    date = dt.date(2026, 12, day) if isinstance(day, int) else day
    fields = {"idea_id": IDEA.id, "channel_id": LINKEDIN.id, "text": reads or "", "responder_id": MILA.id} | fields
    return Post(f"post-{next(NUMBERS)}", day=date, **fields)


def a_plan(*records: Record) -> Plan:
    """A plan with an idea, three channels and two people besides the records given; those replace their namesakes."""
    basis = (MILA, NOOR, LINKEDIN, INSTAGRAM, NEWSLETTER, IDEA)
    given = {(type(record), record.id) for record in records}
    return plan_of((*(record for record in basis if (type(record), record.id) not in given), *records))


def posts_of(directions: Iterable[Direction | None], **fields: Any) -> tuple[Post, ...]:
    """Posts of these directions, one a day from 1 December on and again from the start after 28 days."""
    return tuple(a_post(1 + n % 28, direction, **fields) for n, direction in enumerate(directions))


def mixed(one_way: int, prompts: int, **fields: Any) -> tuple[Post, ...]:
    """Posts in which prompts and one-way posts take turns as long as both last."""
    ways = [way for n in range(max(one_way, prompts)) for way in ((TWO,) * (n < prompts) + (ONE,) * (n < one_way))]
    return posts_of(ways, **fields)


def judged(*records: Record, period: Period = DECEMBER, today: dt.date = TODAY) -> Report:
    """The report of a plan with these records."""
    return check(a_plan(*records), period, today, readings())


def found(report: Report, rule: Rule) -> tuple[Finding, ...]:
    """What a rule found."""
    return tuple(finding for finding in report.findings if finding.rule is rule)


@st.composite
def any_post(draw: st.DrawFn) -> Post:
    """A post of any kind: also around December, undated, set by hand, or on a channel that invites no replies."""
    return a_post(
        draw(st.none() | st.dates(dt.date(2026, 11, 20), dt.date(2027, 1, 10))),
        draw(st.sampled_from([ONE, ONE, TWO, MULTI, UNSURE, None])),
        channel_id=draw(st.sampled_from([LINKEDIN.id, INSTAGRAM.id, NEWSLETTER.id])),
        direction=draw(st.sampled_from([None, None, ONE, TWO, MULTI])),
        responder_id=draw(st.sampled_from([None, MILA.id])),
        status=draw(st.sampled_from(Status)),
        time=draw(st.sampled_from([None, dt.time(8), dt.time(17, 30)])),
    )


any_posts = st.lists(any_post(), max_size=30).map(tuple)
