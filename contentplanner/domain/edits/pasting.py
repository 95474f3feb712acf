"""Pasting: posts that were cut or copied, and text or links from elsewhere."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from contentplanner.domain.edits.posts import copied, likely_channel
from contentplanner.domain.ids import new_id
from contentplanner.domain.plan import Change, Changes
from contentplanner.domain.records import Idea, Post

if TYPE_CHECKING:
    from contentplanner.domain.clippings import Clipping
    from contentplanner.domain.plan import Plan
    from contentplanner.domain.scraps import Scrap

_TOLD = ("channels", "people", "campaigns", "values", "interests")


def paste_clippings(plan: Plan, clippings: Iterable[Clipping], day: dt.date | None) -> Changes:
    """Return the changes that add copies of posts, the earliest on a day and the others as far from it as they were.

    What they refer to is found in the plan by its id, else by its name; what it doesn't have is left out. An idea that
    the plan doesn't have comes along, once for all of its posts. Without a day the copies are undated.

    Raises:
        LookupError: The plan has no channel.
    """
    found = tuple(clippings)
    days = [one.post.day for one in found if one.post.day is not None]
    by = (day - min(days)).days if day is not None and days else 0
    ideas: dict[str, Idea] = {}
    made: list[Change] = []
    for clipping in found:
        known = _Known(plan, clipping)
        idea_id = clipping.idea.id
        if idea_id not in plan.ideas and idea_id not in ideas:
            ideas[idea_id] = known.idea(clipping.idea)
            made.append(Change(None, ideas[idea_id]))
        post = known.post(clipping.post, ideas[idea_id].id if idea_id in ideas else idea_id)
        made.append(Change(None, replace(post, day=_day(clipping.post.day, day, by))))
    return tuple(made)


def unknown_names(plan: Plan, clippings: Iterable[Clipping]) -> Mapping[str, tuple[str, ...]]:
    """Return the names of what posts refer to and a plan doesn't have, by table."""
    found: dict[str, dict[str, None]] = {}
    for clipping in clippings:
        known = _Known(plan, clipping)
        for table, key, name in clipping.names:
            if not known.has(table, key):
                found.setdefault(table, {})[name] = None
    return {table: tuple(found[table]) for table in _TOLD if table in found}


def _day(own: dt.date | None, day: dt.date | None, by: int) -> dt.date | None:
    if day is None or own is None:
        return day
    ordinal = min(max(own.toordinal() + by, 1), dt.date.max.toordinal())
    return dt.date.fromordinal(ordinal)


class _Known:
    """What a plan has of all that a clipping refers to."""

    def __init__(self, plan: Plan, clipping: Clipping) -> None:
        self._plan = plan
        self._names = {(table, key): name for table, key, name in clipping.names}

    def _one(self, table: str, key: str | None) -> str | None:
        rows: dict[str, Any] = getattr(self._plan, table)
        name = self._names.get((table, key or ""), "").casefold()
        if key is None or key in rows or not name:
            return key if key in rows else None
        alike = (row.id for row in rows.values() if row.name.casefold() == name and not row.archived)
        return next(alike, None)

    def has(self, table: str, key: str) -> bool:
        """Whether the plan has this record, or one of the same name."""
        return self._one(table, key) is not None

    def _some(self, table: str, keys: Iterable[str]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(found for key in keys if (found := self._one(table, key)) is not None))

    def idea(self, idea: Idea) -> Idea:
        """Return the idea as a new one of this plan."""
        return replace(
            idea,
            id=new_id(),
            value_ids=self._some("values", idea.value_ids),
            interest_ids=self._some("interests", idea.interest_ids),
            campaign_id=self._one("campaigns", idea.campaign_id),
            archived=False,
        )

    def post(self, post: Post, idea_id: str) -> Post:
        """Return a copy of the post in this plan."""
        return replace(
            copied(post),
            idea_id=idea_id,
            channel_id=self._one("channels", post.channel_id) or likely_channel(self._plan),
            voice_id=self._one("people", post.voice_id),
            responder_id=self._one("people", post.responder_id),
            ambassador_ids=self._some("people", post.ambassador_ids),
        )


def post_of_scrap(plan: Plan, scrap: Scrap, day: dt.date | None, today: dt.date) -> Changes:
    """Return the changes that make an idea and its post of what came from elsewhere; the post is the last record.

    Raises:
        LookupError: The plan has no channel.
    """
    idea = Idea(new_id(), scrap.title, today)
    post = Post(new_id(), idea.id, likely_channel(plan), day=day, text=scrap.text, link=scrap.link)
    return (Change(None, idea), Change(None, post))


def ideas_of_scraps(scraps: Iterable[Scrap], today: dt.date) -> Changes:
    """Return the changes that make ideas of what came from elsewhere, the text and the link being the brief."""
    return tuple(Change(None, Idea(new_id(), one.title, today, brief=_brief(one))) for one in scraps)


def _brief(scrap: Scrap) -> str:
    text = "" if scrap.text == scrap.title else scrap.text
    return "\n\n".join(part for part in (text, scrap.link) if part)
