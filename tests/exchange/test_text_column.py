from __future__ import annotations

import pytest

from contentplanner.exchange.problems import UnknownColumn
from contentplanner.exchange.reading import Table, read_table
from contentplanner.exchange.text_column import named_column, text_column

SHORT, LONG = "Een tip", "Een lange tekst met veel woorden, om hier iets te zeggen te hebben"


def table_of(*headings: str, rows: tuple[tuple[str, ...], ...] = ()) -> Table:
    return Table(headings or None, rows or ((SHORT,) * len(headings),), "utf-8", ",")


EUROPEAN = (
    "text", "Tekst", "POST TEXT", "posttekst (LinkedIn)", "Caption (FR)", "linkedin_post", "postText",
    "Copy", "Bericht", "Message", "Texte", "Testo", "Texto", "Inhoud", "Content", "Conteúdo", "Beitragstext", "Treść",
)  # fmt: skip
OTHERS = ("文案", "المحتوى", "テキスト", "Текст")


@pytest.mark.parametrize("heading", [*EUROPEAN, *OTHERS])
def test_a_heading_in_many_languages_names_the_text(heading: str) -> None:
    assert text_column(table_of("Datum", "Thema", heading, "Hashtags", "Kanaal")) == 2


def test_a_plain_heading_wins_from_longer_cells() -> None:
    assert text_column(table_of("Notities", "Tekst", rows=((LONG * 3, SHORT),))) == 1


def test_a_heading_that_may_mean_a_format_needs_a_text_below_it() -> None:
    assert text_column(table_of("Post", "Beschrijving", rows=(("Reel", LONG),))) == 1
    assert text_column(table_of("Content", "Toelichting", rows=(("Reel", LONG),))) == 1


def test_the_surest_heading_wins() -> None:
    assert text_column(table_of("content_type", "content", "post_id", "caption")) == 3
    assert text_column(table_of("content_type", "content", "post_id")) == 1


def test_an_empty_column_is_not_the_text() -> None:
    assert text_column(table_of("Tekst", "Idee", rows=(("", LONG),))) == 1


def test_of_two_texts_the_longer_one_is_read() -> None:
    assert text_column(table_of("Instagram caption", "LinkedIn caption", rows=((SHORT, LONG),))) == 1


def test_without_headings_it_is_the_longest_column_that_is_no_link() -> None:
    link = "https://example.org/" + "x" * 200
    table = read_table(f"2026-12-01,{link},{LONG!r}\n".replace("'", '"').encode())
    assert table.headings is None
    assert text_column(table) == 2


def test_a_person_names_a_column_in_any_case_or_by_its_number() -> None:
    table = table_of("Datum", "Eigen kop", "Tekst")
    assert named_column(table, " eigen KOP ") == 1
    assert named_column(table, "3") == 2


def test_a_heading_that_is_a_number_goes_before_the_number() -> None:
    assert named_column(table_of("a", "b", "1"), "1") == 2


@pytest.mark.parametrize("name", ["", "Kop", "0", "4", "-1", "²"])
def test_an_unknown_column_comes_with_the_ones_there_are(name: str) -> None:
    with pytest.raises(UnknownColumn) as caught:
        named_column(table_of("Datum", "Kanaal", "Tekst"), name)
    assert caught.value.available == ("Datum", "Kanaal", "Tekst")
