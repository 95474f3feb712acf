"""Content: does what is said fit both the organisation and the people it speaks to?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from contentplanner.checker.judging.doubles import is_open, repeated, within
from contentplanner.checker.judging.facts import Facts, ids
from contentplanner.checker.judging.figures import ContentFigure
from contentplanner.checker.judging.finding_figures import (
    InterestsNotServed,
    NoHook,
    OneValue,
    RepeatedText,
    ValuesNotServed,
)
from contentplanner.checker.judging.findings import Finding, Mend
from contentplanner.domain.goals import TOO_FEW_TO_JUDGE, Goals, severity_of
from contentplanner.domain.plan import Plan
from contentplanner.domain.records import Audience, AudienceInterest, Goal
from contentplanner.domain.vocabulary import GoalRule


def figure(facts: Facts, _goals: Goals) -> ContentFigure:
    """Return how many posts have a hook, and how many values and interests are served at all."""
    values, interests = values_in_use(facts.plan), interests_in_use(facts.plan)
    return ContentFigure(
        hooked=len(facts.posts) - len(facts.unhooked),
        posts=len(facts.posts),
        values_served=len(values) - len(_unserved(values, facts.served_values)),
        values=len(values),
        interests_served=len(interests) - len(_unserved(interests, facts.served_interests)),
        interests=len(interests),
    )


def no_hook(facts: Facts, goals: Goals) -> Iterator[Finding]:
    """Find posts whose idea doesn't serve both a value and an interest."""
    goal, posts = goals[GoalRule.NO_HOOK], facts.unhooked
    if posts and len(posts) >= goal.target:
        mends = (Mend.SHOW_POSTS, Mend.TAG_IDEA)
        yield Finding(severity_of(goal), NoHook(len(posts)), (facts.month,), ids(posts), mends)


def values_not_served(facts: Facts, goals: Goals) -> Iterator[Finding]:
    """Find values that nothing in the period serves, once there are posts enough to expect it."""
    keys = _unserved(values_in_use(facts.plan), facts.served_values)
    yield from _not_served(facts, ValuesNotServed(keys), goals[GoalRule.NOT_SERVED])


def interests_not_served(facts: Facts, goals: Goals) -> Iterator[Finding]:
    """Find interests that nothing in the period serves, once there are posts enough to expect it."""
    keys = _unserved(interests_in_use(facts.plan), facts.served_interests)
    yield from _not_served(facts, InterestsNotServed(keys), goals[GoalRule.NOT_SERVED])


def _not_served(facts: Facts, figures: ValuesNotServed | InterestsNotServed, goal: Goal) -> Iterator[Finding]:
    if figures.measure >= max(1, goal.target) and len(facts.posts) >= TOO_FEW_TO_JUDGE:
        yield Finding(severity_of(goal), figures, (facts.month,), (), (Mend.PLAN_IDEA, Mend.TAG_IDEA))


def one_value(facts: Facts, goals: Goals) -> Iterator[Finding]:
    """Find a value that more than half of all posts serve, where there are others to choose from."""
    goal, total = goals[GoalRule.ONE_VALUE], len(facts.posts)
    if total < TOO_FEW_TO_JUDGE or len(values_in_use(facts.plan)) < 2:  # noqa: PLR2004 - one and another
        return
    for value_id, count in sorted(facts.served_values.items(), key=lambda item: -item[1]):
        if count / total > goal.target:
            posts = tuple(item for item in facts.posts if value_id in facts.plan.ideas[item.post.idea_id].value_ids)
            yield Finding(
                severity_of(goal),
                OneValue(value_id, count, total),
                (value_id, facts.month),
                ids(posts),
                (Mend.SHOW_POSTS, Mend.PLAN_IDEA, Mend.TAG_IDEA),
            )


def repeated_text(facts: Facts, goals: Goals) -> Iterator[Finding]:
    """Find posts that say nearly the same as another one not long before or after, on any channel."""
    goal = goals[GoalRule.REPEATED_TEXT]
    for group in repeated(facts.plan, facts.period, goal.target):
        days = [post.day for post in group if post.day is not None]
        yield Finding(
            severity_of(goal),
            RepeatedText(len(group), days[0], days[-1], goal.target),
            (group[0].id,),
            within(group, facts.period),
            (Mend.SHOW_POSTS, *((Mend.CHANGE_TEXT,) if is_open(group, facts.today) else ())),
        )


def values_in_use(plan: Plan, *, archived: bool = False) -> tuple[str, ...]:
    """Return the ids of the values in the plan's order; of archived ones only where they are asked for too."""
    values = sorted(plan.values.values(), key=lambda value: (value.position, value.name, value.id))
    return tuple(value.id for value in values if archived or not value.archived)


def interests_in_use(plan: Plan, *, archived: bool = False) -> tuple[str, ...]:
    """Return the ids of the interests in the plan's order, those of an audience together.

    Of archived ones, or those of an archived audience, only where they are asked for too.
    """
    audiences = plan.audiences
    interests = sorted(plan.interests.values(), key=lambda interest: _place(audiences[interest.audience_id], interest))
    return tuple(
        interest.id
        for interest in interests
        if archived or not (interest.archived or audiences[interest.audience_id].archived)
    )


def _place(audience: Audience, interest: AudienceInterest) -> tuple[int, str, str, int, str, str]:
    return audience.position, audience.name, audience.id, interest.position, interest.name, interest.id


def _unserved(keys: tuple[str, ...], served: Counter[str]) -> tuple[str, ...]:
    return tuple(key for key in keys if key not in served)


RULES = (no_hook, values_not_served, interests_not_served, one_value, repeated_text)
