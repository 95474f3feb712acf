"""What is written can be read back, whatever people typed."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from contentplanner.domain.texts import cleaned, one_line
from contentplanner.domain.vocabulary import Direction, Status
from contentplanner.exchange.columns import DEFAULT_COLUMNS, Column
from contentplanner.exchange.names import split_names
from contentplanner.exchange.profiles import EXCEL_EN, EXCEL_NL, PLAIN_CSV, PROFILES, Profile
from contentplanner.exchange.reading import read_table
from contentplanner.exchange.rows import Row
from contentplanner.exchange.writing import cells, file_bytes, headings
from contentplanner.languages import language
from contentplanner.wording import direction_name, status_name

FORMULAS = [
    "=SUM(A1:A9)",
    "+31 6",
    "-5",
    "@team",
    "\t=1",
    "\ttab",
    "\t\t",
    "\uff1d1",
    "\uff0b",
    "\uff0d",
    "\uff20",
    "\n",
    "'=1",
    "#REF!",
]
SEPARATORS = ['"', '""', 'a "b" c', ";", ",", "a;b,c", "a | b", "|", "sep=;", "regel 1\nregel 2", "  ", "\xa0"]
FOREIGN = ["א ב", "👩‍👩‍👧", "\ufeffmark", "é", "\u202eomgekeerd", "\x85", "NULL", "2026-12-01", "01-12-2026", "Logo x"]
AWKWARD = [*FORMULAS, *SEPARATORS, *FOREIGN]
TEXTS = st.one_of(st.sampled_from(AWKWARD), st.text().map(cleaned), st.lists(st.sampled_from(AWKWARD)).map("".join))
NAMES = st.one_of(TEXTS, st.sampled_from(["A | B", "|", "||", "a|", "|b", "Work | life | balance"])).map(one_line)
A_NAME = NAMES.filter(bool)
SOME_NAMES = st.lists(A_NAME, max_size=3).map(tuple)
NOT_LOGO = NAMES.filter(lambda name: name != "Logo")
ROWS = st.builds(
    Row,
    id=st.uuids().map(lambda key: key.hex),
    day=st.none() | st.dates(),
    time=st.none() | st.times().map(lambda time: time.replace(microsecond=0)),
    channel=A_NAME,
    title=NAMES,
    text=TEXTS,
    media=st.lists(TEXTS.filter(bool), max_size=2).map(tuple),
    direction=st.none() | st.sampled_from(Direction),
    values=SOME_NAMES,
    interests=SOME_NAMES,
    voice=NOT_LOGO,
    responder=NAMES,
    ambassadors=SOME_NAMES,
    campaign=NAMES,
    status=st.sampled_from(Status),
    link=TEXTS,
)
EVERY_PROFILE = pytest.mark.parametrize("profile", PROFILES.values(), ids=lambda profile: profile.name)
ANY_COLUMNS = st.lists(st.sampled_from(Column), min_size=1, unique=True)


@EVERY_PROFILE
@settings(max_examples=50)
@given(rows=st.lists(ROWS, max_size=4))
def test_every_row_comes_back_as_it_was(profile: Profile, rows: list[Row]) -> None:
    assert read_back(file_bytes(rows, DEFAULT_COLUMNS, profile), profile) == rows


@EVERY_PROFILE
@settings(max_examples=50)
@given(rows=st.lists(ROWS, max_size=12), columns=ANY_COLUMNS)
@example(rows=[], columns=[Column.TEXT])
def test_every_choice_of_columns_comes_back_cell_by_cell(
    profile: Profile, rows: list[Row], columns: list[Column]
) -> None:
    table = read_table(file_bytes(rows, columns, profile))
    assert table.headings == headings(columns, profile)
    assert table.rows == tuple(cells(row, columns, profile) for row in rows)


def read_back(data: bytes, profile: Profile) -> list[Row]:
    table = read_table(data)
    assert table.headings == headings(DEFAULT_COLUMNS, profile)
    return [row_of(dict(zip(DEFAULT_COLUMNS, row, strict=True)), profile) for row in table.rows]


def row_of(cell: dict[Column, str], profile: Profile) -> Row:
    words = language(profile.language) if profile.language else None
    statuses = {(status_name(status, words) if words else status.value): status for status in Status}
    directions = {(direction_name(one, words) if words else one.value): one for one in Direction}
    return Row(
        id=cell[Column.ID],
        day=day_of(cell[Column.DAY], profile) if cell[Column.DAY] else None,
        time=dt.time.fromisoformat(cell[Column.TIME]) if cell[Column.TIME] else None,
        channel=cell[Column.CHANNEL],
        title=cell[Column.TITLE],
        text=cell[Column.TEXT],
        media=split_names(cell[Column.MEDIA]),
        direction=directions[cell[Column.DIRECTION]] if cell[Column.DIRECTION] else None,
        values=split_names(cell[Column.VALUES]),
        interests=split_names(cell[Column.INTERESTS]),
        voice="" if words and cell[Column.VOICE] == "Logo" else cell[Column.VOICE],
        responder=cell[Column.RESPONDER],
        ambassadors=split_names(cell[Column.AMBASSADORS]),
        campaign=cell[Column.CAMPAIGN],
        status=statuses[cell[Column.STATUS]],
        link=cell[Column.LINK],
    )


def day_of(text: str, profile: Profile) -> dt.date:
    if profile is EXCEL_NL:
        day, month, year = text.split("-")
        return dt.date(int(year), int(month), int(day))
    assert profile in {EXCEL_EN, PLAIN_CSV}
    return dt.date.fromisoformat(text)
