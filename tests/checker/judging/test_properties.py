"""What holds of every report, whatever the plan."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from contentplanner.checker import check, mix, mix_after
from contentplanner.domain.edits import delete_posts, move_post, put
from contentplanner.domain.periods import Period, weeks_of
from contentplanner.domain.plan import applied
from contentplanner.domain.records import Post
from contentplanner.domain.vocabulary import Direction, Severity
from tests.checker.judging.plans import (
    DECEMBER,
    LINKEDIN,
    MULTI,
    ONE,
    TODAY,
    TWO,
    a_plan,
    a_post,
    any_post,
    any_posts,
    readings,
)

Posts = tuple[Post, ...]
some = settings(max_examples=40)


@some
@given(posts=any_posts)
def test_a_report_is_the_same_each_time_and_its_share_is_one(posts: Posts) -> None:
    plan = a_plan(*posts)
    report = check(plan, DECEMBER, TODAY, readings())
    assert report == check(plan, DECEMBER, TODAY, readings())
    share = report.figures.conversations.share
    assert share is None or 0 <= share <= 1


@some
@given(posts=any_posts)
def test_findings_name_only_posts_that_count_and_each_key_once(posts: Posts) -> None:
    plan = a_plan(*posts)
    report = check(plan, DECEMBER, TODAY, readings())
    keys = [finding.key for finding in report.findings]
    assert len(keys) == len(set(keys))
    for finding in report.findings:
        assert len(finding.posts) == len(set(finding.posts))
        for post in (plan.posts[key] for key in finding.posts):
            assert post.day is not None
            assert post.day in DECEMBER
            assert plan.channels[post.channel_id].invites_replies


@some
@given(posts=any_posts, way=st.sampled_from([TWO, MULTI]))
def test_another_prompt_never_lowers_the_share(posts: Posts, way: Direction) -> None:
    before = mix(a_plan(*posts), DECEMBER, readings())
    after = mix(a_plan(*posts, a_post(15, way)), DECEMBER, readings())
    if before.share is not None:
        assert after.share is not None
        assert after.share >= before.share


@some
@given(posts=any_posts)
def test_turning_as_many_posts_as_is_said_reaches_the_goal_and_one_less_does_not(posts: Posts) -> None:
    plan = a_plan(*posts)
    figure = check(plan, DECEMBER, TODAY, readings()).figures.conversations
    sending = [item.id for item in plan.posts.values() if counts_as_sending(item)]
    for turned, reached in ((figure.turn, True), (figure.turn - 1, False)):
        if figure.share is None or turned < 0:
            continue
        changes = put(plan, *(replace(plan.posts[key], direction=TWO) for key in sending[:turned]))
        share = mix(applied(plan, changes), DECEMBER, readings()).share
        assert share is not None
        assert (share >= figure.goal) is reached


def counts_as_sending(post: Post) -> bool:
    dated = post.day is not None and post.day in DECEMBER and post.channel_id != "newsletter"
    return dated and bool(post.text) and (post.direction or Direction(post.text)) is ONE


@some
@given(posts=any_posts)
def test_the_weeks_add_up_to_the_whole(posts: Posts) -> None:
    plan, weeks = a_plan(*posts), weeks_of(DECEMBER)
    whole = mix(plan, Period(weeks[0].first, weeks[-1].last), readings())
    parts = [mix(plan, week, readings()) for week in weeks]
    assert sum(part.judged for part in parts) == whole.judged
    assert sum(parts[1:], parts[0]) == whole


@some
@given(posts=any_posts, new=any_post(), day=st.none() | st.dates(dt.date(2026, 11, 20), dt.date(2027, 1, 10)))
def test_the_mix_that_changes_would_lead_to_is_the_mix_they_lead_to(
    posts: Posts, new: Post, day: dt.date | None
) -> None:
    plan = a_plan(*posts)
    moved = move_post(plan, posts[0].id, day) if posts else ()
    deleted = delete_posts(plan, [posts[-1].id]) if len(posts) > 1 else ()
    silenced = put(plan, replace(LINKEDIN, invites_replies=False))
    for changes in ((*moved, *deleted, *put(plan, new)), silenced):
        expected = mix(applied(plan, changes), DECEMBER, readings())
        assert mix_after(plan, changes, DECEMBER, readings()) == expected


@some
@given(posts=any_posts)
def test_only_warnings_and_alarms_are_louder_than_a_hint(posts: Posts) -> None:
    report = check(a_plan(*posts), DECEMBER, TODAY, readings())
    loud = any(finding.severity is not Severity.HINT for finding in report.findings)
    assert (report.worst in {Severity.ALARM, Severity.WARNING}) is loud
