from __future__ import annotations

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from contentplanner.domain.first_lines import FOLDS, WHOLE, Fold, opening
from contentplanner.domain.texts import graphemes
from contentplanner.domain.vocabulary import ChannelKind

SMALL = Fold(30, 3)
WORDS = st.text(st.sampled_from("ab é\n😀👩‍👩‍👧"), max_size=90)


@pytest.mark.parametrize(
    ("text", "shown", "folded"),
    [
        ("", "", False),
        ("One line.", "One line.", False),
        ("\n  One line.  \n", "One line.", False),
        ("One\ntwo\nthree", "One\ntwo\nthree", False),
        ("One\ntwo\nthree\nfour", "One\ntwo\nthree", True),
        ("One\n\ntwo\nthree", "One\n\ntwo", True),
        ("One two three four five six seven eight", "One two three four five six", True),
        ("One two three four\nfive six seven", "One two three four\nfive six", True),
        ("x" * 40, "x" * 30, True),
        ("x" * 30, "x" * 30, False),
        ("👩‍👩‍👧" * 31, "👩‍👩‍👧" * 30, True),
    ],
)
def test_a_feed_shows_whole_words_up_to_its_fold(text: str, shown: str, folded: bool) -> None:
    found = opening(text, SMALL)
    assert (found.shown.rstrip(), found.is_folded) == (shown, folded)


@given(WORDS)
def test_what_is_shown_is_how_the_text_begins(text: str) -> None:
    found = opening(text, SMALL)
    assert text.strip().startswith(found.shown)
    assert found.is_folded == (found.shown != text.strip())
    assert graphemes(found.shown.replace("\n", "")) <= SMALL.characters
    assert found.shown.count("\n") < SMALL.lines
    assert regex.findall(r"\X", text.strip())[: len(regex.findall(r"\X", found.shown))] == regex.findall(
        r"\X", found.shown
    )


@given(WORDS)
def test_without_a_fold_the_whole_text_is_shown(text: str) -> None:
    assert opening(text, None).shown == text.strip()


def test_every_kind_of_channel_is_known_or_said_not_to_be() -> None:
    assert set(ChannelKind) - FOLDS.keys() - WHOLE == {ChannelKind.OTHER}
    assert not FOLDS.keys() & WHOLE
    assert opening("word " * 400, FOLDS[ChannelKind.LINKEDIN]).is_folded
