"""What the backlog shows of an idea, as a value."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from contentplanner.domain.folding import folded
from contentplanner.ui.speech import ntr, tr

if TYPE_CHECKING:
    from contentplanner.domain.plan import Plan
    from contentplanner.domain.records import Idea, Post

_ENDS = frozenset(".!?…")


class Order(StrEnum):
    """How the ideas can be sorted."""

    NEWEST = "newest"
    TITLE = "title"
    LEAST_PLANNED = "least planned"


@dataclass(frozen=True, slots=True)
class IdeaCard:
    """One idea: its tags by name, how often it is planned, and how many of its posts wait for a day."""

    idea_id: str
    title: str
    values: tuple[str, ...]
    interests: tuple[str, ...]
    planned: int
    undated: int
    archived: bool

    @property
    def line(self) -> str:
        """What stands under the tags."""
        planned = ntr("planned {n}×", "planned {n}×", self.planned) if self.planned else tr("never planned")
        if not self.undated:
            return planned
        waiting = ntr("{n} post without a day", "{n} posts without a day", self.undated)
        return f"{planned} · {waiting}"

    @property
    def name(self) -> str:
        """The card as a screen reader says it."""
        tags = ", ".join((*self.values, *self.interests))
        title = self.title if self.title[-1:] in _ENDS else f"{self.title}."
        return f"{title} {tags}. {self.line}" if tags else f"{title} {self.line}"


class Cards:
    """Makes the cards of one plan after another; what hasn't changed in between isn't made again."""

    def __init__(self) -> None:
        self._names: tuple[object, object] = (None, None)
        self._made: dict[str, tuple[Idea, tuple[Post, ...], IdeaCard]] = {}

    def of(self, plan: Plan, order: Order, wanted: frozenset[str]) -> tuple[IdeaCard, ...]:
        """Return the cards of the wanted ideas, in order."""
        if self._names[0] is not plan.values or self._names[1] is not plan.interests:
            self._names = (plan.values, plan.interests)
            self._made.clear()
        shown = [self._card(plan, idea) for idea in plan.ideas.values() if idea.id in wanted]
        return tuple(sorted(shown, key=_keys(plan)[order]))

    def _card(self, plan: Plan, idea: Idea) -> IdeaCard:
        posts = plan.posts_by_idea.get(idea.id, ())
        known = self._made.get(idea.id)
        if known is None or known[0] is not idea or known[1] is not posts:
            known = self._made[idea.id] = (idea, posts, card_of(plan, idea))
        return known[2]


def card_of(plan: Plan, idea: Idea) -> IdeaCard:
    """Return what the backlog shows of one idea."""
    posts: tuple[Post, ...] = plan.posts_by_idea.get(idea.id, ())
    undated = sum(post.day is None for post in posts)
    return IdeaCard(
        idea.id,
        idea.title or tr("(no title)"),
        tuple(plan.values[key].name for key in idea.value_ids),
        tuple(plan.interests[key].name for key in idea.interest_ids),
        len(posts) - undated,
        undated,
        idea.archived,
    )


def _keys(plan: Plan) -> Mapping[Order, Callable[[IdeaCard], tuple[object, ...]]]:
    place = {key: -index for index, key in enumerate(plan.ideas)}
    return {
        Order.NEWEST: lambda card: (-plan.ideas[card.idea_id].created_on.toordinal(), place[card.idea_id]),
        Order.TITLE: lambda card: (folded(card.title), card.idea_id),
        Order.LEAST_PLANNED: lambda card: (card.planned, folded(card.title), card.idea_id),
    }
