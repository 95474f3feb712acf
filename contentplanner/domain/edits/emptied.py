"""What goes with the last of its posts."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from contentplanner.domain.plan import Plan
    from contentplanner.domain.records import Post, Series


def emptied_series(plan: Plan, posts: Iterable[Post]) -> tuple[Series, ...]:
    """Return the series that have no other posts than these."""
    gone = {post.id: post.series_id for post in posts}
    keys = dict.fromkeys(key for key in gone.values() if key is not None)
    return tuple(plan.series[key] for key in keys if all(post.id in gone for post in plan.posts_by_series[key]))
