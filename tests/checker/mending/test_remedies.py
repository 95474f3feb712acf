"""Every finding of every rule has a mend that makes it better, in one choice."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from contentplanner.checker import Finding, Mend, Rule, check
from contentplanner.checker.mending.gaps import gap_of
from contentplanner.checker.mending.ideas import plan_suggestion, suggest_ideas
from contentplanner.checker.mending.remedies import may_be_done, post_to_open, remedies
from contentplanner.checker.mending.scene import Scene
from contentplanner.checker.mending.steps import changes_of
from contentplanner.domain.edits import put
from contentplanner.domain.plan import Changes
from contentplanner.domain.records import Absence, Idea, Post, Record
from contentplanner.domain.vocabulary import Direction, Status, Subject
from tests.checker.judging.plans import INSTAGRAM, LINKEDIN, MILA, NOOR, ONE, TWO, UNSURE, a_post
from tests.checker.mending.scenes import ALUM, BOSS, HOOKED, TAGS, TODAY, TOM, ask, scene_of

AWAY = Absence("away", MILA.id, dt.date(2026, 12, 7), dt.date(2026, 12, 12))
WAITS = Idea("waits", "Waits", TODAY, "", ("courage",), ("pay",))
WAITING = Post("waiting", "waits", LINKEDIN.id, text=TWO)
JOB = Idea("job", "Job", TODAY, subject=Subject.VACANCY)
BARE = Idea("bare", "Bare", TODAY)
CRAFTED = replace(HOOKED, value_ids=("care",), interest_ids=("first-job",))


def posts(*days: int, way: Direction = ONE, **fields: object) -> tuple[Post, ...]:
    return tuple(a_post(day, way, **fields) for day in days)


SAID_TWICE = "one-way On Saturday there is coffee for everybody who wants to see how we work"
ONLY_A_PERSON_KNOWS = {Rule.NO_HOOK, Rule.CLASH, Rule.REPEATED_TEXT}

CASES: tuple[tuple[Rule, Mend, tuple[Record, ...]], ...] = (
    (Rule.MOSTLY_ONE_WAY, Mend.ADD_QUESTION, posts(1, 2, 3, 4, 7)),
    (Rule.MOSTLY_ONE_WAY, Mend.PLAN_IDEA, (*TAGS, WAITS, WAITING, *posts(1, 2, 3, 4, 7))),
    (Rule.TOO_FEW_TO_JUDGE, Mend.PLAN_IDEA, (*TAGS, WAITS, WAITING, *posts(1, 2))),
    (Rule.CHANNEL_ONE_WAY, Mend.ADD_QUESTION,
     (*posts(1, 2, 3, 4, 7, way=TWO), *posts(8, 9, 10, 11, 14, channel_id=INSTAGRAM.id))),
    (Rule.WEEK_WITHOUT_PROMPT, Mend.ADD_QUESTION, (*posts(1, 2, 3, 4, way=TWO), *posts(7, 8, 9))),
    (Rule.WEEK_WITHOUT_PROMPT, Mend.PLAN_IDEA, (*TAGS, WAITS, WAITING, *posts(1, 2, 3, 4, way=TWO), *posts(7, 8, 9))),
    (Rule.ONE_WAY_RUN, Mend.ADD_QUESTION, (*posts(1, 2, 3, 4, way=TWO), *posts(7, 8, 9, 10))),
    (Rule.ONE_WAY_RUN, Mend.PLAN_IDEA, (*TAGS, WAITS, WAITING, *posts(1, 2, 3, 4, way=TWO), *posts(7, 9, 11, 14))),
    (Rule.NO_RESPONDER, Mend.CHOOSE_RESPONDER, posts(7, 8, way=TWO, responder_id=None)),
    (Rule.AGAINST_INTENTION, Mend.ADD_QUESTION, posts(7, direction=TWO)),
    (Rule.AGAINST_INTENTION, Mend.DECIDE_DIRECTION, posts(7, way=TWO, direction=ONE)),
    (Rule.LOGO_SPEAKS, Mend.CHOOSE_VOICE, posts(1, 2, 3, 4, 7)),
    (Rule.ONE_VOICE, Mend.CHOOSE_VOICE, posts(1, 2, 3, voice_id=MILA.id)),
    (Rule.NO_HOOK, Mend.TAG_IDEA, posts(1)),
    (Rule.VALUES_NOT_SERVED, Mend.PLAN_IDEA, (*TAGS, CRAFTED, WAITS, WAITING, *posts(1, 2, 3, 4, 7))),
    (Rule.VALUES_NOT_SERVED, Mend.TAG_IDEA, (*TAGS, CRAFTED, BARE, *posts(1, 2, 3, 4), *posts(7, idea_id="bare"))),
    (Rule.INTERESTS_NOT_SERVED, Mend.PLAN_IDEA, (*TAGS, CRAFTED, WAITS, WAITING, *posts(1, 2, 3, 4, 7))),
    (Rule.INTERESTS_NOT_SERVED, Mend.TAG_IDEA, (*TAGS, CRAFTED, BARE, *posts(1, 2, 3, 4), *posts(7, idea_id="bare"))),
    (Rule.ONE_VALUE, Mend.PLAN_IDEA, (*TAGS, CRAFTED, WAITS, WAITING, *posts(1, 2, 3, 4, 7))),
    (Rule.FEW_AMBASSADORS, Mend.CHOOSE_AMBASSADOR, (ALUM, *posts(1, 2, 3, 4, 7))),
    (Rule.SAME_AMBASSADOR, Mend.CHOOSE_AMBASSADOR,
     (ALUM, BOSS, *posts(1, 2, ambassador_ids=(ALUM.id,)), *posts(8))),
    (Rule.LATE_ANSWER, Mend.CHOOSE_RESPONDER, (AWAY, *posts(8))),
    (Rule.LATE_ANSWER, Mend.MOVE_POST, (replace(LINKEDIN, rhythm_days=0), AWAY, *posts(8))),
    (Rule.VACANCY_WITHOUT_CONTACT, Mend.CHOOSE_VOICE, (JOB, *posts(8, idea_id="job", responder_id=None))),
    (Rule.VACANCY_WITHOUT_CONTACT, Mend.CHOOSE_RESPONDER, (JOB, *posts(8, idea_id="job", responder_id=None))),
    (Rule.SILENCE, Mend.PLAN_IDEA, (*TAGS, WAITS, WAITING, *posts(1, 30))),
    (Rule.SILENCE, Mend.MOVE_POST, posts(1, 2, 3, 30)),
    (Rule.CROWDED_DAY, Mend.MOVE_POST, posts(8, 8, 8, 8)),
    (Rule.CLASH, Mend.CHANGE_TIME, (*posts(8, time=dt.time(9)), *posts(8, time=dt.time(9, 30)))),
    (Rule.REPEATED_TEXT, Mend.CHANGE_TEXT, posts(8, 9, text=SAID_TWICE)),
)  # fmt: skip


def finding_of(scene: Scene, rule: Rule) -> Finding:
    report = check(scene.plan, scene.period, scene.today, scene.readings)
    return next(one for one in report.findings if one.rule is rule)


def choices(scene: Scene, finding: Finding, mend: Mend) -> list[Changes]:
    """What a person may choose from when a mend is begun."""
    if mend is Mend.PLAN_IDEA:
        gap = gap_of(scene, finding)
        assert gap is not None
        return [plan_suggestion(scene, one) for one in suggest_ideas(scene, gap)]
    if mend is Mend.ADD_QUESTION:  # the post opens, and its text stands beside questions to insert
        post = scene.plan.posts[post_to_open(scene, finding, mend) or ""]
        return [put(scene.plan, replace(post, text=ask(scene, post).text))]
    return [changes_of(scene.plan, step) for step in remedies(scene, finding, mend)]


@pytest.mark.parametrize(("rule", "mend", "records"), CASES, ids=[f"{rule}: {mend}" for rule, mend, _ in CASES])
def test_each_choice_makes_the_finding_better(rule: Rule, mend: Mend, records: tuple[Record, ...]) -> None:
    scene = scene_of(*records)
    finding = finding_of(scene, rule)
    assert mend in finding.mends or may_be_done(scene, finding, mend)
    if rule in ONLY_A_PERSON_KNOWS:  # the post opens at the field
        assert post_to_open(scene, finding, mend) == finding.posts[0]
        return
    found = choices(scene, finding, mend)
    assert found
    for changes in found:
        after = scene.after(changes)
        report = check(after.plan, scene.period, scene.today, scene.readings)
        alike = [one for one in report.findings if (one.rule, one.scope[:1]) == (rule, finding.scope[:1])]
        assert sum(one.measure for one in alike) < finding.measure


def test_every_rule_is_among_them() -> None:
    assert {rule for rule, _mend, _records in CASES} == set(Rule)


def test_what_is_out_or_scheduled_is_left_alone() -> None:
    scene = scene_of(
        *posts(7, 8, way=TWO, responder_id=None, status=Status.SCHEDULED),
        *posts(9, way=TWO, responder_id=None, status=Status.POSTED),
    )
    finding = finding_of(scene, Rule.NO_RESPONDER)
    assert not remedies(scene, finding, Mend.CHOOSE_RESPONDER)
    assert post_to_open(scene, finding, Mend.CHOOSE_RESPONDER) == finding.posts[0]


def test_who_can_answer_most_posts_comes_first() -> None:
    part_time = replace(TOM, working_days=(1,))
    scene = scene_of(part_time, *posts(7, 8, 9, way=TWO, responder_id=None))
    found = remedies(scene, finding_of(scene, Rule.NO_RESPONDER), Mend.CHOOSE_RESPONDER)
    assert [(step.person_id, len(step.post_ids)) for step in found] == [(MILA.id, 3), (NOOR.id, 3), (TOM.id, 2)]


def test_undecided_posts_open_for_a_person_to_decide() -> None:
    scene = scene_of(*posts(7, way=UNSURE), a_post(8, None))
    finding = finding_of(scene, Rule.TOO_FEW_TO_JUDGE)
    assert post_to_open(scene, finding, Mend.DECIDE_DIRECTION) == finding.posts[0]
    assert post_to_open(scene, finding, Mend.WRITE_TEXT) == finding.posts[1]
    assert not remedies(scene, finding, Mend.DECIDE_DIRECTION)
