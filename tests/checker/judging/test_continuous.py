from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from contentplanner.checker import Mend, Rule
from contentplanner.checker.judging.finding_figures import CrowdedDay, LateAnswer, Silence, VacancyWithoutContact
from contentplanner.domain.periods import Period
from contentplanner.domain.records import Absence, Goal
from contentplanner.domain.vocabulary import Direction, GoalRule, Severity, Subject
from tests.checker.judging.plans import (
    IDEA,
    INSTAGRAM,
    LINKEDIN,
    MILA,
    NEWSLETTER,
    ONE,
    TWO,
    UNSURE,
    a_post,
    found,
    judged,
    mixed,
)


def day(number: int) -> dt.date:
    return dt.date(2026, 12, number)


@pytest.mark.parametrize(
    ("post_day", "time", "late"),
    [
        (4, None, False),  # Friday, taken for 09:00
        (4, dt.time(16, 59), False),
        (4, dt.time(17), True),  # Friday, when the work week ends
        (5, None, True),  # Saturday
        (6, dt.time(8, 59), True),  # Sunday: until Monday 08:59
        (6, None, False),  # Sunday 09:00: until Monday 09:00
        (24, dt.time(18), True),  # Christmas follows
        (25, dt.time(12), True),
        (27, dt.time(10), False),
    ],
)
def test_the_responder_is_at_work_within_a_day(post_day: int, time: dt.time | None, late: bool) -> None:
    report = judged(a_post(post_day, TWO, time=time))
    assert bool(found(report, Rule.LATE_ANSWER)) is late
    assert report.figures.continuous.answered == (0 if late else 1)


def test_absences_and_working_days_are_the_responders_own() -> None:
    post = a_post(day(7), TWO)
    absence = Absence("leave", MILA.id, day(7), day(8))
    (finding,) = found(judged(absence, post), Rule.LATE_ANSWER)
    assert finding.figures == LateAnswer(1, (MILA.id,), 24)
    assert finding.posts == (post.id,)
    assert found(judged(replace(MILA, working_days=(2, 3)), post), Rule.LATE_ANSWER)
    assert not found(judged(replace(MILA, working_days=(1,)), post), Rule.LATE_ANSWER)


def test_without_a_responder_nobody_is_late() -> None:
    report = judged(a_post(day(5), TWO, responder_id=None))
    assert not found(report, Rule.LATE_ANSWER)
    assert report.figures.continuous.answered == 0


@pytest.mark.parametrize(
    ("way", "severity"), [(TWO, Severity.WARNING), (ONE, Severity.HINT), (UNSURE, Severity.HINT), (None, Severity.HINT)]
)
def test_a_late_answer_to_a_prompt_is_a_warning(way: Direction | None, severity: Severity) -> None:
    (finding,) = found(judged(a_post(day(5), way)), Rule.LATE_ANSWER)
    assert finding.severity is severity


def test_the_hours_are_the_plans_own() -> None:
    rule = GoalRule.LATE_ANSWER
    friday_evening = a_post(day(4), TWO, time=dt.time(18))
    assert not found(judged(friday_evening, Goal(rule.value, rule, 64)), Rule.LATE_ANSWER)
    assert found(judged(friday_evening, Goal(rule.value, rule, 62)), Rule.LATE_ANSWER)


@pytest.mark.parametrize(
    ("subject", "voice", "own", "channels", "said"),
    [
        (Subject.VACANCY, None, None, None, True),
        (Subject.VACANCY, None, None, MILA.id, True),
        (Subject.VACANCY, MILA.id, None, None, False),
        (Subject.VACANCY, None, MILA.id, None, False),
        (Subject.EVENT, None, None, None, False),
    ],
)
def test_a_vacancy_names_somebody_of_its_own(
    subject: Subject, voice: str | None, own: str | None, channels: str | None, said: bool
) -> None:
    post = a_post(day(1), voice_id=voice, responder_id=own)
    report = judged(replace(IDEA, subject=subject), replace(LINKEDIN, responder_id=channels), post)
    findings = found(report, Rule.VACANCY_WITHOUT_CONTACT)
    expected = [(Severity.WARNING, VacancyWithoutContact(1), (post.id,))] if said else []
    assert [(finding.severity, finding.figures, finding.posts) for finding in findings] == expected


