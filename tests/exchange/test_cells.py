"""Names that share a cell, and texts that a spreadsheet must leave alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contentplanner.exchange.formula_guard import guarded, looks_like_formula, unguarded
from contentplanner.exchange.names import join_names, split_names

BARRED = st.text(alphabet="ab |", min_size=1)


@given(st.lists(BARRED | st.text(min_size=1)).map(tuple))
def test_names_come_back_whatever_bars_they_hold(names: tuple[str, ...]) -> None:
    assert split_names(join_names(names)) == names


def test_names_read_plainly_and_only_a_bar_of_their_own_is_doubled() -> None:
    assert join_names(("Zorg", "Werk | leven", r"C:\foto|1.png")) == r"Zorg | Werk || leven | C:\foto||1.png"


def test_no_names_are_an_empty_cell() -> None:
    assert join_names(()) == ""
    assert split_names("") == ()


@pytest.mark.parametrize("first", list("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20"))
def test_every_trigger_gets_a_tab_in_front(first: str) -> None:
    assert guarded(f"{first}1") == f"\t{first}1"
    assert guarded(first) == f"\t{first}"


@pytest.mark.parametrize("text", ["", "a=1", " =1", "'=1", "1-2", "é"])
def test_other_texts_stay_as_they_are(text: str) -> None:
    assert guarded(text) == text


@given(st.text(alphabet="\t=+-@ a\n") | st.text())
def test_taking_the_guard_off_gives_the_text_back(text: str) -> None:
    cell = guarded(text)
    assert unguarded(cell) == text
    assert cell.startswith("\t") or not looks_like_formula(cell)
