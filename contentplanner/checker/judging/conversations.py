"""Conversations: does the plan ask anything, or does it mostly send?"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from contentplanner.checker.judging.facts import CountedPost, Facts, Posts, ids, monday_of
from contentplanner.checker.judging.figures import ConversationsFigure
from contentplanner.checker.judging.finding_figures import (
    AgainstIntention,
    ChannelOneWay,
    MostlyOneWay,
    NoResponder,
    OneWayRun,
    TooFewToJudge,
    WeekWithoutPrompt,
)
from contentplanner.checker.judging.findings import Finding, Mend
from contentplanner.checker.judging.mix import Mix, mix, mix_of
from contentplanner.checker.judging.severities import louder, quieter
from contentplanner.checker.judging.shares import to_add, to_turn
from contentplanner.domain.goals import ALARM_SHARE, ONE_WAY_RUN_WARNING, TOO_FEW_TO_JUDGE, Goals, severity_of
from contentplanner.domain.periods import week_of
from contentplanner.domain.vocabulary import Direction, GoalRule, Severity


def figure(facts: Facts, goals: Goals) -> ConversationsFigure:
    """Return the mix, its share and the way to the goal."""
    counts, goal = facts.mix, goals[GoalRule.CONVERSATION_SHARE].target
    turn = to_turn(counts, goal) if counts.share is not None else 0
    turnable = min(turn, sum(facts.is_open(item) for item in facts.one_way))
    return ConversationsFigure(
        share=counts.share,
        one_way=counts.one_way,
        two_way=counts.two_way,
        multi_way=counts.multi_way,
        unsure=counts.unsure,
        unwritten=counts.unwritten,
        goal=goal,
        turn=turn,
        turnable=turnable,
        add=to_add(counts, goal, turnable) if turn else 0,
    )


def mostly_one_way(facts: Facts, goals: Goals) -> Iterator[Finding]:
    """Find a share of prompts under the goal; a step louder under the share called one-way."""
    counts, goal = facts.mix, goals[GoalRule.CONVERSATION_SHARE]
    level, severity = _level(counts, goal.target), severity_of(goal)
    if counts.share is None or not level:
        return
    yield Finding(
        louder(severity) if level > 1 else severity,
        MostlyOneWay(counts.share, counts.judged, goal.target, to_turn(counts, goal.target)),
        (facts.month,),
        ids(facts.one_way),
        (*_turning(facts, facts.one_way), Mend.PLAN_IDEA),
    )


def too_few_to_judge(facts: Facts, _goals: Goals) -> Iterator[Finding]:
    """Find a period with posts of which too few are judged to speak of a share."""
    counts = facts.mix
    if not counts.posts or counts.share is not None:
        return
    offers = ((Mend.DECIDE_DIRECTION, counts.unsure), (Mend.WRITE_TEXT, counts.unwritten))
    yield Finding(
        Severity.HINT,
        TooFewToJudge(counts.judged, TOO_FEW_TO_JUDGE, counts.unsure, counts.unwritten),
        (facts.month,),
        ids(tuple(item for item in facts.posts if not item.is_judged)),
        (*(mend for mend, count in offers if count), Mend.PLAN_IDEA),
    )


def channel_one_way(facts: Facts, goals: Goals) -> Iterator[Finding]:
    """Find channels that are worse than what is already said of the plan as a whole, a step quieter than that."""
    goal = goals[GoalRule.CONVERSATION_SHARE]
    severity, said = severity_of(goal), _level(facts.mix, goal.target)
    for channel_id, posts in facts.by_channel.items():
        counts = mix_of(item.direction for item in posts)
        level = _level(counts, goal.target)
        if counts.share is None or level <= said:
            continue
        one_way = _sending(posts)
        yield Finding(
            severity if level > 1 else quieter(severity),
            ChannelOneWay(channel_id, counts.share, counts.judged, goal.target, to_turn(counts, goal.target)),
            (channel_id, facts.month),
            ids(one_way),
            (*_turning(facts, one_way), Mend.PLAN_IDEA),
        )


def week_without_prompt(facts: Facts, goals: Goals) -> Iterator[Finding]:
    """Find ISO weeks with enough posts that only send and no prompt, on the days outside the period neither.

    Of a period within one week that was said when it is mostly one-way.
    """
    within_a_week = monday_of(facts.period.first) == monday_of(facts.period.last)
    if within_a_week and _level(facts.mix, goals[GoalRule.CONVERSATION_SHARE].target):
        return
    goal = goals[GoalRule.WEEK_WITHOUT_PROMPT]
    for monday, posts in facts.by_week.items():
        one_way = _sending(posts)
        if len(one_way) < max(1, goal.target):
            continue
        week = week_of(monday)
        if any(item.is_prompt for item in posts) or mix(facts.plan, week, facts.readings).prompts:
            continue
        adding = (Mend.PLAN_IDEA,) if week.last >= facts.today else ()
        yield Finding(
            severity_of(goal),
            WeekWithoutPrompt(monday, len(one_way)),
            (monday.isoformat(),),
            ids(one_way),
            (*_turning(facts, one_way), *adding),
        )


def one_way_run(facts: Facts, goals: Goals) -> Iterator[Finding]:
    """Find runs of posts that only send on one channel; unsure and unwritten posts neither count nor end a run.

    A run of everything on a channel is no news where the channel itself was named.
    """
    named = {finding.posts for finding in channel_one_way(facts, goals) if finding.measure == 1}
    goal = goals[GoalRule.ONE_WAY_RUN]
    bound, severity = max(1, goal.target), severity_of(goal)
    for channel_id, posts in facts.by_channel.items():
        for run in _runs(posts):
            if len(run) >= bound and ids(run) not in named:
                yield Finding(
                    louder(severity) if len(run) >= bound + ONE_WAY_RUN_WARNING else severity,
                    OneWayRun(channel_id, run[0].day, run[-1].day, len(run)),
                    (channel_id, run[0].post.id),
                    ids(run),
                    (*_turning(facts, run), Mend.PLAN_IDEA),
                )


def _runs(posts: Posts) -> Iterator[Posts]:
    judged = (item for item in posts if item.is_judged)
    for is_one_way, run in groupby(judged, key=lambda item: item.is_one_way):
        if is_one_way:
            yield tuple(run)


def no_responder(facts: Facts, goals: Goals) -> Iterator[Finding]:
    """Find prompts that have no responder, neither their own nor the channel's."""
    goal = goals[GoalRule.NO_RESPONDER]
    posts = tuple(item for item in facts.prompts if facts.plan.responder_of(item.post) is None)
    if posts and len(posts) >= goal.target:
        mends = (Mend.SHOW_POSTS, Mend.CHOOSE_RESPONDER)
        yield Finding(severity_of(goal), NoResponder(len(posts)), (facts.month,), ids(posts), mends)


