"""What of an idea or a post can be searched, and where in it a word was found."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from contentplanner.domain.folding import first_hit, folded

if TYPE_CHECKING:
    from contentplanner.domain.plan import Plan
    from contentplanner.domain.records import Idea, Post

BEFORE, AFTER = 14, 60
"""How many characters of a text are shown around a hit."""


class Place(StrEnum):
    """Where a word can stand."""

    TITLE = "title"
    BRIEF = "brief"
    VALUE = "value"
    INTEREST = "interest"
    CAMPAIGN = "campaign"
    POST_TITLE = "post title"
    TEXT = "text"
    NOTES = "notes"
    CHANNEL = "channel"
    VOICE = "voice"
    RESPONDER = "responder"
    AMBASSADOR = "ambassador"


@dataclass(frozen=True, slots=True)
class Spot:
    """Where something was found that isn't seen elsewhere: the place, and what stands there around it."""

    place: Place
    excerpt: str
    post_id: str = ""


Texts = Iterable[tuple[Place, str]]


def texts_of_idea(plan: Plan, idea: Idea) -> Texts:
    """Yield what of an idea itself can be searched."""
    yield Place.TITLE, idea.title
    yield Place.BRIEF, idea.brief
    yield from ((Place.VALUE, plan.values[key].name) for key in idea.value_ids)
    yield from ((Place.INTEREST, plan.interests[key].name) for key in idea.interest_ids)
    if idea.campaign_id:
        yield Place.CAMPAIGN, plan.campaigns[idea.campaign_id].name


def texts_of_post(plan: Plan, post: Post) -> Texts:
    """Yield what of a post itself, without its idea, can be searched."""
    yield Place.POST_TITLE, post.title or ""
    yield Place.TEXT, post.text
    yield Place.NOTES, post.notes
    yield Place.CHANNEL, plan.channels[post.channel_id].name
    if post.voice_id:
        yield Place.VOICE, plan.people[post.voice_id].name
    responder = plan.responder_of(post)
    if responder is not None:
        yield Place.RESPONDER, responder.name
    yield from ((Place.AMBASSADOR, plan.people[key].name) for key in post.ambassador_ids)


def spot_in_idea(plan: Plan, idea: Idea, words: Iterable[str], seen: Collection[str]) -> Spot | None:
    """Return where the first word stands that isn't in any of the texts that are seen; None when all are."""
    missing = unseen(words, seen)
    if not missing:
        return None
    parts = [("", place, text) for place, text in texts_of_idea(plan, idea)]
    posts = plan.posts_by_idea.get(idea.id, ())
    parts += [(post.id, place, text) for post in posts for place, text in texts_of_post(plan, post)]
    return _first(parts, missing)


def spot_in_post(plan: Plan, post: Post, words: Iterable[str], seen: Collection[str]) -> Spot | None:
    """Return where the first word stands that isn't in any of the texts that are seen; None when all are."""
    missing = unseen(words, seen)
    if not missing:
        return None
    own = [(post.id, place, text) for place, text in texts_of_post(plan, post)]
    of_idea = [("", place, text) for place, text in texts_of_idea(plan, plan.ideas[post.idea_id])]
    return _first([*own, *of_idea], missing)


def unseen(words: Iterable[str], seen: Collection[str]) -> tuple[str, ...]:
    """Return the words that stand in none of the texts that are seen."""
    return tuple(word for word in words if not any(word in folded(text) for text in seen))


def _first(parts: Iterable[tuple[str, Place, str]], missing: tuple[str, ...]) -> Spot | None:
    """Return the part with the most of the missing words, the first of those."""
    most, best = 0, None
    for part in parts:
        low = folded(part[2])
        count = sum([word in low for word in missing])
        if count > most:
            most, best = count, part
        if most == len(missing):
            break
    return Spot(best[1], excerpt(best[2], missing), best[0]) if best is not None else None


def excerpt(text: str, words: Iterable[str]) -> str:
    """Return what stands around the first of the words in a text, on one line, whole words where there is room."""
    found = first_hit(text, words)
    if found is None:
        return ""
    start, end = found
    before, after = text[:start], text[end:]
    if len(before) > BEFORE:
        before = "…" + before[-BEFORE:].partition(" ")[2]
    if len(after) > AFTER:
        after = after[:AFTER].rpartition(" ")[0] + "…"
    return " ".join(f"{before}{text[start:end]}{after}".split())
