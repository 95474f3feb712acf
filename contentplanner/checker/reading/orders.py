"""Describes an order: what it is about, and whether it only looks like an invitation."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from contentplanner.checker.reading.closed import closed
from contentplanner.checker.reading.cues import Cue

if TYPE_CHECKING:
    from contentplanner.checker.reading.lexicon import Lexicon
    from contentplanner.checker.reading.segment import Post, Sentence
    from contentplanner.checker.reading.tokens import Token

_US = closed("us")
_ABOUT = closed("about")
_WITH = closed("with")
_OTHERS = closed("others")
_PARTICLES = closed("particles")
_FIXED = re.compile(
    r"[\"'‘’“”]?\b[A-Z]{2,}\b|[\"'‘“][\w ]{1,14}[\"'’”]|\W(?![\U0001F447])[\U0001F300-\U0001FAFF\u2600-\u27BF]"
)
_BAIT_VERBS = closed("bait_verbs")
_WINDOW = 16
_LETTING = closed("letting")
_REPLYING = closed("replying")
_DEADLINE = re.compile(
    r"\b(?:before|by|until|till|voor|tot|uiterlijk)\b(?: en met)?[^.!?\n]{0,24}?"
    r"(?:\d|midnight|noon|friday|monday|vrijdag|maandag|middernacht|deadline)"
)
_PHRASE = 6
_AWAY_PHRASE = 2


def order(verb_class: str, sentence: Sentence, index: int, lexicon: Lexicon, post: Post) -> Cue:
    """The order that the verb at `index` gives, with what it is about and its veto."""
    words = sentence.words[index : index + _WINDOW]
    telling = words[: _AWAY_PHRASE if verb_class == "away" else _PHRASE]
    cue = Cue(f"imp-{verb_class}", sentence.index, telling[0].start, telling[-1].end)
    lows = [word.low for word in words[1:]]
    cue.features |= _objects(lows, lexicon, _before_comma(words, sentence))
    if not lows:
        cue.features.add("alone")
    if not cue.features:
        cue.features.add("bare")
    cue.veto = _veto(words, cue.features, sentence, post)
    return cue


def _veto(words: list[Token], features: set[str], sentence: Sentence, post: Post) -> str:
    """What an order asks that is no word of one's own: a token, a document, an application."""
    first = words[0].low
    if _is_bait(words, sentence, post):
        return "bait"
    lets = features & {"let-know", "showable"} or any(word.low == "achter" for word in words)
    if first in _LETTING and not lets:
        return "asks-nothing"
    if "document" in features:
        return "asks-documents"
    late = first in _REPLYING and _DEADLINE.search(post.low, words[0].start, sentence.end)
    return "reply-means-apply" if late else ""


def _is_about_us(lows: list[str]) -> bool:
    """Whether we, or other readers, are the object of an order, not only its company ("raise a glass with us")."""
    if lows[:1] and lows[0] in _OTHERS:
        return True
    return any(low in _US and (not i or lows[i - 1] not in _WITH) for i, low in enumerate(lows[:6]))


def _before_comma(words: list[Token], sentence: Sentence) -> int:
    """How many words follow the verb before the next comma: "Ask Bernadette, who retrained" asks nothing."""
    comma = next((t.start for t in sentence.tokens if t.low == "," and t.start > words[0].start), sentence.end)
    return sum(word.start < comma for word in words) - 1


def _objects(lows: list[str], lexicon: Lexicon, near: int) -> set[str]:
    """What the order is about: us, the reader's own things, a question word, a photo, a document."""
    classes = lexicon.words
    words = set(lows)
    found = {
        name
        for name, members in (
            ("you", classes["you"] | classes["your"]),
            ("contribution", classes["contribution"]),
            ("showable", classes["showable"]),
            ("document", classes["document"]),
            ("superlative", classes["superlative"]),
            ("say-noun", classes["say_noun"]),
        )
        if words & members
    }
    if _is_about_us(lows):
        found.add("us-object")
    if set(lows[: min(near, 4)]) & (classes["wh"] | _ABOUT):
        found.add("wh-object")
    if lows and lows[0] in _PARTICLES:
        found.add("particle")
    if words & {"know", "hear", "have", "weten", "horen", "zien", "see"}:
        found.add("let-know")
    return found


def _is_bait(words: list[Token], sentence: Sentence, post: Post) -> bool:
    """Whether a fixed word, a sign or a pictogram is all that is asked."""
    if words[0].low not in _BAIT_VERBS or len(words) > 14:  # noqa: PLR2004
        return False
    last = words[min(len(words), 4) - 1].end
    return bool(_FIXED.search(post.text, words[0].end, min(last + 4, sentence.end)))
