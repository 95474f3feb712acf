"""What the backlog shows, as values: ideas as cards, and the posts of an opened idea as rows below it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from contentplanner.domain.usage import back_on, fresh_on, is_due, last_day
from contentplanner.ui.calendar.sentences import post_name
from contentplanner.ui.speech import ntr, tr, words
from contentplanner.wording import status_name

if TYPE_CHECKING:
    from contentplanner.domain.plan import Plan
    from contentplanner.domain.records import Idea, Post
    from contentplanner.domain.vocabulary import Direction

_ENDS = frozenset(".!?…")


@dataclass(frozen=True, slots=True)
class IdeaCard:
    """One idea: its tags by name, how often it is planned, how many of its posts wait for a day.

    `fresh` is the day since which it is new, `last` the last day of its posts, `rest` what is said of an evergreen one.
    """

    key: str
    title: str
    values: tuple[str, ...]
    interests: tuple[str, ...]
    planned: int
    undated: int
    archived: bool
    created: dt.date
    fresh: dt.date
    last: dt.date | None
    rest: str = ""
    is_due: bool = False

    @property
    def idea_id(self) -> str:
        """The idea it shows; `key` is what stands for it among the rows."""
        return self.key

    @property
    def hooks(self) -> int:
        """How many pairs of a value and an interest it serves."""
        return len(self.values) * len(self.interests)

    @property
    def posts(self) -> int:
        """How many posts it has."""
        return self.planned + self.undated

    @property
    def line(self) -> str:
        """What stands under the tags."""
        parts = [self.rest] if self.rest else []
        parts += [ntr("planned {n}×", "planned {n}×", self.planned) if self.planned else tr("never planned")]
        parts += [ntr("{n} post without a day", "{n} posts without a day", self.undated)] if self.undated else []
        return " · ".join([tr("archived"), *parts] if self.archived else parts)

    @property
    def name(self) -> str:
        """The card as a screen reader says it."""
        tags = ", ".join((*self.values, *self.interests))
        title = self.title if self.title[-1:] in _ENDS else f"{self.title}."
        return f"{title} {tags}. {self.line}" if tags else f"{title} {self.line}"


@dataclass(frozen=True, slots=True)
class PostRow:
    """One post of an opened idea. `title` is its own, empty when it has the idea's."""

    key: str
    idea_id: str
    when: str
    status: str
    title: str
    mark: str
    mark_colour: str
    direction: Direction | None
    name: str
    faded: bool = False

    @property
    def post_id(self) -> str:
        """The post it shows; `key` is what stands for it among the rows."""
        return self.key

    @property
    def line(self) -> str:
        """When, how far, and its own title."""
        return " · ".join(filter(None, (self.when, self.status, self.title)))


Row = IdeaCard | PostRow


def card_of(plan: Plan, idea: Idea, today: dt.date) -> IdeaCard:
    """Return what the backlog shows of one idea."""
    posts = plan.posts_by_idea.get(idea.id, ())
    undated = sum(post.day is None for post in posts)
    return IdeaCard(
        idea.id,
        idea.title or tr("(no title)"),
        tuple(plan.values[key].name for key in idea.value_ids),
        tuple(plan.interests[key].name for key in idea.interest_ids),
        len(posts) - undated,
        undated,
        idea.archived,
        idea.created_on,
        fresh_on(plan, idea, today),
        last_day(plan, idea.id),
        _rest(plan, idea, today),
        is_due(plan, idea, today),
    )


def _rest(plan: Plan, idea: Idea, today: dt.date) -> str:
    """Say of an evergreen idea whether it can be used again."""
    if idea.evergreen_weeks is None:
        return ""
    used = last_day(plan, idea.id)
    if used is None:
        return tr("evergreen")
    if is_due(plan, idea, today):
        weeks = (today - used).days // 7
        return ntr("due: {n} week not used", "due: {n} weeks not used", weeks)
    return tr("rests until {day}", day=words().day_and_month(back_on(used, idea.evergreen_weeks)))


def post_row(plan: Plan, post: Post, direction: Direction | None, *, faded: bool = False) -> PostRow:
    """Return what the backlog shows of one post of an idea; one that a filter leaves out is faded."""
    channel = plan.channels[post.channel_id]
    parts = [words().short_day(post.day) if post.day else tr("Undated")]
    parts += [words().clock(post.time)] if post.time and post.day else []
    status = status_name(post.status, words())
    return PostRow(
        post.id,
        post.idea_id,
        " ".join(parts),
        status,
        post.title or "",
        channel.mark,
        channel.colour,
        direction,
        f"{post_name(plan, post, direction)}. {status}",
        faded,
    )
