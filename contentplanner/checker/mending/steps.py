"""One small change that mends something: what it does, what it mends, and the changes of the plan it is."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from contentplanner.domain.edits import put

if TYPE_CHECKING:
    from contentplanner.checker.judging.findings import Rule
    from contentplanner.checker.mending.promises import Outlook
    from contentplanner.domain.plan import Changes, Plan
    from contentplanner.domain.records import Idea, Post
    from contentplanner.domain.vocabulary import Direction


class StepKind(StrEnum):
    """The kinds of step, in the order in which a proposal lists them; the last two are a person's alone to choose."""

    PLAN_IDEA = "plan-idea"
    MOVE_POST = "move-post"
    ASK_QUESTION = "ask-question"
    GIVE_RESPONDER = "give-responder"
    GIVE_VOICE = "give-voice"
    BRING_AMBASSADOR = "bring-ambassador"
    TAG_IDEA = "tag-idea"
    TRUST_TEXT = "trust-text"


@dataclass(frozen=True, slots=True)
class Question:
    """A question put into a text: the question, the whole text with it, and the way it then reads."""

    words: str
    text: str
    direction: Direction


@dataclass(frozen=True, slots=True)
class Step:
    """One change. Which fields it has depends on its kind.

    `post_ids` are the posts that change; of a planned idea the one that is dated or made, as `post` will stand, and
    `serves` the values and interests that nothing served before. `was` is the day a post is moved from, `idea` one that
    gets a tag, as it will stand. `key` names the step for a person who refuses it: it stays the same while day, person
    or question are chosen anew.
    """

    kind: StepKind
    key: str
    post_ids: tuple[str, ...]
    mends: tuple[Rule, ...] = ()
    idea_id: str | None = None
    channel_id: str | None = None
    day: dt.date | None = None
    was: dt.date | None = None
    person_id: str | None = None
    post: Post | None = None
    idea: Idea | None = None
    question: Question | None = None
    outlook: Outlook | None = None
    serves: tuple[str, ...] = ()


def key_of(kind: StepKind, *ids: str) -> str:
    """Return what a step is known by: its kind and the records it is about."""
    return " ".join((kind, *ids))


def posts_after(plan: Plan, step: Step) -> tuple[Post, ...]:
    """Return the posts of a step as they will stand."""
    if step.post is not None:
        return (step.post,)
    return tuple(_changed(plan.posts[key], step) for key in step.post_ids)


def _changed(post: Post, step: Step) -> Post:
    fields: dict[StepKind, dict[str, object]] = {
        StepKind.MOVE_POST: {"day": step.day},
        StepKind.ASK_QUESTION: {"text": step.question.text if step.question else post.text},
        StepKind.GIVE_RESPONDER: {"responder_id": step.person_id},
        StepKind.GIVE_VOICE: {"voice_id": step.person_id},
        StepKind.BRING_AMBASSADOR: {"ambassador_ids": (*post.ambassador_ids, step.person_id)},
        StepKind.TRUST_TEXT: {"direction": None},
    }
    return replace(post, **fields[step.kind])  # type: ignore[arg-type]


def changes_of(plan: Plan, step: Step) -> Changes:
    """Return the changes of the plan that a step is."""
    return put(plan, step.idea) if step.idea is not None else put(plan, *posts_after(plan, step))
