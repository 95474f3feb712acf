"""Every rule of Conversations just under, at and over its bound."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from contentplanner.checker import Mend, Rule
from contentplanner.checker.judging.finding_figures import (
    ChannelOneWay,
    MostlyOneWay,
    OneWayRun,
    TooFewToJudge,
    WeekWithoutPrompt,
)
from contentplanner.domain.periods import Period, week_of
from contentplanner.domain.records import Goal
from contentplanner.domain.vocabulary import Direction, GoalRule, Severity, Status
from tests.checker.judging.plans import (
    INSTAGRAM,
    LINKEDIN,
    MILA,
    MULTI,
    NEWSLETTER,
    ONE,
    TWO,
    UNSURE,
    a_post,
    found,
    judged,
    mixed,
    posts_of,
)


@pytest.mark.parametrize(
    ("one_way", "prompts", "severity"),
    [
        (17, 4, Severity.ALARM),  # 19 %
        (16, 4, Severity.WARNING),  # 20 %
        (11, 10, Severity.WARNING),  # 48 %
        (10, 10, None),  # 50 %
        (10, 11, None),
        (5, 0, Severity.ALARM),
        (0, 5, None),
    ],
)
def test_a_share_under_the_goal_is_a_warning_and_under_a_fifth_an_alarm(
    one_way: int, prompts: int, severity: Severity | None
) -> None:
    findings = found(judged(*mixed(one_way, prompts)), Rule.MOSTLY_ONE_WAY)
    assert [finding.severity for finding in findings] == ([severity] if severity else [])


def test_mostly_one_way_names_the_posts_that_only_send_and_the_way_to_the_goal() -> None:
    posts = posts_of([ONE] * 18 + [TWO] * 7 + [MULTI] * 4)
    (finding,) = found(judged(*posts), Rule.MOSTLY_ONE_WAY)
    assert finding.figures == MostlyOneWay(share=11 / 29, judged=29, goal=0.5, turn=4)
    assert set(finding.posts) == {post.id for post in posts[:18]}
    assert finding.key == "mostly-one-way 2026-12"


@pytest.mark.parametrize(("goal", "turn"), [(0.4, 0), (0.5, 1), (0.6, 2), (1.0, 6)])
def test_the_goal_is_the_plans_own(goal: float, turn: int) -> None:
    rule = GoalRule.CONVERSATION_SHARE
    report = judged(*mixed(6, 4), Goal(rule.value, rule, goal))
    assert report.figures.conversations.turn == turn
    assert bool(found(report, Rule.MOSTLY_ONE_WAY)) is (turn > 0)


@pytest.mark.parametrize(
    ("posted", "turnable", "add"),
    [(0, 3, 0), (3, 3, 0), (4, 2, 2), (6, 0, 6)],
)
def test_only_posts_that_are_not_out_can_be_turned_and_the_rest_must_be_added(
    posted: int, turnable: int, add: int
) -> None:
    sending = [replace(post, status=Status.POSTED) for post in mixed(posted, 0)] + list(mixed(6 - posted, 0))
    figure = judged(*sending).figures.conversations
    assert (figure.turn, figure.turnable, figure.add) == (3, turnable, add)


def test_no_number_of_prompts_reaches_a_goal_of_everything_once_a_post_is_out() -> None:
    rule = GoalRule.CONVERSATION_SHARE
    posts = (replace(post, status=Status.POSTED) for post in mixed(6, 0))
    assert judged(*posts, Goal(rule.value, rule, 1.0)).figures.conversations.add is None


@pytest.mark.parametrize(("count", "few"), [(0, False), (1, True), (4, True), (5, False)])
def test_under_five_judged_posts_there_is_no_verdict(count: int, few: bool) -> None:
    report = judged(*mixed(count, 0))
    assert bool(found(report, Rule.TOO_FEW_TO_JUDGE)) is few
    assert (report.figures.conversations.share is None) is (count < 5)


def test_too_few_names_the_posts_that_wait_for_a_person() -> None:
    posts = (a_post(1, ONE), a_post(2, UNSURE), a_post(3, None), a_post(4, None))
    (finding,) = found(judged(*posts), Rule.TOO_FEW_TO_JUDGE)
    assert finding.figures == TooFewToJudge(judged=1, needed=5, unsure=1, unwritten=2)
    assert finding.posts == tuple(post.id for post in posts[1:])
    assert finding.mends == (Mend.DECIDE_DIRECTION, Mend.WRITE_TEXT, Mend.PLAN_IDEA)


@pytest.mark.parametrize(
    ("linkedin", "instagram", "expected"),
    [
        ((3, 2), (0, 10), [("linkedin", Severity.HINT)]),  # the plan is fine, LinkedIn stands at 40 %
        ((5, 1), (0, 10), [("linkedin", Severity.WARNING)]),  # the plan is fine, LinkedIn stands at 17 %
        ((5, 1), (3, 4), [("linkedin", Severity.WARNING)]),  # the plan is under its goal, LinkedIn under a fifth
        ((4, 1), (3, 4), []),  # both under the goal, LinkedIn at 20 %: that was said of the plan
        ((9, 1), (4, 1), []),  # the plan is under a fifth
        ((4, 0), (0, 10), []),  # too few on LinkedIn
        ((5, 5), (5, 5), []),
    ],
)
def test_a_channel_is_named_when_it_is_worse_than_what_is_said_of_the_plan(
    linkedin: tuple[int, int], instagram: tuple[int, int], expected: list[tuple[str, Severity]]
) -> None:
    report = judged(*mixed(*linkedin), *mixed(*instagram, channel_id=INSTAGRAM.id))
    findings = found(report, Rule.CHANNEL_ONE_WAY)
    assert [(finding.scope[0], finding.severity) for finding in findings] == expected


def test_the_only_channel_is_never_named() -> None:
    report = judged(*mixed(9, 1))
    assert found(report, Rule.MOSTLY_ONE_WAY)
    assert not found(report, Rule.CHANNEL_ONE_WAY)


def test_a_channel_says_how_many_of_its_posts_would_reach_the_goal() -> None:
    (finding,) = found(judged(*mixed(5, 1), *mixed(0, 9, channel_id=INSTAGRAM.id)), Rule.CHANNEL_ONE_WAY)
    assert finding.figures == ChannelOneWay(LINKEDIN.id, share=1 / 6, judged=6, goal=0.5, turn=2)


@pytest.mark.parametrize(
    ("ways", "count"),
    [
        ([ONE, ONE], None),
        ([ONE, ONE, ONE], 3),
        ([ONE, ONE, ONE, ONE], 4),
        ([ONE, ONE, ONE, TWO], None),
        ([ONE, ONE, ONE, MULTI], None),
        ([ONE, ONE, UNSURE], None),
        ([ONE, ONE, None], None),
        ([ONE, ONE, ONE, UNSURE, None], 3),
    ],
)
def test_a_week_of_three_posts_that_only_send_is_named(ways: list[Direction | None], count: int | None) -> None:
    posts = [a_post(7 + n, way) for n, way in enumerate(ways)]
    findings = found(judged(*posts, a_post(14, TWO)), Rule.WEEK_WITHOUT_PROMPT)
    expected = [WeekWithoutPrompt(dt.date(2026, 12, 7), count)] if count else []
    assert [finding.figures for finding in findings] == expected


def test_a_prompt_on_a_day_of_the_week_outside_the_period_counts() -> None:
    posts = [a_post(day, ONE) for day in (1, 2, 3)]
    assert found(judged(*posts), Rule.WEEK_WITHOUT_PROMPT)
    assert not found(judged(*posts, a_post(dt.date(2026, 11, 30), TWO)), Rule.WEEK_WITHOUT_PROMPT)


def test_a_period_of_one_week_is_not_told_the_same_twice() -> None:
    posts = [a_post(7 + n, ONE) for n in range(5)]
    week = judged(*posts, period=week_of(dt.date(2026, 12, 7)))
    assert found(week, Rule.MOSTLY_ONE_WAY)
    assert not found(week, Rule.WEEK_WITHOUT_PROMPT)
    assert found(judged(*posts), Rule.WEEK_WITHOUT_PROMPT)


@pytest.mark.parametrize(
    ("length", "severity"),
    [(3, None), (4, Severity.HINT), (5, Severity.HINT), (6, Severity.WARNING), (7, Severity.WARNING)],
)
def test_a_run_on_a_channel_is_a_hint_from_four_and_a_warning_from_six(length: int, severity: Severity | None) -> None:
    report = judged(*posts_of([TWO] + [ONE] * length + [TWO]))
    assert [finding.severity for finding in found(report, Rule.ONE_WAY_RUN)] == ([severity] if severity else [])


def test_a_run_knows_its_channel_its_days_and_its_first_post() -> None:
    posts = posts_of([TWO, ONE, ONE, ONE, ONE, MULTI])
    (finding,) = found(judged(*posts), Rule.ONE_WAY_RUN)
    assert finding.figures == OneWayRun(LINKEDIN.id, dt.date(2026, 12, 2), dt.date(2026, 12, 5), 4)
    assert finding.key == f"one-way-run linkedin {posts[1].id}"


def test_a_run_of_everything_on_a_channel_is_not_told_beside_the_channel() -> None:
    others = mixed(0, 9, channel_id=INSTAGRAM.id)
    assert not found(judged(*mixed(6, 0), *others), Rule.ONE_WAY_RUN)
    assert found(judged(*posts_of([ONE] * 6 + [TWO]), *others), Rule.ONE_WAY_RUN)
    assert found(judged(*mixed(6, 0)), Rule.ONE_WAY_RUN)


def test_unsure_and_unwritten_posts_neither_count_in_a_run_nor_end_it() -> None:
    (finding,) = found(judged(*posts_of([ONE, ONE, UNSURE, None, ONE, ONE])), Rule.ONE_WAY_RUN)
    assert finding.measure == 4


def test_a_run_is_on_one_channel() -> None:
    posts = [a_post(1 + n, ONE, channel_id=(LINKEDIN.id, INSTAGRAM.id)[n % 2]) for n in range(6)]
    assert not found(judged(*posts), Rule.ONE_WAY_RUN)


@pytest.mark.parametrize(
    ("own", "channels", "way", "named"),
    [
        (None, None, TWO, True),
        (None, None, MULTI, True),
        (None, None, ONE, False),
        (None, None, UNSURE, False),
        (MILA.id, None, TWO, False),
        (None, MILA.id, TWO, False),
    ],
)
def test_a_prompt_needs_a_responder_of_its_own_or_of_its_channel(
    own: str | None, channels: str | None, way: Direction, named: bool
) -> None:
    post = a_post(1, way, responder_id=own)
    findings = found(judged(post, replace(LINKEDIN, responder_id=channels)), Rule.NO_RESPONDER)
    assert [(finding.severity, finding.posts) for finding in findings] == (
        [(Severity.WARNING, (post.id,))] if named else []
    )


@pytest.mark.parametrize(
    ("text", "by_hand", "named"),
    [
        (ONE, TWO, True),
        (TWO, ONE, True),
        (MULTI, ONE, True),
        (TWO, MULTI, False),
        (UNSURE, TWO, False),
        (None, TWO, False),
        (ONE, None, False),
    ],
)
def test_a_text_on_the_other_side_than_was_set_by_hand_is_a_hint(
    text: Direction | None, by_hand: Direction | None, named: bool
) -> None:
    findings = found(judged(a_post(1, text, direction=by_hand)), Rule.AGAINST_INTENTION)
    assert [finding.severity for finding in findings] == ([Severity.HINT] if named else [])


def test_a_direction_set_by_hand_counts_once_there_is_a_text() -> None:
    figure = judged(a_post(1, ONE, direction=TWO), a_post(2, None, direction=TWO)).figures.conversations
    assert (figure.two_way, figure.one_way, figure.unwritten) == (1, 0, 1)


def test_undated_posts_other_days_and_channels_without_replies_do_not_count() -> None:
    outside = (a_post(None), a_post(dt.date(2027, 1, 1)), a_post(1, channel_id=NEWSLETTER.id))
    assert judged(a_post(31), *outside).posts == 1


def test_the_past_offers_no_question_to_add() -> None:
    posts = mixed(6, 0)
    (before,) = found(judged(*posts, today=dt.date(2026, 12, 6)), Rule.MOSTLY_ONE_WAY)
    (after,) = found(judged(*posts, today=dt.date(2027, 1, 1)), Rule.MOSTLY_ONE_WAY)
    assert Mend.ADD_QUESTION in before.mends
    assert Mend.ADD_QUESTION not in after.mends


def test_the_loudest_finding_comes_first() -> None:
    report = judged(*posts_of([ONE] * 7 + [TWO], responder_id=None))
    assert [finding.severity for finding in report.findings] == sorted(
        (finding.severity for finding in report.findings), key=tuple(Severity).index
    )
    assert report.worst is Severity.ALARM


@pytest.mark.parametrize(
    ("period", "month"),
    [
        (Period(dt.date(2026, 12, 1), dt.date(2026, 12, 31)), "2026-12"),
        (Period(dt.date(2026, 11, 30), dt.date(2026, 12, 6)), "2026-12"),
        (Period(dt.date(2026, 11, 23), dt.date(2026, 12, 20)), "2026-12"),
        (Period(dt.date(2026, 12, 28), dt.date(2027, 1, 3)), "2026-12"),
    ],
)
def test_what_is_found_in_a_period_is_remembered_by_the_month_of_its_middle(period: Period, month: str) -> None:
    (finding,) = found(judged(a_post(1), a_post(30), a_post(31), period=period), Rule.TOO_FEW_TO_JUDGE)
    assert finding.key == f"too-few-to-judge {month}"
