from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest

from contentplanner.spelling import Speller
from contentplanner.spelling.speller import Dictionary


class Booklet:
    """A dictionary of a few words."""

    def __init__(self, *words: str) -> None:
        self._words = words

    def check(self, word: str) -> bool:
        return word.lower() in self._words

    def suggest(self, word: str) -> list[str]:
        return [one for one in self._words if one[0] == word[0]]


def with_booklets(**booklets: Booklet) -> Callable[[], Callable[[str], Dictionary | None]]:
    return lambda: booklets.get


SMALL = Speller(
    with_booklets(nl_NL=Booklet("hallo", "zij", "hand"), en_GB=Booklet("colour", "cat"), en_US=Booklet("color", "cod"))
)


@pytest.mark.parametrize(
    ("words", "code", "wrong"),
    [
        (["hallo", "halo"], "nl", {"halo"}),
        (["colour", "color", "kolor"], "en", {"kolor"}),
        (["hallo", "color", "kolor"], "", {"kolor"}),
        (["hand-hallo", "hand-halo", "-"], "nl", {"hand-halo", "-"}),
        (["anything"], "de", set()),
    ],
)
def test_a_word_is_wrong_when_no_dictionary_of_its_language_has_it(
    words: list[str], code: str, wrong: set[str]
) -> None:
    assert SMALL.wrong(words, code) == wrong


def test_the_suggestions_of_several_dictionaries_take_turns() -> None:
    assert SMALL.suggestions("colr", "en") == ("colour", "color", "cat", "cod")


def test_without_dictionaries_nothing_is_wrong_and_nothing_suggested() -> None:
    speller = Speller(lambda: lambda _tag: None)
    assert speller.languages() == frozenset()
    assert speller.wrong(["xyzzy"], "nl") == frozenset()
    assert speller.wrong(["xyzzy"], "") == frozenset()
    assert speller.suggestions("xyzzy", "nl") == ()


def test_with_one_language_only_that_one_is_checked() -> None:
    speller = Speller(with_booklets(nl=Booklet("hallo")))
    assert speller.languages() == {"nl"}
    assert speller.wrong(["xyzzy"], "en") == frozenset()
    assert speller.wrong(["xyzzy"], "") == frozenset()


def test_the_systems_own_dictionaries_are_asked_from_several_threads() -> None:
    speller = Speller()
    if speller.languages() != {"nl", "en"}:
        pytest.skip("this system has no dictionaries")
    with ThreadPoolExecutor(4) as pool:
        found = list(
            pool.map(
                lambda _n: speller.wrong(["elektricien", "elektricen", "Eén", "wél", "Cv-monteur"], "nl"), range(8)
            )
        )
    assert set(found) == {frozenset({"elektricen"})}
    assert "elektricien" in speller.suggestions("elektricen", "nl")
    assert speller.wrong(["colour", "recieve"], "en") == {"recieve"}
