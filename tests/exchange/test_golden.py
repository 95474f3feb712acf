"""The files byte for byte: what colleagues and programs were promised."""

from __future__ import annotations

import datetime as dt
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from contentplanner.domain.periods import month_of
from contentplanner.domain.plan import Plan
from contentplanner.domain.vocabulary import Direction
from contentplanner.exchange.columns import DEFAULT_COLUMNS, Column
from contentplanner.exchange.profiles import EXCEL_EN, EXCEL_NL, PLAIN_CSV, PROFILES, Profile
from contentplanner.exchange.rows import Row, Selection, export_rows
from contentplanner.exchange.writing import cautions, cells, clipboard_text, file_bytes, preview
from contentplanner.languages import language

TEXT = 'Wat had jij op dag één willen weten?\nSara: ""Waar de koffie staat; en de lunch, dus.""'

DUTCH = (
    "\ufeff"
    '"Datum";"Tijd";"Kanaal";"Titel";"Tekst";"Media";"Richting";"Kernwaarden";"Interesses";"Afzender";"Reageerder";'
    '"Ambassadeurs";"Campagne";"Status";"Link";"Id"\r\n'
    '"01-12-2026";"";"Instagram";"Gereedschapsquiz";"\t=1+1? Wij bieden een baan.";"";"Eenrichting";"";"";"Logo";'
    '"Sara de Wit";"";"Winter 2026";"Geplaatst";"";"sent"\r\n'
    '"04-12-2026";"08:30";"Instagram";"De eerste week";"";"";"Meerrichting";"Zorg | Vakmanschap";"Werk || leven";'
    '"Logo";"";"";"";"Concept";"";"early"\r\n'
    f'"04-12-2026";"10:00";"LinkedIn";"Sara\'s eerste week";"{TEXT}";'
    '"foto\'s/sara.jpg | https://example.org/a||b.png";"Tweerichting";"Zorg | Vakmanschap";"Werk || leven";'
    '"Sara de Wit";"Joost Bakker";"Sara de Wit | Joost Bakker";"";"Ter review";"https://example.org/sara";"asked"\r\n'
)
ENGLISH = (
    "\ufeff"
    '"Date","Time","Channel","Title","Text","Media","Direction","Values","Interests","Voice","Responder",'
    '"Ambassadors","Campaign","Status","Link","Id"\r\n'
    '"2026-12-01","","Instagram","Gereedschapsquiz","\t=1+1? Wij bieden een baan.","","One-way","","","Logo",'
    '"Sara de Wit","","Winter 2026","Posted","","sent"\r\n'
    '"2026-12-04","08:30","Instagram","De eerste week","","","Multi-way","Zorg | Vakmanschap","Werk || leven","Logo",'
    '"","","","Draft","","early"\r\n'
    f'"2026-12-04","10:00","LinkedIn","Sara\'s eerste week","{TEXT}",'
    '"foto\'s/sara.jpg | https://example.org/a||b.png","Two-way","Zorg | Vakmanschap","Werk || leven",'
    '"Sara de Wit","Joost Bakker","Sara de Wit | Joost Bakker","","In review","https://example.org/sara","asked"\r\n'
)
PLAIN = (
    "day,time,channel,title,text,media,direction,values,interests,voice,responder,ambassadors,campaign,status,link,id\r\n"
    "2026-12-01,,Instagram,Gereedschapsquiz,=1+1? Wij bieden een baan.,,one-way,,,,"
    "Sara de Wit,,Winter 2026,posted,,sent\r\n"
    "2026-12-04,08:30,Instagram,De eerste week,,,multi-way,Zorg | Vakmanschap,Werk || leven,,,,,draft,,early\r\n"
    f'2026-12-04,10:00,LinkedIn,Sara\'s eerste week,"{TEXT}",'
    "foto's/sara.jpg | https://example.org/a||b.png,two-way,Zorg | Vakmanschap,Werk || leven,"
    "Sara de Wit,Joost Bakker,Sara de Wit | Joost Bakker,,in review,https://example.org/sara,asked\r\n"
)


