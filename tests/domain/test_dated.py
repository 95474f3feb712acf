from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from contentplanner.domain.channel_kinds import channel_of_kind
from contentplanner.domain.dated import is_silent, posts_of, posts_on
from contentplanner.domain.periods import Period, month_of, week_of
from contentplanner.domain.plan import Plan, plan_of
from contentplanner.domain.records import Idea, Post
from contentplanner.domain.vocabulary import ChannelKind

CHANNEL = channel_of_kind(ChannelKind.LINKEDIN, 0)
IDEA = Idea("idea", "An idea", dt.date(2026, 1, 1))
NEAR = st.dates(dt.date(2026, 12, 20), dt.date(2027, 1, 10))
TIMES = st.one_of(st.none(), st.times().map(lambda time: time.replace(second=0, microsecond=0)))


def plan(posts: list[tuple[dt.date | None, dt.time | None]]) -> Plan:
    made = (Post(f"p{n}", "idea", CHANNEL.id, day, time) for n, (day, time) in enumerate(posts))
    return plan_of((CHANNEL, IDEA, *made))


@given(st.lists(st.tuples(st.one_of(st.none(), NEAR), TIMES)), NEAR, st.integers(0, 6))
def test_a_period_has_the_posts_of_its_days_and_no_others(
    posts: list[tuple[dt.date | None, dt.time | None]], day: dt.date, first: int
) -> None:
    made = plan(posts)
    for period in (month_of(day), week_of(day, first)):
        found = posts_of(made, period)
        assert {post.id for post in found} == {
            post.id for post in made.posts.values() if post.day and post.day in period
        }
        assert found == tuple(post for one in period.days() for post in posts_on(made, one))
        assert is_silent(made, period) == (not found and any(day for day, _ in posts))
    assert [post.day for post in posts_of(made)] == sorted(day for day, _ in posts if day)


def test_a_plan_without_dated_posts_has_no_silence() -> None:
    assert not is_silent(plan([(None, None)]), Period(dt.date(2026, 1, 1), dt.date(2026, 12, 31)))
