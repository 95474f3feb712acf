"""The plan that the editor's tests begin with."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from contentplanner.domain.channel_kinds import channel_of_kind
from contentplanner.domain.plan import Plan, plan_of
from contentplanner.domain.records import (
    Audience,
    AudienceInterest,
    BrandValue,
    Campaign,
    Idea,
    Media,
    Person,
    Post,
)
from contentplanner.domain.vocabulary import ChannelKind

TODAY = dt.date(2026, 12, 10)
SENDS = "We are looking for an electrician. Apply now via the link in our profile."
ASKS = "What was your first day at work like? Tell us your story below."


def small_plan() -> Plan:
    """Two ideas: one with a single full post, one shared by three."""
    people = (Person("mila", "Mila Voorbeeld"), Person("tom", "Tom Testers", position=1))
    kinds = (ChannelKind.LINKEDIN, ChannelKind.INSTAGRAM, ChannelKind.X)
    channels = [replace(channel_of_kind(kind, place), id=kind.value) for place, kind in enumerate(kinds)]
    channels[0] = replace(channels[0], responder_id="mila")
    tags = (
        BrandValue("care", "Care"),
        BrandValue("craft", "Craftsmanship", 1),
        Audience("starters", "Starters"),
        Audience("alumni", "Alumni", 1),
        AudienceInterest("learning", "starters", "Learning on the job"),
        AudienceInterest("reunion", "alumni", "Seeing old colleagues"),
        Campaign("open", "Open day"),
    )
    ideas = (
        Idea("wanted", "Electrician wanted", TODAY, value_ids=("craft",), interest_ids=("learning",)),
        Idea("quiz", "Tool quiz", TODAY, brief="One tool a week."),
        Idea("unplanned", "Ask Tom", TODAY),
    )
    single = Post("single", "wanted", "linkedin", dt.date(2026, 12, 14), dt.time(9), SENDS, media=(Media("van.jpg"),))
    shared = [Post(f"q{n}", "quiz", "instagram", dt.date(2026, 12, 15 + n), text=ASKS) for n in range(3)]
    return plan_of((*people, *channels, *tags, *ideas, single, *shared))
