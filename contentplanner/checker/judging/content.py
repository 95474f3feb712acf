"""Content: does what is said fit both the organisation and the people it speaks to?"""

from __future__ import annotations

from collections.abc import Iterable

from contentplanner.checker.judging.facts import Facts
from contentplanner.checker.judging.figures import ContentFigure
from contentplanner.domain.goals import Goals
from contentplanner.domain.records import AudienceInterest, BrandValue


def figure(facts: Facts, _goals: Goals) -> ContentFigure:
    """Return how many posts have a hook, and how many values and interests are served at all."""
    ideas = [facts.plan.ideas[item.post.idea_id] for item in facts.posts]
    values, interests = in_use(facts.plan.values.values()), in_use(facts.plan.interests.values())
    return ContentFigure(
        hooked=sum(bool(idea.value_ids and idea.interest_ids) for idea in ideas),
        posts=len(ideas),
        values_served=len(values & {key for idea in ideas for key in idea.value_ids}),
        values=len(values),
        interests_served=len(interests & {key for idea in ideas for key in idea.interest_ids}),
        interests=len(interests),
    )


def in_use(records: Iterable[BrandValue | AudienceInterest]) -> set[str]:
    """Return the ids of the records that aren't archived."""
    return {record.id for record in records if not record.archived}
