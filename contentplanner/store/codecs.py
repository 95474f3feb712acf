"""How each kind of record becomes rows and back. One codec a record, explicit on both sides."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

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
    Media,
    Person,
    PlanBasics,
    Post,
    Record,
)
from contentplanner.domain.vocabulary import ChannelKind, Direction, GoalRule, PersonKind, Severity, Status, Subject
from contentplanner.store import tables
from contentplanner.store.codec import Codec, Items, ListCodec, Row


def _iso(value: dt.date | dt.time | None) -> str | None:
    return None if value is None else value.isoformat()


def _day(value: str | None) -> dt.date | None:
    return None if value is None else dt.date.fromisoformat(value)


def _time(value: str | None) -> dt.time | None:
    return None if value is None else dt.time.fromisoformat(value)


def _flag(value: int) -> bool:
    if value not in (0, 1):
        raise ValueError(f"{value} is neither yes (1) nor no (0)")
    return value == 1


def _singles(keys: tuple[str, ...]) -> Items:
    return tuple((key,) for key in keys)


def _keys(items: Items) -> tuple[str, ...]:
    return tuple(key for (key,) in items)


def _basics_row(basics: PlanBasics) -> Row:
    return basics.id, basics.time_zone, basics.country


def _basics(row: Row) -> PlanBasics:
    return PlanBasics(*row)


def _named_row(record: BrandValue | Audience) -> Row:
    return record.id, record.name, record.position, int(record.archived)


def _value(row: Row) -> BrandValue:
    key, name, position, archived = row
    return BrandValue(key, name, position, _flag(archived))


def _audience(row: Row) -> Audience:
    key, name, position, archived = row
    return Audience(key, name, position, _flag(archived))


def _interest_row(interest: AudienceInterest) -> Row:
    return interest.id, interest.audience_id, interest.name, interest.position, int(interest.archived)


def _interest(row: Row) -> AudienceInterest:
    key, audience, name, position, archived = row
    return AudienceInterest(key, audience, name, position, _flag(archived))


def _person_row(person: Person) -> Row:
    working_days = "".join(str(day) for day in person.working_days)
    return person.id, person.name, person.kind.value, person.position, int(person.archived), working_days


def _person(row: Row) -> Person:
    key, name, kind, position, archived, working_days = row
    return Person(key, name, PersonKind(kind), position, _flag(archived), _weekdays(working_days))


def _weekdays(digits: str) -> tuple[int, ...]:
    if "".join(sorted(set(digits) & set("0123456"))) != digits:
        raise ValueError(f"{digits} aren't weekdays")
    return tuple(int(digit) for digit in digits)


def _absence_row(absence: Absence) -> Row:
    return absence.id, absence.person_id, absence.first_day.isoformat(), absence.last_day.isoformat(), absence.note


def _absence(row: Row) -> Absence:
    key, person, first, last, note = row
    return Absence(key, person, dt.date.fromisoformat(first), dt.date.fromisoformat(last), note)


def _channel_row(channel: Channel) -> Row:
    return (
        channel.id,
        channel.name,
        channel.kind.value,
        channel.colour,
        channel.mark,
        channel.length_limit,
        channel.rhythm_days,
        channel.responder_id,
        int(channel.invites_replies),
        channel.position,
        int(channel.archived),
    )


def _channel(row: Row) -> Channel:
    key, name, kind, colour, mark, limit, rhythm, responder, invites, position, archived = row
    return Channel(
        key,
        name,
        ChannelKind(kind),
        colour,
        mark,
        limit,
        rhythm,
        responder,
        _flag(invites),
        position,
        _flag(archived),
    )


def _campaign_row(campaign: Campaign) -> Row:
    return (
        campaign.id,
        campaign.name,
        _iso(campaign.first_day),
        _iso(campaign.last_day),
        campaign.colour,
        campaign.position,
        int(campaign.archived),
    )


def _campaign(row: Row) -> Campaign:
    key, name, first, last, colour, position, archived = row
    return Campaign(key, name, _day(first), _day(last), colour, position, _flag(archived))


def _idea_row(idea: Idea) -> Row:
    created = idea.created_on.isoformat()
    return idea.id, idea.title, created, idea.brief, idea.subject.value, idea.campaign_id, int(idea.archived)


def _idea(row: Row, values: Items, interests: Items) -> Idea:
    key, title, created, brief, subject, campaign, archived = row
    day = dt.date.fromisoformat(created)
    return Idea(key, title, day, brief, _keys(values), _keys(interests), Subject(subject), campaign, _flag(archived))


def _post_row(post: Post) -> Row:
    return (
        post.id,
        post.idea_id,
        post.channel_id,
        _iso(post.day),
        _iso(post.time),
        post.text,
        post.title,
        post.voice_id,
        post.responder_id,
        None if post.direction is None else post.direction.value,
        post.status.value,
        post.link,
        post.notes,
    )


def _post(row: Row, ambassadors: Items, media: Items) -> Post:
    key, idea, channel, day, time, text, title, voice, responder, direction, status, link, notes = row
    return Post(
        key,
        idea,
        channel,
        _day(day),
        _time(time),
        text,
        title,
        voice,
        responder,
        _keys(ambassadors),
        tuple(Media(*item) for item in media),
        None if direction is None else Direction(direction),
        Status(status),
        link,
        notes,
    )


def _goal_row(goal: Goal) -> Row:
    return goal.id, goal.rule.value, float(goal.target), None if goal.severity is None else goal.severity.value


def _goal(row: Row) -> Goal:
    key, rule, target, severity = row
    return Goal(key, GoalRule(rule), target, None if severity is None else Severity(severity))


def _dismissal_row(dismissal: Dismissal) -> Row:
    return dismissal.id, dismissal.key, float(dismissal.measure), dismissal.reason, dismissal.day.isoformat()


def _dismissal(row: Row) -> Dismissal:
    key, finding, measure, reason, day = row
    return Dismissal(key, finding, measure, reason, dt.date.fromisoformat(day))


def _value_items(idea: Idea) -> Items:
    return _singles(idea.value_ids)


def _interest_items(idea: Idea) -> Items:
    return _singles(idea.interest_ids)


def _ambassador_items(post: Post) -> Items:
    return _singles(post.ambassador_ids)


def _media_items(post: Post) -> Items:
    return tuple((media.source, media.alt_text) for media in post.media)


CODECS: tuple[Codec[Any], ...] = (
    Codec(PlanBasics, tables.BASICS, _basics_row, _basics),
    Codec(BrandValue, tables.VALUES, _named_row, _value),
    Codec(Audience, tables.AUDIENCES, _named_row, _audience),
    Codec(AudienceInterest, tables.INTERESTS, _interest_row, _interest),
    Codec(Person, tables.PEOPLE, _person_row, _person),
    Codec(Absence, tables.ABSENCES, _absence_row, _absence),
    Codec(Channel, tables.CHANNELS, _channel_row, _channel),
    Codec(Campaign, tables.CAMPAIGNS, _campaign_row, _campaign),
    Codec(
        Idea,
        tables.IDEAS,
        _idea_row,
        _idea,
        (ListCodec(tables.IDEA_VALUES, _value_items), ListCodec(tables.IDEA_INTERESTS, _interest_items)),
    ),
    Codec(
        Post,
        tables.POSTS,
        _post_row,
        _post,
        (ListCodec(tables.POST_AMBASSADORS, _ambassador_items), ListCodec(tables.POST_MEDIA, _media_items)),
    ),
    Codec(Goal, tables.GOALS, _goal_row, _goal),
    Codec(Dismissal, tables.DISMISSALS, _dismissal_row, _dismissal),
)
"""One codec a record, those that others refer to first."""

CODEC_OF: Mapping[type[Record], Codec[Any]] = MappingProxyType({codec.kind: codec for codec in CODECS})
