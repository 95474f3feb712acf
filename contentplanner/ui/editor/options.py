"""What the lists of the editor offer: the plan's records in their order, archived ones only where they are in use."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from typing import TypeVar

from contentplanner.domain.filters import REST_WEEKS
from contentplanner.domain.plan import Plan
from contentplanner.domain.records import Audience, AudienceInterest, BrandValue, Campaign, Channel, Idea, Person, Post
from contentplanner.domain.vocabulary import Subject
from contentplanner.ui.editor.choice_field import Item
from contentplanner.ui.editor.faces import dot_icon, logo_icon, mark_icon, person_icon
from contentplanner.ui.editor.tick_list import Option
from contentplanner.ui.speech import tr, words
from contentplanner.wording import rest_name, subject_name

Kept = TypeVar("Kept", BrandValue, Audience, AudienceInterest, Campaign, Channel, Person)


def offered(records: Iterable[Kept], in_use: Iterable[str | None]) -> list[Kept]:
    """Return the records by their position and name, without archived ones that nobody uses here."""
    kept = frozenset(in_use)
    found = [record for record in records if not record.archived or record.id in kept]
    return sorted(found, key=lambda record: (record.position, record.name.casefold()))


def channel_items(plan: Plan, post: Post) -> list[Item]:
    """Return the channels, each with its mark."""
    return [
        Item(channel.id, channel.name, f"{channel.mark}{channel.colour}", partial(mark_icon, channel))
        for channel in offered(plan.channels.values(), (post.channel_id,))
    ]


def voice_items(plan: Plan, post: Post) -> list[Item]:
    """Return the logo and the people who may speak."""
    return [Item(None, tr("Company logo"), "logo", logo_icon), *_people(plan, post.voice_id)]


def responder_items(plan: Plan, post: Post) -> list[Item]:
    """Return the channel's own responder and the people who may answer."""
    key = plan.channels[post.channel_id].responder_id
    person = plan.people[key] if key else None
    text = tr("{name} (channel)", name=person.name) if person else tr("Nobody (channel)")
    own = Item(None, text, person.name if person else "", partial(person_icon, person) if person else None)
    return [own, *_people(plan, post.responder_id)]


def _people(plan: Plan, in_use: str | None) -> list[Item]:
    return [
        Item(person.id, person.name, "person", partial(person_icon, person))
        for person in offered(plan.people.values(), (in_use,))
    ]


def ambassador_options(plan: Plan, post: Post) -> list[Option]:
    """Return the people who may take part."""
    return [Option(person.id, person.name) for person in offered(plan.people.values(), post.ambassador_ids)]


def subject_items() -> list[Item]:
    """Return the subjects, "other" last."""
    return [Item(subject.value, subject_name(subject, words())) for subject in Subject]


def rest_items(idea: Idea) -> list[Item]:
    """Return the rests after which an idea can come back, none first; an unusual one where it is in use."""
    weeks = sorted({*REST_WEEKS, *([idea.evergreen_weeks] if idea.evergreen_weeks is not None else [])})
    return [Item(None if n is None else str(n), rest_name(n, words())) for n in (None, *weeks)]


def campaign_items(plan: Plan, idea: Idea) -> list[Item]:
    """Return no campaign and all campaigns."""
    found = offered(plan.campaigns.values(), (idea.campaign_id,))
    dots = [Item(campaign.id, campaign.name, campaign.colour, partial(dot_icon, campaign.colour)) for campaign in found]
    return [Item(None, tr("No campaign")), *dots]


def value_options(plan: Plan, idea: Idea) -> list[Option]:
    """Return the brand values."""
    return [Option(value.id, value.name) for value in offered(plan.values.values(), idea.value_ids)]


def interest_options(plan: Plan, idea: Idea) -> list[Option]:
    """Return the audience interests under their audiences."""
    spoken_to = (row for row in plan.interests.values() if not plan.audiences[row.audience_id].archived)
    in_use = (plan.interests[key] for key in idea.interest_ids)
    found = offered({row.id: row for row in (*spoken_to, *in_use)}.values(), idea.interest_ids)
    order = {key: n for n, (key, _name) in enumerate(audiences(plan, every=True))}
    found.sort(key=lambda interest: order[interest.audience_id])
    return [Option(one.id, one.name, plan.audiences[one.audience_id].name) for one in found]


def audiences(plan: Plan, *, every: bool = False) -> Sequence[tuple[str, str]]:
    """Return keys and names of the audiences in their order; `every` takes archived ones along."""
    found = sorted(plan.audiences.values(), key=lambda one: (one.archived, one.position, one.name.casefold()))
    return [(one.id, one.name) for one in found if every or not one.archived]
