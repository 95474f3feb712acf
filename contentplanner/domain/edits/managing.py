"""The lists of a plan (values, audiences, people ...): name, order, archive. `replacing` merges and deletes."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from enum import Enum, auto
from typing import TYPE_CHECKING, TypeVar

from contentplanner.domain.channel_kinds import FACTS
from contentplanner.domain.edits.records import put
from contentplanner.domain.plan import TABLE_OF, Changes
from contentplanner.domain.records import (
    Absence,
    Audience,
    AudienceInterest,
    BrandValue,
    Campaign,
    Channel,
    Person,
)
from contentplanner.domain.texts import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable

    from contentplanner.domain.plan import Plan
    from contentplanner.domain.vocabulary import ChannelKind

Managed = BrandValue | Audience | AudienceInterest | Person | Channel | Campaign
"""What a plan has lists of, to choose from elsewhere."""

Dated = TypeVar("Dated", Absence, Campaign)


class NameProblem(Enum):
    """Why a record can't have a name."""

    EMPTY = auto()
    TAKEN = auto()


def in_order(records: Iterable[Managed]) -> tuple[Managed, ...]:
    """Return records as lists show them: by position, then by name."""
    return tuple(sorted(records, key=lambda record: (record.position, record.name.casefold(), record.id)))


def shelf(plan: Plan, record: Managed) -> tuple[Managed, ...]:
    """Return the records that stand in one list with this one, in order: interests with those of their audience."""
    rows: Iterable[Managed] = getattr(plan, TABLE_OF[type(record)]).values()
    if isinstance(record, AudienceInterest):
        rows = (row for row in plan.interests.values() if row.audience_id == record.audience_id)
    return in_order(rows)


def namesake(plan: Plan, record: Managed, name: str) -> Managed | None:
    """Return another record of the same list with this name, however its letters are cased."""
    wanted = one_line(name).casefold()
    return next((row for row in shelf(plan, record) if row.id != record.id and row.name.casefold() == wanted), None)


def name_problem(plan: Plan, record: Managed, name: str) -> NameProblem | None:
    """Return why a record can't be called this, None when it can."""
    if not one_line(name):
        return NameProblem.EMPTY
    return NameProblem.TAKEN if namesake(plan, record, name) else None


def add(plan: Plan, record: Managed) -> Changes:
    """Return the changes that put a new record at the end of its list; an archived one of its name is restored.

    No changes when the name is empty, or taken by one that isn't archived.
    """
    known = namesake(plan, record, record.name)
    if not one_line(record.name) or (known is not None and not known.archived):
        return ()
    if known is not None:
        return archive(plan, known, archived=False)
    others = [row.position for row in shelf(plan, record)]
    return put(plan, replace(record, name=one_line(record.name), position=max(others, default=-1) + 1))


def rename(plan: Plan, record: Managed, name: str) -> Changes:
    """Return the changes that give a record a name on one line, cleaned; none when the name is empty or taken."""
    if name_problem(plan, record, name) is not None:
        return ()
    return put(plan, replace(record, name=one_line(name)))


def recolour(plan: Plan, record: Channel | Campaign, colour: str) -> Changes:
    """Return the changes that give a record a colour, "#RRGGBB"."""
    return put(plan, replace(record, colour=colour))


def reorder(plan: Plan, record: Managed, place: int) -> Changes:
    """Return the changes that put a record at a place (from 0) among those of its list that aren't archived.

    A place beyond either end is that end; an archived record has no place and stays as it is.
    """
    left = [row for row in shelf(plan, record) if not row.archived and row.id != record.id]
    if record.archived:
        return ()
    left.insert(max(0, place), record)
    return put(plan, *(replace(row, position=position) for position, row in enumerate(left)))


def archive(plan: Plan, record: Managed, *, archived: bool = True) -> Changes:
    """Return the changes that take a record off the lists to choose from, or put it back; what uses it keeps it."""
    return put(plan, replace(record, archived=archived))


def is_last_channel(plan: Plan, record: Managed) -> bool:
    """Whether this is the only channel that isn't archived: a new post would have nowhere to go without it."""
    if not isinstance(record, Channel) or record.archived:
        return False
    return all(channel.archived or channel.id == record.id for channel in plan.channels.values())


def with_kind(channel: Channel, kind: ChannelKind) -> Channel:
    """Return a channel as another kind; what was as usual for the old kind becomes what is usual for the new one."""
    old, new = FACTS[channel.kind], FACTS[kind]
    names = ("mark", "colour", "length_limit", "rhythm_days", "invites_replies")
    usual = {name: getattr(new, name) for name in names if getattr(channel, name) == getattr(old, name)}
    return replace(channel, kind=kind, **usual)


def with_first_day(record: Dated, day: dt.date) -> Dated:
    """Return a record that begins on a day; one that would end before it ends on it."""
    last = record.last_day
    return replace(record, first_day=day, last_day=day if last is not None and last < day else last)


def with_last_day(record: Dated, day: dt.date) -> Dated:
    """Return a record that ends on a day; one that would begin after it begins on it."""
    first = record.first_day
    return replace(record, last_day=day, first_day=day if first is not None and first > day else first)
