"""The sample plan: a made-up employer's three months around today, told in `resources/sample/`."""

from __future__ import annotations

import datetime as dt
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal
from uuid import NAMESPACE_DNS, uuid5

from contentplanner.domain.channel_kinds import channel_of_kind
from contentplanner.domain.periods import ONE_DAY, Period, month_of, next_month, week_of
from contentplanner.domain.plan import Plan, plan_of
from contentplanner.domain.public_holidays import public_holidays
from contentplanner.domain.records import (
    Audience,
    AudienceInterest,
    BrandValue,
    Campaign,
    Channel,
    Goal,
    Idea,
    Media,
    Person,
    PlanBasics,
    Post,
    Record,
)
from contentplanner.domain.vocabulary import ChannelKind, Direction, GoalRule, PersonKind, Status, Subject
from contentplanner.resources import resource

LanguageCode = Literal["nl", "en"]

_Table = Mapping[str, Any]
_NAMESPACE = uuid5(NAMESPACE_DNS, "sample.contentplanner.example")
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_THURSDAY = 3
_SATURDAY = 5


def sample_plan(language_code: LanguageCode, today: dt.date) -> Plan:
    """Return the sample plan for the month of `today`, the one before and the one after.

    The same arguments give the same plan, ids included. What lies before `today` has been posted; a post that was
    never written waits without a day instead.

    Raises:
        ValueError: The months around `today` don't all exist (the first and last months of the calendar).
    """
    told = sample_data(language_code)
    return plan_of(_Teller(told, today, PlanBasics(**told["basics"])).records())


def sample_data(language_code: LanguageCode) -> _Table:
    """Return the sample as its file tells it, with the direction a person reads in every text (`expect`)."""
    return tomllib.loads(resource("sample", f"{language_code}.toml").read_text(encoding="utf-8"))


def sample_id(kind: str, key: str) -> str:
    """Return the id of the record that the file knows by a key: 32 hexadecimal digits, always the same ones."""
    return uuid5(_NAMESPACE, f"{kind}/{key}").hex


@dataclass(frozen=True, slots=True)
class Slot:
    """A day relative to today: months from today's month, the month's week (None for its last), Monday 0, and a time.

    A week belongs to the month in which its Thursday lies, so that a month has four or five of them.
    """

    month: int
    week: int | None
    weekday: int
    time: dt.time | None = None

    @classmethod
    def parsed(cls, text: str) -> Slot:
        """Read "0 w2 tue 16:00", "-1 last fri": month, week, weekday and perhaps a time."""
        month, week, weekday, *clock = text.split()
        number = None if week == "last" else int(week.removeprefix("w"))
        return cls(int(month), number, _WEEKDAYS.index(weekday), dt.time.fromisoformat(clock[0]) if clock else None)

    def day(self, today: dt.date, country: str) -> dt.date:
        """Return the day: within its month, and not on a public holiday of the country while its week has another."""
        month = month_of(next_month(today, self.month))
        week = week_of(self._thursday(month))
        wanted = min(max(week.first + self.weekday * ONE_DAY, month.first), month.last)
        free = (day for day in week.days() if day in month and not _is_off(day, wanted, country))
        return min(free, key=lambda day: (abs(day - wanted), day < wanted), default=wanted)

    def _thursday(self, month: Period) -> dt.date:
        thursdays = [day for day in month.days() if day.weekday() == _THURSDAY]
        return thursdays[-1 if self.week is None else self.week - 1]


def _is_off(day: dt.date, wanted: dt.date, country: str) -> bool:
    """Whether a post that is wanted on one day should not come on another: holidays, and weekends it didn't ask for."""
    return (day != wanted and day.weekday() >= _SATURDAY) or day in public_holidays(country, day.year, "en")


@dataclass(frozen=True, slots=True)
class _Teller:
    """Turns what the file tells into records."""

    told: _Table
    today: dt.date
    basics: PlanBasics

    def records(self) -> Iterator[Record]:
        """Yield every record, those that others refer to first."""
        yield self.basics
        for n, (key, name) in enumerate(self.told["values"].items()):
            yield BrandValue(sample_id("values", key), name, n)
        for n, (key, name) in enumerate(self.told["audiences"].items()):
            yield Audience(sample_id("audiences", key), name, n)
        for n, (key, row) in enumerate(self.told["interests"].items()):
            yield AudienceInterest(sample_id("interests", key), sample_id("audiences", row["audience"]), row["name"], n)
        for n, (key, row) in enumerate(self.told["people"].items()):
            yield Person(sample_id("people", key), row["name"], PersonKind(row["kind"]), n)
        for n, (key, row) in enumerate(self.told["channels"].items()):
            yield self._channel(n, key, row)
        for n, (key, row) in enumerate(self.told["campaigns"].items()):
            yield self._campaign(n, key, row)
        for rule, target in self.told["goals"].items():
            yield Goal(rule, GoalRule(rule), target)
        for row in self.told["ideas"]:
            yield self._idea(row)
            yield from (self._post(row["key"], n, post) for n, post in enumerate(row.get("posts", ())))

    def _channel(self, position: int, key: str, row: _Table) -> Channel:
        channel = channel_of_kind(ChannelKind(row["kind"]), position, row["name"])
        return replace(channel, id=sample_id("channels", key), responder_id=_one("people", row.get("responder")))

    def _campaign(self, position: int, key: str, row: _Table) -> Campaign:
        first, last = (Slot.parsed(row[name]).day(self.today, self.basics.country) for name in ("first", "last"))
        return Campaign(sample_id("campaigns", key), row["name"], first, last, row["colour"], position)

    def _idea(self, row: _Table) -> Idea:
        return Idea(
            id=sample_id("ideas", row["key"]),
            title=row["title"],
            created_on=self.today - row["age"] * ONE_DAY,
            brief=row.get("brief", ""),
            value_ids=_many("values", row.get("values", ())),
            interest_ids=_many("interests", row.get("interests", ())),
            subject=Subject(row.get("subject", Subject.OTHER)),
            campaign_id=_one("campaigns", row.get("campaign")),
        )

    def _post(self, idea: str, number: int, row: _Table) -> Post:
        slot = Slot.parsed(row["when"]) if "when" in row else None
        day = slot.day(self.today, self.basics.country) if slot else None
        is_past = day is not None and day < self.today
        was_posted = is_past and "text" in row and not row.get("stays")
        forgotten = is_past and "text" not in row
        return Post(
            id=sample_id("posts", f"{idea}/{number}"),
            idea_id=sample_id("ideas", idea),
            channel_id=sample_id("channels", row["channel"]),
            day=None if forgotten else day,
            time=slot.time if slot and not forgotten else None,
            text=row.get("text", ""),
            title=row.get("title"),
            voice_id=_one("people", row.get("voice")),
            responder_id=_one("people", row.get("responder")),
            ambassador_ids=_many("people", row.get("ambassadors", ())),
            media=tuple(Media(**item) for item in row.get("media", ())),
            direction=Direction(row["direction"]) if "direction" in row else None,
            status=Status.POSTED if was_posted else Status(row.get("status", Status.POSTED)),
            link=f"{self.told['channels'][row['channel']]['link']}/{idea}-{day:%Y%m%d}" if was_posted else "",
            notes=row.get("notes", ""),
        )


def _one(kind: str, key: str | None) -> str | None:
    return sample_id(kind, key) if key else None


def _many(kind: str, keys: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(sample_id(kind, key) for key in keys)
