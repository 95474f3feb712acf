"""Giving voices: to vacancies without a contact first, then to what a person tells best."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from contentplanner.checker.judging.connections import figure
from contentplanner.checker.judging.findings import Rule
from contentplanner.checker.judging.shares import missing
from contentplanner.checker.mending.steps import Step, StepKind, key_of
from contentplanner.checker.mending.voices import Voices
from contentplanner.domain.vocabulary import Status, Subject

if TYPE_CHECKING:
    from contentplanner.checker.mending.rebalance.draft import Draft
    from contentplanner.domain.records import Person, Post

MOST_FOR_ONE_VOICE = 4
"""More steps than this only to let one person speak less are out of proportion."""

_EARLY = tuple(Status)
_TOLD_BY_PEOPLE = frozenset(
    {Subject.EMPLOYEE_STORY, Subject.LEADERSHIP, Subject.ALUMNI, Subject.ONBOARDING, Subject.LEARNING}
)


def give_voices(draft: Draft) -> None:
    """Let people speak in as many posts as the goal asks for.

    No person may speak more often than the goal of one voice allows: of two people each may speak in one of two posts
    or in two of four, but not in two of three. So one more and then fewer are tried where that number doesn't come out.
    """
    wanted, posts = _short(draft), posts_without_voice(draft)
    for count in (wanted, wanted + 1, *range(wanted - 1, 0, -1)) if wanted else ():
        given = _given(draft, posts, count)
        if len(given) == count:
            for post, person in given:
                draft.take(voice_step(post, person, _mended(draft, post)))
            return


def _short(draft: Draft) -> int:
    counts = figure(draft.scene.facts, draft.scene.goals)
    if counts.share is None or draft.is_aside_key(Rule.LOGO_SPEAKS, draft.scene.facts.month):
        return 0
    return missing(counts.named, counts.posts, counts.goal)


def posts_without_voice(draft: Draft) -> list[Post]:
    """Return the posts that may get a voice, those first that need or suit one most."""
    posts = [item.post for item in draft.scene.changeable() if not item.post.voice_id]
    posts.sort(key=lambda post: _need(draft, post))
    return [post for post in posts if draft.allows(StepKind.GIVE_VOICE, post.id)]


def _need(draft: Draft, post: Post) -> tuple[bool, bool, bool, int, str, str]:
    by_people = draft.scene.plan.ideas[post.idea_id].subject in _TOLD_BY_PEOPLE
    day = post.day.isoformat() if post.day else ""
    return (
        not _lacks_contact(draft, post),
        not by_people,
        not post.is_unwritten,
        _EARLY.index(post.status),
        day,
        post.id,
    )


def _lacks_contact(draft: Draft, post: Post) -> bool:
    return draft.scene.plan.ideas[post.idea_id].subject is Subject.VACANCY and not post.responder_id


def _mended(draft: Draft, post: Post) -> tuple[Rule, ...]:
    return (Rule.LOGO_SPEAKS, *((Rule.VACANCY_WITHOUT_CONTACT,) if _lacks_contact(draft, post) else ()))


def _given(draft: Draft, posts: list[Post], count: int) -> list[tuple[Post, Person]]:
    """Return who may speak in so many posts; fewer where nobody is left who may."""
    voices = Voices(draft.scene, draft.cast, count)
    given: list[tuple[Post, Person]] = []
    for post in posts[:count]:
        person = voices.fitting(draft.scene.plan.ideas[post.idea_id], post.day)
        if person is None:
            break
        voices.give(person.id)
        given.append((post, person))
    return given


def lower_one_voice(draft: Draft) -> None:
    """Where one person speaks too often, let others speak: in that person's drafts without a text, else beside them."""
    for _ in range(MOST_FOR_ONE_VOICE):
        loud = Voices(draft.scene, draft.cast).too_loud()
        if loud is None or draft.is_aside_key(Rule.ONE_VOICE, loud, draft.scene.facts.month):
            return
        if not any(draft.tried(step) for step in _other_voices(draft, loud)):
            return


def _other_voices(draft: Draft, loud: str) -> Iterator[Step]:
    theirs = [item.post for item in draft.scene.changeable() if item.post.voice_id == loud]
    unwritten = [post for post in theirs if post.is_unwritten and draft.allows(StepKind.GIVE_VOICE, post.id)]
    for posts, coming in ((unwritten, 0), (posts_without_voice(draft), 1)):
        voices = Voices(draft.scene, draft.cast, coming)
        for post in posts:
            person = voices.fitting(draft.scene.plan.ideas[post.idea_id], post.day, without=loud)
            if person is not None:
                yield voice_step(post, person, (Rule.ONE_VOICE,))


def voice_step(post: Post, person: Person, mends: tuple[Rule, ...]) -> Step:
    """Return the step that lets a person speak in a post."""
    key = key_of(StepKind.GIVE_VOICE, post.id)
    return Step(
        StepKind.GIVE_VOICE, key, (post.id,), mends, channel_id=post.channel_id, day=post.day, person_id=person.id
    )
