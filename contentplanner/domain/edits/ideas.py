"""Ideas: make and delete."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from contentplanner.domain.edits.emptied import emptied_series
from contentplanner.domain.edits.records import delete
from contentplanner.domain.ids import new_id
from contentplanner.domain.plan import Change, Changes
from contentplanner.domain.records import Idea
from contentplanner.domain.texts import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable

    from contentplanner.domain.plan import Plan


def new_idea(title: str, today: dt.date) -> Changes:
    """Return the changes that add an idea with this title (on one line, cleaned)."""
    return (Change(None, Idea(new_id(), one_line(title), today)),)


def delete_ideas(plan: Plan, idea_ids: Iterable[str]) -> Changes:
    """Return the changes that delete ideas with all their posts, and the series that have no others."""
    keys = tuple(idea_ids)
    posts = tuple(post for key in keys for post in plan.posts_by_idea.get(key, ()))
    ideas = delete(plan, *(plan.ideas[key] for key in keys))
    return (*delete(plan, *posts), *ideas, *delete(plan, *emptied_series(plan, posts)))
