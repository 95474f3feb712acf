"""The proposal: steps that bring a period to its goals, what it looks like before and after, and what stays missing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from contentplanner.checker.judging.report import Report, check
from contentplanner.checker.mending.rebalance.ambassadors import bring_ambassadors
from contentplanner.checker.mending.rebalance.blame import to_blame, without_idle
from contentplanner.checker.mending.rebalance.draft import Ask, Draft
from contentplanner.checker.mending.rebalance.missing import Hook, Missing, missing_hooks, still_missing
from contentplanner.checker.mending.rebalance.moves import fill_silences, meet_responders, thin_out_crowds
from contentplanner.checker.mending.rebalance.planning import (
    add_conversations,
    break_silences,
    make_it_enough,
    outweigh_one_value,
    serve_what_is_missing,
)
from contentplanner.checker.mending.rebalance.questions import ask_questions, keep_intentions
from contentplanner.checker.mending.rebalance.responders import give_responders
from contentplanner.checker.mending.rebalance.voices import give_voices, lower_one_voice
from contentplanner.checker.mending.steps import Step, StepKind, changes_of
from contentplanner.domain.joining import joined
from contentplanner.domain.plan import Change, Changes

if TYPE_CHECKING:
    from contentplanner.checker.mending.scene import Scene

STAGES = (
    thin_out_crowds,
    serve_what_is_missing,
    outweigh_one_value,
    fill_silences,
    break_silences,
    make_it_enough,
    give_voices,
    lower_one_voice,
    give_responders,
    keep_intentions,
    ask_questions,
    add_conversations,
    give_voices,
    give_responders,
    meet_responders,
    bring_ambassadors,
)
"""What is tried, in order: what gives posts their days; who speaks and answers; what is asked, which may name them; who
speaks and answers then; who takes part."""


_KINDS = tuple(StepKind)


@dataclass(frozen=True, slots=True)
class Proposal:
    """Steps with the changes they are together; the reports before and after; what is missing then."""

    steps: tuple[Step, ...]
    changes: Changes
    before: Report
    after: Report
    missing: tuple[Missing, ...] = ()
    hooks: tuple[Hook, ...] = ()


def _go_on() -> None:
    """Somebody waits."""


def rebalance(
    scene: Scene, ask: Ask, refused: frozenset[str] = frozenset(), heed: Callable[[], None] = _go_on
) -> Proposal:
    """Return the fewest changes found that bring a period to its goals; never a step that was refused, by its key.

    Posted and scheduled posts, and days that have passed, are left as they are; no goal is further away after it, and
    what was put aside is left alone. Same arguments, same proposal. `heed` is called now and then: what it raises, when
    nobody waits any more, comes out here.
    """
    barred = refused
    while True:
        draft = _drafted(scene, ask, barred, heed)
        blamed = to_blame(scene, draft)
        if not blamed:
            return _proposed(scene, draft, refused)
        barred |= blamed


def _drafted(scene: Scene, ask: Ask, barred: frozenset[str], heed: Callable[[], None]) -> Draft:
    draft = Draft(scene, barred, ask)
    if scene.coming is not None and draft.report().findings:
        for stage in STAGES:
            heed()
            stage(draft)
    return draft


def _proposed(scene: Scene, draft: Draft, refused: frozenset[str]) -> Proposal:
    steps = without_idle(scene, draft)
    changes: list[Change] = []
    after = scene
    for step in steps:
        changes += (made := changes_of(after.plan, step))
        after = after.after(made)
    draft.scene = after
    report = draft.report()
    return Proposal(
        tuple(sorted(steps, key=_in_list)),
        joined(tuple(changes)),
        check(scene.plan, scene.period, scene.today, scene.readings),
        report,
        still_missing(draft, report, refused),
        missing_hooks(draft, report),
    )


def _in_list(step: Step) -> tuple[int, str, str]:
    return _KINDS.index(step.kind), step.day.isoformat() if step.day else "", step.key
