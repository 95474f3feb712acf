"""Finding ideas and posts by words: case and accents don't matter."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING

import regex

if TYPE_CHECKING:
    from contentplanner.domain.plan import Plan
    from contentplanner.domain.records import Idea, Post

_MARKS = regex.compile(r"\p{M}+")


@lru_cache(maxsize=65_536)
def folded(text: str) -> str:
    """Return a text without case and accents: "Café" and "CAFE" fold to the same."""
    if text.isascii():
        return text.lower()
    return _MARKS.sub("", unicodedata.normalize("NFKD", text.casefold()))


def search_words(query: str) -> tuple[str, ...]:
    """Return what a person looks for, folded, word by word."""
    return tuple(folded(query).split())


class Searcher:
    """Finds in one plan after another; what hasn't changed in between isn't folded again."""

    def __init__(self) -> None:
        self._names: tuple[object, ...] = ()
        self._posts: dict[str, tuple[Post, Idea, str]] = {}
        self._ideas: dict[str, tuple[Idea, tuple[Post, ...], str]] = {}

    def posts(self, plan: Plan, query: str) -> frozenset[str] | None:
        """Return the ids of the posts a query finds; None when it asks for nothing."""
        words = search_words(query)
        if not words:
            return None
        self._follow(plan)
        return frozenset(
            post.id for post in plan.posts.values() if all(word in self._of_post(plan, post) for word in words)
        )

    def ideas(self, plan: Plan, query: str) -> frozenset[str] | None:
        """Return the ids of the ideas a query finds, by their own words or their posts'; None when it asks nothing."""
        words = search_words(query)
        if not words:
            return None
        self._follow(plan)
        return frozenset(
            idea.id for idea in plan.ideas.values() if all(word in self._of_idea(plan, idea) for word in words)
        )

    def _follow(self, plan: Plan) -> None:
        names = (plan.values, plan.interests, plan.people, plan.channels, plan.campaigns)
        if len(names) != len(self._names) or any(new is not old for new, old in zip(names, self._names, strict=True)):
            self._names = names
            self._posts.clear()
            self._ideas.clear()

    def _of_post(self, plan: Plan, post: Post) -> str:
        idea = plan.ideas[post.idea_id]
        known = self._posts.get(post.id)
        if known is None or known[0] is not post or known[1] is not idea:
            known = self._posts[post.id] = (post, idea, _joined(_texts_of_post(plan, post)))
        return known[2]

    def _of_idea(self, plan: Plan, idea: Idea) -> str:
        posts = plan.posts_by_idea.get(idea.id, ())
        known = self._ideas.get(idea.id)
        if known is None or known[0] is not idea or known[1] is not posts:
            known = self._ideas[idea.id] = (idea, posts, _joined(_texts_of_idea(plan, idea)))
        return known[2]


def _joined(texts: Iterable[str]) -> str:
    return "\n".join(folded(text) for text in texts if text)


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
