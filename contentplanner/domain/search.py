"""Finding ideas and posts by words: case and accents don't matter."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from contentplanner.domain.plan import Plan
    from contentplanner.domain.records import Idea, Post


def folded(text: str) -> str:
    """Return a text without case and accents: "Café" and "CAFE" fold to the same."""
    split = unicodedata.normalize("NFKD", text.casefold())
    return "".join(character for character in split if not unicodedata.combining(character))


def is_found(words: tuple[str, ...], texts: Iterable[str]) -> bool:
    """Whether every one of the folded words stands somewhere in the texts."""
    whole = folded("\n".join(texts))
    return all(word in whole for word in words)


def search_words(query: str) -> tuple[str, ...]:
    """Return what a person looks for, folded, word by word."""
    return tuple(folded(query).split())


def found_posts(plan: Plan, query: str) -> frozenset[str] | None:
    """Return the ids of the posts a query finds; None when it asks for nothing."""
    words = search_words(query)
    if not words:
        return None
    return frozenset(post.id for post in plan.posts.values() if is_found(words, _texts_of_post(plan, post)))


def found_ideas(plan: Plan, query: str) -> frozenset[str] | None:
    """Return the ids of the ideas a query finds, by their own words or their posts'; None when it asks for nothing."""
    words = search_words(query)
    if not words:
        return None
    return frozenset(idea.id for idea in plan.ideas.values() if is_found(words, _texts_of_idea(plan, idea)))


def _texts_of_idea(plan: Plan, idea: Idea) -> Iterable[str]:
    yield from _own_texts(plan, idea)
    for post in plan.posts_by_idea.get(idea.id, ()):
        yield post.title or ""
        yield post.text


def _own_texts(plan: Plan, idea: Idea) -> Iterable[str]:
    yield idea.title
    yield idea.brief
    yield from (plan.values[key].name for key in idea.value_ids)
    yield from (plan.interests[key].name for key in idea.interest_ids)
    if idea.campaign_id:
        yield plan.campaigns[idea.campaign_id].name


def _texts_of_post(plan: Plan, post: Post) -> Iterable[str]:
    yield from _own_texts(plan, plan.ideas[post.idea_id])
    yield post.title or ""
    yield post.text
    yield post.notes
    yield plan.channels[post.channel_id].name
    people = (post.voice_id, post.responder_id, *post.ambassador_ids)
    yield from (plan.people[key].name for key in people if key)
