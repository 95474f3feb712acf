from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from contentplanner.domain.channel_kinds import channel_of_kind
from contentplanner.domain.missing import Missing, missing
from contentplanner.domain.plan import plan_of
from contentplanner.domain.records import Audience, AudienceInterest, BrandValue, Idea, Media, Person, Post
from contentplanner.domain.vocabulary import ChannelKind, Direction, Status
from contentplanner.languages import LANGUAGES, language
from contentplanner.wording.missing import missing_line, missing_name

DAY = dt.date(2026, 12, 14)
CHANNELS = [replace(channel_of_kind(kind), id=kind.value) for kind in (ChannelKind.X, ChannelKind.NEWSLETTER)]
OLD = replace(CHANNELS[0], id="old", archived=True, responder_id="mila")
TAGS = (BrandValue("care", "Care"), Audience("a", "Starters"), AudienceInterest("job", "a", "A first job"))
IDEAS = (
    Idea("idea", "Idea", DAY, value_ids=("care",), interest_ids=("job",)),
    Idea("half", "Half", DAY, value_ids=("care",)),
)
WHOLE = Post("p", "idea", "x", DAY, dt.time(9), "Hello", voice_id="mila", responder_id="mila")
PLAN = plan_of((Person("mila", "Mila"), *CHANNELS, OLD, *TAGS, *IDEAS, WHOLE))


@pytest.mark.parametrize(
    ("changes", "direction", "expected"),
    [
        ({}, Direction.TWO_WAY, []),
        ({"idea_id": "half"}, None, [Missing.HOOK]),
        ({"channel_id": "old"}, None, [Missing.CHANNEL]),
        ({"day": None}, None, [Missing.DAY]),
        ({"time": None}, None, [Missing.TIME]),
        ({"day": None, "time": None}, None, [Missing.DAY]),
        ({"voice_id": None}, None, [Missing.VOICE]),
        ({"responder_id": None}, Direction.ONE_WAY, []),
        ({"responder_id": None}, Direction.TWO_WAY, [Missing.RESPONDER]),
        ({"responder_id": None, "channel_id": "newsletter"}, Direction.MULTI_WAY, []),
        ({"responder_id": None, "channel_id": "old"}, Direction.TWO_WAY, [Missing.CHANNEL]),
        ({"text": " \n"}, None, [Missing.TEXT]),
        ({"text": "a" * 281}, Direction.ONE_WAY, [Missing.LENGTH]),
        ({"media": (Media("a.png", "A van"), Media("b.png", " "))}, None, [Missing.ALT_TEXT]),
        ({"media": (Media("a.png", "A van"),)}, None, []),
        ({"status": Status.POSTED}, None, [Missing.LINK]),
        ({"status": Status.POSTED, "link": "https://x.com/1"}, None, []),
    ],
)
def test_what_a_post_lacks(changes: dict[str, object], direction: Direction | None, expected: list[Missing]) -> None:
    assert list(missing(PLAN, replace(WHOLE, **changes), direction)) == expected  # type: ignore[arg-type]


@pytest.mark.parametrize("code", LANGUAGES)
def test_each_thing_has_a_name_and_a_line_of_its_own(code: str) -> None:
    spoken = language(code)
    for say in (missing_name, missing_line):
        assert len({say(one, spoken) for one in Missing}) == len(Missing)
