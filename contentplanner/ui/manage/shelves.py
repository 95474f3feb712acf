"""The lists that are managed: what stands in each, how something new in it begins."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from PySide6.QtGui import QIcon

from contentplanner.domain.channel_kinds import FACTS, channel_of_kind
from contentplanner.domain.edits.managing import Managed
from contentplanner.domain.ids import new_id
from contentplanner.domain.plan import Plan
from contentplanner.domain.records import (
    Audience,
    AudienceInterest,
    BrandValue,
    Campaign,
    Channel,
    Person,
)
from contentplanner.domain.vocabulary import ChannelKind
from contentplanner.ui.editor.faces import dot_icon, mark_icon, person_icon
from contentplanner.ui.icons import icon
from contentplanner.ui.manage.colours import next_colour
from contentplanner.ui.speech import tr

MARK_LENGTH = 3
"""The most letters that fit on a channel's mark."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """One list: `name` is what it is called, `add` stands in the field for something new."""

    name: str
    add: str
    rows: Callable[[Plan], Iterable[Managed]]
    make: Callable[[Plan, str], Managed]


def values() -> Shelf:
    """Return the brand values."""
    return Shelf(
        tr("Values"),
        tr("Add a value, press Enter"),
        lambda plan: plan.values.values(),
        lambda _plan, name: BrandValue(new_id(), name),
    )


def audiences() -> Shelf:
    """Return the audiences."""
    return Shelf(
        tr("Audiences"),
        tr("Add an audience, press Enter"),
        lambda plan: plan.audiences.values(),
        lambda _plan, name: Audience(new_id(), name),
    )


def interests(audience_id: str, audience: str) -> Shelf:
    """Return the interests of one audience, by its id and name."""
    return Shelf(
        tr("Interests of {audience}", audience=audience) if audience else tr("Interests"),
        tr("Add an interest, press Enter"),
        lambda plan: (row for row in plan.interests.values() if row.audience_id == audience_id),
        lambda _plan, name: AudienceInterest(new_id(), audience_id, name),
    )


def channels() -> Shelf:
    """Return the channels. One with the name of a known kind is of that kind."""
    return Shelf(
        tr("Channels"),
        tr("Add a channel, press Enter"),
        lambda plan: plan.channels.values(),
        lambda _plan, name: _channel(name),
    )


def people() -> Shelf:
    """Return the people."""
    return Shelf(
        tr("People"),
        tr("Add a person, press Enter"),
        lambda plan: plan.people.values(),
        lambda _plan, name: Person(new_id(), name),
    )


def campaigns() -> Shelf:
    """Return the campaigns. A new one gets a colour that the others don't have."""
    return Shelf(
        tr("Campaigns"),
        tr("Add a campaign, press Enter"),
        lambda plan: plan.campaigns.values(),
        lambda plan, name: Campaign(
            new_id(), name, colour=next_colour([row.colour for row in plan.campaigns.values()])
        ),
    )


def _channel(name: str) -> Channel:
    kind = next((kind for kind, facts in FACTS.items() if facts.name.casefold() == name.casefold()), ChannelKind.OTHER)
    made = channel_of_kind(kind, name=name)
    if kind is not ChannelKind.OTHER:
        return made
    letters = "".join(letter for letter in name.casefold() if letter.isalnum())[: MARK_LENGTH - 1]
    return replace(made, mark=letters or made.mark)


def picture_of(record: Managed) -> QIcon:
    """Return the little picture before a name."""
    match record:
        case Channel():
            return mark_icon(record)
        case Person():
            return person_icon(record)
        case Campaign():
            return dot_icon(record.colour)
        case Audience():
            return icon("users")
        case _:
            return icon("tag")
