"""What a proposal does about each kind of finding, as tables."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from contentplanner.checker import Rule
from contentplanner.checker.mending.rebalance.missing import Lack, Why
from contentplanner.checker.mending.rebalance.proposal import rebalance
from contentplanner.checker.mending.steps import StepKind
from contentplanner.domain.edits import dismiss
from contentplanner.domain.periods import month_of
from contentplanner.domain.plan import applied
from contentplanner.domain.records import Absence, Goal, Idea, Post, Record
from contentplanner.domain.vocabulary import Direction, GoalRule, PersonKind, Status
from tests.checker.judging.plans import INSTAGRAM, LINKEDIN, MILA, NOOR
from tests.checker.mending.proposals import AT_EASE, QUIET, at_work, steps, whys
from tests.checker.mending.scenes import (
    ALUM,
    BOSS,
    CARE,
    FIRST_JOB,
    HOOKED,
    LATER,
    ONE,
    TAGS,
    TODAY,
    TOM,
    TWO,
    a_post,
    ask,
    ask_nothing,
    proposed,
    scene_of,
)


def test_as_many_posts_are_turned_as_the_goal_needs_and_no_more() -> None:
    proposal = proposed(*QUIET, *AT_EASE, *at_work(6, 2))
    assert [step.kind for step in proposal.steps] == [StepKind.ASK_QUESTION] * 2
    assert proposal.before.figures.conversations.share == 0.25
    assert proposal.after.figures.conversations.share == 0.5
    assert not proposal.missing


def test_one_turned_post_serves_goal_channel_week_and_row_at_once() -> None:
    goals = (
        Goal(GoalRule.CONVERSATION_SHARE.value, GoalRule.CONVERSATION_SHARE, 0.2),
        *(Goal(rule.value, rule, 0) for rule in (GoalRule.NAMED_VOICES, GoalRule.AMBASSADORS)),
        Goal(GoalRule.NO_HOOK.value, GoalRule.NO_HOOK, 99),
    )
    proposal = proposed(*QUIET, *goals, *(a_post(day, ONE) for day in (7, 8, 9, 10, 11)))
    (step,) = proposal.steps
    assert set(step.mends) >= {Rule.MOSTLY_ONE_WAY, Rule.WEEK_WITHOUT_PROMPT, Rule.ONE_WAY_RUN}
    assert not proposal.after.findings


def test_what_is_out_scheduled_set_by_hand_or_unanswered_is_not_turned_and_that_is_said() -> None:
    posts = (
        a_post(2, ONE, status=Status.POSTED),
        a_post(3, ONE, status=Status.SCHEDULED),
        a_post(4, ONE, direction=ONE),
        a_post(8, ONE),
        a_post(9, TWO),
        a_post(10, ONE, responder_id=None, channel_id=INSTAGRAM.id),
    )
    away = [Absence(person.id, person.id, TODAY, dt.date(2026, 12, 31)) for person in (MILA, NOOR)]
    proposal = proposed(*QUIET, *AT_EASE, Goal("late answer", GoalRule.LATE_ANSWER, 9999), *away, *posts)
    turned = [step.post_ids[0] for step in steps(proposal, StepKind.ASK_QUESTION)]
    assert turned == [posts[3].id, posts[5].id]  # with so much time somebody is there
    proposal = proposed(*QUIET, *AT_EASE, *away, *posts)
    assert [step.post_ids[0] for step in steps(proposal, StepKind.ASK_QUESTION)] == [posts[3].id]
    assert whys(proposal, Rule.MOSTLY_ONE_WAY) == [Why.LOCKED, Why.SET_BY_HAND, Why.NOBODY_ANSWERS]


def test_where_no_question_fits_that_is_said() -> None:
    proposal = rebalance(scene_of(*QUIET, *AT_EASE, *at_work(6, 2)), ask_nothing)
    assert not proposal.steps
    assert whys(proposal, Rule.MOSTLY_ONE_WAY) == [Why.NO_QUESTION]


def test_a_waiting_conversation_is_planned_where_too_few_posts_can_be_turned() -> None:
    out = [a_post(day, ONE, status=Status.POSTED) for day in (1, 2, 3)]
    asking = [Idea(f"asks-{n}", f"Asks {n}", TODAY, "", ("care",), ("pay",)) for n in range(3)]
    waiting = [Post(f"w{n}", f"asks-{n}", LINKEDIN.id, text=TWO, responder_id=MILA.id) for n in range(3)]
    proposal = proposed(*QUIET, *AT_EASE, *TAGS, HOOKED, *out, a_post(4, TWO), a_post(7, TWO), *asking, *waiting)
    (step,) = steps(proposal, StepKind.PLAN_IDEA)
    assert step.post_ids == ("w0",)
    assert step.outlook is not None
    assert step.outlook.is_written
    assert proposal.after.figures.conversations.share == 0.5


def test_values_and_interests_that_are_missing_are_served_by_the_fewest_ideas() -> None:
    both = Idea("both", "Both", TODAY, "", ("courage",), ("pay",))
    halves = [Idea("a", "A", TODAY, "", ("courage",), ("first-job",)), Idea("b", "B", TODAY, "", ("care",), ("pay",))]
    base = Idea(HOOKED.id, "Base", TODAY, "", ("care", "craft"), ("first-job",))
    goals = [goal for goal in AT_EASE if goal.rule is not GoalRule.NOT_SERVED]
    values = Goal("one value", GoalRule.ONE_VALUE, 1)
    proposal = proposed(*QUIET, *goals, values, *TAGS, base, both, *halves, *at_work(3, 3))
    (step,) = proposal.steps
    assert step.idea_id == "both"
    assert set(step.serves) == {"courage", "pay"}
    assert not proposal.hooks


def test_a_hook_that_no_idea_serves_is_named() -> None:
    base = Idea(HOOKED.id, "Base", TODAY, "", ("craft", "courage"), ("pay",))
    goals = [goal for goal in AT_EASE if goal.rule is not GoalRule.NOT_SERVED]
    proposal = proposed(*QUIET, *goals, Goal("one value", GoalRule.ONE_VALUE, 1), *TAGS, base, *at_work(3, 3))
    assert proposal.hooks == ((CARE.id, FIRST_JOB.id),)
    assert not proposal.missing  # what no idea serves is said once


def test_a_crowded_day_fills_a_silence() -> None:
    posts = [a_post(7, TWO, time=dt.time(9 + n)) for n in range(4)]
    around = [a_post(day, TWO) for day in (1, 24, 30)]
    proposal = proposed(*QUIET[1:], *AT_EASE, *posts, *around)
    moved = steps(proposal, StepKind.MOVE_POST)
    assert {Rule.CROWDED_DAY, Rule.SILENCE} >= {rule for step in moved for rule in step.mends}
    assert not proposal.after.findings
    assert moved[0].day is not None
    assert moved[0].day > dt.date(2026, 12, 7)


def test_a_post_is_not_moved_where_that_only_moves_the_silence() -> None:
    posts = [a_post(day, TWO, channel_id=INSTAGRAM.id) for day in (1, 2, 3, 4, 7, 8)]
    sole = [a_post(day, TWO) for day in (4, 17, 22, 29)]
    proposal = proposed(LINKEDIN, *QUIET[1:], *AT_EASE, *posts, *sole)
    assert not steps(proposal, StepKind.MOVE_POST)


def test_a_post_is_moved_to_a_day_without_another_at_the_same_hour() -> None:
    crowd = [a_post(7, TWO, time=dt.time(9 + 2 * n)) for n in range(4)]
    around = [a_post(day, TWO, time=dt.time(9 + 2 * n, 10)) for day in (1, 2, 3, 4, 8, 9, 10, 11, 14) for n in range(3)]
    proposal = proposed(*QUIET, *AT_EASE, *crowd, *around)
    (moved,) = steps(proposal, StepKind.MOVE_POST)
    assert moved.day == dt.date(2026, 12, 15)
    assert not proposal.after.findings


def test_a_silent_channel_gets_ideas_on_working_days_that_leave_time_to_write() -> None:
    ideas = [Idea(f"i{n}", f"Idea {n}", TODAY, "", ("care",), ("pay",)) for n in range(6)]
    posts = [a_post(day, TWO, channel_id=INSTAGRAM.id) for day in (1, 4, 8, 11, 15)]
    goals = (*AT_EASE, Goal("one value", GoalRule.ONE_VALUE, 1))
    proposal = proposed(LINKEDIN, *QUIET[1:], *goals, *TAGS, HOOKED, *ideas, *posts)
    days = [step.day for step in steps(proposal, StepKind.PLAN_IDEA)]
    assert days == [dt.date(2026, 12, day) for day in (3, 10, 17, 24)]
    assert not proposal.after.findings


def test_an_idea_without_a_hook_is_no_help_and_that_is_said() -> None:
    bare = Idea("bare", "Bare", TODAY)
    posts = [a_post(day, TWO, channel_id=INSTAGRAM.id) for day in (1, 4, 8, 11, 15)]
    proposal = proposed(LINKEDIN, *QUIET[1:], *AT_EASE, bare, *posts)
    assert not proposal.steps
    assert whys(proposal, Rule.SILENCE) == [Why.NO_HOOK]


def test_a_colleague_is_no_ambassador_by_chance() -> None:
    goals = [goal for goal in AT_EASE if goal.rule is not GoalRule.AMBASSADORS]
    proposal = proposed(*QUIET, *goals, replace(TOM, kind=PersonKind.COLLEAGUE), *at_work(4, 4))
    assert not proposal.steps
    assert whys(proposal, Rule.FEW_AMBASSADORS) == [Why.NO_AMBASSADOR]


def test_a_text_meant_as_a_conversation_asks_and_one_that_asks_too_much_is_left_to_you() -> None:
    meant = a_post(3, ONE, direction=Direction.TWO_WAY)
    told = a_post(4, TWO, direction=Direction.ONE_WAY)
    proposal = proposed(*QUIET, *AT_EASE, meant, told, *(a_post(day, TWO) for day in (7, 8, 9)))
    (step,) = proposal.steps
    assert (step.kind, step.post_ids) == (StepKind.ASK_QUESTION, (meant.id,))
    assert whys(proposal, Rule.AGAINST_INTENTION) == [Why.ONLY_YOU]


def test_a_refused_step_is_replaced_by_another_where_there_is_one() -> None:
    records: tuple[Record, ...] = (*QUIET, *AT_EASE, *at_work(6, 2))
    first = proposed(*records)
    refused = frozenset({first.steps[0].key})
    again = proposed(*records, refused=refused)
    assert len(again.steps) == 2
    assert again.after.figures.conversations.share == 0.5
    every = frozenset(f"{StepKind.ASK_QUESTION} {post.id}" for post in records if isinstance(post, Post))
    nothing = proposed(*records, refused=every)
    assert not nothing.steps
    assert whys(nothing, Rule.MOSTLY_ONE_WAY) == [Why.REFUSED]


def test_what_was_put_aside_is_left_alone() -> None:
    scene = scene_of(*QUIET, *AT_EASE, *at_work(6, 2))
    (finding,) = rebalance(scene, ask).before.findings
    aside = scene.after(dismiss(scene.plan, finding.key, finding.measure, "Known", TODAY))
    assert not rebalance(aside, ask).steps


def test_a_month_that_has_passed_and_one_that_is_empty_get_no_steps() -> None:
    scene = scene_of(*at_work(6, 2), today=dt.date(2027, 2, 1))
    assert not rebalance(scene, ask).steps
    empty = replace(scene, period=month_of(dt.date(2027, 3, 1)))
    assert not rebalance(empty, ask).steps


def test_the_silent_posts_a_planned_idea_adds_never_lower_what_ambassadors_reach() -> None:
    ideas = [Idea(f"i{n}", f"Idea {n}", TODAY, "", ("care",), ("pay",)) for n in range(6)]
    goals = [goal for goal in AT_EASE if goal.rule is not GoalRule.AMBASSADORS]
    half = Goal("ambassadors", GoalRule.AMBASSADORS, 0.5)
    posts = [a_post(day, TWO, channel_id=INSTAGRAM.id, ambassador_ids=("alum",)) for day in (1, 4, 8, 11, 15)]
    scheduled = [replace(post, status=Status.SCHEDULED) for post in posts]
    same = Goal("same ambassador", GoalRule.SAME_AMBASSADOR, 99)
    ease = (*goals, half, same, Goal("one value", GoalRule.ONE_VALUE, 1))
    proposal = proposed(LINKEDIN, *QUIET[1:], *ease, *TAGS, ALUM, HOOKED, *ideas, *scheduled)
    share = proposal.after.figures.context.share
    assert steps(proposal, StepKind.PLAN_IDEA)
    assert share is not None
    assert share >= 0.5


def test_it_starts_from_today_on() -> None:
    proposal = proposed(*QUIET, *AT_EASE, *at_work(8, 2), today=LATER)
    assert proposal.steps
    for change in proposal.changes:
        assert isinstance(change.after, Post)
        assert change.after.day is not None
        assert change.after.day >= LATER


def test_all_steps_together_are_one_change_a_record() -> None:
    scene = scene_of(ALUM, BOSS, TOM, *TAGS, HOOKED, *at_work(9, 1))
    proposal = rebalance(scene, ask)
    ids = [change.record.id for change in proposal.changes]
    assert len(ids) == len(set(ids))
    assert applied(scene.plan, proposal.changes)


def test_one_value_is_outweighed_by_a_few_ideas_or_it_is_said_how_many_it_would_take() -> None:
    cared = Idea(HOOKED.id, "Cared", TODAY, "", ("care",), ("pay",))
    others = [Idea(f"o{n}", f"Other {n}", TODAY, "", ("craft",), ("pay",)) for n in range(8)]
    mixed = [a_post(day, TWO, idea_id="o0") for day in (14, 15)]
    few = proposed(*QUIET, *AT_EASE, *TAGS, cared, *others, *at_work(0, 4), *mixed)
    assert [step.mends for step in few.steps] == [(Rule.ONE_VALUE,)] * 2
    assert not few.after.findings
    many = proposed(*QUIET, *AT_EASE, *TAGS, cared, *others, *at_work(0, 9), *mixed)
    assert not many.steps
    (stays,) = many.missing
    assert stays.lacks == (Lack(Why.MANY_IDEAS, 7),)
