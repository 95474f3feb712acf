from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable
from itertools import groupby
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from contentplanner.checker import Rule, check
from contentplanner.domain.periods import month_of, next_month, week_of, weeks_of
from contentplanner.domain.public_holidays import public_holidays
from contentplanner.domain.records import Record
from contentplanner.domain.usage import is_due
from contentplanner.domain.vocabulary import ChannelKind, Direction, PersonKind, Status, Subject
from contentplanner.exchange.sample import sample_plan
from tests.exchange.samples import (
    DAY,
    LANGUAGES,
    MONTHS,
    as_a_person_reads,
    directions,
    languages,
    posts_of,
    told_posts,
)

HARD_DAYS = [
    dt.date(2026, 1, 1),  # its first week begins in another year
    dt.date(2026, 1, 31),
    dt.date(2027, 2, 1),  # four weeks, not a day more
    dt.date(2028, 2, 29),
    dt.date(2026, 5, 15),  # begins on a Friday: the first week of the month begins on the 4th
    dt.date(2025, 12, 31),  # Christmas on a Thursday and a Friday
]


def any_day(told: Callable[..., None]) -> Callable[..., None]:
    """Run a test in either language on any day; 40 of them meet every shape of a month often enough."""
    days = st.dates(dt.date(2000, 1, 1), dt.date(2099, 12, 31)) | st.sampled_from(HARD_DAYS)
    return settings(max_examples=40)(given(code=st.sampled_from(LANGUAGES), today=days)(told))


@languages
def test_there_is_enough_to_look_at(code: str) -> None:
    plan = sample_plan(code, DAY)
    assert len(plan.ideas) >= 25
    assert len(plan.posts) >= 60
    assert (len(plan.values), len(plan.audiences), len(plan.channels)) == (5, 3, 4)
    assert 5 <= len(plan.interests) <= 8
    assert 6 <= len(plan.people) <= 8


@languages
def test_every_kind_of_record_is_there(code: str) -> None:
    assert {type(record) for record in sample_plan(code, DAY).records()} == set(get_args(Record))


@languages
def test_every_word_that_applies_is_used(code: str) -> None:
    plan = sample_plan(code, DAY)
    assert {idea.subject for idea in plan.ideas.values()} == set(Subject)
    assert {person.kind for person in plan.people.values()} == set(PersonKind)
    assert {channel.kind for channel in plan.channels.values()} == {
        ChannelKind.LINKEDIN,
        ChannelKind.INSTAGRAM,
        ChannelKind.FACEBOOK,
        ChannelKind.NEWSLETTER,
    }
    assert {direction for _, _, direction in told_posts(code)} == set(Direction) - {Direction.UNSURE}


@languages
def test_ideas_are_planned_never_once_and_often_and_some_wait_without_a_day(code: str) -> None:
    plan = sample_plan(code, dt.date(2026, 12, 1))
    planned = Counter(post.idea_id for post in plan.posts.values() if post.day)
    undated = Counter(post.idea_id for post in plan.posts.values() if not post.day)
    assert sum(key not in planned and key not in undated for key in plan.ideas) >= 5
    assert {1, 2, 3} <= set(planned.values())
    assert sorted(undated.values()) == [1, 2]
    assert any(idea.has_only_a_title for idea in plan.ideas.values())
    assert sum(is_due(plan, idea, dt.date(2026, 12, 1)) for idea in plan.ideas.values()) == 1
    assert sum(idea.evergreen_weeks is not None for idea in plan.ideas.values()) == 2


@languages
def test_posts_carry_everything_a_post_can(code: str) -> None:
    posts = sample_plan(code, dt.date(2026, 12, 1)).posts.values()
    assert any(post.is_unwritten and post.direction for post in posts)
    assert any(post.text and post.direction for post in posts)
    assert any(post.is_unwritten and not post.direction for post in posts)
    assert any(post.day and not post.time for post in posts)
    assert any(post.responder_id for post in posts)
    assert any(post.notes for post in posts)
    assert len({person for post in posts for person in post.ambassador_ids}) == 2
    assert len({post.voice_id for post in posts if post.voice_id}) >= 5
    assert sum(post.voice_id is None for post in posts) > len(posts) / 2
    assert sum(bool(item.alt_text) for post in posts for item in post.media) >= 20


@languages
def test_the_same_day_gives_the_same_plan(code: str) -> None:
    assert sample_plan(code, DAY) == sample_plan(code, DAY)
    assert sample_plan(code, DAY).ideas.keys() == sample_plan(code, DAY + dt.timedelta(days=90)).ideas.keys()


