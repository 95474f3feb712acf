"""Finding ideas and posts by words, in their own texts and in the names of all they are about.

Case and accents don't matter.
A post is found when all words stand in it or in its idea; an idea when all stand in it or one of its posts is found.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from contentplanner.domain.folding import folded, search_words
from contentplanner.domain.places import Texts, texts_of_idea, texts_of_post
from contentplanner.domain.plan import Plan

if TYPE_CHECKING:
    from contentplanner.domain.records import Idea, Post

R = TypeVar("R", "Idea", "Post")

MOST_WORDS = 64
"""How many words' hits are remembered."""

NAMES = ("values", "interests", "people", "channels", "campaigns")
"""The tables of a plan whose names ideas and posts are found by."""


@dataclass(frozen=True, slots=True)
class Found:
    """What a search found: ids, and the folded words that were looked for."""

    words: tuple[str, ...]
    ideas: frozenset[str]
    posts: frozenset[str]


_Idea = tuple[str, str]
"""An idea: its id and its folded texts."""

_Post = tuple[str, str, str]
"""A post: its id, its idea's id and its folded texts."""


@dataclass(frozen=True, slots=True)
class _Hits:
    """The ideas in whose own texts a word stands, and the posts in which it does or in whose idea; and their ids."""

    ideas: Sequence[_Idea]
    posts: Sequence[_Post]
    idea_ids: frozenset[str]
    post_ids: frozenset[str]


class Searcher:
    """Finds in one plan after another: an edit folds what it changed, a key looks only among the last hits."""

    def __init__(self) -> None:
        self._plan: Plan | None = None
        self._ideas: dict[str, str] = {}
        self._posts: dict[str, str] = {}
        self._all = _Hits((), (), frozenset(), frozenset())
        self._hits: dict[str, _Hits] = {}
        self._last: tuple[Plan, str, Found | None] | None = None

    def find(self, plan: Plan, query: str) -> Found | None:
        """Return what a query finds; None when it asks for nothing. Asked again, it returns the same object."""
        if self._last is None or self._last[0] is not plan or self._last[1] != query:
            words = search_words(query)
            self._last = (plan, query, self._find(plan, words) if words else None)
        return self._last[2]

    def _find(self, plan: Plan, words: tuple[str, ...]) -> Found:
        self.follow(plan)
        by_word = [self._of_word(word) for word in words]
        ideas = frozenset.intersection(*(hits.idea_ids for hits in by_word))
        posts = frozenset.intersection(*(hits.post_ids for hits in by_word))
        fewest = min((hits.posts for hits in by_word), key=len)
        others = [post[1] for post in fewest if post[1] not in ideas and post[0] in posts]
        return Found(words, ideas.union(others) if others else ideas, posts)

    def follow(self, plan: Plan) -> None:
        """Fold what is new in a plan; a name that changed may stand anywhere, so then everything is joined again."""
        if plan is self._plan:
            return
        old = self._plan if self._plan is not None and _same_names(plan, self._plan) else Plan()
        self._ideas = _texts(plan.ideas, old.ideas, self._ideas, lambda idea: texts_of_idea(plan, idea))
        self._posts = _texts(plan.posts, old.posts, self._posts, lambda post: texts_of_post(plan, post))
        ideas = list(self._ideas.items())
        texts = zip(plan.posts.values(), self._posts.values(), strict=True)
        posts = [(post.id, post.idea_id, text) for post, text in texts]
        self._all = _Hits(ideas, posts, frozenset(self._ideas), frozenset(self._posts))
        self._plan = plan
        self._hits.clear()

    def _of_word(self, word: str) -> _Hits:
        known = self._hits.get(word)
        if known is None:
            if len(self._hits) >= MOST_WORDS:
                self._hits.clear()
            within = [hits for part, hits in self._hits.items() if part in word]
            among = min(within, key=lambda hits: len(hits.ideas) + len(hits.posts), default=self._all)
            known = self._hits[word] = _holding(word, among)
        return known


def _holding(word: str, among: _Hits) -> _Hits:
    """Return those in which a word stands; where that is in all of them, the very same."""
    ideas = [idea for idea in among.ideas if word in idea[1]]
    every = len(ideas) == len(among.ideas)
    keys = among.idea_ids if every else frozenset([idea[0] for idea in ideas])
    posts = [post for post in among.posts if post[1] in keys or word in post[2]]
    if len(posts) < len(among.posts):
        return _Hits(ideas, posts, keys, frozenset([post[0] for post in posts]))
    return among if every else _Hits(ideas, among.posts, keys, among.post_ids)


def _texts(
    records: Mapping[str, R], old: Mapping[str, R], known: Mapping[str, str], texts: Callable[[R], Texts]
) -> dict[str, str]:
    """The folded texts of records; those that are as they were keep theirs."""
    return {key: known[key] if old.get(key) is one else _joined(texts(one)) for key, one in records.items()}


def _joined(texts: Texts) -> str:
    return "\n".join(folded(text) for _place, text in texts if text)


def _same_names(new: Plan, old: Plan) -> bool:
    return all(getattr(new, table) is getattr(old, table) for table in NAMES)
