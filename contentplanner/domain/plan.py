"""The plan as one immutable value, and the changes that lead from one plan to the next."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from contentplanner.domain.indexes import carry_indexes
from contentplanner.domain.problems import BrokenReference, StaleChange
from contentplanner.domain.records import (
    Absence,
    Audience,
    AudienceInterest,
    BrandValue,
    Campaign,
    Channel,
    Dismissal,
    Goal,
    Idea,
    Person,
    PlanBasics,
    Post,
    Record,
    SavedView,
    Series,
)

if TYPE_CHECKING:
    import datetime as dt


def _nothing() -> Mapping[str, Any]:
    return MappingProxyType({})


TABLE_OF: Mapping[type[Record], str] = MappingProxyType(
    {
        BrandValue: "values",
        Audience: "audiences",
        AudienceInterest: "interests",
        Person: "people",
        Absence: "absences",
        Channel: "channels",
        Campaign: "campaigns",
        Idea: "ideas",
        Series: "series",
        Post: "posts",
        Goal: "goals",
        Dismissal: "dismissals",
        SavedView: "views",
    }
)
"""The field of `Plan` that holds the records of a type, in the order in which they may refer to each other."""


@dataclass(frozen=True, slots=True)
class Change:
    """One record before and after; None on one side means that the record is made or deleted."""

    before: Record | None
    after: Record | None

    @property
    def record(self) -> Record:
        """The record after the change, or the deleted one."""
        record = self.after if self.after is not None else self.before
        if record is None:
            raise StaleChange("a change needs a record on one side")
        return record


Changes = tuple[Change, ...]
"""What one user action did, in the order it was done."""


def inverted(changes: Changes) -> Changes:
    """Return the changes that take `changes` back."""
    return tuple(Change(change.after, change.before) for change in reversed(changes))


@dataclass(frozen=True)
class Plan:
    """Everything in one file. Records stand under their id, in the order they were made or loaded."""

    basics: PlanBasics = field(default_factory=PlanBasics)
    values: Mapping[str, BrandValue] = field(default_factory=_nothing)
    audiences: Mapping[str, Audience] = field(default_factory=_nothing)
    interests: Mapping[str, AudienceInterest] = field(default_factory=_nothing)
    people: Mapping[str, Person] = field(default_factory=_nothing)
    absences: Mapping[str, Absence] = field(default_factory=_nothing)
    channels: Mapping[str, Channel] = field(default_factory=_nothing)
    campaigns: Mapping[str, Campaign] = field(default_factory=_nothing)
    ideas: Mapping[str, Idea] = field(default_factory=_nothing)
    series: Mapping[str, Series] = field(default_factory=_nothing)
    posts: Mapping[str, Post] = field(default_factory=_nothing)
    goals: Mapping[str, Goal] = field(default_factory=_nothing)
    dismissals: Mapping[str, Dismissal] = field(default_factory=_nothing)
    views: Mapping[str, SavedView] = field(default_factory=_nothing)

    @cached_property
    def posts_by_day(self) -> Mapping[dt.date, tuple[Post, ...]]:
        """The dated posts a day, both in the order in which a calendar shows them: posts without a time first."""
        days: defaultdict[dt.date, list[Post]] = defaultdict(list)
        for post in self.posts.values():
            if post.day is not None:
                days[post.day].append(post)
        return {day: tuple(sorted(days[day], key=self.order_in_day)) for day in sorted(days)}

    @cached_property
    def posts_by_idea(self) -> Mapping[str, tuple[Post, ...]]:
        """The posts an idea, undated ones last, else by day and time; ideas without posts are absent."""
        ideas: defaultdict[str, list[Post]] = defaultdict(list)
        for post in self.posts.values():
            ideas[post.idea_id].append(post)
        return {key: tuple(sorted(posts, key=self.order_in_idea)) for key, posts in ideas.items()}

    @cached_property
    def posts_by_series(self) -> Mapping[str, tuple[Post, ...]]:
        """The posts a series, in the order of its rule; a series without posts is absent."""
        series: defaultdict[str, list[tuple[dt.date, str, Post]]] = defaultdict(list)
        for post in self.posts.values():
            if post.series_id is not None and post.occurrence is not None:
                series[post.series_id].append((post.occurrence, post.id, post))
        return {key: tuple(post for _, _, post in sorted(found)) for key, found in series.items()}

    @cached_property
    def absences_of(self) -> Mapping[str, tuple[Absence, ...]]:
        """The absences a person; people without any are absent."""
        people: defaultdict[str, list[Absence]] = defaultdict(list)
        for absence in self.absences.values():
            people[absence.person_id].append(absence)
        return {key: tuple(absences) for key, absences in people.items()}

    def order_in_day(self, post: Post) -> tuple[str, int, str, str]:
        """Return the key by which the posts of one day are sorted."""
        clock = post.time.isoformat() if post.time else ""
        return clock, self.channels[post.channel_id].position, self.title_of(post), post.id

    def order_in_idea(self, post: Post) -> tuple[bool, str, tuple[str, int, str, str]]:
        """Return the key by which the posts of one idea are sorted."""
        return post.day is None, post.day.isoformat() if post.day else "", self.order_in_day(post)

    def title_of(self, post: Post) -> str:
        """Return the post's own title, else its idea's."""
        return post.title if post.title is not None else self.ideas[post.idea_id].title

    def responder_of(self, post: Post) -> Person | None:
        """Return who answers the reactions to a post: its own responder, else the channel's."""
        key = post.responder_id or self.channels[post.channel_id].responder_id
        return self.people[key] if key else None

    @cached_property
    def _dismissals_by_key(self) -> Mapping[str, Dismissal]:
        return {dismissal.key: dismissal for dismissal in self.dismissals.values()}

    def dismissal_of(self, key: str) -> Dismissal | None:
        """Return the dismissal of the finding with this key, if it was put aside."""
        return self._dismissals_by_key.get(key)

    def records(self) -> Iterable[Record]:
        """Yield every record, those that others refer to first."""
        yield self.basics
        for table in TABLE_OF.values():
            yield from getattr(self, table).values()

    def current(self, record: Record) -> Record | None:
        """Return the plan's version of a record: the one of the same type and id."""
        if isinstance(record, PlanBasics):
            return self.basics
        found: Record | None = getattr(self, TABLE_OF[type(record)]).get(record.id)
        return found


