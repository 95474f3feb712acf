"""What is still missing when all steps are done: which findings stay, and why no step mends them."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import zip_longest
from types import MappingProxyType
from typing import TYPE_CHECKING

from contentplanner.checker.judging.finding_figures import (
    InterestsNotServed,
    OneValue,
    Silence,
    TooFewToJudge,
    ValuesNotServed,
)
from contentplanner.checker.judging.findings import Finding, Rule
from contentplanner.checker.mending.gaps import Gap, gap_of
from contentplanner.checker.mending.ideas import candidates
from contentplanner.checker.mending.rebalance.questions import is_answerable
from contentplanner.checker.mending.steps import StepKind, key_of
from contentplanner.domain.vocabulary import GoalRule

if TYPE_CHECKING:
    from contentplanner.checker.judging.report import Report
    from contentplanner.checker.mending.rebalance.draft import Draft


class Why(StrEnum):
    """Why nothing more was done about a finding."""

    LOCKED = "locked"
    REFUSED = "refused"
    NOBODY_ANSWERS = "nobody-answers"
    NO_QUESTION = "no-question"
    SET_BY_HAND = "set-by-hand"
    NOBODY_SPEAKS = "nobody-speaks"
    NO_AMBASSADOR = "no-ambassador"
    NO_IDEA = "no-idea"
    NO_DAY = "no-day"
    NO_HOOK = "no-hook"
    MANY_IDEAS = "many-ideas"
    UNWRITTEN = "unwritten"
    UNSURE = "unsure"
    ONLY_YOU = "only-you"


@dataclass(frozen=True, slots=True)
class Lack:
    """One reason, with the number of posts or steps it holds for."""

    why: Why
    count: int = 0


@dataclass(frozen=True, slots=True)
class Missing:
    """A finding that stays, as it stands after all steps, with the reasons."""

    finding: Finding
    lacks: tuple[Lack, ...]


Hook = tuple[str | None, str | None]
"""A value and an interest that no idea serves; one of them may be None."""

_STEPS: Mapping[Rule, tuple[StepKind, ...]] = MappingProxyType(
    {
        Rule.MOSTLY_ONE_WAY: (StepKind.ASK_QUESTION,),
        Rule.CHANNEL_ONE_WAY: (StepKind.ASK_QUESTION,),
        Rule.WEEK_WITHOUT_PROMPT: (StepKind.ASK_QUESTION,),
        Rule.ONE_WAY_RUN: (StepKind.ASK_QUESTION,),
        Rule.AGAINST_INTENTION: (StepKind.ASK_QUESTION,),
        Rule.LOGO_SPEAKS: (StepKind.GIVE_VOICE,),
        Rule.ONE_VOICE: (StepKind.GIVE_VOICE,),
        Rule.FEW_AMBASSADORS: (StepKind.BRING_AMBASSADOR,),
        Rule.SAME_AMBASSADOR: (StepKind.BRING_AMBASSADOR,),
        Rule.LATE_ANSWER: (StepKind.MOVE_POST,),
        Rule.VACANCY_WITHOUT_CONTACT: (StepKind.GIVE_VOICE,),
        Rule.CROWDED_DAY: (StepKind.MOVE_POST,),
    }
)
"""The kinds of step, each about one post, that mend the findings of a rule."""

_OTHERWISE: Mapping[Rule, Why] = MappingProxyType(
    {
        Rule.AGAINST_INTENTION: Why.ONLY_YOU,
        Rule.LOGO_SPEAKS: Why.NOBODY_SPEAKS,
        Rule.ONE_VOICE: Why.NOBODY_SPEAKS,
        Rule.FEW_AMBASSADORS: Why.NO_AMBASSADOR,
        Rule.SAME_AMBASSADOR: Why.NO_AMBASSADOR,
        Rule.NO_RESPONDER: Why.NOBODY_ANSWERS,
        Rule.LATE_ANSWER: Why.NOBODY_ANSWERS,
        Rule.VACANCY_WITHOUT_CONTACT: Why.NOBODY_ANSWERS,
        Rule.CROWDED_DAY: Why.NO_DAY,
        Rule.NO_HOOK: Why.ONLY_YOU,
        Rule.REPEATED_TEXT: Why.ONLY_YOU,
        Rule.CLASH: Why.ONLY_YOU,
    }
)
"""Why the findings of a rule stay where nothing was refused and the posts may be changed."""


_AIMED_AT = frozenset({Rule.MOSTLY_ONE_WAY, Rule.LOGO_SPEAKS, Rule.FEW_AMBASSADORS})
"""What has a share to reach is told first, also where the posts can't be changed any more."""


def missing_hooks(draft: Draft, report: Report) -> tuple[Hook, ...]:
    """Return the hooks that the plan needs an idea for: values and interests that no idea serves, paired up."""
    values, interests = _without_ideas(draft, report)
    return tuple(zip_longest(values, interests))


