from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contentplanner.checker.starters import insert

Q = "Which tool?"


@pytest.mark.parametrize(
    ("text", "becomes"),
    [
        ("", "Q"),
        ("  \n", "Q  \n"),
        ("We won.", "We won. Q"),
        ("We won! 🎉", "We won! 🎉 Q"),
        ("We won 🎉", "We won 🎉 Q"),
        ("He said “yes.”", "He said “yes.” Q"),
        ("We won", "We won\n\nQ"),
        ("We won.\n", "We won. Q\n"),
        ("We won.\n\nWe are proud.", "We won.\n\nWe are proud.\n\nQ"),
        ("New:\n✅ a van\n✅ a mentor", "New:\n✅ a van\n✅ a mentor\n\nQ"),
        ("Read on: https://example.com/jobs", "Read on: https://example.com/jobs\n\nQ"),
        ("Read on.\n\nhttps://example.com/jobs", "Read on.\n\nhttps://example.com/jobs\n\nQ"),
        ("We won. #proud #team", "We won. Q #proud #team"),
        ("We won. #proud", "We won. Q #proud"),
        ("We won 🎉 #proud", "We won 🎉 Q #proud"),
        ("We won\n#proud", "We won\n\nQ\n#proud"),
        ("We won.\n\nWe are proud.\n\n#proud #team\n", "We won.\n\nWe are proud.\n\nQ\n\n#proud #team\n"),
        ("We won.\n\n#proud\n@team #work 💪", "We won. Q\n\n#proud\n@team #work 💪"),
        ("https://example.com/jobs #work", "https://example.com/jobs\n\nQ #work"),
        ("Come to our #openday", "Come to our #openday\n\nQ"),
        ("Come to our #openday.", "Come to our #openday. Q"),
        ("We won #proud #team", "We won\n\nQ #proud #team"),
        ("#proud of our team", "#proud of our team\n\nQ"),
        ("#proud #team", "Q\n\n#proud #team"),
        ("We won. Thanks, @mila", "We won. Thanks, @mila\n\nQ"),
        ("#work\nhttps://example.com", "#work\nhttps://example.com\n\nQ"),
    ],
)
def test_a_question_comes_last_and_only_hashtags_after_it(text: str, becomes: str) -> None:
    made = insert(text, Q)
    assert made.text == becomes.replace("Q", Q)
    assert made.text[made.start : made.end] == Q


@given(st.text(alphabet=st.sampled_from("ab .!?\n#@🎉👩‍👩‍👧é:/"), max_size=60) | st.text())
def test_nothing_of_a_text_is_lost_and_the_words_stand_where_it_says(text: str) -> None:
    made = insert(text, Q)
    assert made.text[made.start : made.end] == Q
    before, after = made.text[: made.start], made.text[made.end :]
    assert len(made.text) - len(text) - len(Q) in {0, 1, 2}
    assert text in {before[:-n] + after for n in (1, 2)} | {before + after[n:] for n in (0, 2)}


@given(st.text(alphabet=st.sampled_from("ab .\n#"), max_size=40))
def test_a_second_question_stands_behind_the_first(text: str) -> None:
    first = insert(text, Q)
    second = insert(first.text, "And why?")
    assert second.start > first.start
    assert Q in second.text
