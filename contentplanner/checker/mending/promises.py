"""What an idea promises for the conversation: honestly, as a post without a text counts in neither direction."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from contentplanner.checker.judging.mix import mix_of
from contentplanner.domain.vocabulary import Direction

if TYPE_CHECKING:
    from contentplanner.checker.mending.scene import Scene
    from contentplanner.domain.records import Idea, Post


class Promise(StrEnum):
    """What may be expected of an idea's next post, the surest first.

    `ASKS`: its text waits and asks something. `MEANT`: it waits without a text, meant as a conversation. `ASKED`: at
    least half of its earlier posts asked something. `OPEN`: nothing is known. `SENDS`: its text waits and only sends.
    """

    ASKS = "asks"
    MEANT = "meant"
    ASKED = "asked"
    OPEN = "open"
    SENDS = "sends"


@dataclass(frozen=True, slots=True)
class Outlook:
    """The promise of an idea; how many of its `judged` earlier posts `asked`; whether its text `is_written`."""

    promise: Promise
    asked: int = 0
    judged: int = 0
    is_written: bool = False


def waiting_post(scene: Scene, idea: Idea, channel_id: str | None = None) -> Post | None:
    """Return the undated post of an idea that waits for a day: on a channel, of several one that asks something."""
    waiting = [
        post
        for post in scene.plan.posts_by_idea.get(idea.id, ())
        if post.day is None
        and scene.may_change(post)
        and channel_id in {None, post.channel_id}
        and not scene.plan.channels[post.channel_id].archived
    ]
    return min(waiting, key=lambda post: (not _asks(scene, post), post.is_unwritten, post.id), default=None)


def _asks(scene: Scene, post: Post) -> bool:
    direction = scene.direction_of(post)
    return direction is not None and direction.is_prompt


def outlook(scene: Scene, idea: Idea, waiting: Post | None) -> Outlook:
    """Return what an idea promises when this post of it, or a new one, gets a day."""
    mix = mix_of(scene.direction_of(post) for post in scene.plan.posts_by_idea.get(idea.id, ()) if post.day is not None)
    written = waiting is not None and not waiting.is_unwritten
    return Outlook(_promise(scene, waiting, mix.prompts, mix.judged), mix.prompts, mix.judged, written)


def _promise(scene: Scene, waiting: Post | None, asked: int, judged: int) -> Promise:
    if waiting is not None and not waiting.is_unwritten:
        if _asks(scene, waiting):
            return Promise.ASKS
        return Promise.SENDS if scene.direction_of(waiting) is Direction.ONE_WAY else Promise.OPEN
    if waiting is not None and waiting.direction is not None and waiting.direction.is_prompt:
        return Promise.MEANT
    return Promise.ASKED if judged and 2 * asked >= judged else Promise.OPEN


SUREST_FIRST = tuple(Promise)
