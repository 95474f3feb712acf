"""The names of the closed sets of words, as a label shows them: with a capital."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from contentplanner.domain.vocabulary import (
    ChannelKind,
    Direction,
    FiveC,
    PersonKind,
    Severity,
    Status,
    Subject,
)
from contentplanner.languages import N_

if TYPE_CHECKING:
    from contentplanner.languages import Language

_DIRECTIONS: Mapping[Direction, str] = MappingProxyType(
    {
        Direction.ONE_WAY: N_("One-way"),
        Direction.TWO_WAY: N_("Two-way"),
        Direction.MULTI_WAY: N_("Multi-way"),
        Direction.UNSURE: N_("Unsure"),
    }
)
_STATUSES: Mapping[Status, str] = MappingProxyType(
    {
        Status.DRAFT: N_("Draft"),
        Status.IN_REVIEW: N_("In review"),
        Status.APPROVED: N_("Approved"),
        Status.SCHEDULED: N_("Scheduled"),
        Status.POSTED: N_("Posted"),
    }
)
_SUBJECTS: Mapping[Subject, str] = MappingProxyType(
    {
        Subject.VACANCY: N_("Vacancy"),
        Subject.AWARD: N_("Award"),
        Subject.EMPLOYEE_STORY: N_("Employee story"),
        Subject.EVENT: N_("Event"),
        Subject.LEARNING: N_("Learning"),
        Subject.ONBOARDING: N_("Onboarding"),
        Subject.ALUMNI: N_("Alumni"),
        Subject.TALENT_POOL: N_("Talent pool"),
        Subject.DIVERSITY: N_("Diversity"),
        Subject.WORKPLACE: N_("Workplace"),
        Subject.LEADERSHIP: N_("Leadership"),
        Subject.MILESTONE: N_("Milestone"),
        Subject.OTHER: N_("Other subject"),
    }
)
_CHANNEL_KINDS: Mapping[ChannelKind, str] = MappingProxyType(
    {
        ChannelKind.LINKEDIN: N_("LinkedIn"),
        ChannelKind.INSTAGRAM: N_("Instagram"),
        ChannelKind.FACEBOOK: N_("Facebook"),
        ChannelKind.X: N_("X"),
        ChannelKind.TIKTOK: N_("TikTok"),
        ChannelKind.YOUTUBE: N_("YouTube"),
        ChannelKind.BLOG: N_("Blog"),
        ChannelKind.NEWSLETTER: N_("Newsletter"),
        ChannelKind.INTRANET: N_("Intranet"),
        ChannelKind.OTHER: N_("Other channel"),
    }
)
_PERSON_KINDS: Mapping[PersonKind, str] = MappingProxyType(
    {
        PersonKind.COLLEAGUE: N_("Colleague"),
        PersonKind.LEADER: N_("Leader"),
        PersonKind.ALUMNUS: N_("Alumnus"),
        PersonKind.INFLUENCER: N_("Influencer"),
    }
)
_FIVE_CS: Mapping[FiveC, str] = MappingProxyType(
    {
        FiveC.CONNECTIONS: N_("Connections"),
        FiveC.CONVERSATIONS: N_("Conversations"),
        FiveC.CONTENT: N_("Content"),
        FiveC.CONTEXT: N_("Context"),
        FiveC.CONTINUOUS: N_("Continuous"),
    }
)
_SEVERITIES: Mapping[Severity, str] = MappingProxyType(
    {
        Severity.ALARM: N_("Alarm"),
        Severity.WARNING: N_("Warning"),
        Severity.HINT: N_("Hint"),
    }
)


def direction_name(direction: Direction, language: Language) -> str:
    """Return a direction: "Two-way"."""
    return language.tr(_DIRECTIONS[direction])


def status_name(status: Status, language: Language) -> str:
    """Return a status: "In review"."""
    return language.tr(_STATUSES[status])


def subject_name(subject: Subject, language: Language) -> str:
    """Return a subject: "Employee story"."""
    return language.tr(_SUBJECTS[subject])


def channel_kind_name(kind: ChannelKind, language: Language) -> str:
    """Return a kind of channel: "LinkedIn"."""
    return language.tr(_CHANNEL_KINDS[kind])


def person_kind_name(kind: PersonKind, language: Language) -> str:
    """Return what a person is to the organisation: "Alumnus"."""
    return language.tr(_PERSON_KINDS[kind])


def c_name(c: FiveC, language: Language) -> str:
    """Return one of the five C's: "Conversations"."""
    return language.tr(_FIVE_CS[c])


def severity_name(severity: Severity, language: Language) -> str:
    """Return how loud a finding speaks: "Warning"."""
    return language.tr(_SEVERITIES[severity])


def rest_name(weeks: int | None, language: Language) -> str:
    """Return how an idea comes back by itself: "Back after 8 weeks", "Not evergreen"."""
    if weeks is None:
        return language.tr("Not evergreen")
    return language.ntr("Back after {n} week", "Back after {n} weeks", weeks)
