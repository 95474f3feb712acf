"""Plans of any shape in which records name each other, for hypothesis."""

from __future__ import annotations

import datetime as dt

from hypothesis import strategies as st

from contentplanner.domain.edits.managing import Managed
from contentplanner.domain.plan import Plan, plan_of
from contentplanner.domain.records import (
    Absence,
    Audience,
    AudienceInterest,
    BrandValue,
    Campaign,
    Channel,
    Idea,
    Person,
    Post,
)
from contentplanner.domain.vocabulary import ChannelKind

TODAY = dt.date(2026, 12, 10)
NAMES = st.sampled_from(["Care", "Growth", "Learning", "Openness", "care", "Straße", "Team 👩‍👩‍👧"])
PLACES = st.integers(0, 3)


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    """At least one record of every kind, positions and names that may be the same, some archived."""

    def some(prefix: str) -> list[str]:
        return [f"{prefix}{n}" for n in range(draw(st.integers(1, 3)))]

    def maybe(keys: list[str]) -> str | None:
        return draw(st.sampled_from([*keys, None]))

    def one(keys: list[str]) -> str:
        return draw(st.sampled_from(keys))

    def several(keys: list[str]) -> tuple[str, ...]:
        return tuple(draw(st.lists(st.sampled_from(keys), unique=True)))

    def place() -> tuple[str, int, bool]:
        return draw(NAMES), draw(PLACES), draw(st.booleans())

    values = [BrandValue(key, *place()) for key in some("v")]
    audiences = [Audience(key, *place()) for key in some("a")]
    groups = [row.id for row in audiences]
    interests = [AudienceInterest(key, one(groups), *place()) for key in some("i")]
    people = [Person(key, name, position=at, archived=off) for key in some("p") for name, at, off in [place()]]
    staff = [row.id for row in people]
    absences = [Absence(key, one(staff), TODAY, TODAY) for key in some("x")]
    channels = [
        Channel(key, name, ChannelKind.OTHER, "#5A6070", "ch", responder_id=maybe(staff), position=at, archived=off)
        for key in some("c")
        for name, at, off in [place()]
    ]
    campaigns = [Campaign(key, name, position=at, archived=off) for key in some("m") for name, at, off in [place()]]
    ideas = [
        Idea(
            key,
            "Title",
            TODAY,
            value_ids=several([row.id for row in values]),
            interest_ids=several([row.id for row in interests]),
            campaign_id=maybe([row.id for row in campaigns]),
        )
        for key in some("d")
    ]
    posts = [
        Post(
            key,
            one([row.id for row in ideas]),
            one([row.id for row in channels]),
            voice_id=maybe(staff),
            responder_id=maybe(staff),
            ambassador_ids=several(staff),
        )
        for key in some("q")
    ]
    return plan_of((*values, *audiences, *interests, *people, *absences, *channels, *campaigns, *ideas, *posts))


def managed(plan: Plan) -> list[Managed]:
    """Return every record that can be managed."""
    tables = (plan.values, plan.audiences, plan.interests, plan.people, plan.channels, plan.campaigns)
    return [row for table in tables for row in table.values()]


@st.composite
def plans_with_one(draw: st.DrawFn) -> tuple[Plan, Managed]:
    """A plan and one of its records."""
    plan = draw(plans())
    return plan, draw(st.sampled_from(managed(plan)))


@st.composite
def plans_with_two(draw: st.DrawFn, kind: type[Managed] | None = None) -> tuple[Plan, Managed, Managed]:
    """A plan and two of its records of one kind, of any kind when none is given."""

    def pairs(plan: Plan) -> list[tuple[Managed, Managed]]:
        rows = [row for row in managed(plan) if kind is None or type(row) is kind]
        return [(a, b) for a in rows for b in rows if type(a) is type(b) and a.id != b.id]

    plan = draw(plans().filter(lambda made: bool(pairs(made))))
    return plan, *draw(st.sampled_from(pairs(plan)))
