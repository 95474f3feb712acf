"""Context: do people with authority for the audience take part?"""

from __future__ import annotations

from collections.abc import Iterator

from contentplanner.checker.judging.facts import Facts, ids
from contentplanner.checker.judging.figures import ContextFigure
from contentplanner.checker.judging.finding_figures import FewAmbassadors, SameAmbassador
from contentplanner.checker.judging.findings import Finding, Mend
from contentplanner.checker.judging.shares import missing, share_of
from contentplanner.domain.goals import Goals, severity_of
from contentplanner.domain.vocabulary import GoalRule


def figure(facts: Facts, goals: Goals) -> ContextFigure:
    """Return in how many posts an ambassador takes part, and how many ambassadors there are."""
    joined = [item.post.ambassador_ids for item in facts.posts if item.post.ambassador_ids]
    return ContextFigure(
        share=share_of(len(joined), len(facts.posts)),
        with_ambassador=len(joined),
        posts=len(facts.posts),
        ambassadors=len({key for keys in joined for key in keys}),
        goal=goals[GoalRule.AMBASSADORS].target,
    )


def few_ambassadors(facts: Facts, goals: Goals) -> Iterator[Finding]:
    """Find a share of posts with an ambassador under the goal."""
    counts = figure(facts, goals)
    if counts.share is None or counts.share >= counts.goal:
        return
    short = missing(counts.with_ambassador, counts.posts, counts.goal)
    yield Finding(
        severity_of(goals[GoalRule.AMBASSADORS]),
        FewAmbassadors(counts.share, counts.posts, counts.goal, short),
        (facts.month,),
        ids(tuple(item for item in facts.posts if not item.post.ambassador_ids)),
        (Mend.SHOW_POSTS, Mend.CHOOSE_AMBASSADOR),
    )


def same_ambassador(facts: Facts, goals: Goals) -> Iterator[Finding]:
    """Find one person who is the only ambassador there is, time and again."""
    goal = goals[GoalRule.SAME_AMBASSADOR]
    posts = tuple(item for item in facts.posts if item.post.ambassador_ids)
    people = {key for item in posts for key in item.post.ambassador_ids}
    if len(posts) >= goal.target and len(people) == 1:
        (person_id,) = people
        yield Finding(
            severity_of(goal),
            SameAmbassador(person_id, len(posts)),
            (person_id, facts.month),
            ids(posts),
            (Mend.SHOW_POSTS, Mend.CHOOSE_AMBASSADOR),
        )


RULES = (few_ambassadors, same_ambassador)
