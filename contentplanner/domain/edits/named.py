"""Giving an idea or a post something by its name; what the plan doesn't know by that name is made on the spot."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from contentplanner.domain.channel_kinds import FACTS, channel_of_kind
from contentplanner.domain.edits.managing import Managed, add, archive, namesake
from contentplanner.domain.edits.records import put
from contentplanner.domain.folding import folded
from contentplanner.domain.ids import new_id
from contentplanner.domain.plan import applied
from contentplanner.domain.records import Audience, AudienceInterest, BrandValue, Campaign, Idea, Person, Post
from contentplanner.domain.vocabulary import ChannelKind, PersonKind

if TYPE_CHECKING:
    from contentplanner.domain.plan import Changes, Plan

Role = Literal["voice_id", "responder_id", "ambassador_ids"]
"""The field of a post that a person is put into."""


def give_value(plan: Plan, idea_id: str, name: str) -> Changes:
    """Return the changes that give an idea the brand value of this name."""
    key, made = by_name(plan, BrandValue(new_id(), name))
    idea = plan.ideas[idea_id]
    return _with(plan, made, replace(idea, value_ids=_joined(idea.value_ids, key)))


def give_interest(plan: Plan, idea_id: str, name: str, audience_id: str, everyone: str) -> Changes:
    """Return the changes that give an idea the interest of this name of an audience; `everyone` names a first one."""
    made: Changes = ()
    if audience_id not in plan.audiences:
        audience_id, made = by_name(plan, Audience(new_id(), everyone))
    key, more = by_name(applied(plan, made), AudienceInterest(new_id(), audience_id, name))
    idea = plan.ideas[idea_id]
    return _with(plan, (*made, *more), replace(idea, interest_ids=_joined(idea.interest_ids, key)))


def give_campaign(plan: Plan, idea_id: str, name: str) -> Changes:
    """Return the changes that put an idea into the campaign of this name."""
    key, made = by_name(plan, Campaign(new_id(), name))
    return _with(plan, made, replace(plan.ideas[idea_id], campaign_id=key))


def give_person(plan: Plan, post_id: str, role: Role, name: str, kind: PersonKind) -> Changes:
    """Return the changes that give the person of this name a role in a post; the kind is that of a new one."""
    key, made = by_name(plan, Person(new_id(), name, kind))
    post = plan.posts[post_id]
    if role == "ambassador_ids":
        return _with(plan, made, replace(post, ambassador_ids=_joined(post.ambassador_ids, key)))
    return _with(plan, made, replace(post, voice_id=key) if role == "voice_id" else replace(post, responder_id=key))


def give_channel(plan: Plan, post_id: str, name: str, kind: ChannelKind) -> Changes:
    """Return the changes that put a post on the channel of this name; the kind is that of a new one."""
    key, made = by_name(plan, channel_of_kind(kind, name=name))
    return _with(plan, made, replace(plan.posts[post_id], channel_id=key))


def likely_kinds(name: str) -> tuple[ChannelKind, ...]:
    """Return the kinds that a channel of this name can be, the likeliest first."""
    typed = folded(name).split()
    told = [kind for kind in ChannelKind if kind is not ChannelKind.OTHER and folded(FACTS[kind].name) in typed]
    return tuple(dict.fromkeys((*told, ChannelKind.OTHER, *ChannelKind)))


def by_name(plan: Plan, record: Managed) -> tuple[str, Changes]:
    """Return the id of what bears a name, and the changes that make it or bring it back."""
    known = namesake(plan, record, record.name)
    if known is None:
        return record.id, add(plan, record)
    return known.id, archive(plan, known, archived=False)


def _with(plan: Plan, made: Changes, record: Idea | Post) -> Changes:
    return (*made, *put(applied(plan, made), record))


def _joined(keys: tuple[str, ...], key: str) -> tuple[str, ...]:
    return keys if key in keys else (*keys, key)
