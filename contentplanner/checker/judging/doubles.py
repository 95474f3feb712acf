"""Posts that get in each other's way: within the hour on one channel, or with nearly the same text within weeks.

Only posts that count are looked at: a newsletter may well repeat what stood elsewhere.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from itertools import pairwise
from typing import TYPE_CHECKING

from contentplanner.checker.judging.likeness import are_alike, is_comparable
from contentplanner.checker.judging.likenesses import Likenesses
from contentplanner.checker.judging.mix import counted_posts
from contentplanner.domain.periods import Period
from contentplanner.domain.vocabulary import Status

if TYPE_CHECKING:
    from contentplanner.domain.plan import Plan
    from contentplanner.domain.records import Post

Group = tuple["Post", ...]
_LOOK_BACK = 30
"""Where one text stands so often, the others are found by way of those between."""
_LIKENESSES = Likenesses()


def clashing(plan: Plan, period: Period, minutes: float) -> Iterator[Group]:
    """Yield the posts of a channel that come less than so many minutes after another, in rows, by channel and time.

    A row belongs to the period when its first post does. Posts without a time clash with nothing.
    """
    channels: defaultdict[str, list[tuple[dt.datetime, Post]]] = defaultdict(list)
    for post in counted_posts(plan, Period(period.first, _later(period.last, 1))):
        if post.day is not None and post.time is not None:
            channels[post.channel_id].append((dt.datetime.combine(post.day, post.time), post))
    for key in sorted(channels, key=lambda key: (plan.channels[key].position, key)):
        for row in _rows(channels[key], dt.timedelta(minutes=minutes)):
            if row[0].day is not None and row[0].day in period:
                yield row


def _rows(posts: list[tuple[dt.datetime, Post]], least: dt.timedelta) -> Iterator[Group]:
    row: list[Post] = []
    for (moment, post), (following, other) in pairwise(posts):
        if following - moment < least:
            row += [other] if row else [post, other]
        elif row:
            yield tuple(row)
            row = []
    if row:
        yield tuple(row)


def repeated(plan: Plan, period: Period, days: float) -> Iterator[Group]:
    """Yield the posts that say nearly the same as another one within so many days, in groups, by day and time.

    A group belongs to the period when one of its posts does. One idea on several channels is no repetition.
    """
    texts: defaultdict[str, list[Post]] = defaultdict(list)
    for post in counted_posts(plan, _around(period, int(days))):
        if is_comparable(post.text):
            texts[post.text].append(post)
    found: list[Group] = []
    for same in _alike(texts):
        posts = sorted((post for text in same for post in texts[text]), key=plan.order_in_idea)
        found += _groups(posts, days)
    for group in sorted(found, key=lambda group: plan.order_in_idea(group[0])):
        if any(post.day is not None and post.day in period for post in group):
            yield group


def repeats_of(plan: Plan, draft: Post, days: float) -> Group:
    """Return the dated posts that a draft with a day repeats, or that repeat it, the nearest first."""
    if draft.day is None or not is_comparable(draft.text):
        return ()
    posts = counted_posts(plan, _around(Period(draft.day, draft.day), int(days)))
    found = (post for post in posts if post.id != draft.id and _is_repetition(post, draft, days))
    same = [post for post in found if are_alike(post.text, draft.text)]
    return tuple(sorted(same, key=lambda post: abs(_days_between(post, draft))))


def clashes_of(plan: Plan, draft: Post, minutes: float) -> Group:
    """Return the posts on a draft's channel that stand less than so many minutes from it, the nearest first."""
    if draft.day is None or draft.time is None:
        return ()
    moment = dt.datetime.combine(draft.day, draft.time)
    found = [
        (abs(dt.datetime.combine(post.day, post.time) - moment), post.id, post)
        for post in counted_posts(plan, _around(Period(draft.day, draft.day), 1))
        if post.id != draft.id and post.channel_id == draft.channel_id and post.day and post.time
    ]
    return tuple(post for apart, _, post in sorted(found) if apart < dt.timedelta(minutes=minutes))


def is_open(group: Group, today: dt.date) -> bool:
    """Whether one of the posts can still be changed: its day hasn't passed and it isn't out."""
    return any(post.day is not None and post.day >= today and post.status is not Status.POSTED for post in group)


def _alike(texts: Mapping[str, list[Post]]) -> Iterator[Collection[str]]:
    """Yield the texts that stand more than once, each with those that say nearly the same."""
    groups = _LIKENESSES.groups(texts)
    yield from groups
    in_groups = frozenset[str]().union(*groups)
    yield from ([text] for text, posts in texts.items() if len(posts) > 1 and text not in in_groups)


def _groups(posts: list[Post], days: float) -> Iterator[Group]:
    """Yield the posts that repeat each other, among posts in order whose texts are alike."""
    joined, by_id = _Joined(), {post.id: post for post in posts}
    for place, post in enumerate(posts):
        joined.root(post.id)
        for before in reversed(posts[max(0, place - _LOOK_BACK) : place]):
            if _is_repetition(before, post, days):
                joined.join(before.id, post.id)
    for group in joined.groups():
        if len(group) > 1:
            yield tuple(by_id[key] for key in group)


def _is_repetition(one: Post, other: Post, days: float) -> bool:
    told_elsewhere = one.idea_id == other.idea_id and one.channel_id != other.channel_id
    return not told_elsewhere and abs(_days_between(one, other)) <= days


def _days_between(one: Post, other: Post) -> int:
    return (one.day - other.day).days if one.day is not None and other.day is not None else 0


class _Joined:
    """Things that belong together, in the order in which they were named."""

    def __init__(self) -> None:
        self._above: dict[str, str] = {}

    def root(self, key: str) -> str:
        """Return what stands for all that a thing belongs to."""
        above = self._above.setdefault(key, key)
        while above != key:
            key, above = above, self._above[above]
        return key

    def join(self, one: str, other: str) -> None:
        """Let two things belong together."""
        self._above[self.root(other)] = self.root(one)

    def groups(self) -> Iterator[list[str]]:
        """Yield what belongs together."""
        found: defaultdict[str, list[str]] = defaultdict(list)
        for key in self._above:
            found[self.root(key)].append(key)
        yield from found.values()


def within(group: Group, period: Period) -> tuple[str, ...]:
    """Return the ids of the posts of a group that lie in a period."""
    return tuple(post.id for post in group if post.day is not None and post.day in period)


def _around(period: Period, days: int) -> Period:
    return Period(_later(period.first, -days), _later(period.last, days))


def _later(day: dt.date, days: int) -> dt.date:
    return dt.date.fromordinal(min(max(1, day.toordinal() + days), dt.date.max.toordinal()))
