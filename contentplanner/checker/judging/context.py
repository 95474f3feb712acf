"""Context: do people with authority for the audience take part?"""

from __future__ import annotations

from contentplanner.checker.judging.facts import Facts
from contentplanner.checker.judging.figures import ContextFigure
from contentplanner.checker.judging.shares import share_of
from contentplanner.domain.goals import Goals
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
