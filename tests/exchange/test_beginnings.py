from __future__ import annotations

from dataclasses import replace
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contentplanner.domain.channel_kinds import FACTS
from contentplanner.domain.records import PlanBasics
from contentplanner.domain.texts import one_line
from contentplanner.domain.vocabulary import ChannelKind
from contentplanner.exchange.beginnings import Choices, empty_plan, guessed_basics, suggestions

languages = pytest.mark.parametrize("code", ["nl", "en"])
NAMES = st.lists(st.text(min_size=1), unique=True, max_size=5).map(tuple)
CHOICES = st.builds(
    Choices,
    values=NAMES,
    interests=st.dictionaries(st.text(min_size=1), NAMES, max_size=4),
    channels=st.dictionaries(st.sampled_from(ChannelKind), st.text(min_size=1)),
)


@languages
def test_there_is_more_to_choose_from_than_is_ticked(code: str) -> None:
    offered = suggestions(code)
    ticked = offered.ticked()
    assert 3 <= len(ticked.values) < len(offered.values)
    assert 2 <= len(ticked.channels) < len(offered.channels)
    for audience in offered.audiences:
        assert 3 <= len(audience.interests) <= 4
        assert len(ticked.interests[audience.name]) < len(audience.interests)


@languages
def test_every_kind_of_channel_is_offered_once(code: str) -> None:
    kinds = [channel.kind for channel in suggestions(code).channels]
    assert sorted(kinds) == sorted(ChannelKind)


@languages
def test_names_are_fit_for_a_label_and_offered_once(code: str) -> None:
    offered = suggestions(code)
    interests = [interest.name for audience in offered.audiences for interest in audience.interests]
    for names in (
        [value.name for value in offered.values],
        [audience.name for audience in offered.audiences],
        [channel.name for channel in offered.channels],
        interests,
    ):
        assert len({name.casefold() for name in names}) == len(names)
        assert all(one_line(name) == name and len(name) <= 40 for name in names)


def test_both_languages_offer_the_same_and_tick_the_same() -> None:
    dutch, english = suggestions("nl"), suggestions("en")
    assert [value.ticked for value in dutch.values] == [value.ticked for value in english.values]
    assert [(channel.kind, channel.ticked) for channel in dutch.channels] == [
        (channel.kind, channel.ticked) for channel in english.channels
    ]
    for ours, theirs in zip(dutch.audiences, english.audiences, strict=True):
        assert [interest.ticked for interest in ours.interests] == [interest.ticked for interest in theirs.interests]


@languages
def test_what_is_ticked_at_first_makes_a_plan_to_begin_with(code: str) -> None:
    plan = empty_plan(suggestions(code).ticked(), guessed_basics(code, None))
    assert plan.values
    assert plan.interests
    assert [channel.kind for channel in plan.channels.values()] == [ChannelKind.LINKEDIN, ChannelKind.INSTAGRAM]
    assert not plan.ideas
    assert not plan.posts
    assert {interest.audience_id for interest in plan.interests.values()} == set(plan.audiences)


@given(choices=CHOICES)
def test_a_plan_holds_what_was_chosen_in_the_order_chosen(choices: Choices) -> None:
    plan = empty_plan(choices)
    assert tuple(value.name for value in plan.values.values()) == choices.values
    assert [value.position for value in plan.values.values()] == list(range(len(choices.values)))
    kept = {name: interests for name, interests in choices.interests.items() if interests}
    found = {
        audience.name: tuple(one.name for one in plan.interests.values() if one.audience_id == audience.id)
        for audience in plan.audiences.values()
    }
    assert found == kept
    assert [interest.position for interest in plan.interests.values()] == list(range(len(plan.interests)))
    assert {channel.kind: channel.name for channel in plan.channels.values()} == choices.channels
    assert all(channel.mark == FACTS[channel.kind].mark for channel in plan.channels.values())


def test_two_plans_share_no_ids() -> None:
    ticked = suggestions("en").ticked()
    assert not empty_plan(ticked).values.keys() & empty_plan(ticked).values.keys()


def test_a_plan_without_basics_has_the_defaults_of_the_record() -> None:
    nothing = Choices((), {}, {})
    assert empty_plan(nothing).basics == PlanBasics()
    london = replace(PlanBasics(), time_zone="Europe/London", country="GB")
    assert empty_plan(nothing, london).basics == london


@pytest.mark.parametrize(
    ("code", "system_zone", "time_zone", "country"),
    [
        ("nl", None, "Europe/Amsterdam", "NL"),
        ("en", None, "Europe/London", "GB"),
        ("nl", "Europe/Brussels", "Europe/Brussels", "BE"),
        ("en", "Europe/Amsterdam", "Europe/Amsterdam", "NL"),
        ("en", "America/New_York", "America/New_York", "US"),
        ("nl", "America/Curacao", "America/Curacao", "CW"),
        ("en", "UTC", "Europe/London", "GB"),
        ("nl", "Etc/GMT+5", "Europe/Amsterdam", "NL"),
        ("nl", "", "Europe/Amsterdam", "NL"),
        ("en", "W. Europe Standard Time", "Europe/London", "GB"),
    ],
)
def test_the_time_zone_of_the_system_tells_the_country(
    code: str, system_zone: str | None, time_zone: str, country: str
) -> None:
    assert guessed_basics(code, system_zone) == PlanBasics(time_zone=time_zone, country=country)


@given(code=st.sampled_from(["nl", "en"]), zone=st.sampled_from(sorted(available_timezones())) | st.text())
def test_whatever_the_system_says_the_guess_is_a_time_zone(code: str, zone: str) -> None:
    basics = guessed_basics(code, zone)
    assert ZoneInfo(basics.time_zone).key == basics.time_zone
    assert len(basics.country) == 2
