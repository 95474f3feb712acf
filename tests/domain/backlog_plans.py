"""Plans with ideas of every kind, used and unused, for what the backlog shows of them."""

from __future__ import annotations

import datetime as dt

from hypothesis import strategies as st

from contentplanner.domain.filters import AGES, DUE, LIVE, NEVER, NONE, OFTEN, ONCE, RESTING, TABLES, WAITING
from contentplanner.domain.filters import ARCHIVED as PUT_AWAY
from contentplanner.domain.plan import Plan, plan_of
from contentplanner.domain.records import (
    Audience,
    AudienceInterest,
    BrandValue,
    Campaign,
    Channel,
    Criterion,
    Idea,
    Person,
    Post,
)
from contentplanner.domain.vocabulary import ChannelKind, Direction, FilterField, Status, Subject

TODAY = dt.date(2026, 12, 10)
NEAR = st.integers(-400, 60).map(lambda days: TODAY + dt.timedelta(days=days))
BASE = (
    BrandValue("care", "Care"),
    BrandValue("growth", "Growth", 1),
    Audience("starters", "Starters"),
    Audience("alumni", "Alumni", 1),
    AudienceInterest("first-job", "starters", "First job"),
    AudienceInterest("reunion", "alumni", "Reunion", 1),
    Person("mila", "Mila Voorbeeld"),
    Person("jan", "Jan de Vries", position=1),
    Channel("linkedin", "LinkedIn", ChannelKind.LINKEDIN, "#1D5F9F", "in", responder_id="mila"),
    Channel("blog", "Blog", ChannelKind.BLOG, "#5A6070", "bl", position=1),
    Campaign("winter", "Winter"),
)
PEOPLE = st.sampled_from([None, "mila", "jan"])
KEYS: dict[FilterField, list[str]] = {
    FilterField.VALUE: ["care", "growth", NONE],
    FilterField.INTEREST: ["first-job", "reunion", NONE],
    FilterField.AUDIENCE: ["starters", "alumni", NONE],
    FilterField.SUBJECT: [subject.value for subject in Subject],
    FilterField.CAMPAIGN: ["winter", NONE],
    FilterField.CHANNEL: ["linkedin", "blog"],
    FilterField.DIRECTION: [*(way.value for way in Direction), NONE],
    FilterField.STATUS: [status.value for status in Status],
    FilterField.VOICE: ["mila", "jan", NONE],
    FilterField.RESPONDER: ["mila", "jan", NONE],
    FilterField.AMBASSADOR: ["mila", "jan", NONE],
    FilterField.PLANNED: [NEVER, ONCE, OFTEN],
    FilterField.AGE: [*(name for name, _ in AGES), "older"],
    FilterField.EVERGREEN: [DUE, RESTING, NONE],
    FilterField.ARCHIVED: [PUT_AWAY, LIVE],
}
"""The keys of every field that together leave nothing out."""

SOME_KEYS = {**KEYS, FilterField.REST: ["2", "4", "8", "13", "26", "52"], FilterField.PLANNED: [NEVER, ONCE, WAITING]}
criteria = st.lists(
    st.sampled_from([Criterion(way, key) for way, keys in SOME_KEYS.items() for key in [*keys, "gone"]]),
    unique=True,
    max_size=5,
).map(tuple)
"""Any filter, also one that names what was deleted."""


def several(*keys: str) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(st.sampled_from(keys), unique=True).map(tuple)


def ideas(key: str, titles: st.SearchStrategy[str]) -> st.SearchStrategy[Idea]:
    return st.builds(
        Idea,
        st.just(key),
        titles,
        NEAR.filter(lambda day: day <= TODAY),
        brief=titles,
        value_ids=several("care", "growth"),
        interest_ids=several("first-job", "reunion"),
        subject=st.sampled_from(Subject),
        campaign_id=st.sampled_from([None, "winter"]),
        archived=st.booleans(),
        evergreen_weeks=st.none() | st.integers(1, 30),
    )


def posts(key: str, idea_ids: list[str], titles: st.SearchStrategy[str]) -> st.SearchStrategy[Post]:
    return st.builds(
        Post,
        st.just(key),
        st.sampled_from(idea_ids),
        st.sampled_from(["linkedin", "blog"]),
        st.none() | NEAR,
        text=titles,
        title=st.none() | titles,
        voice_id=PEOPLE,
        responder_id=PEOPLE,
        ambassador_ids=several("mila", "jan"),
        direction=st.none() | st.sampled_from(Direction),
        status=st.sampled_from(Status),
        notes=titles,
    )


@st.composite
def backlogs(draw: st.DrawFn, titles: st.SearchStrategy[str] | None = None) -> Plan:
    """A plan of up to four ideas and five posts; titles and texts may be given."""
    words = titles if titles is not None else st.sampled_from(["", "Night shift", "Café"])
    made = [draw(ideas(f"idea-{n}", words)) for n in range(draw(st.integers(1, 4)))]
    keys = [idea.id for idea in made]
    return plan_of((*BASE, *made, *(draw(posts(f"post-{n}", keys, words)) for n in range(draw(st.integers(0, 5))))))


def direction_of(post: Post) -> Direction | None:
    """What a reader would say, without reading."""
    return None if post.is_unwritten else post.direction or Direction.UNSURE


__all__ = ["BASE", "KEYS", "TABLES", "TODAY", "backlogs", "criteria", "direction_of"]
