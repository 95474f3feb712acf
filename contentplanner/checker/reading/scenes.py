"""Sets the stage: every sentence with its constructions, its orders and its links."""

from __future__ import annotations

from typing import TYPE_CHECKING

from contentplanner.checker.reading.cues import Cue, Scene, Stage
from contentplanner.checker.reading.imperatives import imperatives
from contentplanner.checker.reading.lexicon import Hit, Lexicon, lexicon
from contentplanner.checker.reading.questions import question

if TYPE_CHECKING:
    from contentplanner.checker.reading.segment import Post, Sentence
    from contentplanner.checker.reading.tokens import Token

_TOLD = frozenset("has had was were heeft hebben had hadden was waren werd werden kreeg kregen stond stonden kwam kwamen closed gesloten".split())
_OPEN_ENDS = frozenset("is was because when if the a to omdat toen als dat de een om were are".split())
_CHOICE = 7
_REPLIES = frozenset("yes no ja nee me".split())
_PLEASE = frozenset("please graag aub svp alsjeblieft".split())
_POINTERS = frozenset("👇 ⬇️ ⬇ ⤵️ ⤵ 👇🏽 👇🏼 👇🏻 👇🏾 👇🏿".split())
_AWAY = frozenset({"imp-away"})


def set_stage(post: Post) -> tuple[Stage, list[list[Cue]]]:
    """The scenes of a post, and beside each the cues in it: questions, orders, invitations."""
    scenes: list[Scene] = []
    cues: list[list[Cue]] = []
    for sentence in post.sentences:
        scene, found = _scene(sentence, post, last=sentence is post.sentences[-1])
        scenes.append(scene)
        cues.append(found)
    return Stage(post, tuple(scenes)), cues


def _scene(sentence: Sentence, post: Post, *, last: bool) -> tuple[Scene, list[Cue]]:
    lexicons = [lexicon(code) for code in sentence.languages]
    hits = tuple(hit for words in lexicons for hit in words.hits(sentence, post.low))
    hits = (*hits, *_pointers(sentence), *_person_asked(sentence, post, lexicons))
    if last and _is_unfinished(sentence):
        hits = (*hits, Hit("invites", "unfinished", sentence.words[-1].start, sentence.end))
    cues: list[Cue] = []
    away: Cue | None = None
    for words in lexicons:
        for verb_class, cue in imperatives(sentence, words, hits, post):
            if verb_class == "away":
                away = away or cue
            if verb_class != "plain":
                cues.append(cue)
    if lexicons and (asked := question(sentence, lexicons)):
        cues.append(asked)
    if request := _request(sentence) or _wish_list(sentence, lexicons):
        cues.append(request)
    if open_choice := _open_choice(sentence, lexicons):
        cues.append(open_choice)
    cues.extend(_mentions(hits, sentence, away=away is not None))
    cues.extend(
        Cue(hit.kind, sentence.index, hit.start, hit.end) for hit in hits if hit.role == "invites"
    )
    kinds = frozenset(hit.kind for hit in hits)
    links = any(token.kind in {"url", "email"} for token in sentence.tokens)
    scene = Scene(
        sentence,
        hits,
        kinds,
        frozenset(word.low for word in sentence.words),
        links,
        any(token.kind in {"url", "email"} for token in sentence.tail),
        any(word.low in words.words["you"] for words in lexicons for word in sentence.words),
        any(word.low in words.words["told"] for words in lexicons for word in sentence.words),
        away is not None or "elsewhere" in kinds,
        (away.start, away.end) if away else None,
    )
    return scene, cues


def _mentions(hits: tuple[Hit, ...], sentence: Sentence, *, away: bool) -> list[Cue]:
    """The place to reply, named in a sentence that need not order or ask anything."""
    if {word.low for word in sentence.words} & _TOLD:
        return []
    if any(hit.kind in {"elsewhere", "link-in-comments", "thanks"} for hit in hits) or away:
        return []
    place = next((hit for hit in hits if hit.kind == "here"), None)
    return [Cue("mentions-here", sentence.index, place.start, place.end)] if place else []


def _request(sentence: Sentence) -> Cue | None:
    """A thing named and then "please": "Coordinates, please"."""
    for index, word in enumerate(sentence.words[1:5], start=1):
        if word.low in _PLEASE and sentence.words[index - 1].low not in _REPLIES and (index + 1 == len(sentence.words) or index + 1 in sentence.clauses):
            return Cue("requests", sentence.index, sentence.words[0].start, word.end)
    return None


def _wish_list(sentence: Sentence, lexicons: list[Lexicon]) -> Cue | None:
    """Nothing but things a reader can give: "Names, dates, stories."."""
    words = [word.low for word in sentence.words]
    for lexicon in lexicons:
        given = sum(word in lexicon.words["contribution"] for word in words)
        if given > 1 and given * 2 >= len(words) and not sentence.asks and not sentence.bullet:
            return Cue("requests", sentence.index, sentence.words[0].start, sentence.words[-1].end)
    return None


def _open_choice(sentence: Sentence, lexicons: list[Lexicon]) -> Cue | None:
    """A choice without a verb or a mark: "Tea or coffee.", "Ribbed: yes or never."."""
    if sentence.asks or sentence.bullet or not lexicons:
        return None
    start = sentence.clauses[-1] if len(sentence.words) > _CHOICE else 0
    words = [word.low for word in sentence.words[max(0, start - _CHOICE) :]]
    verbs = lexicons[0].words["aux"] | lexicons[0].words["speaker"] | lexicons[0].words["you"]
    if {"nl": "of", "en": "or"}[lexicons[0].code] not in words[1:-1] or set(words) & verbs or len(words) > _CHOICE + 2:
        return None
    return Cue("open-choice", sentence.index, sentence.words[0].start, sentence.words[-1].end)


def _is_unfinished(sentence: Sentence) -> bool:
    """Whether the last sentence leaves its end to the reader."""
    last = sentence.tokens[-1]
    if any(token.kind == "blank" for token in sentence.tokens):
        return True
    open_end = not sentence.mark or last.low.startswith(("...", "\u2026"))
    closes = last.kind in {"word", "stop"}
    return closes and open_end and sentence.words[-1].low in _OPEN_ENDS and len(sentence.words) > 2  # noqa: PLR2004


def _person_asked(sentence: Sentence, post: Post, lexicons: list[Lexicon]) -> tuple[Hit, ...]:
    """A person called by name at the start of a sentence that speaks to "you"."""
    first, *rest = sentence.words
    called = first.kind == "mention" and post.low[first.end : first.end + 1] == ","
    if not called and not any(word.low in lexicon.words["you"] for lexicon in lexicons for word in rest):
        return ()
    named = first.kind == "mention" or _is_name(first, sentence, post, lexicons)
    return (Hit("invites", "person-asked", first.start, first.end),) if named else ()


def _is_name(word: Token, sentence: Sentence, post: Post, lexicons: list[Lexicon]) -> bool:
    after = post.low[word.end : word.end + 1]
    known = any(
        word.low in lexicon.openers or word.low in lexicon.verbs or any(word.low in c for c in lexicon.words.values())
        for lexicon in lexicons
    )
    return word.kind == "word" and post.text[word.start].isupper() and after == "," and not known and len(sentence.words) > 3  # noqa: PLR2004


def _pointers(sentence: Sentence) -> tuple[Hit, ...]:
    return tuple(
        Hit("context", "pointer", token.start, token.end) for token in (*sentence.tokens, *sentence.tail) if token.low in _POINTERS
    )
