"""Ideas: make, tag, archive, merge and delete, one or many at a time."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from contentplanner.domain.edits.emptied import emptied_series
from contentplanner.domain.edits.records import delete, put
from contentplanner.domain.ids import new_id
from contentplanner.domain.plan import Change, Changes
from contentplanner.domain.records import Idea
from contentplanner.domain.texts import one_line
from contentplanner.domain.vocabulary import Subject

if TYPE_CHECKING:
    from collections.abc import Iterable

    from contentplanner.domain.plan import Plan


def new_idea(title: str, today: dt.date) -> Changes:
    """Return the changes that add an idea with this title (on one line, cleaned)."""
    return (Change(None, Idea(new_id(), one_line(title), today)),)


def tagged_idea(title: str, today: dt.date, value_ids: Iterable[str], interest_ids: Iterable[str]) -> Changes:
    """Return the changes that add an idea with brand values and audience interests."""
    idea = Idea(new_id(), one_line(title), today, value_ids=tuple(value_ids), interest_ids=tuple(interest_ids))
    return (Change(None, idea),)


def hooked_idea(title: str, today: dt.date, value_id: str, interest_id: str) -> Changes:
    """Return the changes that add an idea with a hook."""
    return tagged_idea(title, today, (value_id,), (interest_id,))


def add_hook(plan: Plan, idea_id: str, value_id: str, interest_id: str) -> Changes:
    """Return the changes that give an idea a hook besides what it has."""
    idea = plan.ideas[idea_id]
    values = _toggled(idea.value_ids, value_id, on=True)
    return put(plan, replace(idea, value_ids=values, interest_ids=_toggled(idea.interest_ids, interest_id, on=True)))


def delete_ideas(plan: Plan, idea_ids: Iterable[str]) -> Changes:
    """Return the changes that delete ideas with all their posts, and the series that have no others."""
    keys = tuple(idea_ids)
    posts = tuple(post for key in keys for post in plan.posts_by_idea.get(key, ()))
    ideas = delete(plan, *(plan.ideas[key] for key in keys))
    return (*delete(plan, *posts), *ideas, *delete(plan, *emptied_series(plan, posts)))


def archive_ideas(plan: Plan, idea_ids: Iterable[str], *, archived: bool = True) -> Changes:
    """Return the changes that put ideas away, or back on the list; their posts stay where they are."""
    return _with(plan, idea_ids, archived=archived)


def set_subject(plan: Plan, idea_ids: Iterable[str], subject: Subject) -> Changes:
    """Return the changes that give ideas a subject."""
    return _with(plan, idea_ids, subject=subject)


def set_campaign(plan: Plan, idea_ids: Iterable[str], campaign_id: str | None) -> Changes:
    """Return the changes that put ideas in a campaign, or in none."""
    return _with(plan, idea_ids, campaign_id=campaign_id)


def set_evergreen(plan: Plan, idea_ids: Iterable[str], weeks: int | None) -> Changes:
    """Return the changes that let ideas come back after so many weeks of rest, or no longer."""
    return _with(plan, idea_ids, evergreen_weeks=weeks)


def set_value(plan: Plan, idea_ids: Iterable[str], value_id: str, *, on: bool) -> Changes:
    """Return the changes that give ideas a brand value, or take it off."""
    ideas = (plan.ideas[key] for key in idea_ids)
    return put(plan, *(replace(idea, value_ids=_toggled(idea.value_ids, value_id, on=on)) for idea in ideas))


def set_interest(plan: Plan, idea_ids: Iterable[str], interest_id: str, *, on: bool) -> Changes:
    """Return the changes that give ideas an audience interest, or take it off."""
    ideas = (plan.ideas[key] for key in idea_ids)
    return put(plan, *(replace(idea, interest_ids=_toggled(idea.interest_ids, interest_id, on=on)) for idea in ideas))


def _with(plan: Plan, idea_ids: Iterable[str], **fields: Any) -> Changes:  # noqa: ANN401 - any field of an idea
    return put(plan, *(replace(plan.ideas[key], **fields) for key in idea_ids))


def _toggled(keys: tuple[str, ...], key: str, *, on: bool) -> tuple[str, ...]:
    kept = tuple(other for other in keys if other != key)
    if not on:
        return kept
    return keys if key in keys else (*keys, key)


def united(one: Idea, other: Idea) -> Idea:
    """Return two ideas as one, the first going before where only one thing can stay: nothing of either is lost."""
    briefs = dict.fromkeys(brief for brief in (one.brief, other.brief) if brief.strip())
    return replace(
        one,
        created_on=min(one.created_on, other.created_on),
        brief="\n\n".join(briefs),
        value_ids=tuple(dict.fromkeys((*one.value_ids, *other.value_ids))),
        interest_ids=tuple(dict.fromkeys((*one.interest_ids, *other.interest_ids))),
        subject=one.subject if one.subject is not Subject.OTHER else other.subject,
        campaign_id=one.campaign_id or other.campaign_id,
        archived=one.archived and other.archived,
        evergreen_weeks=one.evergreen_weeks or other.evergreen_weeks,
    )


def merge_ideas(plan: Plan, kept: Idea, gone_id: str) -> Changes:
    """Return the changes that leave one of two ideas, as it is given here, with the posts of both."""
    posts = (replace(post, idea_id=kept.id) for post in plan.posts_by_idea.get(gone_id, ()))
    return (*put(plan, kept, *posts), *delete(plan, plan.ideas[gone_id]))
