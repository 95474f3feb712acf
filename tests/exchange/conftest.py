"""A small plan with one of everything that a table shows."""

from __future__ import annotations

import datetime as dt

import pytest

from contentplanner.domain.plan import Plan, plan_of
from contentplanner.domain.records import (
    Audience,
    AudienceInterest,
    BrandValue,
    Campaign,
    Channel,
    Idea,
    Media,
    Person,
    Post,
)
from contentplanner.domain.vocabulary import ChannelKind, Direction, Status


@pytest.fixture
def plan() -> Plan:
    return plan_of(
        [
            BrandValue("care", "Zorg"),
            BrandValue("craft", "Vakmanschap"),
            Audience("starters", "Starters"),
            AudienceInterest("balance", "starters", "Werk | leven"),
            Person("sara", "Sara de Wit"),
            Person("joost", "Joost Bakker"),
            Campaign("winter", "Winter 2026"),
            Channel("linkedin", "LinkedIn", ChannelKind.LINKEDIN, "#1D5F9F", "in", responder_id="joost", position=0),
            Channel("instagram", "Instagram", ChannelKind.INSTAGRAM, "#AD3572", "ig", position=1),
            Idea(
                "week", "De eerste week", dt.date(2026, 11, 1), value_ids=("care", "craft"), interest_ids=("balance",)
            ),
            Idea("quiz", "Gereedschapsquiz", dt.date(2026, 11, 2), campaign_id="winter"),
            Post("later", "quiz", "linkedin"),
            Post(
                "asked",
                "week",
                "linkedin",
                day=dt.date(2026, 12, 4),
                time=dt.time(10),
                text='Wat had jij op dag één willen weten?\nSara: "Waar de koffie staat; en de lunch, dus."',
                title="Sara's eerste week",
                voice_id="sara",
                ambassador_ids=("sara", "joost"),
                media=(Media("foto's/sara.jpg", "Sara lacht"), Media("https://example.org/a|b.png")),
                status=Status.IN_REVIEW,
                link="https://example.org/sara",
            ),
            Post(
                "sent",
                "quiz",
                "instagram",
                day=dt.date(2026, 12, 1),
                text="=1+1? Wij bieden een baan.",
                responder_id="sara",
                direction=Direction.ONE_WAY,
                status=Status.POSTED,
            ),
            Post(
                "early",
                "week",
                "instagram",
                day=dt.date(2026, 12, 4),
                time=dt.time(8, 30),
                direction=Direction.MULTI_WAY,
            ),
            Post("new-year", "week", "linkedin", day=dt.date(2027, 1, 1), text="Gelukkig nieuwjaar!"),
        ]
    )
