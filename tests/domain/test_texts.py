from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from contentplanner.domain.drafts import is_openable
from contentplanner.domain.folding import folded
from contentplanner.domain.texts import cleaned, graphemes, one_line


def test_people_count_a_family_as_one_character() -> None:
    assert graphemes("👨‍👩‍👧‍👦") == 1
    assert graphemes("één") == 3
    assert graphemes("") == 0


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
