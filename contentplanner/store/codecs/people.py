"""Who speaks and answers, when, and where: people, their absences, channels."""

from __future__ import annotations

import datetime as dt

from contentplanner.domain.records import Absence, Channel, Person
from contentplanner.domain.vocabulary import ChannelKind, PersonKind
from contentplanner.store import tables
from contentplanner.store.codec import Codec, Row
from contentplanner.store.codecs.values import flag


def _person_row(person: Person) -> Row:
    working_days = "".join(str(day) for day in person.working_days)
    return person.id, person.name, person.kind.value, person.position, int(person.archived), working_days


def _person(row: Row) -> Person:
    key, name, kind, position, archived, working_days = row
    return Person(key, name, PersonKind(kind), position, flag(archived), _weekdays(working_days))


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
        flag(invites),
        position,
        flag(archived),
    )


PEOPLE = Codec(Person, tables.PEOPLE, _person_row, _person)
ABSENCES = Codec(Absence, tables.ABSENCES, _absence_row, _absence)
CHANNELS = Codec(Channel, tables.CHANNELS, _channel_row, _channel)
