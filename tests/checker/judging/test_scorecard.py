from __future__ import annotations

import datetime as dt

import pytest

from contentplanner.checker import Scorecard, check, scorecard
from contentplanner.domain.goals import goal_of
from contentplanner.domain.periods import Period, before, month_of, week_of
from contentplanner.domain.vocabulary import FiveC, GoalRule
from tests.checker.judging.plans import DECEMBER, MILA, ONE, TODAY, TWO, a_plan, a_post, readings

NOVEMBER = [a_post(dt.date(2026, 11, day), TWO if day > 4 else ONE) for day in range(1, 7)]
POSTS = [a_post(day, TWO if day < 5 else ONE, voice_id=MILA.id if day == 1 else None) for day in range(1, 9)]
PLAN = a_plan(*NOVEMBER, *POSTS)


def card(period: Period = DECEMBER) -> Scorecard:
    report = check(PLAN, period, TODAY, readings())
    return scorecard(PLAN, report, TODAY, readings())


def test_it_carries_the_report_itself_and_the_reports_of_the_months_before() -> None:
    found = card()
    assert found.report == check(PLAN, DECEMBER, TODAY, readings())
    assert (found.now.posts, found.now.figures) == (8, found.report.figures)
    assert [one.period for one in found.course] == [month_of(dt.date(2026, month, 1)) for month in range(7, 13)]
    for one in found.earlier:
        report = check(PLAN, one.period, TODAY, readings())
        assert (one.posts, one.figures) == (report.posts, report.figures)


def test_shares_move_by_the_points_a_person_sees() -> None:
    found = card()
    assert (found.now.share(FiveC.CONVERSATIONS), found.last and found.last.share(FiveC.CONVERSATIONS)) == (0.5, 1 / 3)
    assert found.turned(FiveC.CONVERSATIONS) == 17
    assert found.turned(FiveC.CONNECTIONS) == 12  # 12.5 % is said as 12 %
    assert found.turned(FiveC.CONTEXT) == 0


@pytest.mark.parametrize("period", [month_of(dt.date(2027, 1, 1)), month_of(dt.date(2026, 11, 1))])
def test_too_few_posts_say_nothing_of_how_it_moved(period: Period) -> None:
    assert card(period).turned(FiveC.CONVERSATIONS) is None


def test_a_week_stands_beside_the_weeks_before_it() -> None:
    week = week_of(dt.date(2026, 12, 8))
    found = card(week)
    assert found.last is not None
    assert found.last.period == before(week) == week_of(dt.date(2026, 12, 1))
    assert (found.now.posts, found.last.posts) == (2, 6)


def test_where_the_calendar_begins_nothing_came_before() -> None:
    found = card(month_of(dt.date.min))
    assert (found.last, found.course, found.turned(FiveC.CONTENT)) == (None, (found.now,), None)


def test_the_shares_to_reach_are_the_plans_goals() -> None:
    found = card()
    assert found.goal(FiveC.CONVERSATIONS) == goal_of(PLAN, GoalRule.CONVERSATION_SHARE).target
    assert found.goal(FiveC.CONTENT) is None
