"""Finds invitations that are neither a question nor an order: a place to reply, a wish list, an open end, a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from contentplanner.checker.reading.closed import closed
from contentplanner.checker.reading.cues import Cue
from contentplanner.checker.reading.lexicon import Hit

if TYPE_CHECKING:
    from contentplanner.checker.reading.lexicon import Lexicon
    from contentplanner.checker.reading.segment import Post, Sentence
    from contentplanner.checker.reading.tokens import Token

_OPEN_ENDS = closed("open_ends")
_REPLIES = closed("replies")
_PLEASE = closed("please")
_POINTERS = closed("pointers")
_TOLD = closed("told_of_a_place")
_CHOICE = 7


def mentions(hits: tuple[Hit, ...], sentence: Sentence, *, away: bool) -> list[Cue]:
    """The place to reply, named in a sentence that need not order or ask anything."""
    if {word.low for word in sentence.words} & _TOLD:
        return []
    if any(hit.kind in {"elsewhere", "link-in-comments", "thanks"} for hit in hits) or away:
        return []
    place = next((hit for hit in hits if hit.kind == "here"), None)
    return [Cue("mentions-here", sentence.index, place.start, place.end)] if place else []


def request(sentence: Sentence) -> Cue | None:
    """A thing named and then "please": "Coordinates, please"."""
    for index, word in enumerate(sentence.words[1:5], start=1):
        if (
            word.low in _PLEASE
            and sentence.words[index - 1].low not in _REPLIES
            and (index + 1 == len(sentence.words) or index + 1 in sentence.clauses)
        ):
            return Cue("requests", sentence.index, sentence.words[0].start, word.end)
    return None


def wish_list(sentence: Sentence, lexicons: list[Lexicon]) -> Cue | None:
    """Nothing but things a reader can give: "Names, dates, stories."."""
    words = [word.low for word in sentence.words]
    for lexicon in lexicons:
        given = sum(word in lexicon.words["contribution"] for word in words)
        if given > 1 and given * 2 >= len(words) and not sentence.asks and not sentence.bullet:
            return Cue("requests", sentence.index, sentence.words[0].start, sentence.words[-1].end)
    return None


def open_choice(sentence: Sentence, lexicons: list[Lexicon]) -> Cue | None:
    """A choice without a verb or a mark: "Tea or coffee.", "Ribbed: yes or never."."""
    if sentence.asks or sentence.bullet or not lexicons:
        return None
    start = sentence.clauses[-1] if len(sentence.words) > _CHOICE else 0
    words = [word.low for word in sentence.words[max(0, start - _CHOICE) :]]
    verbs = lexicons[0].words["aux"] | lexicons[0].words["speaker"] | lexicons[0].words["you"]
    if {"nl": "of", "en": "or"}[lexicons[0].code] not in words[1:-1] or set(words) & verbs or len(words) > _CHOICE + 2:
        return None
    return Cue("open-choice", sentence.index, sentence.words[0].start, sentence.words[-1].end)


def is_unfinished(sentence: Sentence) -> bool:
    """Whether the last sentence leaves its end to the reader."""
    last = sentence.tokens[-1]
    if any(token.kind == "blank" for token in sentence.tokens):
        return True
    open_end = not sentence.mark or last.low.startswith(("...", "\u2026"))
    closes = last.kind in {"word", "stop"}
    return closes and open_end and sentence.words[-1].low in _OPEN_ENDS and len(sentence.words) > 2  # noqa: PLR2004


def person_asked(sentence: Sentence, post: Post, lexicons: list[Lexicon]) -> tuple[Hit, ...]:
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
    capital = word.kind == "word" and post.text[word.start].isupper()
    return capital and after == "," and not known and len(sentence.words) > 3  # noqa: PLR2004


def pointers(sentence: Sentence) -> tuple[Hit, ...]:
    """The pictograms that point down, to the place to reply or to a link."""
    return tuple(
        Hit("context", "pointer", token.start, token.end)
        for token in (*sentence.tokens, *sentence.tail)
        if token.low in _POINTERS
    )
