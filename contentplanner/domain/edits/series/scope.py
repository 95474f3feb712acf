"""How far an action on one post of a series reaches, and which posts it leaves alone."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from contentplanner.domain.vocabulary import Status

if TYPE_CHECKING:
    import datetime as dt

    from contentplanner.domain.plan import Plan
    from contentplanner.domain.records import Post


class Scope(Enum):
    """This post only, this one and those that follow in its series, or all of them."""

    THIS = auto()
    FOLLOWING = auto()
    ALL = auto()


def is_fixed(post: Post) -> bool:
    """Whether a post stands elsewhere too, or is out: then it is moved or deleted only when it is named itself."""
    return post.status in {Status.SCHEDULED, Status.POSTED}


def members(plan: Plan, post: Post, scope: Scope = Scope.ALL) -> tuple[Post, ...]:
    """Return the posts that a scope takes in, in the order of the rule; a post without a series is alone."""
    if scope is Scope.THIS or post.series_id is None:
        return (post,)
    every = plan.posts_by_series[post.series_id]
    begin = turn_of(post) if scope is Scope.FOLLOWING else turn_of(every[0])
    return tuple(one for one in every if turn_of(one) >= begin)


def reached(plan: Plan, post: Post, scope: Scope) -> tuple[Post, ...]:
    """Return the posts that an action changes: those of its scope that aren't fixed, and the named one in any case."""
    return tuple(one for one in members(plan, post, scope) if one.id == post.id or not is_fixed(one))


def staying(plan: Plan, post: Post, scope: Scope) -> tuple[Post, ...]:
    """Return the posts of a scope that an action leaves where they are, because they are scheduled or posted."""
    return tuple(one for one in members(plan, post, scope) if one.id != post.id and is_fixed(one))


def turn_of(post: Post) -> dt.date:
    """Return the day that the rule of its series gave a post.

    Raises:
        LookupError: The post belongs to no series.
    """
    if post.occurrence is None:
        raise LookupError(f"post {post.id} belongs to no series")
    return post.occurrence
