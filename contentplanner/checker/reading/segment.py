"""Cuts a text into sentences and clauses, whatever stands between them: stops, lines, bullets, pictograms."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from contentplanner.checker.reading.closed import closed
from contentplanner.checker.reading.tokens import Token, fold, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

_ABBREVIATIONS = closed("abbreviations")
_BULLET = closed("bullets")
_QUOTED = re.compile(
    r'"[^"\n]{2,400}"'
    r"|(?<![\w'])'(?![stnkm]\b)[^\n']{2,200}+(?:(?<=\w)'(?=\w)[^\n']{0,150}+){0,3}+'(?!\w)"
)
_CLAUSE_WORDS = closed("clause_words")
_CLAUSE_MARKS = closed("clause_marks")
_LONGEST_SENTENCE = 200
LONGEST = 12_000
"""Code points that are read of a text: two thirds of them from its start, the rest from its end."""


@dataclass(slots=True)
class Sentence:
    """A sentence with its words.

    `clauses` are indices into `words` where a clause starts; `tail` holds links and pictograms that follow it.
    """

    tokens: list[Token]
    index: int = 0
    line: int = 0
    paragraph: int = 0
    bullet: bool = False
    quoted: bool = False
    mark: str = ""
    words: list[Token] = field(default_factory=list)
    clauses: list[int] = field(default_factory=list)
    tail: list[Token] = field(default_factory=list)
    languages: tuple[str, ...] = ()

    @property
    def start(self) -> int:
        """Where the sentence starts in the text."""
        return self.tokens[0].start

    @property
    def end(self) -> int:
        """Where the sentence ends in the text."""
        return self.tokens[-1].end

    @property
    def asks(self) -> bool:
        """Whether it ends in a question mark."""
        return "?" in self.mark


@dataclass(frozen=True, slots=True)
class Post:
    """A text taken apart: folded spelling, all pieces, and the sentences that hold words."""

    text: str
    low: str
    tokens: list[Token]
    sentences: list[Sentence]
    quotes: tuple[tuple[int, int], ...]


def take_apart(text: str) -> Post:
    """The sentences of a text; of a very long one only those of its start and its end."""
    low = fold(text)
    pieces = _pieces(low)
    quotes = tuple(m.span() for m in _QUOTED.finditer(low[:LONGEST]))
    found: list[Sentence] = []
    for sentence in map(_finish, _groups(pieces, text)):
        if sentence.words:
            found.append(sentence)
        elif found:
            found[-1].tail.extend(sentence.tokens)
    for index, sentence in enumerate(found):
        sentence.index = index
        sentence.quoted = _is_quoted(sentence, quotes)
    return Post(text, low, pieces, found, quotes)


def _pieces(low: str) -> list[Token]:
    if len(low) <= LONGEST:
        return tokens(low)
    head, tail = LONGEST * 2 // 3, len(low) - LONGEST // 3
    rest = (Token(t.kind, t.low, t.start + tail, t.end + tail) for t in tokens(low[tail:]))
    return [*tokens(low[:head]), *rest]


def _groups(pieces: list[Token], text: str) -> Iterator[Sentence]:
    """The pieces between one end of a sentence and the next."""
    group: list[Token] = []
    line = paragraph = 0
    for position, token in enumerate(pieces):
        if token.kind == "break":
            if group:
                yield Sentence(group, line=line, paragraph=paragraph)
                group = []
            line += 1
            paragraph += token.low.count("\n") > 1
            continue
        if group and (len(group) >= _LONGEST_SENTENCE or _starts_anew(group, token, text)):
            yield Sentence(group, line=line, paragraph=paragraph)
            group = []
        group.append(token)
        following = pieces[position + 1] if position + 1 < len(pieces) else None
        if token.kind == "stop" and not _goes_on(group, following, text):
            if following is not None and following.kind == "quote" and following.start == token.end:
                continue
            yield Sentence(group, line=line, paragraph=paragraph)
            group = []
    if group:
        yield Sentence(group, line=line, paragraph=paragraph)


def _starts_anew(group: list[Token], token: Token, text: str) -> bool:
    """Whether a token opens a sentence although no stop stands directly before it."""
    before = group[-1]
    if before.kind == "quote" and len(group) > 1 and group[-2].kind == "stop":
        return token.kind != "stop" and not _is_small(token, text)
    if before.kind == "emoji":
        return any(t.kind == "word" for t in group) and token.kind in {"word", "number"} and not _is_small(token, text)
    return before.kind == "hashtag" and token.kind == "word" and len(group) > 2 and _only_tags(group)  # noqa: PLR2004


def _only_tags(group: list[Token]) -> bool:
    return all(t.kind in {"hashtag", "emoji"} for t in group)


def _is_small(token: Token, text: str) -> bool:
    return text[token.start].islower()


def _goes_on(group: list[Token], following: Token | None, text: str) -> bool:
    """Whether a stop is only part of a sentence: an abbreviation, a pause, a point inside a word."""
    stop = group[-1]
    if following is None or following.kind == "break":
        return False
    small = following.kind == "word" and _is_small(following, text)
    if stop.low != ".":
        return stop.low.startswith(("..", "\u2026")) and small
    if following.start == stop.end and (small or following.kind in {"number", "mark", "stop"}):
        return True
    before = group[-2] if len(group) > 1 else None
    return before is not None and before.end == stop.start and _is_shortened(before, alone=len(group) == 2)  # noqa: PLR2004


def _is_shortened(before: Token, *, alone: bool) -> bool:
    """Whether a point belongs to what stands before it: an abbreviation, an initial, the number of a list."""
    if before.kind == "number":
        return alone
    return before.low in _ABBREVIATIONS or (
        before.kind == "word" and len(before.low) == 1 and before.low not in {"i", "u"}
    )


def _finish(sentence: Sentence) -> Sentence:
    """The sentence with its words, its clauses, its mark and whether it is a point of a list."""
    pieces = sentence.tokens
    first = pieces[0]
    numbered = first.kind == "number" and len(pieces) > 1 and pieces[1].low in {".", ")"}
    sentence.bullet = first.low in _BULLET or numbered
    fresh = True
    for piece in pieces:
        if piece.kind in {"word", "number", "mention"} and not (numbered and piece is first):
            if fresh:
                sentence.clauses.append(len(sentence.words))
            sentence.words.append(piece)
            fresh = piece.low in _CLAUSE_WORDS
        elif piece.low in _CLAUSE_MARKS or piece.kind in {"emoji", "stop", "quote"}:
            fresh = True
    sentence.mark = next((p.low for p in reversed(pieces) if p.kind == "stop"), "")
    return sentence


def _is_quoted(sentence: Sentence, quotes: tuple[tuple[int, int], ...]) -> bool:
    """Whether most words of a sentence stand between quotation marks."""
    if not quotes:
        return False
    inside = sum(any(a <= w.start and w.end <= b for a, b in quotes) for w in sentence.words)
    return inside * 5 >= len(sentence.words) * 4
