"""The matrix: which brand value meets which audience interest, in how many posts of a period and in how many ideas."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING

from contentplanner.checker.judging.content import interests_in_use, values_in_use
from contentplanner.checker.judging.mix import counted_posts
from contentplanner.domain.periods import Period

if TYPE_CHECKING:
    from contentplanner.domain.plan import Plan
    from contentplanner.domain.records import Idea

WITHOUT = ""
"""The key of the row of what has no value, and of the column of what has no interest."""


@dataclass(frozen=True, slots=True)
class Served:
    """The posts and the ideas that serve something, by id, each once."""

    posts: frozenset[str] = frozenset()
    ideas: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.posts or self.ideas)


NOTHING = Served()


@dataclass(frozen=True, slots=True)
class Matrix:
    """Rows are `values`, columns `interests`: ids in the plan's order, `WITHOUT` last and only where it is needed.

    A post stands in every cell of its idea's labels, and once in each total. Cells and totals that hold nothing are
    absent. `in_use` are the ids, of both, that aren't archived.
    """

    period: Period
    values: tuple[str, ...]
    interests: tuple[str, ...]
    cells: Mapping[tuple[str, str], Served]
    by_value: Mapping[str, Served]
    by_interest: Mapping[str, Served]
    total: Served
    in_use: frozenset[str]

    def at(self, value_id: str, interest_id: str) -> Served:
        """Return what a cell holds."""
        return self.cells.get((value_id, interest_id), NOTHING)

    def of_value(self, value_id: str) -> Served:
        """Return the total of a row."""
        return self.by_value.get(value_id, NOTHING)

    def of_interest(self, interest_id: str) -> Served:
        """Return the total of a column."""
        return self.by_interest.get(interest_id, NOTHING)

    @property
    def hooks(self) -> tuple[tuple[str, str], ...]:
        """Every pair of a value and an interest in use, row by row."""
        return tuple(pair for pair in product(self.values, self.interests) if self.is_hook(*pair))

    def is_hook(self, value_id: str, interest_id: str) -> bool:
        """Whether a row and a column name a value and an interest in use."""
        return value_id in self.in_use and interest_id in self.in_use

    def is_open(self, value_id: str, interest_id: str) -> bool:
        """Whether a value and an interest could meet here, and no post and no idea makes them."""
        return self.is_hook(value_id, interest_id) and not self.at(value_id, interest_id)


def matrix(plan: Plan, period: Period) -> Matrix:
    """Return the matrix of a period.

    Posts are those that the report of the period counts; ideas are those of the backlog, whatever the period. What is
    archived has a row or a column only while something still carries it.
    """
    posts: defaultdict[str, list[str]] = defaultdict(list)
    for post in counted_posts(plan, period):
        posts[post.idea_id].append(post.id)
    counting = _Counting()
    for idea in plan.ideas.values():
        if idea.id in posts or not idea.archived:
            counting.add(idea, posts.get(idea.id, ()))
    in_use = frozenset((*values_in_use(plan), *interests_in_use(plan)))
    return Matrix(
        period,
        _shown(values_in_use(plan, archived=True), in_use, counting.by_value),
        _shown(interests_in_use(plan, archived=True), in_use, counting.by_interest),
        {key: tally.served for key, tally in counting.cells.items()},
        {key: tally.served for key, tally in counting.by_value.items()},
        {key: tally.served for key, tally in counting.by_interest.items()},
        counting.total.served,
        in_use,
    )


def whole_plan(plan: Plan) -> Period | None:
    """Return the period from the first to the last day that holds a post; None when no post has a day."""
    days = plan.posts_by_day
    return Period(min(days), max(days)) if days else None


class _Tally:
    """What is found of one cell or total while counting."""

    def __init__(self) -> None:
        self._posts: set[str] = set()
        self._ideas: set[str] = set()

    def add(self, idea: Idea, posts: Iterable[str]) -> None:
        self._posts.update(posts)
        if not idea.archived:
            self._ideas.add(idea.id)

    @property
    def served(self) -> Served:
        return Served(frozenset(self._posts), frozenset(self._ideas))


class _Counting:
    """Cells and totals while counting."""

    def __init__(self) -> None:
        self.cells: defaultdict[tuple[str, str], _Tally] = defaultdict(_Tally)
        self.by_value: defaultdict[str, _Tally] = defaultdict(_Tally)
        self.by_interest: defaultdict[str, _Tally] = defaultdict(_Tally)
        self.total = _Tally()

    def add(self, idea: Idea, posts: Collection[str]) -> None:
        values, interests = idea.value_ids or (WITHOUT,), idea.interest_ids or (WITHOUT,)
        met = (
            *(self.cells[pair] for pair in product(values, interests)),
            *(self.by_value[key] for key in values),
            *(self.by_interest[key] for key in interests),
            self.total,
        )
        for tally in met:
            tally.add(idea, posts)


def _shown(everything: Iterable[str], in_use: frozenset[str], found: Mapping[str, object]) -> tuple[str, ...]:
    rest = (WITHOUT,) if WITHOUT in found else ()
    return (*(key for key in everything if key in in_use or key in found), *rest)
