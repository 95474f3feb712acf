"""Connections: do people speak, or does the logo?"""

from __future__ import annotations

from contentplanner.checker.judging.facts import Facts
from contentplanner.checker.judging.figures import ConnectionsFigure
from contentplanner.checker.judging.shares import share_of
from contentplanner.domain.goals import Goals
from contentplanner.domain.vocabulary import GoalRule


def figure(facts: Facts, goals: Goals) -> ConnectionsFigure:
    """Return in how many posts a named person speaks, and how many people do."""
    voices = [item.post.voice_id for item in facts.posts if item.post.voice_id]
    return ConnectionsFigure(
        share=share_of(len(voices), len(facts.posts)),
        named=len(voices),
        posts=len(facts.posts),
        voices=len(set(voices)),
        goal=goals[GoalRule.NAMED_VOICES].target,
    )
