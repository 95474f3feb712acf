"""Pictures and films of a post: more, fewer, in another order."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from contentplanner.domain.edits.records import put
from contentplanner.domain.records import Media
from contentplanner.domain.texts import one_line

if TYPE_CHECKING:
    from contentplanner.domain.plan import Changes, Plan

Medias = tuple[Media, ...]


def add_media(plan: Plan, post_id: str, sources: Iterable[str]) -> Changes:
    """Return the changes that add pictures and films to a post; what it has already isn't added again."""
    post = plan.posts[post_id]
    known = {media.source for media in post.media}
    fresh = (one_line(source) for source in sources)
    more = tuple(Media(source) for source in dict.fromkeys(fresh) if source and source not in known)
    return put(plan, replace(post, media=(*post.media, *more)))


def moved_media(media: Medias, index: int, steps: int) -> Medias:
    """Return media in which one stands so many places further on (before when negative), at most at an end."""
    if not 0 <= index < len(media):
        return media
    others = [*media[:index], *media[index + 1 :]]
    others.insert(max(0, min(len(others), index + steps)), media[index])
    return tuple(others)
