"""Turning posts that only send into conversations, where one question helps most."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from contentplanner.checker.judging.findings import Rule
from contentplanner.checker.mending.rebalance.traffic import Traffic
from contentplanner.checker.mending.steps import Step, StepKind, key_of
from contentplanner.domain.vocabulary import Direction, Status

if TYPE_CHECKING:
    from contentplanner.checker.judging.facts import CountedPost
    from contentplanner.checker.mending.rebalance.draft import Draft
    from contentplanner.domain.records import Person, Post

_EARLY = tuple(Status)


def keep_intentions(draft: Draft) -> None:
    """Let texts ask that were meant as conversations and only send."""
    if draft.is_aside_key(Rule.AGAINST_INTENTION, draft.scene.facts.month):
        return
    for item in tuple(draft.scene.changeable()):
        if _breaks_its_word(draft, item):
            _asked(draft, item.post, (Rule.AGAINST_INTENTION,))


def _breaks_its_word(draft: Draft, item: CountedPost) -> bool:
    """Whether a post was meant as a conversation, and its text only sends."""
    meant = item.post.direction is not None and item.is_prompt
    return meant and draft.scene.readings.of(item.post.text).direction is Direction.ONE_WAY


def ask_questions(draft: Draft) -> None:
    """Turn posts until the goal is reached, first those that mend most at once."""
    turning = _Turning(draft)
    posts = sorted((item for item in draft.scene.changeable() if _may_turn(draft, item)), key=turning.rank)
    while posts:
        best = max(posts, key=lambda item: len(turning.gains(item.post)))  # the first of equals
        gains = turning.gains(best.post)
        posts.remove(best)
        if not gains:
            return
        if _asked(draft, best.post, gains):
            turning.turn(best.post)


def _may_turn(draft: Draft, item: CountedPost) -> bool:
    """Whether a post only sends by its text, not by hand, and its reactions would be answered."""
    return item.is_one_way and item.post.direction is None and is_answerable(draft, item.post)


def is_answerable(draft: Draft, post: Post) -> bool:
    """Whether a post has a responder, or may be given one who is there in time."""
    return draft.scene.plan.responder_of(post) is not None or any(possible_responders(draft, post))


def possible_responders(draft: Draft, post: Post) -> Iterator[Person]:
    """Yield who may answer a post and is there in time; not who was refused for its channel."""
    for person in draft.cast.answerers:
        refused = draft.refuses(StepKind.GIVE_RESPONDER, post.channel_id, person.id)
        if not refused and draft.answering.is_in_time(person, post):
            yield person


def _asked(draft: Draft, post: Post, mends: tuple[Rule, ...]) -> bool:
    step = question_step(draft, post, mends)
    if step is not None:
        draft.take(step)
    return step is not None


def question_step(draft: Draft, post: Post, mends: tuple[Rule, ...]) -> Step | None:
    """Return the step that lets a post ask something; None where it was refused, or no question fits."""
    if not draft.allows(StepKind.ASK_QUESTION, post.id):
        return None
    question = draft.question_for(post)
    if question is None or not draft.scene.readings.of(question.text).direction.is_prompt:
        return None
    kind, key = StepKind.ASK_QUESTION, key_of(StepKind.ASK_QUESTION, post.id)
    return Step(kind, key, (post.id,), mends, channel_id=post.channel_id, day=post.day, question=question)


class _Turning:
    """What turning a post would mend, as the plan stands after those that were turned before."""

    def __init__(self, draft: Draft) -> None:
        self._draft, self._traffic = draft, Traffic(draft.scene)
        self._month = draft.scene.facts.month
        self._weeks, self._short = self._open_weeks(), self._is_short()
        self._breaking: dict[str, dict[str, str]] = {}
        self._channels: dict[str, int] = {}

    def rank(self, item: CountedPost) -> tuple[bool, bool, int, str, str]:
        """Sort by: somebody is there to answer already, and in time; not far yet; early."""
        person = self._draft.scene.plan.responder_of(item.post)
        late = person is not None and not self._draft.answering.is_in_time(person, item.post)
        return person is None, late, _EARLY.index(item.post.status), item.day.isoformat(), item.post.id

    def gains(self, post: Post) -> tuple[Rule, ...]:
        """Return the rules of what turning a post would mend."""
        found = (
            (Rule.MOSTLY_ONE_WAY, self._short),
            (Rule.CHANNEL_ONE_WAY, self._is_channel_short(post.channel_id)),
            (Rule.WEEK_WITHOUT_PROMPT, self._traffic.week(post.id) in self._weeks),
            (Rule.ONE_WAY_RUN, post.id in self._breaks(post.channel_id)),
        )
        return tuple(rule for rule, helps in found if helps)

    def _is_short(self) -> bool:
        aside = self._draft.is_aside_key(Rule.MOSTLY_ONE_WAY, self._month)
        return not aside and self._traffic.missing() > 0

    def _is_channel_short(self, channel_id: str) -> bool:
        if channel_id not in self._channels:
            aside = self._draft.is_aside_key(Rule.CHANNEL_ONE_WAY, channel_id, self._month)
            self._channels[channel_id] = 0 if aside else self._traffic.missing_on(channel_id)
        return self._channels[channel_id] > 0

    def _breaks(self, channel_id: str) -> dict[str, str]:
        if channel_id not in self._breaking:
            breaking = self._traffic.breaking(channel_id)
            aside = {run for run in breaking.values() if self._draft.is_aside_key(Rule.ONE_WAY_RUN, channel_id, run)}
            self._breaking[channel_id] = {key: run for key, run in breaking.items() if run not in aside}
        return self._breaking[channel_id]

    def _open_weeks(self) -> frozenset[object]:
        is_aside = self._draft.is_aside_key
        weeks = self._traffic.silent_weeks()
        return frozenset(day for day in weeks if not is_aside(Rule.WEEK_WITHOUT_PROMPT, day.isoformat()))

    def turn(self, post: Post) -> None:
        """Count a post that asks from now on."""
        self._traffic.turn(post.id)
        self._weeks, self._short = self._open_weeks(), self._is_short()
        self._breaking.pop(post.channel_id, None)
        self._channels.pop(post.channel_id, None)
