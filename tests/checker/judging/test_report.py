"""The report as a whole: goals and their severities, findings put aside, and the course over weeks."""

from __future__ import annotations

import datetime as dt

import pytest

from contentplanner.checker import Finding, Report, Rule, check, course, mix, weeks_around
from contentplanner.domain.edits import dismiss, take_up
from contentplanner.domain.periods import Period
from contentplanner.domain.plan import Plan, applied
from contentplanner.domain.records import Goal, Post
from contentplanner.domain.vocabulary import FiveC, GoalRule, Severity
from tests.checker.judging.plans import (
    DECEMBER,
    INSTAGRAM,
    MILA,
    MULTI,
    NOOR,
    ONE,
    TODAY,
    TWO,
    a_plan,
    a_post,
    found,
    judged,
    mixed,
    posts_of,
    readings,
)

SHARE, RUN = GoalRule.CONVERSATION_SHARE, GoalRule.ONE_WAY_RUN


def report_of(plan: Plan) -> Report:
    return check(plan, DECEMBER, TODAY, readings())


def one(report: Report, rule: Rule) -> Finding:
    (finding,) = found(report, rule)
    return finding


@pytest.mark.parametrize(
    ("chosen", "under_goal", "almost_none", "channel"),
    [
        (None, Severity.WARNING, Severity.ALARM, Severity.HINT),
        (Severity.HINT, Severity.HINT, Severity.WARNING, Severity.HINT),
        (Severity.WARNING, Severity.WARNING, Severity.ALARM, Severity.HINT),
        (Severity.ALARM, Severity.ALARM, Severity.ALARM, Severity.WARNING),
    ],
)
def test_the_goal_says_how_loud_its_findings_speak(
    chosen: Severity | None, under_goal: Severity, almost_none: Severity, channel: Severity
) -> None:
    goal = Goal(SHARE.value, SHARE, 0.5, chosen)
    assert one(judged(*mixed(6, 4), goal), Rule.MOSTLY_ONE_WAY).severity is under_goal
    assert one(judged(*mixed(9, 1), goal), Rule.MOSTLY_ONE_WAY).severity is almost_none
    uneven = (*mixed(3, 2), *mixed(0, 9, channel_id=INSTAGRAM.id))
    assert one(judged(*uneven, goal), Rule.CHANNEL_ONE_WAY).severity is channel


def test_a_longer_run_is_a_step_louder_than_its_goal() -> None:
    goal = Goal(RUN.value, RUN, 3, Severity.WARNING)
    assert not found(judged(*mixed(2, 0), goal), Rule.ONE_WAY_RUN)
    assert one(judged(*mixed(3, 0), goal), Rule.ONE_WAY_RUN).severity is Severity.WARNING
    assert one(judged(*mixed(5, 0), goal), Rule.ONE_WAY_RUN).severity is Severity.ALARM


COUNTED = {
    GoalRule.NO_RESPONDER: Rule.NO_RESPONDER,
    GoalRule.NO_HOOK: Rule.NO_HOOK,
    GoalRule.AGAINST_INTENTION: Rule.AGAINST_INTENTION,
}


@pytest.mark.parametrize("rule", COUNTED)
def test_a_goal_that_counts_says_from_how_many_posts_on_its_rule_speaks(rule: GoalRule) -> None:
    posts = [a_post(n, ONE, direction=TWO, responder_id=None) for n in (1, 2)]
    for target, said in ((2, True), (3, False)):
        findings = found(judged(*posts, Goal(rule.value, rule, target, Severity.ALARM)), COUNTED[rule])
        assert [finding.severity for finding in findings] == ([Severity.ALARM] if said else [])


def put_aside(plan: Plan, finding: Finding) -> Plan:
    return applied(plan, dismiss(plan, finding.key, finding.measure, "Vacaturemaand", TODAY))


def with_posts(plan: Plan, *posts: Post) -> Plan:
    return a_plan(*plan.posts.values(), *plan.dismissals.values(), *posts)


