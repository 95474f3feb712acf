"""Rows of posts as the bytes of a file, as a preview, and as text for the clipboard."""

from __future__ import annotations

import codecs
import csv
import datetime as dt
import io
from collections.abc import Callable, Iterable, Sequence
from itertools import chain
from operator import attrgetter
from typing import assert_never

from contentplanner.domain.vocabulary import Direction, Status
from contentplanner.exchange.columns import Column, heading
from contentplanner.exchange.formula_guard import guarded, looks_like_formula
from contentplanner.exchange.names import join_names
from contentplanner.exchange.profiles import Profile
from contentplanner.exchange.rows import Row
from contentplanner.languages import Language, language
from contentplanner.wording import direction_name, status_name

EXCEL_CELL_LIMIT = 32_767
"""The characters a cell of Excel holds (Microsoft, "Excel specifications and limits"); the rest is cut off."""


def headings(columns: Iterable[Column], profile: Profile) -> tuple[str, ...]:
    """Return the first row of a file."""
    if profile.language is None:
        return tuple(column.value for column in columns)
    words = language(profile.language)
    return tuple(heading(column, words) for column in columns)


def cells(row: Row, columns: Iterable[Column], profile: Profile) -> tuple[str, ...]:
    """Return a row as a person reads it in the file."""
    return _row_writer(columns, profile)(row)


def preview(rows: Sequence[Row], columns: Sequence[Column], profile: Profile, n: int) -> tuple[tuple[str, ...], ...]:
    """Return the first `n` rows as they will read in the file."""
    return tuple(map(_row_writer(columns, profile), rows[:n]))


def file_bytes(rows: Iterable[Row], columns: Sequence[Column], profile: Profile) -> bytes:
    """Return the whole file, headings first."""
    text = _table(rows, columns, profile, profile.delimiter)
    return (codecs.BOM_UTF8 if profile.for_excel else b"") + text.encode(errors="replace")


def clipboard_text(rows: Iterable[Row], columns: Sequence[Column], profile: Profile) -> str:
    """Return the table as spreadsheets take it from the clipboard: the words of the profile, a TAB between cells."""
    return _table(rows, columns, profile, "\t")


def cautions(rows: Iterable[Row], columns: Sequence[Column], profile: Profile, words: Language) -> tuple[str, ...]:
    """Return what a person should know before the file goes out; mostly nothing."""
    texts = chain.from_iterable(map(_row_writer(columns, profile), rows))
    if profile.for_excel:
        long = sum(len(text) > EXCEL_CELL_LIMIT for text in texts)
        return (_too_long(long, words),) if long else ()
    risky = sum(map(looks_like_formula, texts))
    return (_like_formulas(risky, words),) if risky else ()


def _too_long(n: int, words: Language) -> str:
    return words.ntr(
        "{n} text is longer than the {limit} characters a cell in Excel can hold. Excel will cut it off.",
        "{n} texts are longer than the {limit} characters a cell in Excel can hold. Excel will cut them off.",
        n,
        limit=words.number(EXCEL_CELL_LIMIT),
    )


def _like_formulas(n: int, words: Language) -> str:
    return words.ntr(
        "{n} cell begins with a sign that Excel takes for a formula. For people with Excel, choose an Excel profile.",
        "{n} cells begin with a sign that Excel takes for a formula. For people with Excel, choose an Excel profile.",
        n,
    )


def _table(rows: Iterable[Row], columns: Sequence[Column], profile: Profile, delimiter: str) -> str:
    file = io.StringIO(newline="")
    writer = csv.writer(
        file,
        delimiter=delimiter,
        lineterminator="\r\n",
        quoting=csv.QUOTE_ALL if profile.for_excel else csv.QUOTE_MINIMAL,
    )
    writer.writerow(headings(columns, profile))
    for texts in map(_row_writer(columns, profile), rows):
        writer.writerow(map(guarded, texts) if profile.for_excel else texts)
    return file.getvalue()


def _row_writer(columns: Iterable[Column], profile: Profile) -> Callable[[Row], tuple[str, ...]]:
    """Return what makes the cells of a row; the choice of columns and words is made once, not once a row."""
    writers = tuple(_cell_writer(column, profile) for column in columns)
    return lambda row: tuple([write(row) for write in writers])


def _cell_writer(column: Column, profile: Profile) -> Callable[[Row], str]:  # noqa: PLR0911 - one a kind of column
    words = language(profile.language) if profile.language else None
    match column:
        case Column.WEEK:
            return lambda row: str(row.day.isocalendar().week) if row.day else ""
        case Column.DAY:
            return lambda row: profile.dates.written(row.day) if row.day else ""
        case Column.TIME:
            return lambda row: _clock(row.time) if row.time else ""
        case Column.DIRECTION:
            directions = {one: direction_name(one, words) if words else one.value for one in Direction}
            return lambda row: directions[row.direction] if row.direction else ""
        case Column.STATUS:
            statuses = {one: status_name(one, words) if words else one.value for one in Status}
            return lambda row: statuses[row.status]
        case Column.VOICE:
            logo = words.tr("Logo") if words else ""
            return lambda row: row.voice or logo
        case Column.MEDIA | Column.VALUES | Column.INTERESTS | Column.AMBASSADORS:
            names = attrgetter(column.value)
            return lambda row: join_names(names(row))
        case Column.CHANNEL | Column.TITLE | Column.TEXT | Column.RESPONDER | Column.CAMPAIGN | Column.LINK | Column.ID:
            return attrgetter(column.value)
        case _:
            assert_never(column)


def _clock(time: dt.time) -> str:
    return time.isoformat("seconds" if time.second else "minutes")
