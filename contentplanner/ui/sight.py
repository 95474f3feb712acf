"""What a person wants to see: the filter and the search, which every view of one desk follows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from contentplanner.domain.filters import Criteria, Scene, Sieve, toggled
from contentplanner.domain.records import Criterion, Post
from contentplanner.domain.search import Found, Searcher

if TYPE_CHECKING:
    import datetime as dt

    from contentplanner.ui.desk import Desk

Kept = tuple[frozenset[str], frozenset[str]]
"""The ids of the ideas and of the posts that are let through."""


class Sight(QObject):
    """Views ask it what to show at every refresh; `changed` when something else is wanted than before.

    What isn't wanted is dimmed in the calendar or, when `hides`, left out; the list of ideas always leaves it out.
    """

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._searcher = Searcher()
        self._criteria: Criteria = ()
        self._query = ""
        self._hides = False
        self._sifted: tuple[int, dt.date, Criteria, Kept] | None = None
        self._kept: tuple[object, Kept, frozenset[str] | None] | None = None

    def warm(self) -> None:
        """Get ready for the first search in the background: it folds every text, which takes longer than a key may."""
        plan, made = self._desk.plan, Searcher()
        self._desk.jobs.start(lambda _job: made.follow(plan), succeeded=lambda _: self._adopt(made), failed=_leave)

    def _adopt(self, searcher: Searcher) -> None:
        if not self._query:
            self._searcher = searcher

    @property
    def criteria(self) -> Criteria:
        """What is asked of ideas and posts."""
        return self._criteria

    @property
    def query(self) -> str:
        """What is searched for, as it was typed."""
        return self._query

    @property
    def hides(self) -> bool:
        """Whether the calendar leaves out what isn't wanted, instead of dimming it."""
        return self._hides

    def filter_by(self, criteria: Criteria) -> None:
        """Ask for something else."""
        self._want(criteria, self._query, hides=self._hides)

    def toggle(self, criterion: Criterion) -> None:
        """Ask for one thing more, or no longer for it."""
        self.filter_by(toggled(self._criteria, criterion))

    def search(self, query: str) -> None:
        """Look for something else."""
        self._want(self._criteria, query, hides=self._hides)

    def hide(self, *, hides: bool) -> None:
        """Choose between leaving out and dimming."""
        self._want(self._criteria, self._query, hides=hides)

    def _want(self, criteria: Criteria, query: str, *, hides: bool) -> None:
        if (criteria, query, hides) != (self._criteria, self._query, self._hides):
            self._criteria, self._query, self._hides = criteria, query, hides
            self.changed.emit()

    @property
    def found(self) -> Found | None:
        """What the search finds; None while it asks for nothing."""
        return self._searcher.find(self._desk.plan, self._query)

    @property
    def words(self) -> tuple[str, ...]:
        """The folded words that are searched for."""
        found = self.found
        return found.words if found else ()

    @property
    def ideas(self) -> frozenset[str]:
        """The ids of the ideas to be seen."""
        return self._let_through()[1][0]

    @property
    def posts(self) -> frozenset[str] | None:
        """The ids of the posts to be seen; None for all."""
        return self._let_through()[2]

    def keeps(self, post: Post) -> bool:
        """Whether a post is wanted: it isn't dimmed, nor left out."""
        posts = self.posts
        return posts is None or post.id in posts

    def shown(self, posts: tuple[Post, ...]) -> tuple[Post, ...]:
        """Return the posts that the calendar shows, dimmed or not: all of them unless it hides."""
        return tuple(post for post in posts if self.keeps(post)) if self._hides else posts

    def _let_through(self) -> tuple[object, Kept, frozenset[str] | None]:
        """Return what is let through, and the posts if not all are: asked for every chip, worked out once a key."""
        key = (self._desk.planner.revision, self._desk.today(), self._criteria, self._query)
        if self._kept is None or self._kept[0] != key:
            sifted, found = self._sift(), self.found
            both = (sifted[0] & found.ideas, sifted[1] & found.posts) if found else sifted
            self._kept = (key, both, both[1] if self._criteria or found else None)
        return self._kept

    def _sift(self) -> Kept:
        key = (self._desk.planner.revision, self._desk.today(), self._criteria)
        if self._sifted is None or self._sifted[:3] != key:
            self._sifted = (*key, self._sifted_anew(key[1]))
        return self._sifted[3]

    def _sifted_anew(self, today: dt.date) -> Kept:
        plan = self._desk.plan
        if not self._criteria:  # the plan at rest, after every edit: only archived ideas are left out
            return frozenset([key for key, idea in plan.ideas.items() if not idea.archived]), frozenset(plan.posts)
        sieve = Sieve(Scene(plan, today, self._desk.readings.direction_of), self._criteria)
        ideas = frozenset([idea.id for idea in plan.ideas.values() if sieve.keeps_idea(idea)])
        return ideas, frozenset([post.id for post in plan.posts.values() if sieve.keeps_post(post)])


def _leave(_error: Exception) -> None:
    """Leave it to the first search."""
