"""Everything that is known of each sentence of a text, as names that the weights hold a number for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from contentplanner.checker.reading.evidence import cue_features, live_cues
from contentplanner.checker.reading.surroundings import around
from contentplanner.checker.reading.wordings import wordings

if TYPE_CHECKING:
    from contentplanner.checker.reading.cues import Cue, Scene, Stage

_LONG_SENTENCE, _MANY = 5, 8
_PIECES = 4
_PLACES = {"only": "pos:only", "first": "pos:first", "middle": "pos:middle", "last": "pos:last"}
_OF_THE_SENTENCE_ONLY = frozenset({"live", "bullet", "quoted"})


@dataclass(frozen=True, slots=True)
class Features:
    """What is known of a text: `shared` of the whole, `own` and `words` of each sentence.

    Names in `own`: `o:` how a clause opens; `k:` a construction; `v:` a cue that a veto took; `x:` what stands around
    a sentence without a live cue; `n` and `p` before these: of the next and the previous sentence; `L&` of a sentence
    with a live cue; the others are those of its cues (`evidence`). In `shared`, `a` is anywhere in the text. `words`
    are words, classes of words and signs.
    """

    shared: frozenset[str]
    own: tuple[frozenset[str], ...]
    words: tuple[frozenset[str], ...]

    def names(self) -> tuple[frozenset[str], ...]:
        """All features of each sentence by name, its words and those of its neighbours as `w:`, `nw:` and `pw:`."""
        last = len(self.own) - 1
        return tuple(
            self.shared
            | own
            | {f"w:{name}" for name in self.words[index]}
            | {f"nw:{name}" for name in (self.words[index + 1] if index < last else ())}
            | {f"pw:{name}" for name in (self.words[index - 1] if index else ())}
            for index, own in enumerate(self.own)
        )


def features(stage: Stage, cues: list[list[Cue]]) -> Features:
    """The features of a text with these cues beside its scenes."""
    scenes = stage.scenes
    live = [bool(live_cues(found)) for found in cues]
    traits = [_traits(scene, is_live=is_live) for scene, is_live in zip(scenes, live, strict=True)]
    built = [{hit.kind for hit in scene.hits} for scene in scenes]
    words = [wordings(scene.sentence) for scene in scenes]
    shared = {f"ak:{kind}" for kinds in built for kind in kinds}
    shared |= {f"a:{name}" for names in traits for name in names if name not in _OF_THE_SENTENCE_ONLY}
    own: list[frozenset[str]] = []
    for index, scene in enumerate(scenes):
        near = _neighbours(index, traits)
        found = cue_features(scene, cues[index], stage) if live[index] else _context(scene, stage)
        found |= near
        found |= _size(index, scene, len(scenes), near, is_live=live[index])
        found |= _constructions(index, built)
        found.update(_vetoes(cues[index]))
        found.update([f"o:{name}" for name in words[index][1]])
        own.append(frozenset(found))
    return Features(frozenset(shared), tuple(own), tuple(frozenset(names) for names, _ in words))


def _context(scene: Scene, stage: Stage) -> set[str]:
    """What stands around a sentence without a live cue."""
    return {f"x:{name}" for name in around(scene, stage, asks=False)}


def _traits(scene: Scene, *, is_live: bool) -> list[str]:
    """What a sentence is to its neighbours."""
    sentence = scene.sentence
    traits = (
        ("live", is_live),
        ("away", scene.acts_away),
        ("link", scene.has_link or scene.link_follows),
        ("you", scene.speaks_to_reader),
        ("asks", sentence.asks),
        ("bullet", sentence.bullet),
        ("quoted", sentence.quoted),
    )
    return [name for name, there in traits if there]


def _neighbours(index: int, traits: list[list[str]]) -> set[str]:
    """What stands before and after a sentence."""
    found: set[str] = set()
    for side, other in (("n", index + 1), ("p", index - 1)):
        if 0 <= other < len(traits):
            found.update([f"{side}:{name}" for name in traits[other]])
        else:
            found.add(f"{side}:none")
    return found


def _constructions(index: int, built: list[set[str]]) -> set[str]:
    """The constructions of a sentence and of those beside it."""
    found = {f"k:{kind}" for kind in built[index]}
    if index + 1 < len(built):
        found.update([f"nk:{kind}" for kind in built[index + 1]])
    if index:
        found.update([f"pk:{kind}" for kind in built[index - 1]])
    return found


def _vetoes(cues: list[Cue]) -> list[str]:
    return [name for cue in cues if cue.veto for name in (f"v:{cue.veto}", f"v:{cue.veto}:{cue.form}")]


def _size(index: int, scene: Scene, sentences: int, near: set[str], *, is_live: bool) -> set[str]:
    """Where in the text a sentence stands and how long both are; for a live one also what stands around it."""
    place = "only" if sentences == 1 else "first" if index == 0 else "last" if index == sentences - 1 else "middle"
    pieces = len(scene.sentence.tokens) + len(scene.sentence.tail)
    placed, length = _PLACES[place], f"n:{min(sentences, _MANY)}"
    found = {placed, length, f"len:{min(pieces // _PIECES, _LONG_SENTENCE)}"}
    if is_live:
        found.update([f"L&{name}" for name in (placed, length, *near)])
    return found
