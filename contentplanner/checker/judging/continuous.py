"""Continuous: is somebody there, day after day, also to answer?"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import pairwise

from contentplanner.checker.judging.doubles import clashing, is_open, within
from contentplanner.checker.judging.facts import CountedPost, Facts, Posts, grouped, ids
from contentplanner.checker.judging.figures import ContinuousFigure
from contentplanner.checker.judging.finding_figures import (
    Clash,
    CrowdedDay,
    LateAnswer,
    Silence,
    VacancyWithoutContact,
)
from contentplanner.checker.judging.findings import Finding, Mend
from contentplanner.checker.judging.severities import quieter
from contentplanner.domain.availability import moment_of
from contentplanner.domain.goals import Goals, severity_of
from contentplanner.domain.periods import ONE_DAY, WEEK
from contentplanner.domain.vocabulary import GoalRule, Subject


def figure(facts: Facts, _goals: Goals) -> ContinuousFigure:
    """Return in how many ISO weeks of the period something is planned, and how many posts are answered in time."""
    first_monday = facts.period.first.toordinal() - facts.period.first.weekday()
    with_responder = sum(facts.plan.responder_of(item.post) is not None for item in facts.posts)
    return ContinuousFigure(
        weeks=(facts.period.last.toordinal() - first_monday) // WEEK + 1,
        planned_weeks=len(facts.by_week),
        answered=with_responder - len(facts.late),
        posts=len(facts.posts),
    )


def late_answer(facts: Facts, goals: Goals) -> Iterator[Finding]:
    """Find posts whose responder isn't at work within a day; where no prompt is among them, a step quieter."""
    goal, posts = goals[GoalRule.LATE_ANSWER], facts.late
    if not posts:
        return
    responders = (facts.plan.responder_of(item.post) for item in posts)
    people = dict.fromkeys(person.id for person in responders if person)
    severity = severity_of(goal)
    yield Finding(
        severity if any(item.is_prompt for item in posts) else quieter(severity),
        LateAnswer(len(posts), tuple(people), goal.target),
        (facts.month,),
        ids(posts),
        (Mend.SHOW_POSTS, *_if_open(facts, posts, Mend.MOVE_POST, Mend.CHOOSE_RESPONDER)),
    )


def vacancy_without_contact(facts: Facts, goals: Goals) -> Iterator[Finding]:
    """Find vacancies that name nobody to talk to: neither a voice nor a responder of their own."""
    goal = goals[GoalRule.VACANCY_CONTACT]
    posts = tuple(item for item in facts.posts if _is_impersonal_vacancy(facts, item))
    if posts and len(posts) >= goal.target:
        yield Finding(
            severity_of(goal),
            VacancyWithoutContact(len(posts)),
            (facts.month,),
            ids(posts),
            (Mend.SHOW_POSTS, Mend.CHOOSE_VOICE, Mend.CHOOSE_RESPONDER),
        )


def _is_impersonal_vacancy(facts: Facts, item: CountedPost) -> bool:
    is_vacancy = facts.plan.ideas[item.post.idea_id].subject is Subject.VACANCY
    return is_vacancy and not (item.post.voice_id or item.post.responder_id)


def silence(facts: Facts, goals: Goals) -> Iterator[Finding]:
    """Find stretches of the period without a post that are longer than a channel's rhythm, also across its ends.

    Channels that invite no replies have a rhythm too. Before the first post of a channel silence counts from today, or
    from the first day of the period when that is later. A period without any post is no finding, nor is a channel
    without a rhythm; silence that has passed is told of periods that have passed.
    """
    if not facts.posts:
        return
    goal = goals[GoalRule.SILENCE]
    days_of = _days_by_channel(facts)
    for channel in sorted(facts.plan.channels.values(), key=lambda channel: (channel.position, channel.id)):
        limit = goal.target * channel.rhythm_days
        if channel.archived or limit <= 0:
            continue
        for first, last in _silences(facts, days_of.get(channel.id, []), limit):
            adding = (Mend.PLAN_IDEA, Mend.MOVE_POST) if last >= facts.today else ()
            yield Finding(
                severity_of(goal),
                Silence(channel.id, first, last, channel.rhythm_days),
                (channel.id, first.isoformat()),
                (),
                adding,
            )


def _silences(facts: Facts, days: list[dt.date], limit: float) -> Iterator[tuple[dt.date, dt.date]]:
    period = facts.period
    before = [day for day in days if day < period.first][-1:]
    after = [day for day in days if day > period.last][:1]
    posts = [*before, *(day for day in days if day in period), *after]
    stretches = [(one + ONE_DAY, other - ONE_DAY, limit - 1) for one, other in pairwise(posts)]
    # Where the plan knows no post before or after, one may have stood just outside: only what is certain counts.
    begin = max(period.first, facts.today)
    if not posts:
        stretches.append((begin, period.last, limit))
    elif not before and begin < posts[0]:
        stretches.insert(0, (begin, posts[0] - ONE_DAY, limit))
    if posts and posts[-1] < period.last:
        stretches.append((posts[-1] + ONE_DAY, period.last, limit))
    for first, last, most in stretches:
        overlaps = first <= period.last and last >= period.first
        is_news = last >= facts.today or period.last < facts.today
        if overlaps and is_news and (last - first).days + 1 > most:
            yield first, last


def _days_by_channel(facts: Facts) -> Mapping[str, list[dt.date]]:
    days: defaultdict[str, list[dt.date]] = defaultdict(list)
    for day, posts in facts.plan.posts_by_day.items():
        for channel_id in {post.channel_id for post in posts}:
            days[channel_id].append(day)
    return days


def crowded_day(facts: Facts, goals: Goals) -> Iterator[Finding]:
    """Find days with more posts on one channel than the goal allows."""
    goal = goals[GoalRule.CROWDED_DAY]
    for channel_id, posts in facts.by_channel.items():
        for day, items in grouped(posts, lambda item: item.day).items():
            if len(items) > goal.target:
                yield Finding(
                    severity_of(goal),
                    CrowdedDay(channel_id, day, len(items), goal.target),
                    (channel_id, day.isoformat()),
                    ids(items),
                    (Mend.SHOW_POSTS, *_if_open(facts, items, Mend.MOVE_POST)),
                )


def clash(facts: Facts, goals: Goals) -> Iterator[Finding]:
    """Find posts that stand so close after each other on one channel that they get in each other's way."""
    goal = goals[GoalRule.CLASH]
    for row in clashing(facts.plan, facts.period, goal.target):
        first, last = moment_of(row[0]), moment_of(row[-1])
        if first is not None and last is not None:
            yield Finding(
                severity_of(goal),
                Clash(row[0].channel_id, first, last, len(row), goal.target),
                (row[0].channel_id, f"{first:%Y-%m-%dT%H:%M}"),
                within(row, facts.period),
                (Mend.SHOW_POSTS, *((Mend.CHANGE_TIME,) if is_open(row, facts.today) else ())),
            )


def _if_open(facts: Facts, posts: Posts, *mends: Mend) -> tuple[Mend, ...]:
    return mends if any(facts.is_open(item) for item in posts) else ()


RULES = (late_answer, vacancy_without_contact, silence, crowded_day, clash)
