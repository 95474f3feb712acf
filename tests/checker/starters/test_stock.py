"""What `resources/starters/` holds: enough of it, well written, and read as conversation by the checker itself."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from itertools import combinations

import pytest

from contentplanner.checker import read
from contentplanner.checker.starters import insert
from contentplanner.checker.starters.language import language_of
from contentplanner.checker.starters.stock import Slot, Starter, stock
from contentplanner.checker.starters.uses import telling_piece
from contentplanner.domain.vocabulary import ChannelKind, Direction, Subject

CODES = ("nl", "en")
_SLOTS = re.compile(r"\{\w+\}")
PEOPLE = ("Mark", "Team recruitment", "Noor van ’t Hof")
INTERESTS = {
    "nl": ("Leren op het werk", "Trots op het werk", "Techniek"),
    "en": ("Learning on the job", "Pay and progression", "A say in decisions"),
}
PLAIN = {
    "nl": (
        """Wij zoeken een elektricien die van netjes werken houdt. Je werkt aan warmtepompen en zonnedaken.

Wij bieden een goed salaris en een bus.

Solliciteer nu via de link in ons profiel.""",
        "Gisteravond wonnen we de prijs voor beste werkgever van de regio. We zijn trots op het hele team.",
        "Maandag ging ons opleidingscentrum open. Lees het verhaal: https://example.com/verhaal\n\n#trots #leren",
    ),
    "en": (
        """We are looking for an electrician who likes to get things right. You work on heat pumps and solar roofs.

We offer a good salary and a van.

Apply now via the link in our profile.""",
        "Last night we won the prize for best employer of the region. We are proud of the whole team.",
        "Our new training centre opened on Monday. Read the story: https://example.com/story\n\n#proud #training",
    ),
}


def in_full(code: str, starter: Starter) -> list[str]:
    """A starter with every name in its slot."""
    full = [starter.text]
    for slot in Slot:
        names = INTERESTS[code] if slot is Slot.INTEREST else PEOPLE
        if slot in starter.slots:
            full = [text.replace(f"{{{slot}}}", name) for text in full for name in names]
    return full


@pytest.mark.parametrize("code", CODES)
def test_there_are_enough_for_every_subject_and_direction(code: str) -> None:
    counts = Counter((starter.subject, starter.direction) for starter in stock(code))
    assert len(stock(code)) >= 130
    assert {starter.direction for starter in stock(code)} == {Direction.TWO_WAY, Direction.MULTI_WAY}
    for subject in Subject:
        multi = counts[subject, Direction.MULTI_WAY]
        assert multi >= 3
        assert multi + counts[subject, Direction.TWO_WAY] >= 9


@pytest.mark.parametrize("code", CODES)
def test_without_any_name_there_are_enough_for_a_logo_on_every_subject(code: str) -> None:
    free = (one for one in stock(code) if not one.slots and not one.by_person and not one.kinds)
    counts = Counter(starter.subject for starter in free)
    assert min(counts[subject] for subject in Subject) >= 8


@pytest.mark.parametrize("code", CODES)
def test_each_is_read_as_the_conversation_it_says_it_is_alone_and_under_a_plain_post(code: str) -> None:
    assert {read(text).direction for text in PLAIN[code]} == {Direction.ONE_WAY}
    wrong = [
        f"{text}: {found}"
        for starter in stock(code)
        for n, text in enumerate(in_full(code, starter))
        for plain in ("", *(PLAIN[code] if n == 0 else PLAIN[code][n % 3 :][:1]))
        if (found := read(insert(plain, text).text).direction) is not starter.direction
    ]
    assert not wrong, "say it in other words, or teach the reader"


@pytest.mark.parametrize("code", CODES)
def test_none_stands_there_twice_in_other_words(code: str) -> None:
    words = {one.text: set(re.findall(r"[^\W\d_]{4,}", _SLOTS.sub("", one.text.lower()))) for one in stock(code)}
    alike = [
        f"{one} / {other}"
        for one, other in combinations(words, 2)
        if len(words[one] & words[other]) >= 0.5 * len(words[one] | words[other])
    ]
    assert not alike


@pytest.mark.parametrize("code", CODES)
def test_each_is_recognised_by_words_of_its_own(code: str) -> None:
    pieces = [telling_piece(starter.text) for starter in stock(code)]
    assert len(set(pieces)) == len(pieces)
    assert min(len(piece.split()) for piece in pieces) >= 2


def wrong(holds: Callable[[str, Starter], bool]) -> list[str]:
    return [starter.text for code in CODES for starter in stock(code) if not holds(code, starter)]


def test_each_is_written_in_its_language_on_one_line_and_not_too_long() -> None:
    assert not wrong(lambda code, one: language_of(_SLOTS.sub("", one.text)) == code)
    assert not wrong(lambda _code, one: one.text == " ".join(one.text.split()) and len(one.text) <= 125)


def test_each_is_spelled_as_people_spell() -> None:
    assert not wrong(lambda _code, one: bool(re.search(r"^[A-Z{].*[?.]$", one.text)))
    assert not wrong(lambda _code, one: not re.search(r"['\"!]", one.text))


def test_slots_stand_only_where_any_name_makes_a_sentence() -> None:
    shapes = {Slot.INTEREST: r"^\{interest\}: ", Slot.VOICE: r"^\{voice\} (?:hier|here): "}
    for slot, shape in shapes.items():
        assert not wrong(lambda _code, one: (slot in one.slots) == bool(re.search(shape, one.text)))  # noqa: B023
    assert not wrong(lambda _code, one: all(one.text.count(f"{{{slot}}}") == 1 for slot in one.slots))
    assert not wrong(lambda _code, one: len(_SLOTS.findall(one.text)) == len(one.slots))


def test_only_a_person_says_i() -> None:
    says_i = re.compile(r"\b(?:I|me|my|mine|ik|mij|mijn)\b", re.IGNORECASE)
    quoted = ("this is why I do it", "hier doe ik het voor")
    assert not wrong(
        lambda _code, one: one.by_person == bool(says_i.search(one.text)) or any(said in one.text for said in quoted)
    )


def test_a_photo_is_asked_only_where_reactions_hold_one() -> None:
    asks = re.compile(r"foto hieronder|Laat hem hieronder zien|photo below|Show it below")
    assert not wrong(lambda _code, one: bool(asks.search(one.text)) == bool(one.kinds))
    assert not wrong(lambda _code, one: ChannelKind.INSTAGRAM not in one.kinds)
