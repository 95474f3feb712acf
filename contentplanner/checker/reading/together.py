"""Finds what gets readers talking with each other instead of only with the author."""

from __future__ import annotations

from typing import TYPE_CHECKING

from contentplanner.checker.reading.lexicon import lexicon

if TYPE_CHECKING:
    from contentplanner.checker.reading.cues import Cue, Scene, Stage


def together(stage: Stage, cues: list[list[Cue]]) -> set[str]:
    """The signs of many-sided traffic: readers answer one another, bring somebody in, several groups or people."""
    found = {hit.kind for scene in stage.scenes for hit in scene.hits if hit.role == "multi" and not scene.sentence.quoted}
    if any(cue.form == "imp-tag" and not cue.veto for row in cues for cue in row):
        found.add("imp-tag")
    if len({group for scene in stage.scenes for group in _called(scene, stage)}) > 1:
        found.add("several-groups")
    return found


def _called(scene: Scene, stage: Stage) -> set[str]:
    """The groups called at the start of a clause: "Fitters, what's the real number?"."""
    sentence = scene.sentence
    starts = (sentence.words[start] for start in sentence.clauses)
    groups = frozenset().union(*(lexicon(code).words["group_plural"] for code in sentence.languages))
    return {word.low for word in starts if word.low in groups and stage.post.low[word.end : word.end + 1] in {",", ":"}}
