"""The posts of a plan as rows of a table: which ones, in which order, with names instead of ids.

Days and times are wall-clock values of the plan's time zone. They go out as written, also when the clock change in
spring skips a time or the one in autumn repeats it: whoever reads the file sees what the planner shows.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol

from contentplanner.checker.reading_values import Reading
from contentplanner.domain.dated import posts_of
from contentplanner.domain.periods import Period
from contentplanner.domain.plan import Plan
from contentplanner.domain.records import Post
from contentplanner.domain.vocabulary import Direction, Status
from contentplanner.exchange.columns import DEFAULT_COLUMNS, Column

Directions = Callable[[Post], Direction | None]
"""Says which way a post goes; None when nobody can tell because it has no text yet."""


@dataclass(frozen=True, slots=True)
class Selection:
    """What a person wants in the table. None means: no limit.

    Without a period undated posts come along; `channels` are ids.
    """

    columns: tuple[Column, ...] = DEFAULT_COLUMNS
    period: Period | None = None
    channels: frozenset[str] | None = None
    statuses: frozenset[Status] | None = None
    directions: frozenset[Direction] | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """One post, as a reader of the table meets it.

    An empty `voice` is the organisation's logo; `responder` is the post's own, else the channel's; `direction` is the
    one set by hand, else read, None while there is nothing to read.
    """

    id: str
    day: dt.date | None
    time: dt.time | None
    channel: str
    title: str
    text: str
    media: tuple[str, ...]
    direction: Direction | None
    values: tuple[str, ...]
    interests: tuple[str, ...]
    voice: str
    responder: str
    ambassadors: tuple[str, ...]
    campaign: str
    status: Status
    link: str


def directions_by(read: Callable[[str], Reading]) -> Directions:
    """Return the direction of a post: set by hand, else read from its text by `read`, else None."""

    def direction_of(post: Post) -> Direction | None:
        if post.direction is not None or post.is_unwritten:
            return post.direction
        return read(post.text).direction

    return direction_of


def export_rows(plan: Plan, selection: Selection, directions: Directions) -> tuple[Row, ...]:
    """Return the selected posts: by day, within it as the calendar shows them, undated ones last."""
    posts = posts_of(plan, selection.period)
    if selection.period is None:
        posts += tuple(sorted((post for post in plan.posts.values() if post.day is None), key=plan.order_in_day))
    rows = (_row(plan, post, directions(post)) for post in posts if _is_wanted(post, selection))
    wanted = selection.directions
    return tuple(row for row in rows if wanted is None or row.direction in wanted)


class _Named(Protocol):
    @property
    def name(self) -> str: ...


def _is_wanted(post: Post, selection: Selection) -> bool:
    return (selection.channels is None or post.channel_id in selection.channels) and (
        selection.statuses is None or post.status in selection.statuses
    )


def _row(plan: Plan, post: Post, direction: Direction | None) -> Row:
    idea = plan.ideas[post.idea_id]
    responder = plan.responder_of(post)
    return Row(
        id=post.id,
        day=post.day,
        time=post.time,
        channel=plan.channels[post.channel_id].name,
        title=plan.title_of(post),
        text=post.text,
        media=tuple(media.source for media in post.media),
        direction=direction,
        values=_names(plan.values, idea.value_ids),
        interests=_names(plan.interests, idea.interest_ids),
        voice=plan.people[post.voice_id].name if post.voice_id else "",
        responder=responder.name if responder else "",
        ambassadors=_names(plan.people, post.ambassador_ids),
        campaign=plan.campaigns[idea.campaign_id].name if idea.campaign_id else "",
        status=post.status,
        link=post.link,
    )


def _names(records: Mapping[str, _Named], keys: Iterable[str]) -> tuple[str, ...]:
    return tuple(records[key].name for key in keys)
