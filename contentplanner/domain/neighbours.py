"""Which post comes before or after another, as a person walks from one to the next."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from contentplanner.domain.dated import posts_of

if TYPE_CHECKING:
    import datetime as dt

    from contentplanner.domain.plan import Plan
    from contentplanner.domain.records import Post


def neighbour(plan: Plan, post_id: str, steps: int, keeps: Callable[[Post], bool] = lambda _post: True) -> str | None:
    """Return the id of the post so many steps after this one (before it when negative); None at the ends.

    Dated posts follow each other as in the calendar, undated ones as their ideas were made. Posts that aren't kept
    are passed over.
    """
    posts = _line_of(plan, plan.posts[post_id])
    found = [post.id for post in posts if post.id == post_id or keeps(post)]
    at = found.index(post_id) + steps
    return found[at] if 0 <= at < len(found) else None


def next_kept(
    plan: Plan, after: str | None, day: dt.date, keeps: Callable[[Post], bool] = lambda _post: True
) -> str | None:
    """Return the id of the kept post that the calendar comes to next: after a kept one, else from a day on.

    At the end it goes on from the beginning; None when no dated post is kept.
    """
    found = [post for post in posts_of(plan) if keeps(post)]
    ids = [post.id for post in found]
    if after in ids:
        return ids[(ids.index(after) + 1) % len(ids)]
    ahead = (post.id for post in found if post.day is not None and post.day >= day)
    return next(ahead, ids[0] if ids else None)


def _line_of(plan: Plan, post: Post) -> tuple[Post, ...]:
    if post.day is not None:
        return posts_of(plan)
    return tuple(one for key in plan.ideas for one in plan.posts_by_idea.get(key, ()) if one.day is None)
