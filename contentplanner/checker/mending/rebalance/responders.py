"""Giving responders: one step for all posts of a channel that one person can answer in time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from contentplanner.checker.judging.findings import Rule
from contentplanner.checker.mending.steps import Step, StepKind, key_of
from contentplanner.domain.vocabulary import Subject

if TYPE_CHECKING:
    from contentplanner.checker.judging.facts import CountedPost
    from contentplanner.checker.mending.rebalance.draft import Draft
    from contentplanner.domain.records import Person, Post

_Needs = dict[str, Rule]
"""Posts that need somebody to answer them, with why."""


def give_responders(draft: Draft) -> None:
    """Give every post that needs one somebody who answers in time, as few people a channel as will do."""
    for channel_id in draft.scene.facts.by_channel:
        needs = _needs(draft, channel_id)
        while needs:
            person, posts = _best(draft, channel_id, needs)
            if person is None:
                break
            draft.take(
                responder_step(channel_id, person, posts, tuple(dict.fromkeys(needs[post.id] for post in posts)))
            )
            needs = {key: rule for key, rule in needs.items() if key not in {post.id for post in posts}}


def _needs(draft: Draft, channel_id: str) -> _Needs:
    items = (item for item in draft.scene.changeable() if item.post.channel_id == channel_id)
    return {item.post.id: rule for item in items if (rule := _need(draft, item)) is not None}


def _need(draft: Draft, item: CountedPost) -> Rule | None:
    """Return what is found because of who answers a post, unless that was put aside."""
    plan, month = draft.scene.plan, draft.scene.facts.month
    person = plan.responder_of(item.post)
    vacancy = plan.ideas[item.post.idea_id].subject is Subject.VACANCY
    found = (
        (Rule.NO_RESPONDER, item.is_prompt and person is None),
        (Rule.LATE_ANSWER, person is not None and not draft.answering.is_in_time(person, item.post)),
        (Rule.VACANCY_WITHOUT_CONTACT, vacancy and not (item.post.voice_id or item.post.responder_id)),
    )
    return next((rule for rule, needs in found if needs and not draft.is_aside_key(rule, month)), None)


def _best(draft: Draft, channel_id: str, needs: _Needs) -> tuple[Person | None, tuple[Post, ...]]:
    """Return who can answer most of some posts, and which; of equals who answers most as it is."""
    posts = [draft.scene.plan.posts[key] for key in needs]
    best: tuple[Person | None, tuple[Post, ...]] = (None, ())
    for person in draft.cast.answerers:
        if not draft.refuses(StepKind.GIVE_RESPONDER, channel_id, person.id):
            theirs = tuple(post for post in posts if _may_answer(draft, person, post))
            best = (person, theirs) if len(theirs) > len(best[1]) else best
    return best


def _may_answer(draft: Draft, person: Person, post: Post) -> bool:
    """Whether a person is there in time, and not somebody else who does it already: a text may name who answers."""
    usual = draft.scene.plan.responder_of(post)
    if usual is not None and usual.id != person.id and draft.answering.is_in_time(usual, post):
        return False
    return draft.answering.is_in_time(person, post)


def responder_step(channel_id: str, person: Person, posts: tuple[Post, ...], mends: tuple[Rule, ...]) -> Step:
    """Return the step that lets a person answer some posts of a channel."""
    key = key_of(StepKind.GIVE_RESPONDER, channel_id, person.id)
    ids = tuple(post.id for post in posts)
    return Step(StepKind.GIVE_RESPONDER, key, ids, mends, channel_id=channel_id, day=posts[0].day, person_id=person.id)
