"""Finds orders by their place and form: the bare verb first in its clause, in English and in Dutch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from contentplanner.checker.reading.closed import closed
from contentplanner.checker.reading.orders import order

if TYPE_CHECKING:
    from collections.abc import Iterator

    from contentplanner.checker.reading.cues import Cue
    from contentplanner.checker.reading.lexicon import Lexicon
    from contentplanner.checker.reading.segment import Post, Sentence
    from contentplanner.checker.reading.tokens import Token

_US = closed("us")
_FAVOUR = closed("favouring")
_NOUNS = closed("verbs_that_are_nouns")
_PARTICLES = closed("particles")
_OBJECTS = _US | _PARTICLES
_IF = closed("conditions")
_APART = 9
"""The second part of a verb stands before the ninth word after the first."""


def imperatives(sentence: Sentence, lexicon: Lexicon, post: Post) -> Iterator[tuple[str, Cue]]:
    """The orders of a sentence with the class of their verbs ("say", "put", "away" ...)."""
    ordered = False
    for start in sentence.clauses:
        index = _verb_place(sentence.words, start, lexicon)
        if index is None or not _may_order(sentence, start, index, lexicon, after_order=ordered):
            continue
        verb_class = _class_of(sentence.words, index, lexicon)
        if verb_class and not _is_label(sentence.words[index], post):
            ordered = True
            yield verb_class, order(verb_class, sentence, index, lexicon, post)


def _verb_place(words: list[Token], start: int, lexicon: Lexicon) -> int | None:
    lead = lexicon.words["lead"]
    while (
        start < len(words) - 1
        and (words[start].low in lead or _is_anyone(words, start))
        and not _is_verb_here(words, start, lexicon)
    ):
        start += 1
    return start if start < len(words) else None


def _is_anyone(words: list[Token], index: int) -> bool:
    """Whether "somebody" stands before an order: "somebody please talk me out of it"."""
    return words[index].low in {"somebody", "someone", "everybody", "iemand"}


def _is_verb_here(words: list[Token], index: int, lexicon: Lexicon) -> bool:
    return lexicon.verbs.get(words[index].low, "away") not in {"away", "plain"}


def _class_of(words: list[Token], index: int, lexicon: Lexicon) -> str:
    low = words[index].low
    following = words[index + 1].low if index + 1 < len(words) else ""
    if following in lexicon.words["never_after_order"] or (low in _NOUNS and (following.isdigit() or not following)):
        return ""
    if low in _FAVOUR and following in {"for", "voor", "op"}:
        return "plain"
    third = words[index + 2].low if index + 2 < len(words) else ""
    for phrase in (f"{low} {following} {third}", f"{low} {following}"):
        if phrase in lexicon.verbs:
            return lexicon.verbs[phrase]
    for word in words[index + 1 : index + _APART] if low in lexicon.parted else ():
        if parted := lexicon.parted[low].get(word.low):
            return parted
    if known := lexicon.verbs.get(low):
        return known
    return "guess" if index == 0 and following in _OBJECTS and _may_be_verb(words[index], lexicon) else ""


def _is_label(word: Token, post: Post) -> bool:
    """Whether a word only names what follows it: "Answer: a kettle"."""
    return word.low in _NOUNS and post.low[word.end : word.end + 1] == ":"


def _may_be_verb(word: Token, lexicon: Lexicon) -> bool:
    classes = lexicon.words
    closed = ("wh", "aux", "you", "speaker", "owner", "lead", "superlative", "group_plural", "contribution")
    if word.kind != "word" or any(word.low in classes[name] for name in closed):
        return False
    endings = ("ing", "ed", "s", "ly") if lexicon.code == "en" else ("en", "de", "te", "s", "d", "ing")
    return len(word.low) > 2 and not word.low.endswith(endings) and word.low not in lexicon.words["never_order"]  # noqa: PLR2004


def _may_order(sentence: Sentence, start: int, index: int, lexicon: Lexicon, *, after_order: bool) -> bool:
    """Whether a verb at this place can be an order rather than the second verb of a told sentence."""
    if start == 0 or after_order:
        return not (sentence.asks and index == 0 and _asks_by_inversion(sentence, lexicon))
    if start <= 3:  # noqa: PLR2004 - a name or a call stands before it
        return True
    if sentence.words[0].low in _IF or not _is_told(sentence.words[:start], lexicon):
        return True
    gap_start, gap_end = sentence.words[start - 1].end, sentence.words[start].start
    between = [t for t in sentence.tokens if gap_start <= t.start < gap_end]
    if any(t.low in {":", "\u2013", "\u2014", "-", ";"} or t.kind in {"emoji", "stop", "quote"} for t in between):
        return True
    return index > start or sentence.words[start - 1].low in {"so", "dus", "then", "dan", "but", "maar"}


def _is_told(before: list[Token], lexicon: Lexicon) -> bool:
    """Whether the words before a clause hold a subject or a verb, so that it may go on telling."""
    classes = lexicon.words
    return any(
        word.low in classes["speaker"] or word.low in classes["aux"] or word.low in classes["you"] for word in before
    )


def _asks_by_inversion(sentence: Sentence, lexicon: Lexicon) -> bool:
    following = sentence.words[1].low if len(sentence.words) > 1 else ""
    return lexicon.code == "nl" and following in {"je", "jij", "jullie", "u", "jouw"}