def against_intention(facts: Facts, goals: Goals) -> Iterator[Finding]:
    """Find texts that are read as the other side of the line between prompt and one-way than was set by hand."""
    goal = goals[GoalRule.AGAINST_INTENTION]
    posts = tuple(item for item in facts.posts if _disagrees(facts, item))
    if posts and len(posts) >= goal.target:
        mends = (Mend.SHOW_POSTS, Mend.ADD_QUESTION, Mend.DECIDE_DIRECTION)
        yield Finding(severity_of(goal), AgainstIntention(len(posts)), (facts.month,), ids(posts), mends)


def _disagrees(facts: Facts, item: CountedPost) -> bool:
    if item.post.direction is None or not item.is_judged:
        return False
    read = facts.readings.of(item.post.text).direction
    return read is not Direction.UNSURE and read.is_prompt != item.is_prompt


def _level(counts: Mix, goal: float) -> int:
    """0: the goal is reached or nothing can be said; 1: under the goal; 2: under the share called one-way too."""
    if counts.share is None or counts.share >= goal:
        return 0
    return 2 if counts.share < ALARM_SHARE else 1


def _sending(posts: Posts) -> Posts:
    return tuple(item for item in posts if item.is_one_way)


def _turning(facts: Facts, posts: Posts) -> tuple[Mend, ...]:
    adding = (Mend.ADD_QUESTION,) if any(facts.is_open(item) for item in posts) else ()
    return (Mend.SHOW_POSTS, *adding)


RULES = (
    mostly_one_way,
    too_few_to_judge,
    channel_one_way,
    week_without_prompt,
    one_way_run,
    no_responder,
    against_intention,
)
