"""A line that becomes an idea: a title, with tags by `#value`, `@interest` and `!campaign`.

A tag begins a word. Its name is the longest known one that stands there, whatever its case and accents; or what stands
between quotes; or else the one word, which from three letters on stands for the only name that begins with it.
Everything else is the title: no word is ever lost. One idea has one campaign, so a second one stays in the title, and
so does what has no letter in it, such as "#1".
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from contentplanner.domain.folding import folded
from contentplanner.domain.texts import one_line

QUOTES = {'"': '"', "“": "”", "„": "”"}
_WORD = re.compile(r"\S+")
_REST = re.compile(r"\S*")
_PUNCTUATION = ".,;:!?…)"
_SEPARATORS = ",;:)"
_TELLING = 3
"""Letters from which on the beginning of a name stands for it."""


class TagKind(StrEnum):
    """What a tag stands for, as the sign that begins it."""

    VALUE = "#"
    INTEREST = "@"
    CAMPAIGN = "!"


_SIGNS = "".join(TagKind)
_LOOSE = frozenset({TagKind.VALUE.value, TagKind.INTEREST.value})


@dataclass(frozen=True, slots=True)
class Name:
    """A name that a tag can have; `hint` says more of it, and what is `silent` is known but not offered."""

    kind: TagKind
    text: str
    key: str
    hint: str = ""
    silent: bool = False


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag in a line, from `start` to `end` in code points; `key` is empty for a name that isn't known."""

    kind: TagKind
    text: str
    key: str = ""
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class Line:
    """What a typed line means."""

    title: str
    tags: tuple[Tag, ...]

    @property
    def unknown(self) -> tuple[Tag, ...]:
        """The tags whose names aren't known, each once."""
        found = {(tag.kind, folded(tag.text)): tag for tag in reversed(self.tags) if not tag.key}
        return tuple(reversed(found.values()))


@dataclass(frozen=True, slots=True)
class Token:
    """The tag that is being typed: from `start` to `end`, `typed` so far without its sign and quote."""

    kind: TagKind
    typed: str
    start: int
    end: int


def parsed(line: str, names: Iterable[Name], *, only_known: bool = False) -> Line:
    """Return what a line means; `only_known` leaves names that aren't known in the title, sign and all."""
    known = tuple(names)
    tags: list[Tag] = []
    for found in _WORD.finditer(line):
        start = found.start()
        if found.group()[0] not in _SIGNS or (tags and start < tags[-1].end):
            continue
        tag = _tag_at(line, start, known)
        if tag is None or (only_known and not tag.key) or _is_second_campaign(tag, tags):
            continue
        tags.append(tag)
    return Line(_title(line, tags), tuple(tags))


def _is_second_campaign(tag: Tag, tags: Iterable[Tag]) -> bool:
    same = (tag.key, folded(tag.text))
    campaigns = [(one.key, folded(one.text)) for one in tags if one.kind is TagKind.CAMPAIGN]
    return tag.kind is TagKind.CAMPAIGN and bool(campaigns) and same not in campaigns


def _tag_at(line: str, start: int, names: tuple[Name, ...]) -> Tag | None:
    kind, begin = TagKind(line[start]), start + 1
    if line[begin : begin + 1] in QUOTES and begin < len(line):
        return _quoted(line, start, names)
    words = list(_WORD.finditer(line, begin))
    if not words or words[0].start() != begin:
        return None
    fitting = [(end, name) for name in names if name.kind is kind and (end := _end_of(name, words))]
    if fitting:
        end, name = max(fitting, key=lambda pair: pair[0])
        return Tag(kind, name.text, name.key, start, end)
    text = words[0].group().rstrip(_PUNCTUATION)
    if not any(map(str.isalpha, text)):
        return None
    meant = _begun(kind, text, names)
    return Tag(kind, meant.text if meant else text, meant.key if meant else "", start, begin + len(text))


def _begun(kind: TagKind, text: str, names: tuple[Name, ...]) -> Name | None:
    """Return the one name that begins with what was typed, None where several do or too little was typed."""
    low = folded(text)
    alike = [name for name in names if name.kind is kind and not name.silent and folded(name.text).startswith(low)]
    return alike[0] if len(alike) == 1 and len(low) >= _TELLING else None