@pytest.fixture
def rows(plan: Plan) -> tuple[Row, ...]:
    december = Selection(period=month_of(dt.date(2026, 12, 1)))
    return export_rows(plan, december, lambda post: post.direction or Direction.TWO_WAY)


@pytest.mark.parametrize(
    ("profile", "expected"),
    [(EXCEL_NL, DUTCH), (EXCEL_EN, ENGLISH), (PLAIN_CSV, PLAIN)],
    ids=lambda value: value.name if isinstance(value, Profile) else "",
)
def test_the_file_holds_these_bytes(rows: tuple[Row, ...], profile: Profile, expected: str) -> None:
    assert file_bytes(rows, DEFAULT_COLUMNS, profile) == expected.encode()


@pytest.mark.parametrize("locale", ["C", "nl_NL.UTF-8", "tr_TR.UTF-8"])
def test_the_system_language_changes_no_byte(locale: str) -> None:
    script = (
        "import sys\n"
        "from contentplanner.exchange.columns import Column\n"
        "from contentplanner.exchange.profiles import PROFILES\n"
        "from contentplanner.exchange.writing import file_bytes\n"
        "for profile in PROFILES.values(): sys.stdout.buffer.write(file_bytes((), tuple(Column), profile))\n"
    )
    env = {"LC_ALL": locale, "PYTHONPATH": str(Path(__file__).parents[2])}
    done = subprocess.run([sys.executable, "-c", script], env=os.environ | env, capture_output=True, check=True)
    assert done.stdout == b"".join(file_bytes((), tuple(Column), profile) for profile in PROFILES.values())


def test_a_preview_reads_as_the_file_does_without_the_guards(rows: tuple[Row, ...]) -> None:
    columns = (Column.WEEK, Column.DAY, Column.STATUS, Column.TEXT)
    assert preview(rows, columns, EXCEL_NL, 2) == (
        ("49", "01-12-2026", "Geplaatst", "=1+1? Wij bieden een baan."),
        ("49", "04-12-2026", "Concept", ""),
    )


def test_the_week_is_the_iso_week_and_empty_without_a_day(plan: Plan) -> None:
    rows = export_rows(plan, Selection(), lambda _: None)
    assert [cells(row, (Column.WEEK,), PLAIN_CSV) for row in rows][-2:] == [("53",), ("",)]


def test_seconds_show_only_when_there_are_some(plan: Plan) -> None:
    (row, *_) = export_rows(plan, Selection(), lambda _: None)
    at = {time: cells(replace(row, time=time), (Column.TIME,), EXCEL_NL) for time in (dt.time(9), dt.time(9, 0, 5))}
    assert list(at.values()) == [("09:00",), ("09:00:05",)]


def test_the_clipboard_gets_tabs_between_cells_and_guards_for_a_spreadsheet(rows: tuple[Row, ...]) -> None:
    text = clipboard_text(rows[:1], (Column.DAY, Column.TEXT), EXCEL_NL)
    assert text == '"Datum"\t"Tekst"\r\n"01-12-2026"\t"\t=1+1? Wij bieden een baan."\r\n'


def test_plain_csv_cautions_about_cells_that_look_like_formulas(rows: tuple[Row, ...]) -> None:
    (caution,) = cautions(rows, DEFAULT_COLUMNS, PLAIN_CSV, language("en"))
    assert caution.startswith("1 cell begins with a sign that Excel takes for a formula")
    assert cautions(rows, (Column.TITLE,), PLAIN_CSV, language("en")) == ()
    assert cautions(rows, DEFAULT_COLUMNS, EXCEL_NL, language("en")) == ()


def test_an_excel_file_cautions_about_texts_that_excel_would_cut(rows: tuple[Row, ...]) -> None:
    fits, long = replace(rows[0], text="é" * 32_767), replace(rows[0], text="é" * 32_768)
    assert cautions([fits], DEFAULT_COLUMNS, EXCEL_NL, language("nl")) == ()
    (caution,) = cautions([fits, long, long], DEFAULT_COLUMNS, EXCEL_NL, language("nl"))
    assert caution == "2 teksten zijn langer dan de 32.767 tekens die in een cel van Excel passen. Excel kapt ze af."
