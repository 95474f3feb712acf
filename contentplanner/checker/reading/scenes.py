"""Sets the stage: every sentence with its constructions, its orders and its links."""

from __future__ import annotations

from typing import TYPE_CHECKING

from contentplanner.checker.reading.cues import Cue, Scene, Stage
from contentplanner.checker.reading.hints import (
    is_unfinished,
    mentions,
    open_choice,
    person_asked,
    pointers,
    request,
    wish_list,
)
from contentplanner.checker.reading.imperatives import imperatives
from contentplanner.checker.reading.lexicon import Hit, Lexicon, lexicon
from contentplanner.checker.reading.questions import question

if TYPE_CHECKING:
    from contentplanner.checker.reading.segment import Post, Sentence

_LINKS = frozenset({"url", "email"})


def set_stage(post: Post) -> tuple[Stage, list[list[Cue]]]:
    """The scenes of a post, and beside each the cues in it: questions, orders, invitations."""
    scenes: list[Scene] = []
    cues: list[list[Cue]] = []
    for sentence in post.sentences:
        lexicons = [lexicon(code) for code in sentence.languages]
        hits = _hits(sentence, post, lexicons)
        orders = [pair for words in lexicons for pair in imperatives(sentence, words, post)]
        away = next((cue for verb_class, cue in orders if verb_class == "away"), None)
        scenes.append(_scene(sentence, hits, away, lexicons))
        found = [cue for verb_class, cue in orders if verb_class != "plain"]
        cues.append([*found, *_asked_or_hinted(sentence, hits, lexicons, away=away is not None)])
    return Stage(post, tuple(scenes)), cues


def _hits(sentence: Sentence, post: Post, lexicons: list[Lexicon]) -> tuple[Hit, ...]:
    """The constructions of a sentence, and what stands for one: a pointer, a name, an open end."""
    found = [hit for words in lexicons for hit in words.hits(sentence, post.low)]
    found += [*pointers(sentence), *person_asked(sentence, post, lexicons)]
    if sentence is post.sentences[-1] and is_unfinished(sentence):
        found.append(Hit("invites", "unfinished", sentence.words[-1].start, sentence.end))
    return tuple(found)


def _asked_or_hinted(sentence: Sentence, hits: tuple[Hit, ...], lexicons: list[Lexicon], *, away: bool) -> list[Cue]:
    """The cues of a sentence that are no orders."""
    asked = question(sentence, lexicons) if lexicons else None
    hints = (asked, request(sentence) or wish_list(sentence, lexicons), open_choice(sentence, lexicons))
    invites = [Cue(hit.kind, sentence.index, hit.start, hit.end) for hit in hits if hit.role == "invites"]
    return [*(cue for cue in hints if cue), *mentions(hits, sentence, away=away), *invites]


def _scene(sentence: Sentence, hits: tuple[Hit, ...], away: Cue | None, lexicons: list[Lexicon]) -> Scene:
    kinds = frozenset(hit.kind for hit in hits)
    words = frozenset(word.low for word in sentence.words)
    return Scene(
        sentence=sentence,
        hits=hits,
        kinds=kinds,
        words=words,
        has_link=any(token.kind in _LINKS for token in sentence.tokens),
        link_follows=any(token.kind in _LINKS for token in sentence.tail),
        speaks_to_reader=any(not words.isdisjoint(known.words["you"]) for known in lexicons),
        tells=any(not words.isdisjoint(known.words["told"]) for known in lexicons),
        acts_away=away is not None or "elsewhere" in kinds,
        calls_away=(away.start, away.end) if away else None,
    )
