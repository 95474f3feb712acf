"""Planning ideas: where values, interests, posts or conversations are missing."""

from __future__ import annotations

import math
from collections.abc import Callable
from itertools import islice
from typing import TYPE_CHECKING

from contentplanner.checker.judging.content import interests_in_use, one_value, values_in_use
from contentplanner.checker.judging.conversations import too_few_to_judge
from contentplanner.checker.judging.finding_figures import OneValue
from contentplanner.checker.judging.findings import Rule
from contentplanner.checker.mending.gaps import Gap, gap_of
from contentplanner.checker.mending.ideas import Candidate, candidates
from contentplanner.checker.mending.promises import Promise
from contentplanner.checker.mending.rebalance.moves import open_silences
from contentplanner.checker.mending.steps import Step, StepKind, key_of
from contentplanner.domain.goals import TOO_FEW_TO_JUDGE
from contentplanner.domain.periods import Period
from contentplanner.domain.vocabulary import GoalRule

if TYPE_CHECKING:
    from contentplanner.checker.mending.rebalance.draft import Draft

TRIED_IDEAS = 5
MOST_FOR_ONE_VALUE = 4
"""More posts than this only to outweigh one value are out of proportion."""

_MISSING_PROMPTS = (Rule.MOSTLY_ONE_WAY, Rule.CHANNEL_ONE_WAY, Rule.WEEK_WITHOUT_PROMPT, Rule.ONE_WAY_RUN)


def serve_what_is_missing(draft: Draft) -> None:
    """Plan ideas until every value and interest is served, those first that serve most of what is missing."""
    while len(draft.scene.facts.posts) >= TOO_FEW_TO_JUDGE:
        values, interests = unserved(draft)
        rules = ((Rule.VALUES_NOT_SERVED,) if values else ()) + ((Rule.INTERESTS_NOT_SERVED,) if interests else ())

        def closed(one: Candidate, missing: frozenset[str] = values | interests) -> int:
            return len(missing.intersection((*one.idea.value_ids, *one.idea.interest_ids)))

        if not rules or not _planned(draft, _anywhere(draft), rules, closed):
            return


def unserved(draft: Draft) -> tuple[frozenset[str], frozenset[str]]:
    """Return the values and the interests that nothing serves, without those findings that were put aside."""
    found, month = draft.scene.facts, draft.scene.facts.month
    values = frozenset(values_in_use(found.plan)) - found.served_values.keys()
    interests = frozenset(interests_in_use(found.plan)) - found.served_interests.keys()
    return (
        frozenset() if draft.is_aside_key(Rule.VALUES_NOT_SERVED, month) else values,
        frozenset() if draft.is_aside_key(Rule.INTERESTS_NOT_SERVED, month) else interests,
    )


def outweigh_one_value(draft: Draft) -> None:
    """Plan a few ideas with other values, where they are enough to bring one value back to its share."""
    goal = draft.scene.goals[GoalRule.ONE_VALUE].target
    for finding in one_value(draft.scene.facts, draft.scene.goals):
        figures = finding.figures
        if not isinstance(figures, OneValue) or draft.is_aside(finding) or not goal:
            continue
        short = math.ceil(figures.count / goal) - figures.posts
        gap = _anywhere(draft, beside=figures.value_id)
        if gap is not None and short <= min(MOST_FOR_ONE_VALUE, len(candidates(draft.scene, gap))):
            for _ in range(short):
                _planned(draft, gap, (Rule.ONE_VALUE,))


def break_silences(draft: Draft) -> None:
    """Plan ideas on silent channels."""
    while any(
        _planned(draft, Gap(days, silent.channel_id, silence=(silent.first_day, silent.last_day)), (Rule.SILENCE,))
        for silent in open_silences(draft)
        if (days := draft.scene.within(Period(silent.first_day, silent.last_day))) is not None
    ):
        pass


def make_it_enough(draft: Draft) -> None:
    """Plan ideas whose text is there already, where too few posts can be judged."""
    while any(not draft.is_aside(one) for one in too_few_to_judge(draft.scene.facts, draft.scene.goals)):
        coming = draft.scene.coming
        gap = None if coming is None else Gap(coming, is_written=True)
        if not _planned(draft, gap, (Rule.TOO_FEW_TO_JUDGE,)):
            return


def add_conversations(draft: Draft) -> None:
    """Plan ideas whose text waits and asks something, where posts that can be turned aren't enough."""
    while any(
        _planned(draft, gap, (finding.rule,), _asks)
        for finding in draft.report().findings
        if finding.rule in _MISSING_PROMPTS and (gap := gap_of(draft.scene, finding)) is not None
    ):
        pass


def _asks(one: Candidate) -> int:
    return int(one.outlook.promise is Promise.ASKS)


def _anywhere(draft: Draft, beside: str | None = None) -> Gap | None:
    coming = draft.scene.coming
    return None if coming is None else Gap(coming, beside_value=beside)


def _planned(
    draft: Draft, gap: Gap | None, mends: tuple[Rule, ...], worth: Callable[[Candidate], int] | None = None
) -> bool:
    """Plan the best idea that has a hook and makes something better; `worth` weighs ideas, 0 leaves one out."""
    if gap is None:
        return False
    found = [one for one in candidates(draft.scene, gap) if _is_usable(draft, one) and (not worth or worth(one))]
    if worth is not None:
        found.sort(key=lambda one: -worth(one))
    steps = (step for one in found if (step := _step(draft, one, gap, mends)) is not None)
    return any(draft.tried(step) for step in islice(steps, TRIED_IDEAS))


def _is_usable(draft: Draft, one: Candidate) -> bool:
    return bool(one.idea.value_ids and one.idea.interest_ids) and draft.allows(StepKind.PLAN_IDEA, one.idea.id)


def _step(draft: Draft, one: Candidate, gap: Gap, mends: tuple[Rule, ...]) -> Step | None:
    post = draft.placing.placed(one.idea, gap, one.waiting)
    if post is None:
        return None
    return Step(
        StepKind.PLAN_IDEA,
        key_of(StepKind.PLAN_IDEA, one.idea.id),
        (post.id,),
        mends,
        idea_id=one.idea.id,
        channel_id=post.channel_id,
        day=post.day,
        person_id=post.voice_id,
        post=post,
        outlook=one.outlook,
        serves=_newly_served(draft, one),
    )


def _newly_served(draft: Draft, one: Candidate) -> tuple[str, ...]:
    found = draft.scene.facts
    served = found.served_values.keys() | found.served_interests.keys()
    return tuple(key for key in (*one.idea.value_ids, *one.idea.interest_ids) if key not in served)
