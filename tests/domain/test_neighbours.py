from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from contentplanner.domain.channel_kinds import channel_of_kind
from contentplanner.domain.dated import posts_of
from contentplanner.domain.neighbours import neighbour, next_kept
from contentplanner.domain.plan import plan_of
from contentplanner.domain.records import Idea, Post
from contentplanner.domain.vocabulary import ChannelKind

CHANNEL = channel_of_kind(ChannelKind.LINKEDIN)
DAYS = st.one_of(st.none(), st.dates(dt.date(2026, 12, 1), dt.date(2026, 12, 9)))
TIMES = st.one_of(st.none(), st.times())


@given(st.lists(st.tuples(DAYS, TIMES), min_size=1, max_size=8), st.sets(st.integers(0, 7)))
def test_walking_on_meets_every_kept_post_once_in_the_order_of_the_calendar(
    whens: list[tuple[dt.date | None, dt.time | None]], hidden: set[int]
) -> None:
    ideas = [Idea(f"i{n}", f"Idea {n}", dt.date(2026, 1, 1)) for n in range(3)]
    posts = [Post(f"p{n}", f"i{n % 3}", CHANNEL.id, day, time) for n, (day, time) in enumerate(whens)]
    plan = plan_of((CHANNEL, *ideas, *posts))
    kept = {post.id for n, post in enumerate(posts) if n not in hidden}
    first = next((post for post in posts_of(plan) if post.id in kept), None)
    if first is None:
        return
    met = [first.id]
    while found := neighbour(plan, met[-1], 1, lambda post: post.id in kept):
        assert neighbour(plan, found, -1, lambda post: post.id in kept) == met[-1]
        met.append(found)
    assert met == [post.id for post in posts_of(plan) if post.id in kept]


def test_undated_posts_follow_each_other_idea_by_idea() -> None:
    ideas = [Idea(key, key, dt.date(2026, 1, 1)) for key in "ab"]
    posts = [Post("b1", "b", CHANNEL.id), Post("a1", "a", CHANNEL.id), Post("a2", "a", CHANNEL.id, dt.date(2026, 1, 1))]
    plan = plan_of((CHANNEL, *ideas, *posts))
    assert neighbour(plan, "a1", 1) == "b1"
    assert neighbour(plan, "b1", 1) is None
    assert neighbour(plan, "a2", 1) is None


def test_the_next_found_post_comes_round_to_the_first() -> None:
    days = {"a": 3, "b": 5, "c": 9, "d": 12}
    posts = [Post(key, "i", CHANNEL.id, dt.date(2026, 12, day)) for key, day in days.items()]
    plan = plan_of((CHANNEL, Idea("i", "Idea", dt.date(2026, 1, 1)), *posts, Post("undated", "i", CHANNEL.id)))
    found = {"a", "c", "d", "undated"}
    day = dt.date(2026, 12, 4)
    met: list[str | None] = [None]
    for _step in range(4):
        met.append(next_kept(plan, met[-1], day, lambda post: post.id in found))
    assert met == [None, "c", "d", "a", "c"]
    assert next_kept(plan, "b", dt.date(2026, 12, 13), lambda post: post.id in found) == "a"
    assert next_kept(plan, None, day, lambda _post: False) is None
