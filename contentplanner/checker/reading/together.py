"""Finds what gets readers talking with each other instead of only with the author."""

from __future__ import annotations

from typing import TYPE_CHECKING

from contentplanner.checker.reading.lexicon import lexicon

if TYPE_CHECKING:
    from contentplanner.checker.reading.cues import Cue, Scene, Stage
    from contentplanner.checker.reading.tokens import Token


def together(stage: Stage, cues: list[list[Cue]]) -> set[str]:
    """The signs of many-sided traffic: readers answer one another, bring somebody in, several groups or people."""
    found = {
        hit.kind for scene in stage.scenes for hit in scene.hits if hit.role == "multi" and not scene.sentence.quoted
    }
    if any(cue.form == "imp-tag" and not cue.veto for row in cues for cue in row):
        found.add("imp-tag")
    if len({group for scene in stage.scenes for group in _called(scene, stage)}) > 1:
        found.add("several-groups")
    return found


def _called(scene: Scene, stage: Stage) -> set[str]:
    """The groups called at the start of a clause: "Fitters, what's the real number?"."""
    sentence = scene.sentence
    groups = frozenset().union(*(lexicon(code).words["group_plural"] for code in sentence.languages))
    called = (word for word in (sentence.words[start] for start in sentence.clauses) if _is_called(word, stage))
    return {word.low for word in called if word.low in groups or (word is sentence.words[0] and _is_plural(word))}


def _is_called(word: Token, stage: Stage) -> bool:
    return stage.post.low[word.end : word.end + 1] in {",", ":"}


def _is_plural(word: Token) -> bool:
    """Whether a word has the form of several people: "fitters", "monteurs", "machinisten"."""
    return len(word.low) > 5 and word.low.endswith(("ers", "ors", "eurs", "isten", "ists", "ants", "enten"))  # noqa: PLR2004
