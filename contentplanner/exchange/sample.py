"""The sample plan: a made-up employer's three months around today, told in `resources/sample/`."""

from __future__ import annotations

import datetime as dt
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any
from uuid import NAMESPACE_DNS, uuid5

from contentplanner.domain.channel_kinds import channel_of_kind
from contentplanner.domain.periods import ONE_DAY, month_of, next_month
from contentplanner.domain.plan import Plan, plan_of
from contentplanner.domain.records import (
    Absence,
    Audience,
    AudienceInterest,
    BrandValue,
    Campaign,
    Channel,
    Criterion,
    Dismissal,
    Goal,
    Idea,
    Media,
    Person,
    PlanBasics,
    Post,
    Record,
    SavedView,
    Series,
)
from contentplanner.domain.series.dates import ruled_days
from contentplanner.domain.vocabulary import ChannelKind, Direction, FilterField, GoalRule, PersonKind, Status, Subject
from contentplanner.exchange.sample_days import WEEKDAYS, Slot
from contentplanner.resources import resource

_VIEWED = {"value": "values", "interest": "interests", "channel": "channels"}
_Table = Mapping[str, Any]
_NAMESPACE = uuid5(NAMESPACE_DNS, "sample.contentplanner.example")


def sample_plan(language_code: str, today: dt.date) -> Plan:
    """Return the sample plan in "nl" or "en" for the month of `today`, the one before and the one after.

    The same arguments give the same plan, ids included. What lies before `today` has been posted; a post that was
    never written waits without a day instead.
    """
    told = sample_data(language_code)
    return plan_of(_Teller(told, today, PlanBasics(**told["basics"])).records())


@cache
def sample_data(language_code: str) -> _Table:
    """Return the sample as its file tells it, with the direction a person reads in every text (`expect`)."""
    return tomllib.loads(resource("sample", f"{language_code}.toml").read_text(encoding="utf-8"))


def sample_id(kind: str, key: str) -> str:
    """Return the id of the record that the file knows by a key: 32 hexadecimal digits, always the same ones."""
    return uuid5(_NAMESPACE, f"{kind}/{key}").hex


@dataclass(frozen=True, slots=True)
class _Teller:
    """Turns what the file tells into records."""

    told: _Table
    today: dt.date
    basics: PlanBasics

    def records(self) -> Iterator[Record]:
        """Yield every record, those that others refer to first."""
        yield self.basics
        yield from self._story()
        yield from self._people()
        for n, (key, row) in enumerate(self.told["channels"].items()):
            yield self._channel(n, key, row)
        for n, (key, row) in enumerate(self.told["campaigns"].items()):
            yield self._campaign(n, key, row)
        yield from self._ideas()
        yield from (Goal(rule, GoalRule(rule), target) for rule, target in self.told["goals"].items())
        yield from (self._dismissal(row) for row in self.told["dismissals"])
        yield from (self._view(n, row) for n, row in enumerate(self.told["views"]))

    def _story(self) -> Iterator[Record]:
        for n, (key, name) in enumerate(self.told["values"].items()):
            yield BrandValue(sample_id("values", key), name, n)
        for n, (key, name) in enumerate(self.told["audiences"].items()):
            yield Audience(sample_id("audiences", key), name, n)
        for n, (key, row) in enumerate(self.told["interests"].items()):
            yield AudienceInterest(sample_id("interests", key), sample_id("audiences", row["audience"]), row["name"], n)

    def _people(self) -> Iterator[Record]:
        for n, (key, row) in enumerate(self.told["people"].items()):
            yield self._person(n, key, row)
        yield from (self._absence(row) for row in self.told["absences"])

    def _ideas(self) -> Iterator[Record]:
        for row in self.told["ideas"]:
            yield self._idea(row)
            posts = [self._post(row["key"], n, post) for n, post in enumerate(row.get("posts", ()))]
            if "series" in row:
                series, days = self._series(row)
                yield series
                posts = [
                    replace(post, series_id=series.id, occurrence=day) for post, day in zip(posts, days, strict=True)
                ]
            yield from posts

    def _series(self, row: _Table) -> tuple[Series, tuple[dt.date, ...]]:
        """A series from last month on, and the days that its rule gives."""
        days = ruled_days(row["series"], month_of(next_month(self.today, -1)).first)
        return Series(sample_id("series", row["key"]), row["series"], days[0]), days

    def _view(self, position: int, row: _Table) -> SavedView:
        criteria = tuple(
            Criterion(FilterField(field), sample_id(_VIEWED[field], key) if field in _VIEWED else key)
            for field, keys in row["criteria"].items()
            for key in keys
        )
        return SavedView(sample_id("views", row["name"]), row["name"], position, criteria)

    def _day(self, slot: str) -> dt.date:
        return Slot.parsed(slot).day(self.today, self.basics.country)

    def _person(self, position: int, key: str, row: _Table) -> Person:
        person = Person(sample_id("people", key), row["name"], PersonKind(row["kind"]), position)
        if "working_days" not in row:
            return person
        return replace(person, working_days=tuple(WEEKDAYS.index(name) for name in row["working_days"]))

    def _absence(self, row: _Table) -> Absence:
        first = self._day(row["first"])
        last = first + (row["days"] - 1) * ONE_DAY
        return Absence(
            sample_id("absences", row["first"]), sample_id("people", row["person"]), first, last, row["note"]
        )

    def _dismissal(self, row: _Table) -> Dismissal:
        """Put aside what is said of one channel in one month: its key is the rule, the channel and the month."""
        month = next_month(self.today, row["month"])
        key = f"{row['rule']} {sample_id('channels', row['channel'])} {month:%Y-%m}"
        return Dismissal(sample_id("dismissals", key), key, row["measure"], row["reason"], self._day(row["day"]))

    def _channel(self, position: int, key: str, row: _Table) -> Channel:
        channel = channel_of_kind(ChannelKind(row["kind"]), position, row["name"])
        return replace(channel, id=sample_id("channels", key), responder_id=_one("people", row.get("responder")))

    def _campaign(self, position: int, key: str, row: _Table) -> Campaign:
        first, last = self._day(row["first"]), self._day(row["last"])
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
            evergreen_weeks=row.get("evergreen"),
        )

    def _post(self, idea: str, number: int, row: _Table) -> Post:
        slot = Slot.parsed(row["when"]) if "when" in row else None
        day = self._day(row["when"]) if slot else None
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


def _many(kind: str, keys: Sequence[str]) -> tuple[str, ...]:
    return tuple(sample_id(kind, key) for key in keys)