def silences(*days: int | dt.date, today: dt.date = dt.date(2026, 11, 30), rhythm: int = 7) -> list[tuple[int, int]]:
    """The silent stretches on LinkedIn as days of December, counted from the 1st; Instagram posts every week."""
    weekly = (a_post(dt.date(2026, 11, 30) + dt.timedelta(days=7 * n), channel_id=INSTAGRAM.id) for n in range(6))
    channel = replace(LINKEDIN, rhythm_days=rhythm)
    posts = (a_post(when) for when in days)
    report = judged(replace(NEWSLETTER, archived=True), channel, *weekly, *posts, today=today)
    figures = [finding.figures for finding in found(report, Rule.SILENCE)]
    assert all(isinstance(found, Silence) and found.channel_id == LINKEDIN.id for found in figures)
    start = dt.date(2026, 11, 30)
    return [((f.first_day - start).days, (f.last_day - start).days) for f in figures if isinstance(f, Silence)]


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        ((1, 8, 15, 22, 29), []),
        ((1, 9, 16, 23, 30), [(2, 8)]),
        ((1, 8, 15, 22), [(23, 31)]),
        ((1, 8, 15, 24), [(16, 23)]),  # a post on the 31st would still be in time
        ((8, 15, 22, 29), []),
        ((9, 16, 23, 30), [(1, 8)]),
        ((), [(1, 31)]),
        ((dt.date(2026, 11, 25), 3, 10, 17, 24, 31), [(-4, 2)]),
        ((dt.date(2026, 11, 26), 3, 10, 17, 24, 31), []),
        ((1, 8, 15, 22, 29, dt.date(2027, 1, 6)), [(30, 36)]),
        ((dt.date(2026, 11, 1), dt.date(2027, 2, 1)), [(-28, 62)]),
        ((dt.date(2026, 11, 1), 1, 8, 15, 22, 29), []),  # that silence lies before the period
    ],
)
def test_more_days_from_post_to_post_than_the_rhythm_are_silence(
    days: tuple[int | dt.date, ...], expected: list[tuple[int, int]]
) -> None:
    assert silences(*days) == expected


def test_the_rhythm_is_the_channels_own() -> None:
    assert silences(1, 15, 29, rhythm=14) == []
    assert silences(1, 15, 29, rhythm=13) == [(2, 14), (16, 28)]
    assert silences(1, 2, 29, rhythm=0) == []


def test_before_the_first_post_silence_counts_from_today() -> None:
    assert silences(20, 27, today=day(13)) == []
    assert silences(20, 27, today=day(12)) == [(12, 19)]
    assert silences(today=dt.date(2027, 1, 1)) == []


def test_silence_offers_an_idea_as_long_as_it_can_be_broken() -> None:
    (stretch, *_) = found(judged(a_post(1), a_post(20), today=day(19)), Rule.SILENCE)
    assert (stretch.mends, stretch.severity, stretch.measure) == (
        (Mend.PLAN_IDEA, Mend.MOVE_POST),
        Severity.HINT,
        18,
    )


@pytest.mark.parametrize(
    ("today", "told"), [(day(19), True), (day(20), False), (day(31), False), (dt.date(2027, 1, 1), True)]
)
def test_silence_that_has_passed_is_told_of_a_period_that_has_passed(today: dt.date, told: bool) -> None:
    assert ((2, 19) in silences(1, 20, today=today)) is told


def test_a_channel_without_replies_can_be_silent_but_an_archived_one_cannot() -> None:
    named = {finding.scope[0] for finding in found(judged(a_post(1)), Rule.SILENCE)}
    assert named == {LINKEDIN.id, INSTAGRAM.id, NEWSLETTER.id}
    archived = replace(INSTAGRAM, archived=True)
    assert INSTAGRAM.id not in {finding.scope[0] for finding in found(judged(archived, a_post(1)), Rule.SILENCE)}


def test_a_period_without_any_post_is_not_told_channel_by_channel() -> None:
    assert judged().findings == ()


@pytest.mark.parametrize(("count", "said"), [(3, False), (4, True), (5, True)])
def test_more_than_three_posts_a_day_on_a_channel_crowd_each_other(count: int, said: bool) -> None:
    posts = [a_post(3) for _ in range(count)]
    others = [a_post(3, channel_id=INSTAGRAM.id), a_post(4)]
    findings = found(judged(*posts, *others), Rule.CROWDED_DAY)
    expected = [(Severity.HINT, CrowdedDay(LINKEDIN.id, day(3), count, 3))] if said else []
    assert [(finding.severity, finding.figures) for finding in findings] == expected
    assert all(set(finding.posts) == {post.id for post in posts} for finding in findings)


@pytest.mark.parametrize(
    ("period", "weeks", "planned"),
    [
        (Period(day(1), day(31)), 5, 2),
        (Period(day(7), day(13)), 1, 0),
        (Period(day(6), day(7)), 2, 0),
        (Period(dt.date(9999, 12, 1), dt.date.max), 5, 0),
    ],
)
def test_the_figure_counts_weeks_and_those_with_a_post(period: Period, weeks: int, planned: int) -> None:
    figure = judged(a_post(1), a_post(2), a_post(28), period=period).figures.continuous
    assert (figure.weeks, figure.planned_weeks) == (weeks, planned)


def test_the_last_days_of_the_calendar_can_be_judged() -> None:
    last = dt.date.max
    posts = [replace(post, day=last) for post in mixed(6, 0)]
    assert judged(*posts, period=Period(last, last), today=last).posts == 6