def test_a_finding_put_aside_stays_away_until_its_figures_get_worse() -> None:
    plan = a_plan(*mixed(6, 4))
    aside = put_aside(plan, one(report_of(plan), Rule.MOSTLY_ONE_WAY))
    for same_or_better in (aside, with_posts(aside, a_post(30, TWO))):
        report = report_of(same_or_better)
        assert not found(report, Rule.MOSTLY_ONE_WAY)
        (kept,) = report.set_aside
        assert (kept.finding.rule, kept.dismissal.reason) == (Rule.MOSTLY_ONE_WAY, "Vacaturemaand")
    worse = report_of(with_posts(aside, a_post(30, ONE)))
    assert found(worse, Rule.MOSTLY_ONE_WAY)
    assert worse.set_aside == ()


def test_what_is_put_aside_in_one_month_is_said_in_the_next() -> None:
    later = [a_post(dt.date(2027, 1, 4 + n), ONE if n < 6 else TWO) for n in range(10)]
    plan = a_plan(*mixed(6, 4), *later)
    aside = put_aside(plan, one(report_of(plan), Rule.MOSTLY_ONE_WAY))
    january = Period(dt.date(2027, 1, 1), dt.date(2027, 1, 31))
    assert found(check(aside, january, TODAY, readings()), Rule.MOSTLY_ONE_WAY)


def test_a_finding_can_be_put_aside_anew_and_taken_up_again() -> None:
    plan = a_plan(*mixed(6, 4))
    aside = put_aside(plan, one(report_of(plan), Rule.MOSTLY_ONE_WAY))
    worse = with_posts(aside, a_post(30, ONE))
    again = put_aside(worse, one(report_of(worse), Rule.MOSTLY_ONE_WAY))
    assert list(again.dismissals) == list(aside.dismissals)
    assert not found(report_of(again), Rule.MOSTLY_ONE_WAY)
    taken_up = applied(again, take_up(again, "mostly-one-way 2026-12"))
    assert found(report_of(taken_up), Rule.MOSTLY_ONE_WAY)
    assert take_up(taken_up, "mostly-one-way 2026-12") == ()


def test_what_is_put_aside_leaves_the_figures_as_they_are() -> None:
    plan = a_plan(*mixed(6, 4))
    before = report_of(plan)
    after = report_of(put_aside(plan, one(before, Rule.MOSTLY_ONE_WAY)))
    assert after.figures == before.figures


def test_a_report_knows_the_loudest_of_each_c() -> None:
    report = judged(*posts_of([ONE] * 7, responder_id=None))
    assert report.severity_of(FiveC.CONVERSATIONS) is Severity.ALARM
    assert report.severity_of(FiveC.CONNECTIONS) is Severity.WARNING
    assert report.severity_of(FiveC.CONTENT) is Severity.HINT
    assert judged().severity_of(FiveC.CONTENT) is None
    assert judged().worst is None


def test_the_course_counts_every_c_week_by_week() -> None:
    plan = a_plan(
        a_post(7, ONE, voice_id=MILA.id),
        a_post(8, TWO, ambassador_ids=(NOOR.id,)),
        a_post(12, MULTI),
        a_post(16, None),
    )
    weeks = course(plan, Period(dt.date(2026, 12, 9), dt.date(2026, 12, 15)), dt.date(2026, 12, 14), readings())
    assert [(week.week.first.day, week.week.last.day, week.is_past) for week in weeks] == [
        (7, 13, True),
        (14, 20, False),
    ]
    assert {c: weeks[0].figures.part(c) for c in FiveC} == {
        FiveC.CONNECTIONS: (1, 3),
        FiveC.CONVERSATIONS: (2, 3),
        FiveC.CONTENT: (0, 3),
        FiveC.CONTEXT: (1, 3),
        FiveC.CONTINUOUS: (2, 3),
    }
    assert weeks[1].figures.part(FiveC.CONVERSATIONS) == (0, 0)


def test_the_course_of_a_week_is_its_mix() -> None:
    plan = a_plan(*mixed(9, 7))
    for week in course(plan, DECEMBER, TODAY, readings()):
        found_mix = mix(plan, week.week, readings())
        assert week.figures.part(FiveC.CONVERSATIONS) == (found_mix.prompts, found_mix.judged)


def test_the_weeks_around_a_day_are_whole() -> None:
    around = weeks_around(dt.date(2026, 12, 10), before=1, after=2)
    assert around == Period(dt.date(2026, 11, 30), dt.date(2026, 12, 27))
