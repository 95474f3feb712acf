from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contentplanner.domain.channel_kinds import channel_of_kind
from contentplanner.domain.edits.media import add_media, moved_media
from contentplanner.domain.edits.named import (
    Role,
    give_campaign,
    give_channel,
    give_interest,
    give_person,
    give_value,
    likely_kinds,
)
from contentplanner.domain.plan import Plan, applied, inverted, plan_of
from contentplanner.domain.records import Audience, AudienceInterest, BrandValue, Idea, Media, Person, Post
from contentplanner.domain.vocabulary import ChannelKind, PersonKind

TODAY = dt.date(2026, 12, 10)
CHANNEL = replace(channel_of_kind(ChannelKind.LINKEDIN), id="in")


def plan() -> Plan:
    return plan_of(
        (
            CHANNEL,
            BrandValue("care", "Care", archived=True),
            Audience("starters", "Starters"),
            AudienceInterest("job", "starters", "First job"),
            Person("mila", "Mila Voorbeeld", PersonKind.LEADER),
            Idea("idea", "Idea", TODAY),
            Post("post", "idea", "in", media=(Media("a.png"),)),
        )
    )


def test_a_name_that_is_known_is_used_whatever_its_case_and_comes_back_when_archived() -> None:
    before = plan()
    after = applied(before, give_value(before, "idea", "CARE"))
    assert after.ideas["idea"].value_ids == ("care",)
    assert not after.values["care"].archived
    assert len(after.values) == 1
    again = applied(after, give_value(after, "idea", "care"))
    assert again.ideas["idea"].value_ids == ("care",)


def test_a_first_audience_is_made_for_a_first_interest() -> None:
    before = plan_of((CHANNEL, Idea("idea", "Idea", TODAY)))
    after = applied(before, give_interest(before, "idea", "Pay", "", "Everyone"))
    (interest,) = after.interests.values()
    assert after.audiences[interest.audience_id].name == "Everyone"
    assert after.ideas["idea"].interest_ids == (interest.id,)


def test_the_same_name_is_another_interest_for_another_audience() -> None:
    before = plan()
    before = applied(before, give_interest(before, "idea", "first job", "starters", "Everyone"))
    assert before.ideas["idea"].interest_ids == ("job",)
    made = applied(before, give_interest(before, "idea", "First job", "nobody", "Everyone"))
    assert len(made.ideas["idea"].interest_ids) == 2


@pytest.mark.parametrize("role", ["voice_id", "responder_id", "ambassador_ids"])
def test_a_person_is_given_a_role(role: Role) -> None:
    before = plan()
    known = applied(before, give_person(before, "post", role, "mila voorbeeld", PersonKind.INFLUENCER))
    assert getattr(known.posts["post"], role) in {"mila", ("mila",)}
    assert known.people["mila"].kind is PersonKind.LEADER
    fresh = applied(before, give_person(before, "post", role, "Noor", PersonKind.INFLUENCER))
    assert [one.kind for one in fresh.people.values() if one.name == "Noor"] == [PersonKind.INFLUENCER]


@pytest.mark.parametrize(
    ("name", "first"),
    [
        ("TikTok", ChannelKind.TIKTOK),
        ("LinkedIn Rotterdam", ChannelKind.LINKEDIN),
        ("Onze blog", ChannelKind.BLOG),
        ("Mastodon", ChannelKind.OTHER),
    ],
)
def test_the_name_of_a_channel_tells_its_kind(name: str, first: ChannelKind) -> None:
    kinds = likely_kinds(name)
    assert kinds[0] is first
    assert sorted(kinds) == sorted(ChannelKind)
    before = plan()
    after = applied(before, give_channel(before, "post", name, kinds[0]))
    assert after.channels[after.posts["post"].channel_id].name == name


def test_everything_made_on_the_spot_goes_with_one_undo() -> None:
    before = plan()
    for changes in (
        give_campaign(before, "idea", "Spring"),
        give_interest(before, "idea", "Pay", "starters", "Everyone"),
        give_channel(before, "post", "X", ChannelKind.X),
        add_media(before, "post", ("b.png", "a.png", "b.png", " ")),
    ):
        after = applied(before, changes)
        assert after != before
        assert applied(after, inverted(changes)) == before


@given(st.integers(0, 5), st.integers(-6, 6), st.integers(0, 5))
def test_moving_media_keeps_each_and_goes_to_the_ends_at_most(index: int, steps: int, count: int) -> None:
    media = tuple(Media(f"{n}.png") for n in range(count))
    moved = moved_media(media, index, steps)
    assert sorted(moved, key=lambda one: one.source) == list(media)
    if index < count:
        assert moved.index(media[index]) == max(0, min(count - 1, index + steps))
