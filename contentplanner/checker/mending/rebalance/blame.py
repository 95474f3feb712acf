"""Which steps to do without when a proposal would push a goal further away, and which steps nothing would miss."""

from __future__ import annotations

import math
from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from contentplanner.checker.judging.findings import Rule
from contentplanner.checker.mending.rebalance.standing import Standing, standing
from contentplanner.checker.mending.steps import Step, StepKind, changes_of

if TYPE_CHECKING:
    from contentplanner.checker.judging.facts import Facts
    from contentplanner.checker.mending.rebalance.draft import Draft
    from contentplanner.checker.mending.scene import Scene

FEW_STEPS = 30
"""Of longer proposals it isn't asked step by step whether each is needed."""

_ROUNDING = 1e-9

_BLAMED: Mapping[Rule, tuple[StepKind, ...]] = MappingProxyType(
    {
        Rule.FEW_AMBASSADORS: (StepKind.PLAN_IDEA,),
        Rule.LOGO_SPEAKS: (StepKind.PLAN_IDEA,),
        Rule.ONE_VALUE: (StepKind.PLAN_IDEA,),
        Rule.NO_HOOK: (StepKind.PLAN_IDEA,),
        Rule.NO_RESPONDER: (StepKind.ASK_QUESTION, StepKind.PLAN_IDEA),
        Rule.ONE_VOICE: (StepKind.GIVE_VOICE, StepKind.PLAN_IDEA),
        Rule.SAME_AMBASSADOR: (StepKind.BRING_AMBASSADOR, StepKind.PLAN_IDEA),
    }
)


def to_blame(before: Scene, draft: Draft) -> frozenset[str]:
    """Return the keys of the last steps that made something worse; none when nothing is."""
    worse = standing(draft.scene, draft.answering).worse_than(standing(before, draft.answering))
    for rule in sorted({rule for rule, _about in worse}):
        kinds = _BLAMED.get(rule, tuple(StepKind))
        steps = tuple(step for step in draft.steps if step.kind in kinds) or draft.steps
        return frozenset(step.key for step in steps[-_too_many(rule, before.facts, draft.scene.facts) :])
    return frozenset()


def _too_many(rule: Rule, before: Facts, after: Facts) -> int:
    """Return how many posts too many make a share fall; 1 for everything else."""
    if rule is Rule.FEW_AMBASSADORS:
        part, whole = _joined(before), len(before.posts)
        return max(1, math.ceil(len(after.posts) - _joined(after) * whole / part - _ROUNDING)) if part else 1
    return 1


def _joined(found: Facts) -> int:
    return sum(bool(item.post.ambassador_ids) for item in found.posts)


def without_idle(before: Scene, draft: Draft) -> tuple[Step, ...]:
    """Return the steps without those that the others make needless, the last ones first."""
    steps, whole = draft.steps, standing(draft.scene, draft.answering)
    if len(steps) > FEW_STEPS:
        return steps
    for step in reversed(steps):
        rest = tuple(one for one in steps if one is not step)
        if not _is_built_on(step, rest) and not _stands(before, draft, rest).worse_than(whole):
            steps = rest
    return steps


def _is_built_on(step: Step, rest: tuple[Step, ...]) -> bool:
    made = step.post_ids if step.kind is StepKind.PLAN_IDEA else ()
    return any(key in made for one in rest for key in one.post_ids)


def _stands(before: Scene, draft: Draft, steps: tuple[Step, ...]) -> Standing:
    scene = before
    for step in steps:
        scene = scene.after(changes_of(scene.plan, step))
    return standing(scene, draft.answering)
