"""Connections: do people speak, or does the logo?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from contentplanner.checker.judging.facts import Facts, ids
from contentplanner.checker.judging.figures import ConnectionsFigure
from contentplanner.checker.judging.finding_figures import LogoSpeaks, OneVoice
from contentplanner.checker.judging.findings import Finding, Mend
from contentplanner.checker.judging.shares import missing, share_of
from contentplanner.domain.goals import Goals, severity_of
from contentplanner.domain.vocabulary import GoalRule

ENOUGH_VOICED = 3
"""The smallest number of posts of which more than half can be less than all."""


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


def logo_speaks(facts: Facts, goals: Goals) -> Iterator[Finding]:
    """Find a share of posts spoken by named people under the goal."""
    counts = figure(facts, goals)
    if counts.share is None or counts.share >= counts.goal:
        return
    short = missing(counts.named, counts.posts, counts.goal)
    yield Finding(
        severity_of(goals[GoalRule.NAMED_VOICES]),
        LogoSpeaks(counts.share, counts.posts, counts.goal, short),
        (facts.month,),
        ids(tuple(item for item in facts.posts if not item.post.voice_id)),
        (Mend.SHOW_POSTS, Mend.CHOOSE_VOICE),
    )


def one_voice(facts: Facts, goals: Goals) -> Iterator[Finding]:
    """Find one person who speaks in more than half of the posts that named people speak."""
    goal = goals[GoalRule.ONE_VOICE]
    voices = Counter(item.post.voice_id for item in facts.posts if item.post.voice_id)
    for person_id, count in voices.most_common(1):
        if voices.total() >= ENOUGH_VOICED and count / voices.total() > goal.target:
            yield Finding(
                severity_of(goal),
                OneVoice(person_id, count, voices.total()),
                (person_id, facts.month),
                ids(tuple(item for item in facts.posts if item.post.voice_id == person_id)),
                (Mend.SHOW_POSTS, Mend.CHOOSE_VOICE),
            )


RULES = (logo_speaks, one_voice)