def _without_ideas(draft: Draft, report: Report) -> tuple[list[str], list[str]]:
    ideas = [idea for idea in draft.scene.plan.ideas.values() if not idea.archived]
    served = {key for idea in ideas for key in (*idea.value_ids, *idea.interest_ids)}
    keys: dict[Rule, tuple[str, ...]] = {}
    for finding in report.findings:
        match finding.figures:
            case ValuesNotServed(value_ids=ids) | InterestsNotServed(interest_ids=ids):
                keys[finding.rule] = ids
            case _:
                pass
    rules = Rule.VALUES_NOT_SERVED, Rule.INTERESTS_NOT_SERVED
    values, interests = ([key for key in keys.get(rule, ()) if key not in served] for rule in rules)
    return values, interests


def still_missing(draft: Draft, report: Report, refused: frozenset[str]) -> tuple[Missing, ...]:
    """Return the findings that stay, those at the end about posts that can't be changed.

    What `missing_hooks` tells of already is left out.
    """
    bare = {key for keys in _without_ideas(draft, report) for key in keys}
    kept = (finding for finding in report.findings if not _is_told(finding, bare))
    missing = (Missing(finding, tuple(_lacks(draft, finding, refused))) for finding in kept)
    return tuple(sorted(missing, key=lambda one: _is_out_of_reach(one) and one.finding.rule not in _AIMED_AT))


def _is_out_of_reach(missing: Missing) -> bool:
    return {lack.why for lack in missing.lacks} == {Why.LOCKED}


def _is_told(finding: Finding, without_ideas: set[str]) -> bool:
    match finding.figures:
        case ValuesNotServed(value_ids=keys) | InterestsNotServed(interest_ids=keys):
            return without_ideas.issuperset(keys)
        case _:
            return False


def _lacks(draft: Draft, finding: Finding, refused: frozenset[str]) -> Iterator[Lack]:
    if isinstance(finding.figures, TooFewToJudge):
        counts = ((Why.UNWRITTEN, finding.figures.unwritten), (Why.UNSURE, finding.figures.unsure))
        yield from [Lack(why, count) for why, count in counts if count] or [Lack(Why.NO_IDEA)]
        return
    kinds = _STEPS.get(finding.rule, ())
    posts = [draft.scene.plan.posts[key] for key in finding.posts]
    left_out = {post.id for post in posts if any(key_of(kind, post.id) in refused for kind in kinds)}
    left_out_here = len(left_out) or (0 if kinds else _refused_ideas(refused))
    locked = {post.id for post in posts if not draft.scene.may_change(post)}
    open_posts = [post for post in posts if post.id not in left_out | locked]
    yield from (Lack(Why.REFUSED, left_out_here),) if left_out_here else ()
    yield from (Lack(Why.LOCKED, len(locked)),) if locked else ()
    if open_posts or not (posts or left_out_here):
        yield from _others(draft, finding, [post.id for post in open_posts])


def _refused_ideas(refused: frozenset[str]) -> int:
    return sum(key.startswith(StepKind.PLAN_IDEA) for key in refused)


def _others(draft: Draft, finding: Finding, open_ids: list[str]) -> Iterator[Lack]:
    if isinstance(finding.figures, OneValue):
        yield _outweighing(draft, finding.figures)
        return
    why = _OTHERWISE.get(finding.rule) or _no_idea(draft, finding)
    if why is not None:
        yield Lack(why, len(open_ids))
        return
    posts = [draft.scene.plan.posts[key] for key in open_ids]
    by_hand = [post for post in posts if post.direction is not None]
    alone = [post for post in posts if post.direction is None and not is_answerable(draft, post)]
    counts = (
        (Why.SET_BY_HAND, len(by_hand)),
        (Why.NOBODY_ANSWERS, len(alone)),
        (Why.NO_QUESTION, len(posts) - len(by_hand) - len(alone)),
    )
    yield from (Lack(reason, count) for reason, count in counts if count)


def _outweighing(draft: Draft, figures: OneValue) -> Lack:
    """Return how many posts with other values it would take, where there are ideas for them at all."""
    coming, goal = draft.scene.coming, draft.scene.goals[GoalRule.ONE_VALUE].target
    others = candidates(draft.scene, Gap(coming, beside_value=figures.value_id)) if coming and goal else []
    short = math.ceil(figures.count / goal) - figures.posts if goal else 0
    return Lack(Why.MANY_IDEAS, short) if others else Lack(Why.NO_IDEA)


def _no_idea(draft: Draft, finding: Finding) -> Why | None:
    """Return why no idea closes a gap: there is none, none has a hook, or there is no day for it."""
    match finding.figures:
        case ValuesNotServed() | InterestsNotServed() | Silence():
            gap = gap_of(draft.scene, finding)
            found = candidates(draft.scene, gap) if gap else []
        case _:
            return None
    if any(one.idea.value_ids and one.idea.interest_ids for one in found):
        return Why.NO_DAY
    return Why.NO_HOOK if found else Why.NO_IDEA
