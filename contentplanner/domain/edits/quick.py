"""One typed line becomes an idea, with the tags it names; names that aren't known are made."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from contentplanner.domain.edits.ideas import new_idea, set_campaign, set_interest, set_value
from contentplanner.domain.edits.managing import Managed, archive, in_order
from contentplanner.domain.edits.named import by_name
from contentplanner.domain.folding import folded
from contentplanner.domain.ids import new_id
from contentplanner.domain.plan import Change, Changes, applied
from contentplanner.domain.quick_add import Line, Name, Tag, TagKind
from contentplanner.domain.records import Audience, AudienceInterest, BrandValue, Campaign, Idea
from contentplanner.domain.texts import one_line

if TYPE_CHECKING:
    from contentplanner.domain.plan import Plan


def names_of(plan: Plan) -> tuple[Name, ...]:
    """Return the names a plan knows, in the order of its lists; interests that are called alike with their audience.

    What is archived is silent, and so is the bare name of interests that are called alike: it means the first of them.
    """
    alike = Counter(folded(interest.name) for interest in plan.interests.values())
    found: list[Name] = []
    found += [Name(TagKind.VALUE, one.name, one.id, "", one.archived) for one in in_order(plan.values.values())]
    for audience in in_order(plan.audiences.values()):
        for one in in_order(row for row in plan.interests.values() if row.audience_id == audience.id):
            several = alike[folded(one.name)] > 1
            silent = one.archived or audience.archived
            found.append(Name(TagKind.INTEREST, one.name, one.id, audience.name, silent or several))
            if several:
                found.append(Name(TagKind.INTEREST, f"{one.name} ({audience.name})", one.id, "", silent))
    found += [Name(TagKind.CAMPAIGN, one.name, one.id, "", one.archived) for one in in_order(plan.campaigns.values())]
    return tuple(found)


def quick_idea(plan: Plan, line: Line, today: dt.date, audience_id: str = "", everyone: str = "Everyone") -> Changes:
    """Return the changes that add an idea with its tags, what they need first, the idea last.

    A new interest goes to the audience named by its id, else to the first one; a plan without audiences gets one that
    is called `everyone`. An archived record that is named comes back.
    """
    changes: Changes = ()
    keys: dict[TagKind, list[str]] = {kind: [] for kind in TagKind}
    for tag in line.tags:
        key, more = _record(applied(plan, changes), tag, audience_id, everyone)
        keys[tag.kind].append(key)
        changes += more
    (made,) = new_idea(line.title, today)
    if not isinstance(made.after, Idea):
        raise TypeError("a new idea is an idea")
    idea = replace(
        made.after,
        value_ids=tuple(dict.fromkeys(keys[TagKind.VALUE])),
        interest_ids=tuple(dict.fromkeys(keys[TagKind.INTEREST])),
        campaign_id=next(iter(keys[TagKind.CAMPAIGN]), None),
    )
    return (*changes, Change(None, idea))


def tag_by_name(
    plan: Plan, idea_ids: Iterable[str], tag: Tag, audience_id: str = "", everyone: str = "Everyone"
) -> Changes:
    """Return the changes that give ideas the tag of a name, made when the plan has none; see `quick_idea`."""
    key, changes = _record(plan, replace(tag, text=one_line(tag.text)), audience_id, everyone)
    there = applied(plan, changes)
    match tag.kind:
        case TagKind.VALUE:
            return (*changes, *set_value(there, idea_ids, key, on=True))
        case TagKind.INTEREST:
            return (*changes, *set_interest(there, idea_ids, key, on=True))
        case TagKind.CAMPAIGN:
            return (*changes, *set_campaign(there, idea_ids, key))


def _record(plan: Plan, tag: Tag, audience_id: str, everyone: str) -> tuple[str, Changes]:
    """Return the id of what a tag names, and the changes that make it or bring it back."""
    known = _known(plan, tag)
    if known is not None:
        return known.id, archive(plan, known, archived=False)
    match tag.kind:
        case TagKind.VALUE:
            return by_name(plan, BrandValue(new_id(), tag.text))
        case TagKind.CAMPAIGN:
            return by_name(plan, Campaign(new_id(), tag.text))
        case TagKind.INTEREST:
            group, changes = _audience(plan, audience_id, everyone)
            key, more = by_name(applied(plan, changes), AudienceInterest(new_id(), group, tag.text))
            return key, (*changes, *more)


def _known(plan: Plan, tag: Tag) -> Managed | None:
    tables: tuple[Managed, ...] = (*plan.values.values(), *plan.interests.values(), *plan.campaigns.values())
    by_key = next((record for record in tables if record.id == tag.key), None)
    kinds: dict[TagKind, Mapping[str, Managed]] = {
        TagKind.VALUE: plan.values,
        TagKind.INTEREST: plan.interests,
        TagKind.CAMPAIGN: plan.campaigns,
    }
    same = [one for one in kinds[tag.kind].values() if folded(one.name) == folded(tag.text)]
    return by_key or next(iter(in_order(same)), None)


def _audience(plan: Plan, wanted: str, everyone: str) -> tuple[str, Changes]:
    there = [audience for audience in in_order(plan.audiences.values()) if not audience.archived]
    key = wanted if wanted in plan.audiences else there[0].id if there else ""
    return (key, ()) if key else by_name(plan, Audience(new_id(), everyone))
