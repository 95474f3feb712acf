"""Tables as people really send them."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contentplanner.exchange.problems import TableFault, UnreadableTable
from contentplanner.exchange.reading import MAX_CELL, MAX_COLUMNS, read_table

HEADED = "datum{0}kanaal{0}tekst\r\n2026-12-01{0}LinkedIn{0}Één, twee\r\n2026-12-02{0}X{0}\r\n"


def fault_in(data: bytes) -> UnreadableTable:
    with pytest.raises(UnreadableTable) as caught:
        read_table(data)
    return caught.value


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("delimiter", [";", "\t", "|"])
def test_encoding_and_delimiter_are_found(encoding: str, delimiter: str) -> None:
    table = read_table(HEADED.format(delimiter).encode(encoding))
    assert table.headings == ("datum", "kanaal", "tekst")
    assert table.rows == (("2026-12-01", "LinkedIn", "Één, twee"), ("2026-12-02", "X", ""))
    assert table.encoding == encoding or table.encoding.startswith("utf")
    assert table.delimiter == delimiter


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_every_line_end_ends_a_row_and_blank_lines_count_for_nothing(line_end: str) -> None:
    table = read_table(line_end.join(["text,day", "one,2026-12-01", "", "two,2026-12-02", ""]).encode())
    assert table.rows == (("one", "2026-12-01"), ("two", "2026-12-02"))


def test_line_ends_may_be_mixed_and_stay_within_their_text() -> None:
    table = read_table(b'text,day\n"one\r\n\r\ntwo\rthree",1\r\nfour,2\r')
    assert table.rows == (("one\r\n\r\ntwo\rthree", "1"), ("four", "2"))


@pytest.mark.parametrize("said", ["sep=;", "SEP=;", '"sep=;"', "\ufeffsep=;"])
def test_a_sep_line_is_obeyed_and_skipped(said: str) -> None:
    table = read_table(f"{said}\r\ntext;a,b\r\none,two;1,5\r\n".encode())
    assert table.headings == ("text", "a,b")
    assert table.rows == (("one,two", "1,5"),)


def test_one_column_keeps_its_commas() -> None:
    table = read_table(b"Tekst\nHoi, jij daar\nEen; twee, drie\nVier, vijf\n")
    assert table.headings == ("Tekst",)
    assert table.rows == (("Hoi, jij daar",), ("Een; twee, drie",), ("Vier, vijf",))


def test_one_text_alone_is_a_table() -> None:
    assert read_table(b"Wie zag jij vandaag lachen?").rows == (("Wie zag jij vandaag lachen?",),)


def test_blanks_after_the_delimiter_belong_to_it_when_quotes_follow() -> None:
    table = read_table(b'"day", "text"\n"2026-12-01", "one, two"\n"2026-12-02", "three, four, five"\n')
    assert table.headings == ("day", "text")
    assert table.rows == (("2026-12-01", "one, two"), ("2026-12-02", "three, four, five"))


def test_quotes_inside_an_unquoted_cell_are_letters() -> None:
    assert read_table(b'text,day\nthe "new" one,2026-12-01\n').rows == (('the "new" one', "2026-12-01"),)


@pytest.mark.parametrize(
    "first",
    [
        "2026-12-01 11:00:00,Thanks to everybody,https://example.org",
        "LinkedIn,Wat vond jij van je eerste week?,ja",
        "a@example.org,Kom langs,nee",
    ],
)
def test_a_first_row_of_data_is_no_heading(first: str) -> None:
    table = read_table(f"{first}\n{first}\n".encode())
    assert table.headings is None
    assert len(table.rows) == 2


def test_a_heading_may_ask_something() -> None:
    assert read_table(b"Datum,Geplaatst?\n2026-12-01,ja\n").headings == ("Datum", "Geplaatst?")


def test_a_heading_that_a_person_names_is_one() -> None:
    data = b"Hoe zou jij dit vandaag zeggen?;1\nZo;2\n"
    assert read_table(data).headings is None
    assert read_table(data, "hoe zou jij dit vandaag zeggen? ").headings == ("Hoe zou jij dit vandaag zeggen?", "1")


def test_a_year_among_known_headings_and_empty_cells_behind_them_change_nothing() -> None:
    assert read_table(b"Datum,Tekst,2026,,\n1-1-2026,Hoi,x,,\n").headings == ("Datum", "Tekst", "2026", "", "")
    assert read_table(b"Zin,Soort,,\nEen langere zin van vier,A,,\n").headings == ("Zin", "Soort", "", "")


def test_headings_in_an_unknown_language_are_known_by_their_looks() -> None:
    rows = "Päivä;Aihe ja sanat\n01.12.2026;Mikä sai sinut nauramaan tänään, kerro se meille kaikille täällä alla\n"
    assert read_table(rows.encode()).headings == ("Päivä", "Aihe ja sanat")


def test_rows_may_be_shorter_and_longer_than_the_headings() -> None:
    table = read_table(b"day,text\n1,one\n2\n3,three,more\n4,four\n5,five\n6,six\n7,seven\n")
    assert list(table.column(1)) == ["one", "", "three", "four", "five", "six", "seven"]
    assert table.width == 3


def test_guards_of_our_own_excel_files_are_taken_off_and_no_others() -> None:
    assert read_table('\ufeff"Tekst";"Link"\r\n"\t=1";"\t\ttab"\r\n'.encode()).rows == (("=1", "\ttab"),)
    assert read_table(b'text,link\r\n"\t=1",x\r\n').rows == (("\t=1", "x"),)


def test_an_empty_file_is_said_to_be_empty() -> None:
    for data in (b"", b"\xef\xbb\xbf", b" \r\n\r\n", b"sep=;\r\n"):
        assert fault_in(data).fault is TableFault.EMPTY


def test_workbooks_and_pictures_are_no_tables() -> None:
    assert fault_in(b"PK\x03\x04rest").fault is TableFault.WORKBOOK
    assert fault_in(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1rest").fault is TableFault.WORKBOOK
    assert fault_in(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0").fault is TableFault.NOT_TEXT


def test_a_quote_that_never_closes_is_found_at_the_row_where_it_opens() -> None:
    problem = fault_in(b'day,text\n1,"two\nlines"\n2,"never closed\n3,swallowed\n4,swallowed\n')
    assert (problem.fault, problem.row, problem.line) == (TableFault.QUOTES, 3, 4)


def test_lines_are_counted_from_the_top_of_the_file() -> None:
    problem = fault_in(b'sep=,\nday,text\n1,"closed" early\n')
    assert (problem.fault, problem.row, problem.line) == (TableFault.QUOTES, 2, 3)


def test_caps_name_the_row() -> None:
    longest = "x" * MAX_CELL
    assert list(read_table(f"day,text\n1,{longest}\n".encode()).column(1)) == [longest]
    assert fault_in(f"day,text\n1,{longest}x\n".encode()).fault is TableFault.LONG_CELL
    wide = fault_in(b"day,text\n1,one\n" + b"," * MAX_COLUMNS + b"\n")
    assert (wide.fault, wide.row) == (TableFault.MANY_COLUMNS, 3)
    assert fault_in(b"a,b\n" * 200_002).fault is TableFault.MANY_ROWS


@given(st.binary(max_size=300))
def test_no_bytes_at_all_end_in_anything_but_a_table_or_a_problem(data: bytes) -> None:
    try:
        table = read_table(data)
    except UnreadableTable:
        return
    assert table.rows or table.headings


@given(
    st.lists(
        st.tuples(st.dates().map(str), st.sampled_from(["LinkedIn", "X"]), st.text(alphabet='aé ,;|\t"\n?')), min_size=1
    ),
    st.sampled_from(",;\t|"),
)
def test_what_any_program_writes_comes_back(rows: list[tuple[str, str, str]], delimiter: str) -> None:
    file = io.StringIO(newline="")
    csv.writer(file, delimiter=delimiter).writerows([("Date", "Channel", "Post text"), *rows])
    table = read_table(file.getvalue().encode())
    assert table.headings == ("Date", "Channel", "Post text")
    assert table.rows == tuple(rows)
