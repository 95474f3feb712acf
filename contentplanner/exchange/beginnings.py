"""What a new plan begins with: suggestions to tick, the empty plan made of what was ticked, and where it lives."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType

from contentplanner.domain.channel_kinds import channel_of_kind
from contentplanner.domain.ids import new_id
from contentplanner.domain.plan import Plan, plan_of
from contentplanner.domain.records import Audience, AudienceInterest, BrandValue, PlanBasics, Record
from contentplanner.domain.vocabulary import ChannelKind
from contentplanner.resources import resource

_DEFAULTS: Mapping[str, PlanBasics] = MappingProxyType(
    {
        "nl": PlanBasics(time_zone="Europe/Amsterdam", country="NL"),
        "en": PlanBasics(time_zone="Europe/London", country="GB"),
    }
)


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A brand value or an audience interest to tick."""

    name: str
    ticked: bool


@dataclass(frozen=True, slots=True)
class SuggestedAudience:
    """An audience with its interests to tick."""

    name: str
    interests: tuple[Suggestion, ...]


@dataclass(frozen=True, slots=True)
class SuggestedChannel:
    """A kind of channel to tick, with its name in the language."""

    kind: ChannelKind
    name: str
    ticked: bool


@dataclass(frozen=True, slots=True)
class Choices:
    """What a person chose for a new plan: names, in the order the plan shows them.

    `interests` stand under the name of their audience, channels under their kind with the name to give them.
    """

    values: tuple[str, ...]
    interests: Mapping[str, tuple[str, ...]]
    channels: Mapping[ChannelKind, str]


@dataclass(frozen=True, slots=True)
class Suggestions:
    """What a person may tick for a new plan, in the order to show it."""

    values: tuple[Suggestion, ...]
    audiences: tuple[SuggestedAudience, ...]
    channels: tuple[SuggestedChannel, ...]

    def ticked(self) -> Choices:
        """Return what is ticked from the start."""
        return Choices(
            values=_ticked(self.values),
            interests={audience.name: _ticked(audience.interests) for audience in self.audiences},
            channels={channel.kind: channel.name for channel in self.channels if channel.ticked},
        )


def suggestions(language_code: str) -> Suggestions:
    """Return the suggestions in a language, "nl" or "en"."""
    told = tomllib.loads(resource("suggestions", f"{language_code}.toml").read_text(encoding="utf-8"))
    return Suggestions(
        values=_ticks(told["values"]),
        audiences=tuple(SuggestedAudience(name, _ticks(rows)) for name, rows in told["audiences"].items()),
        channels=tuple(SuggestedChannel(ChannelKind(kind), **row) for kind, row in told["channels"].items()),
    )


def _ticked(offered: Iterable[Suggestion]) -> tuple[str, ...]:
    return tuple(suggestion.name for suggestion in offered if suggestion.ticked)


def _ticks(rows: Mapping[str, bool]) -> tuple[Suggestion, ...]:
    return tuple(Suggestion(name, ticked) for name, ticked in rows.items())


def empty_plan(choices: Choices, basics: PlanBasics | None = None) -> Plan:
    """Return a plan without ideas that holds what was chosen, under fresh ids.

    An audience without interests is left out. `basics` are the plan's time zone and country, as `guessed_basics` gives
    them; without them the record's own defaults hold.
    """
    return plan_of(
        (
            basics or PlanBasics(),
            *(BrandValue(new_id(), name, n) for n, name in enumerate(choices.values)),
            *_audiences((name, chosen) for name, chosen in choices.interests.items() if chosen),
            *(channel_of_kind(kind, n, name) for n, (kind, name) in enumerate(choices.channels.items())),
        )
    )


def _audiences(chosen: Iterable[tuple[str, tuple[str, ...]]]) -> Iterator[Record]:
    """Interests are numbered through all audiences: their positions are an order within the plan."""
    position = 0
    for n, (name, interests) in enumerate(chosen):
        audience = Audience(new_id(), name, n)
        yield audience
        for interest in interests:
            yield AudienceInterest(new_id(), audience.id, interest, position)
            position += 1


def guessed_basics(language_code: str, system_zone: str | None) -> PlanBasics:
    """Return the time zone and country of a new plan: those of the system's time zone, else the language's.

    `system_zone` is the IANA name of the system's time zone, None when the system doesn't say. A zone that belongs to
    no country ("UTC") or isn't known says nothing either.
    """
    country = _countries().get(system_zone or "")
    return PlanBasics(time_zone=system_zone, country=country) if system_zone and country else _DEFAULTS[language_code]


@cache
def _countries() -> Mapping[str, str]:
    """The country of every time zone that has one: columns 3 and 1 of the time zone database's zone.tab."""
    table = files("tzdata").joinpath("zoneinfo", "zone.tab").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in table.splitlines() if line and not line.startswith("#"))
    return MappingProxyType({row[2]: row[0] for row in rows})
