"""Loads the words and constructions of a language and finds constructions in a sentence.

A construction is written `"opener|{class} >> rest"`: the words that may open it, then a regular expression for what
must follow. Only words that open a construction cost a match, so hundreds of them read a post in microseconds; each
is compiled when a word opens it for the first time, so that no text waits for all of them.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache, cached_property
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from contentplanner.checker.reading.closed import closed
from contentplanner.checker.reading.tokens import fold
from contentplanner.resources import resource

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from contentplanner.checker.reading.segment import Sentence

_SPACE = r"(?>[,:]?\s+)"
_GAP = "\0"  # stands for _SPACE while a pattern is put together
_WORD_END = r"(?![\w'-])"
_OPENS_CLAUSE = frozenset({"requests", "names-form", "you-act", "bait", "wish-hook", "fact-hook", "rhetorical"})
_BEFORE = closed("before_an_opener")
_OPENS_SENTENCE = frozenset({"own-stance", "game-label", "answers", "own-example", "thanks"})


@dataclass(frozen=True)
class Construction:
    """One construction: its role (such as "invites"), what it does, and how the language `code` spells it."""

    role: str
    kind: str
    code: str
    spelling: str
    place: Literal["any", "clause", "sentence"]

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """What to look for from its opening word on; compiled when it is needed first."""
        return pattern(self.code, self.spelling)


class Hit(NamedTuple):
    """A construction found in a text; `start` and `end` are code points."""

    role: str
    kind: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words of a language by class, its verbs by class, its constructions by opening word.

    `parted` holds verbs of which a part stands further on ("laat ... zien"): by first word, the class by second.
    """

    code: str
    words: Mapping[str, frozenset[str]]
    verbs: Mapping[str, str]
    parted: Mapping[str, Mapping[str, str]]
    openers: Mapping[str, tuple[Construction, ...]]

    def hits(self, sentence: Sentence, low: str) -> Iterator[Hit]:
        """The constructions in a sentence, at most one of a kind at a word."""
        end, openers = sentence.end, self.openers
        for index, word in enumerate(sentence.words):
            rules = openers.get(word.low)
            if rules is None:
                continue
            seen = ""
            for rule in rules:
                if rule.kind == seen or (rule.place != "any" and not _may_stand(rule.place, index, sentence)):
                    continue
                if match := rule.pattern.match(low, word.start, end):
                    seen = rule.kind
                    yield Hit(rule.role, rule.kind, word.start, max(match.end(), word.end))


def _may_stand(place: str, index: int, sentence: Sentence) -> bool:
    if place == "sentence":
        return index <= 1
    return index in sentence.clauses or (index == 1 and sentence.words[0].low in _BEFORE)


def _place(kind: str) -> Literal["any", "clause", "sentence"]:
    """Where in a sentence a kind of construction may stand."""
    if kind in _OPENS_SENTENCE:
        return "sentence"
    return "clause" if kind in _OPENS_CLAUSE else "any"


@cache
def lexicon(code: str) -> Lexicon:
    """The lexicon of a language code ("nl" or "en"), loaded once."""
    words = _classes(code)
    verbs: dict[str, str] = {}
    for name, line in _load(code, "verbs").items():
        for verb in sorted(_words(line)):
            verbs.setdefault(verb, name)
    parted: dict[str, dict[str, str]] = {}
    for first, plus, second in (verb.partition("+") for verb in verbs):
        if plus:
            parted.setdefault(first, {})[second] = verbs[first + plus + second]
    openers: dict[str, list[Construction]] = {}
    for role, kind, spelling in _spellings(_load(code, "constructions")):
        rule = Construction(role, kind, code, spelling, _place(kind))
        for first in sorted({a.split()[0] for a in _alternatives(spelling.split(">>", 1)[0].strip(), words)}):
            openers.setdefault(first, []).append(rule)
    return Lexicon(code, words, verbs, parted, {first: tuple(rules) for first, rules in openers.items()})


@cache
def _classes(code: str) -> Mapping[str, frozenset[str]]:
    return {name: _words(line) for name, line in _load(code, "words").items()}


def pattern(code: str, spelling: str) -> re.Pattern[str]:
    """A construction of a language as a regular expression; `re.error` or `KeyError` for one misspelled."""
    opener, rest = (part.strip() for part in spelling.split(">>", 1))
    opening = "|".join(re.escape(a).replace(r"\ ", r"\s+") for a in _alternatives(opener, _classes(code)))
    body = re.sub(r"\{(\w+)\}", lambda m: _slot(m[1], code), rest.replace(" ", _GAP))
    return re.compile(rf"(?:{opening}){_WORD_END}(?>[,:]?\s*){body}".replace(_GAP, _SPACE))


def _load(code: str, name: str) -> dict[str, Any]:
    with resource("lexicons", code, f"{name}.toml").open("rb") as file:
        return tomllib.load(file)


def _words(line: str) -> frozenset[str]:
    return frozenset(fold(word.replace("_", " ")) for word in line.split())


def _spellings(roles: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    for role, kinds in roles.items():
        for kind, spellings in kinds.items():
            if isinstance(spellings, dict):
                yield from _spellings({kind: spellings})
            else:
                yield from ((role, kind, spelling) for spelling in spellings)


def _alternatives(opener: str, words: Mapping[str, frozenset[str]]) -> list[str]:
    found: set[str] = set()
    for part in opener.split("|"):
        found |= words[part[1:-1]] if part.startswith("{") else {part.replace("_", " ")}
    return sorted(found, key=lambda word: (-len(word), word))


@cache
def _slot(name: str, code: str) -> str:
    if name.startswith("gap"):
        return f"(?:[\\w'&-]+{_GAP}){{0,{name[3:]}}}"
    ordered = sorted(_classes(code)[name], key=lambda word: (-len(word), word))
    return "(?:" + "|".join(re.escape(w).replace(r"\ ", r"\s+") for w in ordered) + ")" + _WORD_END
