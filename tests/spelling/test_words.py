from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contentplanner.spelling import words_in


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", []),
        ("Wij zoeken een elektricien.", ["Wij", "zoeken", "een", "elektricien"]),
        ("foto’s en don't", ["foto's", "en", "don't"]),
        ("‘Zo’ zei ze", ["Zo", "zei", "ze"]),
        ("een hand-in-hand plan", ["een", "hand-in-hand", "plan"]),
        ("#WerkenBij @mila mila@voorbeeld.nl https://voorbeeld.nl/werkn voltveen.example/x", []),
        ("HBO mbo4 25-jarige 3D iPhone LinkedIn NS-station", []),
        ("één café ☕ naïef 👩‍👩‍👧 ja", ["één", "café", "naïef", "ja"]),
        ("a b", []),
        ("snake_case mag", ["mag"]),
        ("Einde.Begin", []),
    ],
)
def test_only_words_are_looked_up(text: str, words: list[str]) -> None:
    assert [word.text for word in words_in(text)] == words


@given(st.text(max_size=80))
def test_each_word_stands_where_it_says(text: str) -> None:
    found = words_in(text)
    assert all(text[word.start : word.end].replace("’", "'").replace("‘", "'") == word.text for word in found)
    assert all(one.end <= other.start for one, other in pairwise(found))
