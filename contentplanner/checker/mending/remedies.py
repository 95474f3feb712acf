"""What mends one finding at once: a few steps that a person picks from, each of them one click."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import islice
from types import MappingProxyType
from typing import TYPE_CHECKING

from contentplanner.checker.judging.finding_figures import (
    InterestsNotServed,
    OneVoice,
    SameAmbassador,
    Silence,
    ValuesNotServed,
)
from contentplanner.checker.judging.findings import Finding, Mend, Rule
from contentplanner.checker.mending.gaps import gap_of
from contentplanner.checker.mending.rebalance.ambassadors import ambassador_step, fitting_ambassador, likely_posts
from contentplanner.checker.mending.rebalance.draft import Draft
from contentplanner.checker.mending.rebalance.moves import dense_posts, how_fixed, move_step, nearest_days
from contentplanner.checker.mending.rebalance.responders import responder_step
from contentplanner.checker.mending.rebalance.voices import voice_step
from contentplanner.checker.mending.steps import Step, StepKind, key_of
from contentplanner.checker.mending.voices import Voices
from contentplanner.domain.periods import Period

if TYPE_CHECKING:
    from contentplanner.checker.judging.facts import CountedPost
    from contentplanner.checker.mending.scene import Scene
    from contentplanner.domain.records import Idea, Post

MOST = 5
"""So many remedies are offered at once."""

MOST_DAYS = 3
_TRIED_DAYS = 8


@dataclass(frozen=True)
class _Case:
    """A finding to mend, and the posts of it that may still be changed."""

    draft: Draft
    finding: Finding

    @property
    def items(self) -> list[CountedPost]:
        wanted = frozenset(self.finding.posts)
        return [item for item in self.draft.scene.changeable() if item.post.id in wanted]


def remedies(scene: Scene, finding: Finding, mend: Mend) -> tuple[Step, ...]:
    """Return the steps with which a mend of a finding may be done at once, the best first; often there are none."""
    maker = _MAKERS.get(mend)
    if maker is None:
        return ()
    return tuple(islice(maker(_Case(Draft(scene), finding)), MOST))


def _responders(case: _Case) -> Iterator[Step]:
    """Yield who may answer the posts of a finding in time, who can answer most of them first."""
    draft, posts = case.draft, [item.post for item in case.items]
    found: list[Step] = []
    for person in draft.cast.answerers:
        theirs = tuple(post for post in posts if draft.answering.is_in_time(person, post))
        if theirs:
            found.append(responder_step(theirs[0].channel_id, person, theirs, (case.finding.rule,)))
    yield from sorted(found, key=lambda step: -len(step.post_ids))


def _voices(case: _Case) -> Iterator[Step]:
    draft, figures = case.draft, case.finding.figures
    loud = figures.person_id if isinstance(figures, OneVoice) else None
    voices = Voices(draft.scene, draft.cast, 0 if loud else 1)
    posts = sorted((item.post for item in case.items), key=lambda post: not post.is_unwritten)
    for post in posts:
        person = voices.fitting(draft.scene.plan.ideas[post.idea_id], post.day, without=loud)
        if person is not None and post.voice_id == loud:
            yield voice_step(post, person, (case.finding.rule,))


def _ambassadors(case: _Case) -> Iterator[Step]:
    draft, figures = case.draft, case.finding.figures
    alone = figures.person_id if isinstance(figures, SameAmbassador) else None
    for item in likely_posts(draft):
        person = fitting_ambassador(draft, item.post, alone)
        if person is not None:
            yield ambassador_step(item.post, person, case.finding.rule)


def _moves(case: _Case) -> Iterator[Step]:
    figures = case.finding.figures
    if isinstance(figures, Silence):
        yield from _moves_into(case.draft, figures)
        return
    posts = sorted((item.post for item in case.items), key=lambda post: how_fixed(case.draft.scene, post))
    for post in posts[:1]:
        days = islice(nearest_days(case.draft, post), _TRIED_DAYS)
        steps = (move_step(post, day, case.finding.rule) for day in days)
        better = islice((step for step in steps if case.draft.helps(step)), MOST_DAYS)
        yield from sorted(better, key=lambda step: step.day.isoformat() if step.day else "")


def _moves_into(draft: Draft, silence: Silence) -> Iterator[Step]:
    days = draft.scene.within(Period(silence.first_day, silence.last_day))
    for post in islice(dense_posts(draft, silence.channel_id), _TRIED_DAYS) if days else ():
        day = draft.placing.best_day(post, draft.placing.room.free_days(post.channel_id, days)) if days else None
        step = move_step(post, day, Rule.SILENCE) if day else None
        if step is not None and draft.helps(step):
            yield step


def _tags(case: _Case) -> Iterator[Step]:
    """Yield ideas of the period that have no value, or no interest, with one that nothing serves."""
    plan = case.draft.scene.plan
    match case.finding.figures:
        case ValuesNotServed(value_ids=keys):
            bare = (idea for idea in _planned(case) if not plan.ideas[idea].value_ids)
            found = ((idea, replace(plan.ideas[idea], value_ids=(key,))) for idea in bare for key in keys[:1])
        case InterestsNotServed(interest_ids=keys):
            bare = (idea for idea in _planned(case) if not plan.ideas[idea].interest_ids)
            found = ((idea, replace(plan.ideas[idea], interest_ids=(key,))) for idea in bare for key in keys[:1])
        case _:
            return
    for key, idea in found:
        yield Step(StepKind.TAG_IDEA, key_of(StepKind.TAG_IDEA, key), (), (case.finding.rule,), idea_id=key, idea=idea)


def _added(before: Idea, after: Idea) -> tuple[str, ...]:
    had = {*before.value_ids, *before.interest_ids}
    return tuple(key for key in (*after.value_ids, *after.interest_ids) if key not in had)


def _planned(case: _Case) -> Iterator[str]:
    return iter(dict.fromkeys(item.post.idea_id for item in case.draft.scene.facts.posts))


def _trust(case: _Case) -> Iterator[Step]:
    if case.finding.rule is Rule.AGAINST_INTENTION:
        for item in case.items:
            yield trust_step(item.post)


def trust_step(post: Post) -> Step:
    """Return the step that reads the direction of a post from its text."""
    kind, key = StepKind.TRUST_TEXT, key_of(StepKind.TRUST_TEXT, post.id)
    return Step(kind, key, (post.id,), (Rule.AGAINST_INTENTION,), channel_id=post.channel_id, day=post.day)


_MAKERS: Mapping[Mend, Callable[[_Case], Iterator[Step]]] = MappingProxyType(
    {
        Mend.CHOOSE_RESPONDER: _responders,
        Mend.CHOOSE_VOICE: _voices,
        Mend.CHOOSE_AMBASSADOR: _ambassadors,
        Mend.MOVE_POST: _moves,
        Mend.TAG_IDEA: _tags,
        Mend.DECIDE_DIRECTION: _trust,
    }
)


def may_be_done(scene: Scene, finding: Finding, mend: Mend) -> bool:
    """Whether a finding that names no posts has some that a mend could take: quickly said, and not of each of them."""
    match mend, finding.figures:
        case Mend.MOVE_POST, Silence(channel_id=channel):
            posts = any(item.post.channel_id == channel for item in scene.changeable())
            return posts and gap_of(scene, finding) is not None
        case Mend.TAG_IDEA, ValuesNotServed():
            return any(not scene.plan.ideas[item.post.idea_id].value_ids for item in scene.facts.posts)
        case Mend.TAG_IDEA, InterestsNotServed():
            return any(not scene.plan.ideas[item.post.idea_id].interest_ids for item in scene.facts.posts)
        case _:
            return False


def post_to_open(scene: Scene, finding: Finding, mend: Mend) -> str | None:
    """Return the first post of a finding that a mend can begin with, preferably one that may still be changed."""
    posts = [scene.plan.posts[key] for key in finding.posts if key in scene.plan.posts]
    if mend is Mend.WRITE_TEXT:
        posts = [post for post in posts if post.is_unwritten] or posts
    if mend is Mend.DECIDE_DIRECTION:
        posts = [post for post in posts if not post.is_unwritten] or posts
    return next((post.id for post in posts if scene.may_change(post)), posts[0].id if posts else None)
