"""Names the words of a sentence for the weights: frequent words as they are, others by the class they belong to."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from contentplanner.checker.reading.lexicon import lexicon

if TYPE_CHECKING:
    from collections.abc import Mapping

    from contentplanner.checker.reading.segment import Sentence
    from contentplanner.checker.reading.tokens import Token

_CLASSES = (
    *("contribution", "showable", "group_plural", "document", "elsewhere_noun", "positive", "report_verb"),
    *("superlative", "say_noun", "good_word", "hear_verb", "want_verb", "reward_noun"),
)
_SIGNS = {
    "number": "NUMBER",
    "mention": "@",
    "hashtag": "#",
    "url": "LINK",
    "email": "LINK",
    "emoji": "PICTURE",
    "quote": '"',
    "blank": "____",
}
_MARKS = frozenset(",:;/-–—()|")


@cache
def _class_of(code: str) -> Mapping[str, str]:
    """The class of every word that has one: a verb's by what it orders, else what a noun or adjective is."""
    known = lexicon(code)
    found = {verb: f"VERB-{name}" for verb, name in known.verbs.items()}
    for name in _CLASSES:
        for word in known.words[name]:
            found.setdefault(word, name.upper())
    return found


def wordings(sentence: Sentence) -> tuple[list[str], list[str]]:
    """The words, classes and signs of a sentence, and how its clauses open (by one and by two of them)."""
    classes = [_class_of(code) for code in sentence.languages]
    names: list[str] = []
    opened: dict[int, str] = {}
    starts = {sentence.words[index].start for index in sentence.clauses if index < len(sentence.words)}
    before = -1
    for token in (*sentence.tokens, *sentence.tail):
        name, group = _name(token, classes)
        names.append(name)
        if group:
            names.append(group)
        if before >= 0:
            opened[before] = f"{opened[before]} {group or name}"
        before = -1
        if token.start in starts:
            opened[token.start] = group or name
            before = token.start
    openings = list(opened.values())
    return names, [*openings, *(opening.split(" ", 1)[0] for opening in openings)]


def _name(token: Token, classes: list[Mapping[str, str]]) -> tuple[str, str]:
    """What a piece of text is called, and the class it belongs to, "" for none."""
    if token.kind == "word":
        low = token.low
        return low, next((known[low] for known in classes if low in known), "")
    if token.kind == "stop":
        return ("?" if "?" in token.low else "!" if "!" in token.low else "." if token.low == "." else "..."), ""
    if token.kind == "mark":
        return (token.low if token.low in _MARKS else "MARK"), ""
    return _SIGNS.get(token.kind, token.kind), ""
