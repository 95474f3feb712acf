"""Finds questions and tells their form: open, yes or no, a choice, clipped."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from contentplanner.checker.reading.closed import closed
from contentplanner.checker.reading.cues import Cue

if TYPE_CHECKING:
    from collections.abc import Sequence

    from contentplanner.checker.reading.lexicon import Lexicon
    from contentplanner.checker.reading.segment import Sentence
    from contentplanner.checker.reading.tokens import Token

_PREPOSITIONS = closed("prepositions")
_SUBJECTS_NL = closed("dutch_subjects")
_NOUNS = closed("verbs_that_are_nouns")
_OR = frozenset(("or", "of"))
_THIRD = closed("third_person")
_DELIBERATE = closed("deliberating")
_CONTRACTED = closed("contracted_questions")
_CLIPPED = 4


def question(sentence: Sentence, lexicons: Sequence[Lexicon]) -> Cue | None:
    """The question a sentence asks, with or without its mark."""
    for lexicon in lexicons:
        if found := _framed(sentence, lexicon):
            found.features.discard("contribution")
            return found
    if not sentence.asks:
        return None
    first = sentence.clauses[-1] if len(sentence.words) > 12 else 0  # noqa: PLR2004
    clipped = [_cue("clipped", sentence, first, lexicon) for lexicon in lexicons]
    clipped[0].features.update(*(cue.features for cue in clipped))
    return clipped[0]


def _framed(sentence: Sentence, lexicon: Lexicon) -> Cue | None:
    """A question that a question word or a verb before its subject opens, at the start of any clause."""
    words = sentence.words
    for start in sentence.clauses:
        first = _skip_leads(words, start, lexicon)
        form = _form(words, first, lexicon)
        if form and (
            sentence.asks or (form == "wh" and _inverted(words, first, lexicon) and not _heads(sentence, words[first]))
        ):
            return _cue(form, sentence, first, lexicon)
    for index, word in enumerate(words[1:], start=1):
        if word.low in lexicon.words["wh"] and (sentence.asks or _asks_unmarked(sentence, index, lexicon)):
            return _cue("wh", sentence, index, lexicon)
    return None


def _asks_unmarked(sentence: Sentence, index: int, lexicon: Lexicon) -> bool:
    """Whether a question without its mark stands in a sentence without any mark: "ok folks whats your trick"."""
    words = sentence.words[index:]
    if sentence.mark or sentence.bullet or len(words) < 3:  # noqa: PLR2004
        return False
    classes = lexicon.words
    verb = words[0].low in _CONTRACTED or words[1].low in classes["aux"]
    return verb and any(word.low in classes["you"] or word.low in classes["your"] for word in words[1:])


def _skip_leads(words: list[Token], start: int, lexicon: Lexicon) -> int:
    while (
        start < len(words) - 1 and words[start].low in lexicon.words["lead"] and words[start].low not in {"do", "zeg"}
    ):
        start += 1
    return start


def _form(words: list[Token], first: int, lexicon: Lexicon) -> str:
    if first >= len(words):
        return ""
    low = words[first].low
    following = words[first + 1].low if first + 1 < len(words) else ""
    if low in lexicon.words["wh"] or (low in _PREPOSITIONS and following in lexicon.words["wh"]):
        return "wh"
    if low in lexicon.words["aux"] and following and (low not in _NOUNS or following in _SUBJECTS_NL):
        return "polar"
    return "polar" if lexicon.code == "nl" and following in _SUBJECTS_NL and following != "u" else ""


def _heads(sentence: Sentence, word: Token) -> bool:
    """Whether a colon follows the question: then it is the heading of its answer."""
    return any(token.low == ":" and token.start > word.start for token in sentence.tokens)


def _inverted(words: list[Token], first: int, lexicon: Lexicon) -> bool:
    """Whether a clause without a mark still asks: the verb stands before the reader ("wat vinden jullie")."""
    following = [word.low for word in words[first + 1 : first + 6]]
    for verb, subject in pairwise(following):
        if lexicon.code == "nl" and subject in {"jij", "jullie"} and verb not in lexicon.words["wh"]:
            return verb not in _PREPOSITIONS and verb not in {"of", "en", "dat", "die", "als"}
        if lexicon.code == "en" and verb in lexicon.words["aux"] and subject in {"you", "we", "i"}:
            return True
    if lexicon.code == "en" and first == 0 and words[0].low in {"what's", "who's", "how's", "where's"}:
        return True
    return lexicon.code == "nl" and "volgens" in following


def _cue(form: str, sentence: Sentence, first: int, lexicon: Lexicon) -> Cue:
    words = sentence.words[first:]
    lows = [word.low for word in words]
    cue = Cue(form, sentence.index, words[0].start, _telling_end(words, sentence))
    cue.features |= _features(lows, sentence, first, lexicon)
    if _OR & set(lows[1:-1]) and not (lexicon.code == "en" and "of" in lows and "or" not in lows):
        cue.features.add("choice")
        if form in {"clipped", "polar"}:
            cue.form = "choice"
    return cue


def _telling_end(words: list[Token], sentence: Sentence) -> int:
    """Where the telling phrase ends: with the question, or after its first words when it is long."""
    last = words[min(len(words), 9) - 1]
    return sentence.end if last is words[-1] and sentence.asks else last.end


def _features(lows: list[str], sentence: Sentence, first: int, lexicon: Lexicon) -> set[str]:
    classes = lexicon.words
    words = set(lows)
    found = {
        name
        for name, members in (
            ("you", classes["you"]),
            ("us", classes["speaker"] | classes["owner"]),
            ("ever", classes["ever"]),
            ("hypothetical", classes["hypothetical"]),
            ("mind", classes["mind"]),
            ("superlative", classes["superlative"]),
            ("contribution", classes["contribution"]),
            ("your", classes["your"]),
        )
        if words & members
    }
    if len(lows) <= _CLIPPED:
        found.add("short")
    joined = " ".join(lows)
    if any(joined.find(phrase) >= 0 and (" " in phrase or phrase in words) for phrase in classes["anyone"]):
        found.add("anyone")
    if lows[0] in _DELIBERATE:
        found.add("deliberate")
    if words & _THIRD:
        found.add("third")
    if lows[0] in {"who", "wie", "whose"}:
        found.add("who")
    if not sentence.asks:
        found.add("unmarked")
    if first and _addressed(sentence, first, lexicon):
        found.add("group")
    return found


def _addressed(sentence: Sentence, first: int, lexicon: Lexicon) -> bool:
    """Whether a group or a name is called before the question."""
    before = [word.low for word in sentence.words[:first]]
    return len(before) <= 5 and bool(lexicon.words["group_plural"] & set(before))  # noqa: PLR2004