def applied(plan: Plan, changes: Changes) -> Plan:
    """Return the plan after the changes.

    Raises:
        StaleChange: A change doesn't start from what the plan holds.
        BrokenReference: A record would name one that isn't there.
    """
    tables: dict[str, dict[str, Record]] = {}
    basics = plan.basics
    for change in changes:
        record = change.record
        if isinstance(record, PlanBasics):
            basics = _next_basics(basics, change)
            continue
        table = TABLE_OF[type(record)]
        if table not in tables:
            tables[table] = dict(getattr(plan, table))
        _apply_one(tables[table], change)
    new = replace(plan, basics=basics, **{name: MappingProxyType(rows) for name, rows in tables.items()})  # type: ignore[arg-type]
    _check_references(new, changes)
    carry_indexes(plan, new, changes)
    return new


def _next_basics(current: PlanBasics, change: Change) -> PlanBasics:
    if change.before != current or not isinstance(change.after, PlanBasics):
        raise StaleChange("the plan's basics are changed, never made or deleted")
    return change.after


def _apply_one(rows: dict[str, Record], change: Change) -> None:
    record = change.record
    if rows.get(record.id) != change.before:
        raise StaleChange(f"{type(record).__name__} {record.id} isn't what the change starts from")
    if change.after is None:
        del rows[record.id]
    else:
        rows[record.id] = change.after


def _check_references(new: Plan, changes: Changes) -> None:
    for change in changes:
        current = new.current(change.record)
        if current is None:
            continue
        for table, key in references(current):
            if key not in getattr(new, table):
                raise BrokenReference(f"{type(current).__name__} {current.id} names {key}, not in {table}")
    gone = {(TABLE_OF[type(c.record)], c.record.id) for c in changes if new.current(c.record) is None}
    if gone and any(target in gone for record in _referring(new) for target in references(record)):
        raise BrokenReference(f"still named by others: {sorted(gone & _targets(new))}")


def _referring(plan: Plan) -> Iterable[Record]:
    for record in plan.records():
        if isinstance(record, AudienceInterest | Absence | Channel | Idea | Post):
            yield record


def _targets(plan: Plan) -> set[tuple[str, str]]:
    return {target for record in _referring(plan) for target in references(record)}


def references(record: Record) -> tuple[tuple[str, str], ...]:
    """Return the (table, id) pairs a record names."""
    match record:
        case AudienceInterest():
            return (("audiences", record.audience_id),)
        case Absence():
            return (("people", record.person_id),)
        case Channel():
            return _some("people", record.responder_id)
        case Idea():
            return (
                *(("values", key) for key in record.value_ids),
                *(("interests", key) for key in record.interest_ids),
                *_some("campaigns", record.campaign_id),
            )
        case Post():
            return (
                ("ideas", record.idea_id),
                ("channels", record.channel_id),
                *_some("people", record.voice_id),
                *_some("people", record.responder_id),
                *(("people", key) for key in record.ambassador_ids),
                *_some("series", record.series_id),
            )
        case _:
            return ()


def _some(table: str, key: str | None) -> tuple[tuple[str, str], ...]:
    return ((table, key),) if key else ()


def plan_of(records: Iterable[Record]) -> Plan:
    """Return the plan that holds exactly these records; a PlanBasics among them replaces the default.

    Raises:
        BrokenReference: A record names one that isn't there.
    """
    rows: dict[str, dict[str, Record]] = {name: {} for name in TABLE_OF.values()}
    basics = PlanBasics()
    for record in records:
        if isinstance(record, PlanBasics):
            basics = record
        else:
            rows[TABLE_OF[type(record)]][record.id] = record
    plan = Plan(basics, **{name: MappingProxyType(table) for name, table in rows.items()})  # type: ignore[arg-type]
    for record in _referring(plan):
        for table, key in references(record):
            if key not in getattr(plan, table):
                raise BrokenReference(f"{type(record).__name__} {record.id} names {key}, not in {table}")
    return plan
