"""The sample plan, and what is asked of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import pytest

from contentplanner.checker import Readings
from contentplanner.checker.reading_values import Reading
from contentplanner.domain.periods import month_of, next_month
from contentplanner.domain.plan import Plan
from contentplanner.domain.records import Post
from contentplanner.domain.vocabulary import Direction
from contentplanner.exchange.sample import sample_data, sample_id

DAY = dt.date(2026, 12, 10)
LANGUAGES = ("nl", "en")
MONTHS = (-1, 0, 1)
languages = pytest.mark.parametrize("code", LANGUAGES)


def posts_of(plan: Plan, today: dt.date, months: int) -> list[Post]:
    period = month_of(next_month(today, months))
    return [post for day, posts in sorted(plan.posts_by_day.items()) if day in period for post in posts]


def told_posts(code: str) -> Iterator[tuple[str, str, Direction]]:
    """The id, the text and the expected direction of every written post."""
    for idea in sample_data(code)["ideas"]:
        for n, post in enumerate(idea.get("posts", ())):
            if "text" in post:
                yield sample_id("posts", f"{idea['key']}/{n}"), post["text"], Direction(post["expect"])


def directions(code: str, plan: Plan, posts: list[Post]) -> list[tuple[Post, Direction]]:
    """The posts that count, with the direction set by hand or the one a person reads."""
    expected = {key: direction for key, _, direction in told_posts(code)}
    counted = [post for post in posts if post.text and plan.channels[post.channel_id].invites_replies]
    return [(post, post.direction or expected[post.id]) for post in counted]


def as_a_person_reads(code: str) -> Readings:
    expected = {text: direction for _, text, direction in told_posts(code)}
    return Readings(lambda text: Reading(expected[text], 1.0, ()))
