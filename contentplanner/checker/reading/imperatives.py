"""Finds orders by their place and form: the bare verb first in its clause, in English and in Dutch."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from contentplanner.checker.reading.cues import Cue

if TYPE_CHECKING:
    from collections.abc import Iterator

    from contentplanner.checker.reading.lexicon import Hit, Lexicon
    from contentplanner.checker.reading.segment import Post, Sentence
    from contentplanner.checker.reading.tokens import Token

_NOT_AFTER_VERB = {
    "en": frozenset("is are was were has have will from of can would that i we they he she".split()),
    "nl": frozenset("ik we wij zij hij jij jullie u is was zijn wordt heeft".split()),
}
_US = frozenset("us me ons mij me".split())
_FAVOUR = frozenset("choose vote pick kies stem ga".split())
_ABOUT = frozenset("that about dat over if of whether".split())
_LETTING = frozenset(("let", "laat"))
_WITH = frozenset("with at by from of behind near like met bij van door naar achter over".split())
_NOUNS = frozenset("deel spot name post answer antwoord vraag poll tip report gooi".split())
_OTHERS = frozenset("others anderen everyone everybody iedereen panel rest him her them haar hem hen".split())
_PARTICLES = frozenset("maar eens gerust vooral even dan away lekker toch".split())
_OBJECTS = _US | _PARTICLES
_IF = frozenset("if als wie whoever when wanneer once want before unless heb ben have know got".split())
_FIXED = re.compile(r"[\"'‘’“”]?\b[A-Z]{2,}\b|[\"'‘“][\w ]{1,14}[\"'’”]|\W(?![\U0001F447])[\U0001F300-\U0001FAFF\u2600-\u27BF]")
_BAIT_VERBS = frozenset(
    "comment type reply drop leave post send text dm message reageer typ drop zet stuur app laat plaats respond".split()
)
_DEADLINE = re.compile(r"\b(?:before|by|until|till|voor|tot|uiterlijk)\b(?: en met)?[^.!?\n]{0,24}?(?:\d|midnight|noon|friday|monday|vrijdag|maandag|middernacht|deadline)")
_WINDOW = 16


def imperatives(sentence: Sentence, lexicon: Lexicon, hits: tuple[Hit, ...], post: Post) -> Iterator[tuple[str, Cue]]:
    """The orders of a sentence with the class of their verbs ("say", "put", "away" ...)."""
    ordered = False
    for start in sentence.clauses:
        index = _verb_place(sentence.words, start, lexicon)
        if index is None or not _may_order(sentence, start, index, lexicon, after_order=ordered):
            continue
        verb_class = _class_of(sentence.words, index, lexicon)
        if verb_class and not _is_label(sentence.words[index], post):
            ordered = True
            yield verb_class, _cue(verb_class, sentence, index, lexicon, hits, post)


def _verb_place(words: list[Token], start: int, lexicon: Lexicon) -> int | None:
    lead = lexicon.words["lead"]
    while start < len(words) - 1 and (words[start].low in lead or _is_anyone(words, start)) and not _is_verb_here(words, start, lexicon):
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
    if following in _NOT_AFTER_VERB[lexicon.code] or (low in _NOUNS and (following.isdigit() or not following)):
        return ""
    if low in _FAVOUR and following in {"for", "voor", "op"}:
        return "plain"
    third = words[index + 2].low if index + 2 < len(words) else ""
    for phrase in (f"{low} {following} {third}", f"{low} {following}"):
        if phrase in lexicon.verbs:
            return lexicon.verbs[phrase]
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
    return len(word.low) > 2 and not word.low.endswith(endings) and word.low not in _COMMON[lexicon.code]  # noqa: PLR2004


_COMMON = {
    "en": frozenset("the and for with all from after than but not now here there this that because about what".split()),
    "nl": frozenset("die dat wie wat er het een voor met alle van naar dan niet nu hier daar dat dit deze omdat over uit bij aan ook toch zeker vandaag vanaf".split()),
}


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
    return any(word.low in classes["speaker"] or word.low in classes["aux"] or word.low in classes["you"] for word in before)


def _asks_by_inversion(sentence: Sentence, lexicon: Lexicon) -> bool:
    following = sentence.words[1].low if len(sentence.words) > 1 else ""
    return lexicon.code == "nl" and following in {"je", "jij", "jullie", "u", "jouw"}


def _cue(
    verb_class: str, sentence: Sentence, index: int, lexicon: Lexicon, hits: tuple[Hit, ...], post: Post
) -> Cue:
    words = sentence.words[index : index + _WINDOW]
    cue = Cue(f"imp-{verb_class}", sentence.index, words[0].start, words[min(len(words), 6) - 1].end)
    lows = [word.low for word in words[1:]]
    cue.features |= _objects(lows, lexicon, _before_comma(words, sentence))
    if len(words) == 1:
        cue.features.add("alone")
    if not cue.features:
        cue.features.add("bare")
    if words[0].low in _LETTING and not cue.features & {"let-know", "showable"} and "achter" not in lows:
        cue.veto = "asks-nothing"
    if any(h.kind == "asks-form" for h in hits):
        cue.features.add("asks-form")
    if _is_bait(words, sentence, post):
        cue.veto = "bait"
    elif cue.veto:
        pass
    elif "document" in cue.features:
        cue.veto = "asks-documents"
    elif _DEADLINE.search(post.low, words[0].start, sentence.end) and words[0].low in {"respond", "reply", "reageer", "apply"}:
        cue.veto = "reply-means-apply"
    return cue


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
