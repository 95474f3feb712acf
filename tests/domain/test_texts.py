from __future__ import annotations

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from contentplanner.domain.drafts import is_openable
from contentplanner.domain.folding import folded
from contentplanner.domain.texts import cleaned, graphemes, one_line, parted


def test_people_count_a_family_as_one_character() -> None:
    assert graphemes("👨‍👩‍👧‍👦") == 1
    assert graphemes("één") == 3
    assert graphemes("") == 0


@given(st.one_of(st.text(), st.text(st.sampled_from("aé\u0301😀👩\u200d🏽🇳🇱\r\n\u2028각ᄀ\u1161\u0600"), max_size=30)))
def test_characters_are_counted_as_unicode_parts_them(text: str) -> None:
    assert graphemes(text) == len(regex.findall(r"\X", text))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("", ""),
        ("short\nlines", "short\nlines"),
        ("one two three", "one\ntwo\nthree"),
        ("abcdefgh", "abcde\nfgh"),
        ("ab cdefghij k", "ab\ncdefg\nhij k"),
    ],
)
def test_long_paragraphs_are_parted_at_a_space(text: str, shown: str) -> None:
    assert parted(text, 5) == (text if len(text) <= 5 else shown)


@given(st.text(st.sampled_from("ab \n😀"), max_size=60), st.integers(1, 9))
def test_parting_loses_nothing(text: str, most: int) -> None:
    found = parted(text, most)
    assert found.replace("\n", "").replace(" ", "") == text.replace("\n", "").replace(" ", "")
    assert all(len(line) <= most for line in found.split("\n"))
    assert parted(found, most) == found


def test_what_can_not_be_stored_is_taken_out() -> None:
    assert cleaned("a\x00b\ud800c\r\nd\re\u2028f") == "abc\nd\ne\nf"
    assert cleaned("tab\tand no-break\u00a0space stay") == "tab\tand no-break\u00a0space stay"


@given(st.text())
def test_cleaning_twice_changes_nothing(text: str) -> None:
    once = cleaned(text)
    assert cleaned(once) == once
    once.encode()


@given(st.text())
def test_a_title_is_one_line(text: str) -> None:
    assert "\n" not in one_line(text)
    assert one_line(text) == one_line(text).strip()


def test_search_ignores_case_and_accents() -> None:
    assert folded("CAFÉ Straße") == folded("cafe strasse")


def test_only_safe_links_are_opened() -> None:
    assert is_openable("https://voorbeeld.example/vacature?id=1")
    assert is_openable("mailto:hr@voorbeeld.example")
    for link in (
        "javascript:alert(1)",
        "file:///etc/passwd",
        "smb://server/x",
        "data:text/html,x",
        "",
        "voorbeeld",
        "https://",
    ):
        assert not is_openable(link)
