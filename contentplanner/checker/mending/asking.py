"""The question a post is given: the starter that fits it best, where it makes a conversation of the text."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from contentplanner.checker.mending.steps import Question
from contentplanner.checker.starters import PAGE, Occasion, insert, suggest

if TYPE_CHECKING:
    from contentplanner.checker.mending.rebalance.draft import Ask
    from contentplanner.checker.mending.scene import Scene
    from contentplanner.domain.records import Post


def ask_a_starter(spoken: str) -> Ask:
    """Return what finds the question for a post; `spoken` is the window's language, where no text tells one."""

    def ask(scene: Scene, post: Post) -> Question | None:
        occasion = Occasion(scene.plan, post, scene.today, spoken, scene.readings)
        for starter in islice(suggest(occasion), PAGE):
            text = insert(post.text, starter.text).text
            direction = scene.readings.of(text).direction
            if direction.is_prompt:
                return Question(starter.text, text, direction)
        return None

    return ask
