"""Where a record is used; putting another in its place, or taking it off."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, assert_never

from contentplanner.domain.edits.managing import Managed, namesake, shelf
from contentplanner.domain.edits.records import delete, put
from contentplanner.domain.filters import TABLES
from contentplanner.domain.plan import TABLE_OF, Changes, references
from contentplanner.domain.problems import BrokenReference
from contentplanner.domain.records import (
    Absence,
    Audience,
    AudienceInterest,
    BrandValue,
    Campaign,
    Channel,
    Idea,
    Person,
    Post,
    Record,
    SavedView,
)

if TYPE_CHECKING:
    from contentplanner.domain.plan import Plan

_Key = tuple[str, str]
_Swaps = Mapping[_Key, str | None]
"""The (table, id) of records that go, with the id of what takes their place, None for nothing."""


@dataclass(frozen=True, slots=True)
class Uses:
    """The ids of what uses a record. Posts use the values, interests and campaign of their idea."""

    ideas: tuple[str, ...] = ()
    posts: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()
    interests: tuple[str, ...] = ()

    @property
    def any(self) -> bool:
        """Whether anything uses the record."""
        return bool(self.ideas or self.posts or self.channels or self.interests)


def where_used(plan: Plan, record: Managed) -> Uses:
    """Return what uses a record. A person's absences are part of the person, and no use."""
    match record:
        case BrandValue() | AudienceInterest() | Campaign():
            return _used_by_ideas(plan, frozenset({_key(record)}))
        case Audience():
            interests = _interests_of(plan, record)
            through = _used_by_ideas(plan, frozenset(_key(interest) for interest in interests))
            return replace(through, interests=tuple(interest.id for interest in interests))
        case Person() | Channel():
            posts, channels = _naming(plan.posts.values(), record), _naming(plan.channels.values(), record)
            return Uses(posts=posts, channels=channels)
        case _:
            assert_never(record)


def can_be_taken_off(plan: Plan, record: Managed) -> bool:
    """Whether everything that uses a record can do without: all but a channel that posts stand on."""
    return not isinstance(record, Channel) or not where_used(plan, record).posts


def merge(plan: Plan, record: Managed, into_id: str) -> Changes:
    """Return the changes that make one record of two: what used the first uses the second, which takes all it had.

    An audience brings its interests, those of the same name becoming one; a person brings absences.
    """
    if record.id == into_id:
        return ()
    swaps: dict[_Key, str | None] = {_key(record): into_id}
    gone: list[Record] = [record]
    for interest in _interests_of(plan, record):
        twin = namesake(plan, replace(interest, audience_id=into_id), interest.name)
        if twin is not None:
            swaps[_key(interest)] = twin.id
            gone.append(interest)
    return _exchange(plan, swaps, gone)


def delete_managed(plan: Plan, record: Managed, instead: str | None = None) -> Changes:
    """Return the changes that delete a record and put another of its kind in its place, or take it off where it stood.

    A person's absences go with the person; the interests of an audience go to the one instead of it, else with it.

    Raises:
        BrokenReference: Posts stand on the channel, and there is none instead.
    """
    if instead is None and not can_be_taken_off(plan, record):
        raise BrokenReference(f"posts stand on channel {record.id}, and there is none instead")
    if isinstance(record, Person):
        absences = plan.absences_of.get(record.id, ())
        return _exchange(plan, {_key(record): instead}, (*absences, record))
    if instead is not None:
        return merge(plan, record, instead)
    interests = _interests_of(plan, record)
    return _exchange(plan, {_key(row): None for row in (*interests, record)}, (*interests, record))


def _key(record: Record) -> _Key:
    return TABLE_OF[type(record)], record.id


def _interests_of(plan: Plan, record: Managed) -> tuple[AudienceInterest, ...]:
    if not isinstance(record, Audience):
        return ()
    return tuple(interest for interest in plan.interests.values() if interest.audience_id == record.id)


def _used_by_ideas(plan: Plan, keys: frozenset[_Key]) -> Uses:
    ideas = tuple(idea.id for idea in plan.ideas.values() if not keys.isdisjoint(references(idea)))
    posts = tuple(post.id for key in ideas for post in plan.posts_by_idea.get(key, ()))
    return Uses(ideas, posts)


def _naming(records: Iterable[Record], record: Managed) -> tuple[str, ...]:
    return tuple(one.id for one in records if _key(record) in references(one))


def _exchange(plan: Plan, swaps: _Swaps, gone: Iterable[Record]) -> Changes:
    """Swap in everything that stays, then delete."""
    going = {_key(record): record for record in gone}
    tables = (plan.interests, plan.absences, plan.channels, plan.ideas, plan.posts)
    users: Iterable[Record] = (row for table in tables for row in table.values())
    named = (row for row in users if _key(row) not in going and not swaps.keys().isdisjoint(references(row)))
    views = (_asking(view, swaps) for view in plan.views.values())
    return (*put(plan, *(_swapped(plan, row, swaps) for row in named), *views), *delete(plan, *going.values()))


def _asking(view: SavedView, swaps: _Swaps) -> SavedView:
    """Return a view that asks for what takes a record's place; where nothing does it asks on for what is gone."""
    asked = [replace(one, key=swaps.get((TABLES.get(one.field, ""), one.key)) or one.key) for one in view.criteria]
    return view if tuple(asked) == view.criteria else replace(view, criteria=tuple(dict.fromkeys(asked)))


def _swapped(plan: Plan, record: Record, swaps: _Swaps) -> Record:
    def one(table: str, key: str | None) -> str | None:
        return swaps.get((table, key), key) if key is not None else None

    def needed(table: str, key: str) -> str:
        return swaps.get((table, key)) or key

    def several(table: str, keys: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(kept for key in keys if (kept := one(table, key)) is not None))

    match record:
        case AudienceInterest():
            return _moved(plan, record, needed("audiences", record.audience_id))
        case Absence():
            return replace(record, person_id=needed("people", record.person_id))
        case Channel():
            return replace(record, responder_id=one("people", record.responder_id))
        case Idea():
            return replace(
                record,
                value_ids=several("values", record.value_ids),
                interest_ids=several("interests", record.interest_ids),
                campaign_id=one("campaigns", record.campaign_id),
            )
        case Post():
            return replace(
                record,
                channel_id=needed("channels", record.channel_id),
                voice_id=one("people", record.voice_id),
                responder_id=one("people", record.responder_id),
                ambassador_ids=several("people", record.ambassador_ids),
            )
        case _:
            return record


def _moved(plan: Plan, interest: AudienceInterest, audience_id: str) -> AudienceInterest:
    """Return an interest behind those of another audience, in the order they had."""
    moved = replace(interest, audience_id=audience_id)
    behind = max((row.position for row in shelf(plan, moved)), default=-1) + 1
    return replace(moved, position=behind + interest.position)
