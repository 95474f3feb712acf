"""A proposal for a period: who answers, who speaks, who takes part."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from contentplanner.checker import Rule
from contentplanner.checker.mending.rebalance.missing import Why
from contentplanner.checker.mending.steps import StepKind
from contentplanner.domain.records import Absence, Goal, Idea, Person
from contentplanner.domain.vocabulary import GoalRule, Subject
from tests.checker.judging.plans import INSTAGRAM, MILA, NOOR
from tests.checker.mending.proposals import AT_EASE, QUIET, WORKDAYS, at_work, steps, whys
from tests.checker.mending.scenes import (
    ALUM,
    BOSS,
    TODAY,
    TOM,
    TWO,
    a_post,
    proposed,
)


def test_one_person_answers_all_posts_of_a_channel() -> None:
    posts = [a_post(day, TWO, responder_id=None, channel_id=INSTAGRAM.id) for day in (1, 2, 3, 7, 8)]
    proposal = proposed(*QUIET, *AT_EASE, *posts)
    (step,) = proposal.steps
    assert (step.kind, step.person_id, len(step.post_ids)) == (StepKind.GIVE_RESPONDER, MILA.id, 5)
    again = proposed(*QUIET, *AT_EASE, *posts, refused=frozenset({step.key}))
    assert [one.person_id for one in again.steps] == [NOOR.id]


def test_a_late_answer_gets_somebody_who_is_there_else_another_day() -> None:
    away = Absence("away", MILA.id, dt.date(2026, 12, 7), dt.date(2026, 12, 9))
    posts = [a_post(day, TWO) for day in (1, 2, 3, 4, 7)]
    (step,) = proposed(*QUIET, *AT_EASE, away, *posts).steps
    assert (step.kind, step.person_id) == (StepKind.GIVE_RESPONDER, NOOR.id)
    absent = Absence("too", NOOR.id, dt.date(2026, 12, 1), dt.date(2026, 12, 31))
    (step,) = proposed(*QUIET, *AT_EASE, away, absent, *posts).steps
    assert (step.kind, step.day) == (StepKind.MOVE_POST, dt.date(2026, 12, 9))


@pytest.mark.parametrize(
    ("people", "voices"), [((MILA, NOOR, TOM), 3), ((MILA, NOOR), 4), ((MILA,), 2)], ids=["three", "two", "one"]
)
def test_voices_are_given_so_that_nobody_speaks_too_often(people: tuple[Person, ...], voices: int) -> None:
    goals = [goal for goal in AT_EASE if goal.rule is not GoalRule.NAMED_VOICES]
    records = [replace(person, archived=person not in people) for person in (MILA, NOOR, TOM)]
    proposal = proposed(*QUIET, *goals, *records, *at_work(4, 4))
    assert len(steps(proposal, StepKind.GIVE_VOICE)) == voices
    if voices < 3:
        assert whys(proposal, Rule.LOGO_SPEAKS) == [Why.NOBODY_SPEAKS]
    else:
        assert not proposal.missing


def test_a_vacancy_gets_a_voice_first_and_leaders_tell_of_leadership() -> None:
    job = Idea("job", "Job", TODAY, subject=Subject.VACANCY)
    lead = Idea("lead", "Lead", TODAY, subject=Subject.LEADERSHIP)
    goals = [goal for goal in AT_EASE if goal.rule is not GoalRule.NAMED_VOICES]
    posts = [
        a_post(2, TWO, idea_id="job", responder_id=None),
        a_post(3, TWO, idea_id="lead"),
        *(a_post(day, TWO) for day in (4, 8, 9)),
    ]
    linkedin = replace(QUIET[0], responder_id=MILA.id)
    proposal = proposed(linkedin, *QUIET[1:], *goals, BOSS, job, lead, *posts)
    voices = {step.post_ids[0]: step.person_id for step in proposal.steps}
    assert voices == {posts[0].id: MILA.id, posts[1].id: BOSS.id}
    assert not proposal.after.findings


def test_who_is_absent_on_the_day_speaks_and_takes_part_only_where_nobody_else_can() -> None:
    goals = [goal for goal in AT_EASE if goal.rule not in {GoalRule.NAMED_VOICES, GoalRule.AMBASSADORS}]
    posts = [a_post(day, TWO) for day in WORKDAYS[:5]]
    away = [Absence(one.id, one.id, TODAY, dt.date(2026, 12, 31)) for one in (NOOR, ALUM)]
    usual = {(step.kind, step.person_id) for step in proposed(*QUIET, *goals, BOSS, ALUM, *posts).steps}
    assert usual == {
        (StepKind.GIVE_VOICE, MILA.id),
        (StepKind.GIVE_VOICE, NOOR.id),
        (StepKind.BRING_AMBASSADOR, ALUM.id),
    }
    without = {(step.kind, step.person_id) for step in proposed(*QUIET, *goals, BOSS, ALUM, *posts, *away).steps}
    assert without == {(StepKind.GIVE_VOICE, MILA.id), (StepKind.BRING_AMBASSADOR, BOSS.id)}


def test_ambassadors_come_in_and_not_always_the_same() -> None:
    goals = [goal for goal in AT_EASE if goal.rule is not GoalRule.AMBASSADORS]
    many = Goal("ambassadors", GoalRule.AMBASSADORS, 0.25)
    proposal = proposed(*QUIET, *goals, many, ALUM, BOSS, *at_work(4, 4))
    joined = [step.person_id for step in steps(proposal, StepKind.BRING_AMBASSADOR)]
    assert sorted(joined, key=str) == [ALUM.id, BOSS.id]
    alone = proposed(*QUIET, *goals, many, ALUM, *at_work(4, 4))
    assert len(steps(alone, StepKind.BRING_AMBASSADOR)) == 1
    assert whys(alone, Rule.FEW_AMBASSADORS) == [Why.NO_AMBASSADOR]
