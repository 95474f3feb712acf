from __future__ import annotations

import pytest

from contentplanner.checker.reading.segment import take_apart
from contentplanner.checker.reading.tokens import fold, tokens


def sentences(text: str) -> list[str]:
    return [text[s.start : s.end] for s in take_apart(text).sentences]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One. Two? Three!", ["One.", "Two?", "Three!"]),
        ("Het is klaar.Heb jij zin?", ["Het is klaar.", "Heb jij zin?"]),
        ("nieuw pak. wat vinden jullie", ["nieuw pak.", "wat vinden jullie"]),
        ("Wij zoeken o.a. een kok, bijv. jij.", ["Wij zoeken o.a. een kok, bijv. jij."]),
        ("It costs 2.50 a day. Good.", ["It costs 2.50 a day.", "Good."]),
        ("We won 🎉 Thank you all", ["We won 🎉", "Thank you all"]),
        ("1. Listen\n2. Ask", ["1. Listen", "2. Ask"]),
        ('"Why me?" he asked. Good question.', ['"Why me?" he asked.', "Good question."]),
        ("See https://example.com/a.b?c=1. Now you.", ["See https://example.com/a.b?c=1.", "Now you."]),
    ],
)
def test_sentences_survive_what_stands_between_them(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


def test_folding_keeps_every_character_in_its_place() -> None:
    for text in ("Één “dáchten” ‘ECHT’", "İstanbul ẞ", "Ω µ ǅ"):
        assert len(fold(text)) == len(text)
    assert fold("Één écht") == "een echt"


def test_pieces_point_back_into_the_text() -> None:
    text = "Vraag @Mila: www.example.com/x, mail a.b@example.nl #werk 3,5 ____ 👩🏽‍🏫!"
    pieces = tokens(fold(text))
    assert all(fold(text)[t.start : t.end] == t.low for t in pieces)
    kinds = {t.low: t.kind for t in pieces}
    assert kinds["@mila"] == "mention"
    assert kinds["www.example.com/x"] == "url"
    assert kinds["a.b@example.nl"] == "email"
    assert kinds["#werk"] == "hashtag"
    assert kinds["____"] == "blank"


def test_words_in_quotation_marks_are_somebody_elses() -> None:
    first, second = take_apart("'What would you change?' And then she left.").sentences
    assert first.quoted
    assert not second.quoted


def test_apostrophes_open_no_quotation() -> None:
    assert not any(s.quoted for s in take_apart("'s Avonds eten collega's in 't café. Zo'n avond!").sentences)
