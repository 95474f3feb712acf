from __future__ import annotations

import pytest

from contentplanner.checker.reading import read
from contentplanner.checker.reading.reasons import KINDS
from contentplanner.languages import language
from contentplanner.wording.reasons import reading_summary, reason_sentence


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_every_kind_of_reason_has_a_sentence_in_both_languages(kind: str) -> None:
    english, dutch = (reason_sentence(kind, language(code)) for code in ("en", "nl"))
    assert english
    assert dutch
    assert english != dutch


@pytest.mark.parametrize(
    ("text", "english", "dutch"),
    [
        (
            "We are looking for an electrician. Apply now via the link in our profile.",
            "One-way: ends in “Apply now”, asks nothing of the reader",
            "Eenrichting: eindigt met “Apply now”, vraagt de lezer niets",
        ),
        (
            "What was your first day like?",
            "Two-way: asks the reader for an experience (“What was your first day like?”)",
            "Tweerichting: vraagt de lezer naar een ervaring (“What was your first day like?”)",
        ),
        ("", "Unsure: you decide which way this goes", "Onzeker: jij bepaalt welke kant dit op gaat"),
    ],
)
def test_a_reading_is_said_in_one_line_with_its_phrase(text: str, english: str, dutch: str) -> None:
    reading = read(text)
    assert reading_summary(reading, text, language("en")) == english
    assert reading_summary(reading, text, language("nl")) == dutch


def test_readers_who_talk_together_come_first_in_a_multi_way_line() -> None:
    text = "Tag your old mentor and tell us why."
    assert reading_summary(read(text), text, language("en")).startswith("Multi-way: brings somebody else into")


def test_a_long_phrase_is_cut_and_stays_on_one_line() -> None:
    text = "What would you,\nif you had all the money in the world,\nwant to change about the canteen?"
    line = reading_summary(read(text), text, language("en"))
    assert "\n" not in line
    assert len(line) < 120


def test_a_long_phrase_is_cut_after_a_whole_word() -> None:
    text = "Wat zien wij hier over het hoofd, als jij ernaar kijkt?"
    line = reading_summary(read(text), text, language("nl"))
    assert line == "Tweerichting: stelt de lezer een vraag (“Wat zien wij hier over het hoofd, als…”)"
