"""How far a plan stands from each of its goals: 0 where one is reached. What no step of a proposal may make worse."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from contentplanner.checker.judging.connections import ENOUGH_VOICED
from contentplanner.checker.judging.content import interests_in_use, values_in_use
from contentplanner.checker.judging.continuous import clash, crowded_day, silence, vacancy_without_contact
from contentplanner.checker.judging.conversations import against_intention
from contentplanner.checker.judging.findings import Rule
from contentplanner.checker.mending.rebalance.traffic import Traffic
from contentplanner.domain.goals import TOO_FEW_TO_JUDGE
from contentplanner.domain.vocabulary import GoalRule

if TYPE_CHECKING:
    from contentplanner.checker.judging.facts import Facts
    from contentplanner.checker.mending.room import Answering
    from contentplanner.checker.mending.scene import Scene
    from contentplanner.domain.goals import Goals

Aspect = tuple[Rule, str]
"""A rule, and what it is about where it may find several things: a channel."""

_ROUNDING = 1e-9


@dataclass(frozen=True, slots=True)
class Standing:
    """Every aspect with how bad it is; shares may be unknown, and then nothing is held against them."""

    bad: Mapping[Aspect, float]
    unknown: frozenset[Aspect]

    def worse_than(self, before: Standing) -> frozenset[Aspect]:
        """Return the aspects that are worse than they were."""
        return frozenset(
            key
            for key, bad in self.bad.items()
            if key not in before.unknown and bad > before.bad.get(key, 0) + _ROUNDING
        )

    def better_than(self, before: Standing) -> frozenset[Aspect]:
        """Return the aspects that are better than they were."""
        return frozenset(key for key, bad in before.bad.items() if self.bad.get(key, 0) < bad - _ROUNDING)


def standing(scene: Scene, answering: Answering) -> Standing:
    """Return how a plan stands. Unlike a report it hides nothing that is said elsewhere already."""
    shares = dict(_shares(scene))
    bad = {key: gap for key, gap in shares.items() if gap is not None}
    bad |= dict(_counts(scene, answering))
    return Standing(bad, frozenset(key for key, gap in shares.items() if gap is None))


def _shares(scene: Scene) -> Iterator[tuple[Aspect, float | None]]:
    found, goals = scene.facts, scene.goals
    goal = goals[GoalRule.CONVERSATION_SHARE].target
    yield (Rule.MOSTLY_ONE_WAY, ""), _short(found.mix.prompts, found.mix.judged, goal)
    for channel_id, posts in found.by_channel.items():
        prompts = sum(item.is_prompt for item in posts)
        judged = sum(item.is_judged for item in posts)
        yield (Rule.CHANNEL_ONE_WAY, channel_id), _short(prompts, judged, goal)
    named = sum(bool(item.post.voice_id) for item in found.posts)
    yield (Rule.LOGO_SPEAKS, ""), _short(named, len(found.posts), goals[GoalRule.NAMED_VOICES].target)
    joined = sum(bool(item.post.ambassador_ids) for item in found.posts)
    yield (Rule.FEW_AMBASSADORS, ""), _short(joined, len(found.posts), goals[GoalRule.AMBASSADORS].target)


def _short(part: int, whole: int, goal: float) -> float | None:
    return max(0.0, goal - part / whole) if whole else None


def _counts(scene: Scene, answering: Answering) -> Iterator[tuple[Aspect, float]]:
    found, goals, plan = scene.facts, scene.goals, scene.plan
    traffic = Traffic(scene)
    yield (Rule.TOO_FEW_TO_JUDGE, ""), max(0, TOO_FEW_TO_JUDGE - found.mix.judged)
    yield (Rule.WEEK_WITHOUT_PROMPT, ""), len(traffic.silent_weeks())
    for channel_id in found.by_channel:
        yield (Rule.ONE_WAY_RUN, channel_id), traffic.excess(channel_id)
    yield (Rule.NO_RESPONDER, ""), sum(plan.responder_of(item.post) is None for item in found.prompts)
    for finding in (*against_intention(found, goals), *vacancy_without_contact(found, goals)):
        yield (finding.rule, ""), finding.measure
    yield (Rule.LATE_ANSWER, ""), _late(found, answering)
    yield (Rule.NO_HOOK, ""), len(found.unhooked)
    yield from _content(found, goals)
    yield from _people(scene)
    yield from _rhythm(scene)


def _late(found: Facts, answering: Answering) -> int:
    people = ((found.plan.responder_of(item.post), item.post) for item in found.posts)
    return sum(person is not None and not answering.is_in_time(person, post) for person, post in people)


def _content(found: Facts, goals: Goals) -> Iterator[tuple[Aspect, float]]:
    values, interests = values_in_use(found.plan), interests_in_use(found.plan)
    yield (Rule.VALUES_NOT_SERVED, ""), sum(key not in found.served_values for key in values)
    yield (Rule.INTERESTS_NOT_SERVED, ""), sum(key not in found.served_interests for key in interests)
    if len(found.posts) >= TOO_FEW_TO_JUDGE and len(values) > 1:
        most = max(found.served_values.values(), default=0)
        yield (Rule.ONE_VALUE, ""), max(0.0, most / len(found.posts) - goals[GoalRule.ONE_VALUE].target)


def _people(scene: Scene) -> Iterator[tuple[Aspect, float]]:
    found, goals = scene.facts, scene.goals
    voices = Counter(item.post.voice_id for item in found.posts if item.post.voice_id)
    if voices.total() >= ENOUGH_VOICED:
        most = max(voices.values()) / voices.total()
        yield (Rule.ONE_VOICE, ""), max(0.0, most - goals[GoalRule.ONE_VOICE].target)
    joined = [item.post.ambassador_ids for item in found.posts if item.post.ambassador_ids]
    alone = len({key for keys in joined for key in keys}) == 1
    if alone and len(joined) >= goals[GoalRule.SAME_AMBASSADOR].target:
        yield (Rule.SAME_AMBASSADOR, ""), len(joined)


def _rhythm(scene: Scene) -> Iterator[tuple[Aspect, float]]:
    silent: defaultdict[str, float] = defaultdict(float)
    for finding in silence(scene.facts, scene.goals):
        silent[finding.scope[0]] += finding.measure
    for channel_id, days in silent.items():
        yield (Rule.SILENCE, channel_id), days
    most = scene.goals[GoalRule.CROWDED_DAY].target
    yield (Rule.CROWDED_DAY, ""), sum(finding.measure - most for finding in crowded_day(scene.facts, scene.goals))
    yield (Rule.CLASH, ""), sum(len(finding.posts) - 1 for finding in clash(scene.facts, scene.goals))
