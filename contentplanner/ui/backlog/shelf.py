"""The rows of the backlog: which ideas, in which order, which of them opened."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from contentplanner.domain.folding import folded
from contentplanner.domain.places import spot_in_idea, spot_in_post
from contentplanner.languages import N_
from contentplanner.ui.backlog.cards import IdeaCard, Row, card_of, post_row
from contentplanner.ui.found import spot_line
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

_Place = Mapping[str, int]
_NEVER = dt.date.min

_KEYS: Mapping[Order, Callable[[IdeaCard, _Place], tuple[Any, ...]]] = MappingProxyType(
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


def note_of(card: IdeaCard, order: Order) -> str:
    """Return what the order goes by, where the card doesn't say it anyway."""
    match order:
        case Order.OLDEST:
            return tr("since {day}", day=words().day_and_year(card.created))
        case Order.LAST_PLANNED if card.last is not None:
            return tr("last {day}", day=words().day_and_year(card.last))
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
        self._spots: dict[str, str] = {}
        self._sorted: tuple[tuple[int, dt.date, Order], tuple[IdeaCard, ...]] | None = None

    def rows(self, order: Order, opened: Iterable[str]) -> tuple[Row, ...]:
        """Return the cards of the wanted ideas in order, and below the opened ones the posts that are wanted too."""
        wanted = self._desk.sight.ideas
        cards = [card for card in self._in_order(order) if card.idea_id in wanted]
        open_ideas = frozenset(opened)
        if not open_ideas:
            return tuple(cards)
        return tuple(row for card in cards for row in (card, *(self._posts(card) if card.key in open_ideas else ())))

    def spot_line(self, row: Row) -> str:
        """Say where a search found what isn't seen in a row, empty where everything is."""
        words_, plan = self._desk.sight.words, self._desk.plan
        if not words_:
            return ""
        if self._spots_of[0] is not plan or self._spots_of[1] != words_:
            self._spots_of = (plan, words_)
            self._spots.clear()
        if row.key not in self._spots:
            self._spots[row.key] = self._found(plan, row, words_)
        return self._spots[row.key]

    def _found(self, plan: Plan, row: Row, words_: tuple[str, ...]) -> str:
        if isinstance(row, IdeaCard):
            spot = spot_in_idea(plan, plan.ideas[row.idea_id], words_, (row.title, *row.values, *row.interests))
        elif row.faded:
            return ""
        else:
            spot = spot_in_post(plan, plan.posts[row.post_id], words_, (row.title, plan.ideas[row.idea_id].title))
        return spot_line(spot) if spot is not None else ""

    def _posts(self, card: IdeaCard) -> Iterable[Row]:
        plan, readings = self._desk.plan, self._desk.readings
        for post in plan.posts_by_idea.get(card.idea_id, ()):
            yield post_row(plan, post, readings.direction_of(post), faded=not self._desk.sight.keeps(post))

    def _in_order(self, order: Order) -> tuple[IdeaCard, ...]:
        plan, key = self._desk.plan, (self._desk.planner.revision, self._desk.today(), order)
        if self._sorted is None or self._sorted[0] != key:
            self._forget(plan, key[1])
            place = {idea_id: index for index, idea_id in enumerate(plan.ideas)}
            cards = [self._card(plan, idea, key[1]) for idea in plan.ideas.values()]
            by = _KEYS[order]
            self._sorted = (key, tuple(sorted(cards, key=lambda card: by(card, place))))
        return self._sorted[1]

    def _forget(self, plan: Plan, today: dt.date) -> None:
        """Make every card anew when a name or the day has changed."""
        same = self._values is plan.values and self._interests is plan.interests and self._today == today
        if not same:
            self._made.clear()
        self._values, self._interests, self._today = plan.values, plan.interests, today

    def _card(self, plan: Plan, idea: Idea, today: dt.date) -> IdeaCard:
        posts = plan.posts_by_idea.get(idea.id, ())
        known = self._made.get(idea.id)
        if known is None or known[0] is not idea or known[1] is not posts:
            known = self._made[idea.id] = (idea, posts, card_of(plan, idea, today))
        return known[2]
