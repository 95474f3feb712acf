"""Bringing in ambassadors: people with authority for the audience, not always the same one."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from typing import TYPE_CHECKING

from contentplanner.checker.judging.context import figure
from contentplanner.checker.judging.findings import Rule
from contentplanner.checker.judging.shares import missing
from contentplanner.checker.mending.steps import Step, StepKind, key_of
from contentplanner.domain.availability import is_absent
from contentplanner.domain.vocabulary import GoalRule, Status, Subject

if TYPE_CHECKING:
    from contentplanner.checker.judging.facts import CountedPost
    from contentplanner.checker.mending.rebalance.draft import Draft
    from contentplanner.domain.records import Person, Post

TIME_TO_ARRANGE = dt.timedelta(days=7)
"""Somebody who takes part is asked this long before, where there is a choice."""

_EARLY = tuple(Status)
_WORTH_A_GUEST = frozenset(
    {Subject.EVENT, Subject.ALUMNI, Subject.EMPLOYEE_STORY, Subject.LEADERSHIP, Subject.MILESTONE, Subject.LEARNING}
)


def bring_ambassadors(draft: Draft) -> None:
    """Let people with authority take part in as many posts as the goal asks for, and more than one of them."""
    month = draft.scene.facts.month
    wanted = 0 if draft.is_aside_key(Rule.FEW_AMBASSADORS, month) else _short(draft)
    for item in likely_posts(draft):
        if not wanted:
            break
        wanted -= _joined(draft, item.post, Rule.FEW_AMBASSADORS)
    alone = _only_one(draft)
    if alone is not None and not draft.is_aside_key(Rule.SAME_AMBASSADOR, alone, month):
        any(_joined(draft, item.post, Rule.SAME_AMBASSADOR, without=alone) for item in likely_posts(draft))


def _short(draft: Draft) -> int:
    counts = figure(draft.scene.facts, draft.scene.goals)
    return 0 if counts.share is None else missing(counts.with_ambassador, counts.posts, counts.goal)


def likely_posts(draft: Draft) -> list[CountedPost]:
    """Return the posts in which somebody may take part, the likeliest first: time to arrange it, a fitting subject."""
    arranged = draft.scene.today + TIME_TO_ARRANGE

    def rank(item: CountedPost) -> tuple[bool, bool, bool, int, dt.date, str]:
        fits = draft.scene.plan.ideas[item.post.idea_id].subject in _WORTH_A_GUEST
        early = _EARLY.index(item.post.status)
        return item.day < arranged, not fits, not item.post.is_unwritten, early, item.day, item.post.id

    free = (item for item in draft.scene.changeable() if not item.post.ambassador_ids)
    return sorted((item for item in free if draft.allows(StepKind.BRING_AMBASSADOR, item.post.id)), key=rank)


def _only_one(draft: Draft, joining: str | None = None) -> str | None:
    """Return the ambassador who is the only one, time and again; or would be with one who is `joining`."""
    joined = [item.post.ambassador_ids for item in draft.scene.facts.posts if item.post.ambassador_ids]
    joined += [(joining,)] if joining else []
    people = {key for keys in joined for key in keys}
    is_found = len(people) == 1 and len(joined) >= draft.scene.goals[GoalRule.SAME_AMBASSADOR].target
    return next(iter(people)) if is_found else None


def _joined(draft: Draft, post: Post, mends: Rule, without: str | None = None) -> bool:
    """Bring the ambassador who fits a post into it; nobody who would be the only one time and again."""
    person = fitting_ambassador(draft, post, without)
    if person is None or _only_one(draft, person.id) is not None:
        return False
    draft.take(ambassador_step(post, person, mends))
    return True


def ambassador_step(post: Post, person: Person, mends: Rule) -> Step:
    """Return the step that brings a person into a post."""
    kind, key = StepKind.BRING_AMBASSADOR, key_of(StepKind.BRING_AMBASSADOR, post.id)
    return Step(kind, key, (post.id,), (mends,), channel_id=post.channel_id, day=post.day, person_id=person.id)


def fitting_ambassador(draft: Draft, post: Post, without: str | None) -> Person | None:
    """Return who would take part in a post: somebody who is there, takes part least, and knows its interests."""
    interests = set(draft.scene.plan.ideas[post.idea_id].interest_ids)
    times = Counter(key for item in draft.scene.facts.posts for key in item.post.ambassador_ids)

    def rank(person: Person) -> tuple[bool, int, bool]:
        away = post.day is not None and is_absent(draft.scene.plan, person, post.day)
        return away, times[person.id], interests.isdisjoint(draft.interests_of(person.id))

    free = (one for one in draft.cast.ambassadors if one.id not in {without, post.voice_id})
    return min(free, key=rank, default=None)
