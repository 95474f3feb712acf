"""What one more post would have to be and where, so that a finding gets better."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from contentplanner.checker.judging.finding_figures import (
    ChannelOneWay,
    CrowdedDay,
    InterestsNotServed,
    MostlyOneWay,
    OneValue,
    OneWayRun,
    Silence,
    TooFewToJudge,
    ValuesNotServed,
    WeekWithoutPrompt,
)
from contentplanner.domain.periods import Period, week_of

if TYPE_CHECKING:
    from contentplanner.checker.judging.findings import Finding
    from contentplanner.checker.mending.scene import Scene


@dataclass(frozen=True, slots=True)
class Gap:
    """A gap in a plan: the `days` on which a post closes it, and what that post must be.

    It serves one of the values and one of the interests named, stands on the channel, `asks` something, is written
    already, or serves another value than `beside_value`; what isn't named doesn't matter. `silence` is the stretch
    without a post that it breaks.
    """

    days: Period
    channel_id: str | None = None
    value_ids: tuple[str, ...] = ()
    interest_ids: tuple[str, ...] = ()
    asks: bool = False
    is_written: bool = False
    beside_value: str | None = None
    silence: tuple[dt.date, dt.date] | None = None


def gap_of(scene: Scene, finding: Finding) -> Gap | None:  # noqa: PLR0911 - one return a kind
    """Return the gap that a finding speaks of; None when its days have passed, or no post more would help."""
    coming = scene.within(_days(scene, finding))
    if coming is None:
        return None
    match finding.figures:
        case Silence() as figures:
            return Gap(coming, figures.channel_id, silence=(figures.first_day, figures.last_day))
        case ChannelOneWay(channel_id=channel) | OneWayRun(channel_id=channel):
            return Gap(coming, channel, asks=True)
        case MostlyOneWay() | WeekWithoutPrompt():
            return Gap(coming, asks=True)
        case TooFewToJudge():
            return Gap(coming, is_written=True)
        case ValuesNotServed(value_ids=keys):
            return Gap(coming, value_ids=keys)
        case InterestsNotServed(interest_ids=keys):
            return Gap(coming, interest_ids=keys)
        case OneValue(value_id=key):
            return Gap(coming, beside_value=key)
        case _:
            return None


def hook_gap(scene: Scene, value_id: str, interest_id: str) -> Gap | None:
    """Return the gap of a hook that nothing serves: one value and one interest; None when the period has passed."""
    coming = scene.coming
    return None if coming is None else Gap(coming, value_ids=(value_id,), interest_ids=(interest_id,))


def _days(scene: Scene, finding: Finding) -> Period:
    match finding.figures:
        case Silence(first_day=first, last_day=last) | OneWayRun(first_day=first, last_day=last):
            return Period(first, last)
        case WeekWithoutPrompt(monday=monday):
            return week_of(monday)
        case _:
            return scene.period


def channel_of(finding: Finding) -> str | None:
    """Return the id of the channel a finding is about, None for the plan as a whole."""
    match finding.figures:
        case Silence(channel_id=key) | ChannelOneWay(channel_id=key) | OneWayRun(channel_id=key):
            return key
        case CrowdedDay(channel_id=key):
            return key
        case _:
            return None
