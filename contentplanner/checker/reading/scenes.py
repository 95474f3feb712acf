"""Sets the stage: every sentence with its constructions, its orders and its links."""

from __future__ import annotations

from typing import TYPE_CHECKING

from contentplanner.checker.reading.cues import Cue, Scene, Stage
from contentplanner.checker.reading.imperatives import imperatives
from contentplanner.checker.reading.lexicon import Hit, lexicon
from contentplanner.checker.reading.questions import question

if TYPE_CHECKING:
    from contentplanner.checker.reading.segment import Post, Sentence

_POINTERS = frozenset("👇 ⬇️ ⬇ ⤵️ ⤵ 👇🏽 👇🏼 👇🏻 👇🏾 👇🏿".split())
_AWAY = frozenset({"imp-away"})


def set_stage(post: Post) -> tuple[Stage, list[list[Cue]]]:
    """The scenes of a post, and beside each the cues in it: questions, orders, invitations."""
    scenes: list[Scene] = []
    cues: list[list[Cue]] = []
    for sentence in post.sentences:
        scene, found = _scene(sentence, post)
        scenes.append(scene)
        cues.append(found)
    return Stage(post, tuple(scenes)), cues


def _scene(sentence: Sentence, post: Post) -> tuple[Scene, list[Cue]]:
    lexicons = [lexicon(code) for code in sentence.languages]
    hits = tuple(hit for words in lexicons for hit in words.hits(sentence, post.low))
    hits = (*hits, *_pointers(sentence))
    cues: list[Cue] = []
    away: Cue | None = None
    for words in lexicons:
        for verb_class, cue in imperatives(sentence, words, hits, post):
            if verb_class == "away":
                away = away or cue
            cues.append(cue)
    if lexicons and (asked := question(sentence, lexicons)):
        cues.append(asked)
    cues.extend(
        Cue(hit.kind, sentence.index, hit.start, hit.end) for hit in hits if hit.role in {"invites", "multi", "weak"}
    )
    kinds = frozenset(hit.kind for hit in hits)
    links = any(token.kind in {"url", "email"} for token in sentence.tokens)
    scene = Scene(
        sentence,
        hits,
        kinds,
        frozenset(word.low for word in sentence.words),
        links,
        away is not None or "elsewhere" in kinds,
        (away.start, away.end) if away else None,
    )
    return scene, cues


def _pointers(sentence: Sentence) -> tuple[Hit, ...]:
    return tuple(
        Hit("context", "pointer", token.start, token.end) for token in sentence.tokens if token.low in _POINTERS
    )
