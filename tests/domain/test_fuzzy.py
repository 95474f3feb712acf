from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contentplanner.domain.folding import folded, search_words
from contentplanner.domain.fuzzy import best_names, misfit

NAMES = ("New post", "New plan…", "Put the post back in the backlog", "Réception d'été", "Kernwaarden beheren")


def best(query: str, names: tuple[str, ...] = NAMES) -> list[str]:
    costs = ((misfit(search_words(query), name), name) for name in names)
    return [name for _cost, name in sorted((cost, name) for cost, name in costs if cost is not None)]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("new", ["New plan…", "New post"]),
        ("POST", ["New post", "Put the post back in the backlog"]),
        ("post new", ["New post"]),
        ("nwpst", ["New post"]),
        ("reception ete", ["Réception d'été"]),
        ("rcpt", ["Réception d'été"]),
        ("waarden", ["Kernwaarden beheren"]),
        ("beh", ["Kernwaarden beheren"]),
        ("xyz", []),
        ("tsop", []),
    ],
)
def test_a_few_letters_find_a_name(query: str, found: list[str]) -> None:
    assert best(query) == found


def test_a_beginning_is_better_than_a_middle_and_that_than_letters_apart() -> None:
    names = ("Late", "A late one", "Chocolate", "Lift a tent")
    costs = [misfit(("lat",), name) for name in names]
    assert costs == sorted(costs, key=lambda cost: cost if cost is not None else 99)
    assert len(set(costs)) == 4
    assert misfit(("lat",), "Lift a tent", strict=True) is None


@given(st.text(max_size=30), st.text(max_size=10))
def test_every_name_fits_itself_and_nothing_breaks(name: str, query: str) -> None:
    assert misfit(search_words(name), name) is not None
    cost = misfit(search_words(query), name)
    strict = misfit(search_words(query), name, strict=True)
    assert strict is None or strict == cost


names = st.lists(st.text("ab é-", min_size=1, max_size=6), max_size=12, unique=True)


@given(names, st.lists(st.text("abe", min_size=1, max_size=2), min_size=1, max_size=2), st.integers(1, 4))
def test_the_best_names_are_those_that_weighing_all_finds(texts: list[str], words: list[str], most: int) -> None:
    weighed = ((misfit(words, text, strict=True), text) for text in texts)
    expected = [text for _cost, text in sorted((cost, text) for cost, text in weighed if cost is not None)[:most]]
    assert best_names(words, [(folded(text), text, text) for text in texts], most) == expected
