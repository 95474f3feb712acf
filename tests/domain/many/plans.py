"""A small plan, and a way to make larger ones up."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from hypothesis import strategies as st

from contentplanner.domain.channel_kinds import channel_of_kind
from contentplanner.domain.plan import Plan, plan_of
from contentplanner.domain.records import Audience, AudienceInterest, BrandValue, Campaign, Idea, Person, Post
from contentplanner.domain.vocabulary import ChannelKind, Status

TODAY = dt.date(2026, 12, 10)
CHANNELS = (
    replace(channel_of_kind(ChannelKind.LINKEDIN), id="li", position=0),
    replace(channel_of_kind(ChannelKind.INSTAGRAM), id="ig", position=1),
)
TAGS = (
    BrandValue("care", "Care"),
    BrandValue("craft", "Craft"),
    Audience("starters", "Starters"),
    AudienceInterest("learning", "starters", "Learning"),
    Campaign("winter", "Winter"),
)
PEOPLE = (Person("mila", "Mila Voorbeeld"), Person("daan", "Daan Voorbeeld"))
IDEAS = (
    Idea("nights", "Night shifts", TODAY, brief="Why nights", value_ids=("care",), interest_ids=("learning",)),
    Idea("quiz", "Tool quiz", TODAY),
)


def post(key: str, day: int | None, clock: str = "", **fields: object) -> Post:
    """A post in December 2026; of the idea about nights on LinkedIn unless other fields say otherwise."""
    time = dt.time.fromisoformat(clock) if clock else None
    made = Post(key, "nights", "li", None if day is None else dt.date(2026, 12, day), time)
    return replace(made, **fields)  # type: ignore[arg-type]


def a_plan(*posts: Post) -> Plan:
    return plan_of((*CHANNELS, *TAGS, *PEOPLE, *IDEAS, *posts))


DAYS = st.dates(dt.date(2025, 1, 1), dt.date(2028, 12, 31))


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    """Plans of a few posts, some of them without a day or a time."""
    times = st.none() | st.times().map(lambda time: time.replace(second=0, microsecond=0))
    fields = st.tuples(st.none() | DAYS, times, st.sampled_from(Status), st.sampled_from(("nights", "quiz")))
    rows = draw(st.lists(fields, min_size=1, max_size=8))
    return a_plan(
        *(Post(f"p{n}", idea, "li", day, time, status=status) for n, (day, time, status, idea) in enumerate(rows))
    )
