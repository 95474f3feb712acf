"""The records a plan is made of. Each is a frozen value; `id` never changes, everything else may."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from contentplanner.domain.vocabulary import (
    ChannelKind,
    Direction,
    FilterField,
    GoalRule,
    OffDay,
    PersonKind,
    Severity,
    Status,
    Subject,
)

BASICS_ID = "plan"

WORKING_WEEK = (0, 1, 2, 3, 4)
"""Monday to Friday, as `datetime` counts weekdays."""


@dataclass(frozen=True, slots=True)
class PlanBasics:
    """What holds for the plan as a whole. A plan has exactly one.

    `time_zone` is an IANA name, `country` an ISO 3166-1 code of two letters (public holidays, first day of the week).
    """

    id: str = BASICS_ID
    time_zone: str = "Europe/Amsterdam"
    country: str = "NL"


@dataclass(frozen=True, slots=True)
class BrandValue:
    """A value of the employer brand."""

    id: str
    name: str
    position: int = 0
    archived: bool = False


@dataclass(frozen=True, slots=True)
class Audience:
    """A group of people the plan speaks to, such as Starters, Alumni or Colleagues."""

    id: str
    name: str
    position: int = 0
    archived: bool = False


@dataclass(frozen=True, slots=True)
class AudienceInterest:
    """An interest or need of one audience."""

    id: str
    audience_id: str
    name: str
    position: int = 0
    archived: bool = False


@dataclass(frozen=True, slots=True)
class Person:
    """A colleague, leader, alumnus or influencer: may be a voice, a responder or an ambassador.

    `working_days` are the weekdays on which the person answers, Monday being 0, in order and each once.
    """

    id: str
    name: str
    kind: PersonKind = PersonKind.COLLEAGUE
    position: int = 0
    archived: bool = False
    working_days: tuple[int, ...] = WORKING_WEEK


@dataclass(frozen=True, slots=True)
class Absence:
    """The days on which a person isn't there, both inclusive."""

    id: str
    person_id: str
    first_day: dt.date
    last_day: dt.date
    note: str = ""


@dataclass(frozen=True, slots=True)
class Channel:
    """A place where posts appear.

    `colour` is "#RRGGBB"; `mark` one to three letters; `length_limit` as the channel counts, None for no limit;
    `rhythm_days` the days between two posts that count as silence.
    """

    id: str
    name: str
    kind: ChannelKind
    colour: str
    mark: str
    length_limit: int | None = None
    rhythm_days: int = 7
    responder_id: str | None = None
    invites_replies: bool = True
    position: int = 0
    archived: bool = False


@dataclass(frozen=True, slots=True)
class Campaign:
    """A named period and colour that ideas can belong to; both days are inclusive."""

    id: str
    name: str
    first_day: dt.date | None = None
    last_day: dt.date | None = None
    colour: str = "#4355B8"
    position: int = 0
    archived: bool = False


@dataclass(frozen=True, slots=True)
class Idea:
    """Something worth talking about: planned never, once or many times.

    `evergreen_weeks` is how many weeks an evergreen idea rests before it can be used again, None for any other idea.
    """

    id: str
    title: str
    created_on: dt.date
    brief: str = ""
    value_ids: tuple[str, ...] = ()
    interest_ids: tuple[str, ...] = ()
    subject: Subject = Subject.OTHER
    campaign_id: str | None = None
    archived: bool = False
    evergreen_weeks: int | None = None

    @property
    def has_only_a_title(self) -> bool:
        """Whether nobody has put anything but a title into it."""
        tagged = self.brief or self.value_ids or self.interest_ids or self.campaign_id
        return not tagged and self.subject is Subject.OTHER and self.evergreen_weeks is None


@dataclass(frozen=True, slots=True)
class Media:
    """A picture or film: a path or URL, and what it shows for people who can't see it."""

    source: str
    alt_text: str = ""


@dataclass(frozen=True, slots=True)
class Series:
    """Posts made together by one rule; they are ordinary posts that know their series.

    `rule` is an RFC 5545 RRULE with an end and without DTSTART, one of those that `series.rrule` writes; `first_day` is
    where it begins.
    """

    id: str
    rule: str
    first_day: dt.date
    on_weekend: OffDay = OffDay.KEEP
    on_holiday: OffDay = OffDay.KEEP


@dataclass(frozen=True, slots=True)
class Post:
    """One idea on one channel.

    `day` and `time` are wall-clock values in the plan's time zone; without a day the post is undated, without a text
    unwritten. `direction` is the one set by hand, None when it is read from the text. `title` is the post's own, None
    when it is the idea's. `series_id` and `occurrence` come together: the series the post belongs to, and the day that
    its rule gave, which stays when the post is moved.
    """

    id: str
    idea_id: str
    channel_id: str
    day: dt.date | None = None
    time: dt.time | None = None
    text: str = ""
    title: str | None = None
    voice_id: str | None = None
    responder_id: str | None = None
    ambassador_ids: tuple[str, ...] = ()
    media: tuple[Media, ...] = ()
    direction: Direction | None = None
    status: Status = Status.DRAFT
    link: str = ""
    notes: str = ""
    series_id: str | None = None
    occurrence: dt.date | None = None

    @property
    def is_unwritten(self) -> bool:
        """Whether the post has no text yet (white space is no text)."""
        return not self.text.strip()


@dataclass(frozen=True, slots=True)
class Goal:
    """What the plan aims for by one rule; without a record the rule's default holds.

    `target` is a share from 0 to 1, a count or a time, as the rule's unit in `goals` says; `severity` how loud a
    finding of the rule speaks, None for the rule's own. The id is the rule's name.
    """

    id: str
    rule: GoalRule
    target: float
    severity: Severity | None = None


@dataclass(frozen=True, slots=True)
class Dismissal:
    """A finding put aside on a day, with a reason, until it is worse than `measure`; `key` is the finding's."""

    id: str
    key: str
    measure: float
    reason: str
    day: dt.date


@dataclass(frozen=True, slots=True)
class Criterion:
    """One thing that a filter asks for: a key of a field, such as the id of a brand value or the name of a status.

    It is no reference: a view outlives the value that it names.
    """

    field: FilterField
    key: str


@dataclass(frozen=True, slots=True)
class SavedView:
    """A named filter; its criteria stand in the order in which they were chosen."""

    id: str
    name: str
    position: int = 0
    criteria: tuple[Criterion, ...] = ()


Record = (
    PlanBasics
    | BrandValue
    | Audience
    | AudienceInterest
    | Person
    | Absence
    | Channel
    | Campaign
    | Idea
    | Series
    | Post
    | Goal
    | Dismissal
    | SavedView
)
