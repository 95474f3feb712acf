"""What a post still lacks before it can go out. Nothing here stops anybody: the editor lists it."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import TYPE_CHECKING

from contentplanner.domain.lengths import length_on
from contentplanner.domain.vocabulary import Direction, Status

if TYPE_CHECKING:
    from contentplanner.domain.plan import Plan
    from contentplanner.domain.records import Post


class Missing(StrEnum):
    """The things that can be missing, in the order of the editor's fields."""

    HOOK = "hook"
    CHANNEL = "channel"
    DAY = "day"
    TIME = "time"
    VOICE = "voice"
    RESPONDER = "responder"
    TEXT = "text"
    LENGTH = "length"
    HASHTAGS = "hashtags"
    ALT_TEXT = "alt text"
    LINK = "link"


def missing(plan: Plan, draft: Post, direction: Direction | None) -> tuple[Missing, ...]:
    """Return what a draft lacks; `direction` is the one it has, read or set by hand.

    A responder is missed by a prompt only, on a channel that invites replies; a link only once the post is out; a
    channel when the one it has is archived.
    """
    found = {*_of_idea(plan, draft), *_of_facts(plan, draft, direction), *_of_text(plan, draft)}
    return tuple(one for one in Missing if one in found)


def _of_idea(plan: Plan, draft: Post) -> Iterator[Missing]:
    idea = plan.ideas[draft.idea_id]
    if not (idea.value_ids and idea.interest_ids):
        yield Missing.HOOK


def _of_facts(plan: Plan, draft: Post, direction: Direction | None) -> Iterator[Missing]:
    channel = plan.channels[draft.channel_id]
    if channel.archived:
        yield Missing.CHANNEL
    if draft.day is None:
        yield Missing.DAY
    elif draft.time is None:
        yield Missing.TIME
    if draft.voice_id is None:
        yield Missing.VOICE
    asks = direction is not None and direction.is_prompt and channel.invites_replies
    if asks and plan.responder_of(draft) is None:
        yield Missing.RESPONDER


def _of_text(plan: Plan, draft: Post) -> Iterator[Missing]:
    length = length_on(plan.channels[draft.channel_id], draft.text)
    if draft.is_unwritten:
        yield Missing.TEXT
    if length.excess:
        yield Missing.LENGTH
    if length.excess_hashtags:
        yield Missing.HASHTAGS
    if any(media.source and not media.alt_text.strip() for media in draft.media):
        yield Missing.ALT_TEXT
    if draft.status is Status.POSTED and not draft.link.strip():
        yield Missing.LINK
