"""Rows of posts as the bytes of a file, as a preview, and as text for the clipboard."""

from __future__ import annotations

import codecs
import csv
import datetime as dt
import io
from collections.abc import Iterable, Sequence
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
    words = language(profile.language) if profile.language else None
    return tuple(_cell(row, column, profile, words) for column in columns)


def preview(rows: Sequence[Row], columns: Sequence[Column], profile: Profile, n: int) -> tuple[tuple[str, ...], ...]:
    """Return the first `n` rows as they will read in the file."""
    return tuple(cells(row, columns, profile) for row in rows[:n])


def file_bytes(rows: Iterable[Row], columns: Sequence[Column], profile: Profile) -> bytes:
    """Return the whole file, headings first."""
    text = _table(rows, columns, profile, profile.delimiter)
    return (codecs.BOM_UTF8 if profile.for_excel else b"") + text.encode(errors="replace")


def clipboard_text(rows: Iterable[Row], columns: Sequence[Column], profile: Profile) -> str:
    """Return the table as spreadsheets take it from the clipboard: the words of the profile, a TAB between cells."""
    return _table(rows, columns, profile, "\t")


def cautions(rows: Iterable[Row], columns: Sequence[Column], profile: Profile, words: Language) -> tuple[str, ...]:
    """Return what a person should know before the file goes out; mostly nothing."""
    texts = [text for row in rows for text in cells(row, columns, profile)]
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
    for row in rows:
        texts = cells(row, columns, profile)
        writer.writerow(map(guarded, texts) if profile.for_excel else texts)
    return file.getvalue()


def _cell(row: Row, column: Column, profile: Profile, words: Language | None) -> str:  # noqa: C901, PLR0911, PLR0912 - one case a column
    match column:
        case Column.WEEK:
            return str(row.day.isocalendar().week) if row.day else ""
        case Column.DAY:
            return profile.dates.written(row.day) if row.day else ""
        case Column.TIME:
            return _clock(row.time) if row.time else ""
        case Column.MEDIA:
            return join_names(row.media)
        case Column.DIRECTION:
            return _direction(row.direction, words)
        case Column.VALUES:
            return join_names(row.values)
        case Column.INTERESTS:
            return join_names(row.interests)
        case Column.VOICE:
            return row.voice or (words.tr("Logo") if words else "")
        case Column.AMBASSADORS:
            return join_names(row.ambassadors)
        case Column.STATUS:
            return _status(row.status, words)
        case Column.CHANNEL:
            return row.channel
        case Column.TITLE:
            return row.title
        case Column.TEXT:
            return row.text
        case Column.RESPONDER:
            return row.responder
        case Column.CAMPAIGN:
            return row.campaign
        case Column.LINK:
            return row.link
        case Column.ID:
            return row.id
        case _:
            assert_never(column)


def _clock(time: dt.time) -> str:
    return time.isoformat("seconds" if time.second else "minutes")


def _direction(direction: Direction | None, words: Language | None) -> str:
    if direction is None:
        return ""
    return direction_name(direction, words) if words else direction.value


def _status(status: Status, words: Language | None) -> str:
    return status_name(status, words) if words else status.value
