"""The rows of the backlog: which ideas, in which order, which of them opened."""

from __future__ import annotations

import datetime as dt
from bisect import insort
from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from contentplanner.domain.folding import folded
from contentplanner.domain.places import Spot, spot_in_idea, spot_in_post, unseen
from contentplanner.languages import N_
from contentplanner.ui.backlog.cards import IdeaCard, Row, card_of, post_row
from contentplanner.ui.speech import ntr, tr, words

if TYPE_CHECKING:
    from contentplanner.domain.plan import Plan
    from contentplanner.domain.records import Idea, Post
    from contentplanner.ui.desk import Desk


class Order(StrEnum):
    """How the ideas can be sorted."""

    NEWEST = "newest"
    OLDEST = "oldest"
    TITLE = "title"
    LEAST_PLANNED = "least planned"
    LAST_PLANNED = "last planned"
    HOOKS = "hooks"


ORDERS: tuple[tuple[Order, str], ...] = (
    (Order.NEWEST, N_("Newest first")),
    (Order.OLDEST, N_("Oldest first")),
    (Order.TITLE, N_("By title")),
    (Order.LEAST_PLANNED, N_("Least planned")),
    (Order.LAST_PLANNED, N_("Longest not planned")),
    (Order.HOOKS, N_("Most hooks")),
)

FEW = 50
"""Up to so many changed ideas are sorted in one by one."""

_Place = Mapping[str, int]
_NEVER = dt.date.min

KEYS: Mapping[Order, Callable[[IdeaCard, _Place], tuple[Any, ...]]] = MappingProxyType(
    {
        Order.NEWEST: lambda card, place: (-card.fresh.toordinal(), -place[card.idea_id]),
        Order.OLDEST: lambda card, place: (card.created, place[card.idea_id]),
        Order.TITLE: lambda card, _place: (folded(card.title), card.idea_id),
        Order.LEAST_PLANNED: lambda card, _place: (card.planned, folded(card.title), card.idea_id),
        Order.LAST_PLANNED: lambda card, _place: (card.last or _NEVER, folded(card.title), card.idea_id),
        Order.HOOKS: lambda card, _place: (-card.hooks, folded(card.title), card.idea_id),
    }
)


def order_of(name: str) -> Order:
    """Return the order of this name, newest first where there is none."""
    return Order(name) if name in set(Order) else Order.NEWEST


def _short(day: dt.date, today: dt.date) -> str:
    return words().day_and_month(day) if day.year == today.year else words().day_and_year(day)


def note_of(card: IdeaCard, order: Order, today: dt.date) -> str:
    """Return what the order goes by, where the card doesn't say it anyway."""
    match order:
        case Order.OLDEST:
            return tr("since {day}", day=_short(card.created, today))
        case Order.LAST_PLANNED if card.last is not None:
            return tr("last {day}", day=_short(card.last, today))
        case Order.HOOKS if card.hooks:
            return ntr("{n} hook", "{n} hooks", card.hooks)
        case _:
            return ""


class Shelf:
    """Makes the rows of one plan after another; what hasn't changed in between isn't made or sorted again."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._values: object = None
        self._interests: object = None
        self._today: dt.date | None = None
        self._made: dict[str, tuple[Idea, tuple[Post, ...], IdeaCard]] = {}
        self._spots_of: tuple[Plan | None, tuple[str, ...]] = (None, ())
        self._spots: dict[str, Spot | None] = {}
        self._sorted: tuple[tuple[int, dt.date, Order] | None, Sequence[IdeaCard]] = (None, ())

    def rows(self, order: Order, opened: Iterable[str]) -> tuple[Row, ...]:
        """Return the cards of the wanted ideas in order, and below the opened ones the posts that are wanted too."""
        wanted = self._desk.sight.ideas
        cards = [card for card in self._in_order(order) if card.key in wanted]
        open_ideas = frozenset(opened)
        if not open_ideas:
            return tuple(cards)
        return tuple(row for card in cards for row in (card, *(self._posts(card) if card.key in open_ideas else ())))

    def spot_of(self, row: Row) -> Spot | None:
        """Return where a search found what isn't seen in a row, None where everything is."""
        low, plan = self._desk.sight.words, self._desk.plan
        if self._spots_of[0] is not plan or self._spots_of[1] != low:
            self._spots_of = (plan, low)
            self._spots.clear()
        if row.key not in self._spots:
            self._spots[row.key] = self._found(plan, row, low)
        return self._spots[row.key]

    def has_spot(self, row: Row) -> bool:
        """Whether a search found something that isn't seen in a row: what every row is asked, on screen or not."""
        low = self._desk.sight.words
        if not low or (not isinstance(row, IdeaCard) and row.faded):
            return False
        return bool(unseen(low, self._seen(row)))

    def _seen(self, row: Row) -> tuple[str, ...]:
        if isinstance(row, IdeaCard):
            return (row.title, *row.values, *row.interests)
        return (row.title, self._desk.plan.ideas[row.idea_id].title)

    def _found(self, plan: Plan, row: Row, low: tuple[str, ...]) -> Spot | None:
        if isinstance(row, IdeaCard):
            return spot_in_idea(plan, plan.ideas[row.key], low, self._seen(row))
        return None if row.faded else spot_in_post(plan, plan.posts[row.post_id], low, self._seen(row))

    def _posts(self, card: IdeaCard) -> Iterable[Row]:
        plan, readings = self._desk.plan, self._desk.readings
        for post in plan.posts_by_idea.get(card.idea_id, ()):
            yield post_row(plan, post, readings.direction_of(post), faded=not self._desk.sight.keeps(post))

    def _in_order(self, order: Order) -> Sequence[IdeaCard]:
        """Return the cards of all ideas in order; after an edit only those that it changed are sorted in anew."""
        plan, key = self._desk.plan, (self._desk.planner.revision, self._desk.today(), order)
        if self._sorted[0] != key:
            same_order = self._sorted[0] is not None and self._sorted[0][2] is order
            before = self._sorted[1] if same_order else ()
            self._sorted = (key, sorted_in(before, self._cards(plan, key[1]), order))
        return self._sorted[1]

    def _cards(self, plan: Plan, today: dt.date) -> dict[str, IdeaCard]:
        """Return the card of every idea; every one is made anew when a name or the day has changed."""
        if not (self._values is plan.values and self._interests is plan.interests and self._today == today):
            self._made = {}
        self._values, self._interests, self._today = plan.values, plan.interests, today
        made, posts_of, none = self._made, plan.posts_by_idea, ()
        self._made = {
            key: known
            if (known := made.get(key)) is not None and known[0] is idea and known[1] is posts_of.get(key, none)
            else (idea, posts_of.get(key, none), card_of(plan, idea, today))
            for key, idea in plan.ideas.items()
        }
        return {key: known[2] for key, known in self._made.items()}


def sorted_in(before: Sequence[IdeaCard], cards: Mapping[str, IdeaCard], order: Order) -> Sequence[IdeaCard]:
    """Return cards in an order in which those stood before that haven't changed."""
    old = {card.key: card for card in before}
    place = {key: index for index, key in enumerate(cards)}
    by = KEYS[order]
    changed = [card for key, card in cards.items() if old.get(key) is not card]
    if len(changed) > FEW:
        return sorted(cards.values(), key=lambda card: by(card, place))
    in_order = [card for card in before if cards.get(card.key) is card]
    for card in changed:
        insort(in_order, card, key=lambda one: by(one, place))
    return in_order
