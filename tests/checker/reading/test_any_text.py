"""Whatever is pasted: other languages, broken text, very long text."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from contentplanner.checker.reading import read
from contentplanner.domain.vocabulary import Direction

PIECES = st.sampled_from(
    "what would you change ? . ! , : … \n 👇 👩🏽‍🏫 #job @Mila https://example.com/a wij zoeken jou jullie apply now"  # noqa: SIM905
    " tell us below \" ' “ ” ( ) - • 1. vertel hieronder graag ____ tag iemand link in bio the de".split(" ")
)
ANY_TEXT = st.one_of(st.text(max_size=300), st.lists(PIECES, max_size=60).map(" ".join))


@given(ANY_TEXT)
@settings(max_examples=300, deadline=None)
def test_any_text_can_be_read(text: str) -> None:
    reading = read(text)
    assert 0 <= reading.confidence <= 1
    assert all(0 <= r.start < r.end <= len(text) for r in reading.reasons)
    assert [r.start for r in reading.reasons] == sorted(r.start for r in reading.reasons)
    assert read(text) == reading


@pytest.mark.parametrize("text", ["", "   \n\n ", "👇👇👇", "https://example.com", "\0\0", "!!!"])
def test_a_text_without_words_is_unsure_and_says_nothing(text: str) -> None:
    reading = read(text)
    assert (reading.direction, reading.confidence, reading.reasons) == (Direction.UNSURE, 0.0, ())


@pytest.mark.parametrize(
    "text",
    [
        "Wir suchen neue Kolleginnen und Kollegen für unser Team in Berlin. Bewirb dich jetzt!",
        "Was würdet ihr an eurem ersten Tag anders machen? Schreibt es uns in die Kommentare.",
        "Nous recherchons une infirmière pour notre équipe de nuit. Postulez dès maintenant sur notre site.",
        "Quelle est la chose que vous avez apprise cette année ? Dites-le nous dans les commentaires.",
        "ما هو أفضل شيء في عملك؟ شاركنا في التعليقات",
        "あなたの最初の仕事は何でしたか",
    ],
)
def test_a_language_it_does_not_read_is_unsure(text: str) -> None:
    assert read(text).direction is Direction.UNSURE


def test_both_languages_may_stand_in_one_post() -> None:
    assert read("Onze nieuwe kantine is open. Thoughts?").direction.is_prompt
    assert read("Our canteen has a new chef. Wat zou jij als eerste bestellen?").direction.is_prompt
    assert not read("Onze nieuwe kantine is open. Check it out on our website!").direction.is_prompt


@given(st.sampled_from(["", " https://example.com/vacancy", "\n\nhttps://example.com", " #work #team"]))
def test_a_link_never_silences_a_real_invitation(link: str) -> None:
    assert read(f"We moved on Sunday.{link}\nNurses, what would you tell your younger self?").direction.is_prompt


@pytest.mark.parametrize(
    "piece", ["what would you change? ", "a", '"', "'x ", "tag ", "\n- ", "👇", "( ", "1. ", "www.", "@"]
)
def test_a_million_characters_are_read(piece: str) -> None:
    text = piece * (1_000_000 // len(piece))
    reading = read(text)
    assert all(0 <= reason.start < reason.end <= len(text) for reason in reading.reasons)