@any_day
def test_only_what_lies_before_today_has_been_posted(code: str, today: dt.date) -> None:
    posts = sample_plan(code, today).posts.values()
    for post in posts:
        posted = post.status is Status.POSTED
        assert posted == bool(post.link)
        assert posted == (post.day is not None and post.day < today and not post.notes.startswith(("Niet", "Not"))), (
            post
        )
        assert not (posted and post.is_unwritten)
    assert {post.status for post in posts} == set(Status)


@any_day
def test_only_one_draft_lies_in_the_past_and_it_says_why(code: str, today: dt.date) -> None:
    posts = sample_plan(code, today).posts.values()
    left = [post for post in posts if post.day and post.day < today and post.status is not Status.POSTED]
    assert len(left) == 1
    assert left[0].notes


@any_day
def test_three_months_are_filled_whatever_the_day(code: str, today: dt.date) -> None:
    plan = sample_plan(code, today)
    written = [[post for post in posts_of(plan, today, month) if post.text] for month in MONTHS]
    assert [len(posts) for posts in written] == [23, 27, 12]
    period = {day for month in MONTHS for day in month_of(next_month(today, month)).days()}
    assert set(plan.posts_by_day) <= period


@any_day
def test_posts_stand_on_working_days_and_the_open_day_on_a_saturday(code: str, today: dt.date) -> None:
    plan = sample_plan(code, today)
    weekend = {day for day in plan.posts_by_day if day.weekday() > 4}
    assert len(weekend) == 1
    assert weekend.pop().weekday() == 5
    for day in plan.posts_by_day:
        assert day not in public_holidays(plan.basics.country, day.year, "en")


@any_day
def test_ideas_are_older_than_their_posts(code: str, today: dt.date) -> None:
    plan = sample_plan(code, today)
    assert all(idea.created_on <= today for idea in plan.ideas.values())
    for key, posts in plan.posts_by_idea.items():
        first = posts[0].day
        assert first is None or plan.ideas[key].created_on < first


@any_day
def test_campaigns_hold_the_posts_of_their_ideas(code: str, today: dt.date) -> None:
    plan = sample_plan(code, today)
    for post in plan.posts.values():
        key = plan.ideas[post.idea_id].campaign_id
        if post.day and key:
            first, last = plan.campaigns[key].first_day, plan.campaigns[key].last_day
            assert first
            assert last
            assert first <= post.day <= last


@any_day
def test_every_month_is_mostly_one_way(code: str, today: dt.date) -> None:
    plan = sample_plan(code, today)
    for month, (low, high) in zip(MONTHS, [(0.2, 0.4), (0.3, 0.4), (0.2, 0.4)], strict=True):
        read_by_a_person = [direction for _, direction in directions(code, plan, posts_of(plan, today, month))]
        assert len(read_by_a_person) >= 12
        assert low <= sum(direction.is_prompt for direction in read_by_a_person) / len(read_by_a_person) <= high
    assert Direction.MULTI_WAY in {direction for _, direction in directions(code, plan, posts_of(plan, today, 0))}


@any_day
def test_this_month_has_what_the_check_warns_about(code: str, today: dt.date) -> None:
    plan = sample_plan(code, today)
    posts = directions(code, plan, posts_of(plan, today, 0))
    runs = [
        len(list(run))
        for channel in plan.channels
        for one_way, run in groupby(way is Direction.ONE_WAY for post, way in posts if post.channel_id == channel)
        if one_way
    ]
    assert max(runs) >= 6
    assert any(plan.responder_of(post) is None for post, way in posts if way.is_prompt)
    assert max(Counter((post.day, post.channel_id) for post, _ in posts).values()) == 4
    by_week = Counter(week_of(post.day).first for post, _ in posts if post.day)
    prompted = {week_of(post.day).first for post, way in posts if post.day and way.is_prompt}
    assert any(count >= 3 and monday not in prompted for monday, count in by_week.items())
    assert any(week.first not in by_week for week in weeks_of(month_of(today)))


@languages
@pytest.mark.parametrize("today", HARD_DAYS, ids=str)
def test_the_check_has_something_to_say_by_every_rule(code: str, today: dt.date) -> None:
    report = check(sample_plan(code, today), month_of(today), today, as_a_person_reads(code))
    assert {finding.rule for finding in report.findings} == set(Rule) - {Rule.TOO_FEW_TO_JUDGE}


@languages
def test_what_was_put_aside_is_what_the_check_found(code: str) -> None:
    plan = sample_plan(code, DAY)
    report = check(plan, month_of(next_month(DAY, -1)), DAY, as_a_person_reads(code))
    assert [aside.dismissal for aside in report.set_aside] == list(plan.dismissals.values())