def _quoted(line: str, start: int, names: tuple[Name, ...]) -> Tag | None:
    begin = start + 2
    end = line.find(QUOTES[line[start + 1]], begin)
    text = one_line(line[begin:end]) if end > 0 else ""
    if not any(map(str.isalpha, text)):
        return None
    kind = TagKind(line[start])
    known = next((name for name in names if name.kind is kind and folded(name.text) == folded(text)), None)
    return Tag(kind, known.text if known else text, known.key if known else "", start, end + 1)


def _end_of(name: Name, words: list[re.Match[str]]) -> int:
    """Return where a name ends that stands at the beginning of these words of the line, 0 when it doesn't."""
    wanted = folded(name.text).split()
    there = words[: len(wanted)]
    if not wanted or len(there) < len(wanted):
        return 0
    spoken = [folded(word.group()) for word in there]
    if spoken == wanted:
        return there[-1].end()
    last = there[-1].group().rstrip(_PUNCTUATION)
    return there[-1].start() + len(last) if [*spoken[:-1], folded(last)] == wanted else 0


def _title(line: str, tags: Iterable[Tag]) -> str:
    """Return the line without its tags; the end of a sentence that stood behind a tag goes to the word before it."""
    title, at = "", 0
    for tag in tags:
        title, at = _with(title, line[at : tag.start]), tag.end
        behind = re.compile(r"[^\w\s]*").match(line, at)
        ending = behind.group() if behind and (behind.end() == len(line) or line[behind.end()].isspace()) else ""
        if ending and not ending.strip(_PUNCTUATION):
            title, at = title + ending.strip(_SEPARATORS) if title else title, at + len(ending)
    return _without_loose(_with(title, line[at:]))


def _without_loose(title: str) -> str:
    """Leave out the sign at the end of a tag that came to nothing; "!" ends a sentence too, so that stays."""
    words = title.split(" ")
    return " ".join(words[:-1] if words[-1] in _LOOSE else words)


def _with(title: str, more: str) -> str:
    return " ".join(filter(None, (title, one_line(more))))


def token_at(line: str, caret: int, names: Iterable[Name]) -> Token | None:
    """Return the tag that is being typed at a place in a line, None where there is none."""
    known = tuple(names)
    starts = [n for n in range(caret) if line[n] in _SIGNS and (n == 0 or line[n - 1].isspace())]
    for start in reversed(starts):
        kind, typed = TagKind(line[start]), line[start + 1 : caret]
        if typed[:1] in QUOTES and typed:
            closed = QUOTES[typed[0]] in typed[1:]
            return None if closed else Token(kind, typed[1:], start, caret)
        continues = any(name.kind is kind and folded(name.text).startswith(folded(typed)) for name in known)
        if not any(map(str.isspace, typed)) or continues:
            rest = _REST.match(line, caret)
            return Token(kind, typed, start, rest.end() if rest else caret)
    return None


def offers(token: Token, names: Iterable[Name]) -> tuple[Name, ...]:
    """Return the names that can end what is typed: those that begin so, then those in which a word does, then others.

    Silent ones aren't offered.
    """
    low = " ".join(folded(token.typed).split())
    alike = [name for name in names if name.kind is token.kind and not name.silent and low in folded(name.text)]
    return tuple(sorted(alike, key=lambda name: _rank(folded(name.text), low)))


def _rank(name: str, low: str) -> int:
    return 0 if name.startswith(low) else 1 if f" {low}" in name else 2


def completed(line: str, token: Token, text: str, names: Iterable[Name]) -> tuple[str, int]:
    """Return a line in which a token has become a whole tag, and where the caret goes: behind it and a space."""
    before, after = line[: token.start] + written(token.kind, text, names) + " ", line[token.end :].lstrip()
    return before + after, len(before)


def written(kind: TagKind, text: str, names: Iterable[Name]) -> str:
    """Return a tag as it is typed: in quotes only where its name would be read otherwise."""
    plain = f"{kind}{text}"
    read = parsed(f"{plain} x", names).tags
    if read and read[0].text == text and read[0].end == len(plain):
        return plain
    return f'{kind}"{text}"' if '"' not in text else f"{kind}“{text}”"
