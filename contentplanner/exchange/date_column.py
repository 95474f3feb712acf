"""Finds the column of a table that says when posts appeared, and reads its days.

Which of two figures is the day is decided once for a whole column, never for a cell: dateutil and others take 13/04 and
04/13 in one column (FORMATS, dates). A year that comes first and a month in words can't be misread and always count.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import islice
from types import MappingProxyType

from contentplanner.exchange.heading_words import words_of
from contentplanner.exchange.reading import Table

YEARS = range(1990, 2100)
"""Other years are a slip or a placeholder, such as 0001-01-01."""

_JUDGED_CELLS = 500
_LONGEST_DATE = 80
_CENTURY = 2000


def _known(words: str) -> frozenset[str]:
    return frozenset(words.split())


_POSTED = _known(
    "posted published publish publication scheduled geplaatst gepubliceerd publicatie publicatiedatum plaatsingsdatum "
    "postdatum ingepland verzonden sent"
)
_DATE = _known("date datum day dag data fecha jour tag giorno dia")
_OTHER_DATE = _known("end eind einde tot until fim modified updated changed gewijzigd deleted birthday")
_MONTHS: Mapping[str, int] = MappingProxyType(
    {
        name: number
        for number, names in enumerate(
            (
                "jan january januari",
                "feb february februari",
                "mar march mrt maart",
                "apr april",
                "may mei",
                "jun june juni",
                "jul july juli",
                "aug august augustus",
                "sep sept september",
                "oct october okt oktober",
                "nov november",
                "dec december",
            ),
            start=1,
        )
        for name in names.split()
    }
)
_WEEKDAYS = _known(
    "mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday "
    "ma di wo do vr za zo maandag dinsdag woensdag donderdag vrijdag zaterdag zondag"
)
_T_BETWEEN = re.compile(r"(?<=\d)t(?=\d)")
_CLOCK = re.compile(
    r"""(?:\b(?:at|om)\s+)?(?<![\d.:/-])\d{1,2}
    (?:[:h]\d{2}(?::\d{2}(?:[.,]\d+)?)?|\.\d{2}(?=\s*(?:u|uur|h)\b))  # 9:00, 09h00, 9:00:00.000, 9.00 uur
    \s*(?:[ap]\.?m\b\.?|uur\b|u\b|h\b)?
    \s*(?:z\b|(?:utc|gmt|ces?t)?\s*[+-]\d{2}:?\d{2}\b|(?:utc|gmt|ces?t)\b)?(?:\s*\(.*\))?""",
    re.VERBOSE,
)
_WORD_BEFORE = re.compile(r"([^\W\d_]+)\.?,?\s+")
_FIGURES = re.compile(r"(?P<a>\d{1,2})\s?(?P<sep>[-/. ])\s?(?P<b>\d{1,2})\s?(?P=sep)\s?(?P<year>\d{4}|\d\d)")
_CERTAIN = tuple(
    map(
        re.compile,
        (
            r"(?P<year>\d{4})\s?(?P<sep>[-/.])\s?(?P<month>\d{1,2})\s?(?P=sep)\s?(?P<day>\d{1,2})",
            r"(?P<year>\d{4})(?P<month>\d\d)(?P<day>\d\d)(?:\s(?:\d{4}|\d{6})z?)?",
            (
                r"(?P<day>\d{1,2})(?:st|nd|rd|th|e|ste|de)?\.?[\s/-]*(?:of\s)?(?P<month>[^\W\d_]+)\.?,?[\s/-]*"
                r"'?(?P<year>\d{4}|\d\d)"
            ),
            r"(?P<month>[^\W\d_]+)\.?[\s/-]*(?P<day>\d{1,2})(?:st|nd|rd|th)?,?[\s/-]+(?P<year>\d{4})",
        ),
    )
)
"""Dates in which day and month can't be taken for each other."""


@dataclass(frozen=True, slots=True)
class Days:
    """The days of a column, one a cell; None where a cell holds no date that can be told.

    `month_first` says how two figures were read. `is_guess` is true where the day could as well come second: day
    before month was taken then.
    """

    days: tuple[dt.date | None, ...]
    month_first: bool = False
    is_guess: bool = False


@dataclass(frozen=True, slots=True)
class _Figures:
    """Two figures that may be day and month either way, and the year."""

    first: int
    second: int
    year: int

    @property
    def day_first(self) -> dt.date | None:
        return _day(self.year, self.second, self.first)

    @property
    def month_first(self) -> dt.date | None:
        return _day(self.year, self.first, self.second)


def date_column(table: Table) -> int | None:
    """Return the index of the column that most likely holds the days of the posts; None where there is none.

    At least half of its cells that aren't empty are dates. Of several its heading decides, then how many dates it has.
    """
    dates = {index: _date_count(table.column(index)) for index in range(table.width)}
    candidates = [index for index, count in dates.items() if count]
    return max(candidates, key=lambda index: (_heading_score(table, index), dates[index], -index), default=None)


def days_of(cells: Iterable[str]) -> Days:
    """Return the days in the cells of a column; two figures are day and month unless month and day fits more cells."""
    found = [_read(cell) for cell in cells]
    figures = [one for one in found if isinstance(one, _Figures)]
    day_first = sum(one.day_first is not None for one in figures)
    month_first = sum(one.month_first is not None for one in figures)
    american = month_first > day_first
    days = tuple(
        one if not isinstance(one, _Figures) else one.month_first if american else one.day_first for one in found
    )
    same = all(one.day_first == one.month_first for one in figures)
    return Days(days, american, is_guess=day_first == month_first and not same)


def _date_count(cells: Iterable[str]) -> int:
    """The dates among the first filled cells; 0 when they are less than half of those."""
    filled = list(islice((cell for cell in cells if cell.strip()), _JUDGED_CELLS))
    dates = sum(day is not None for day in days_of(filled).days)
    return dates if 2 * dates >= len(filled) else 0


def _heading_score(table: Table, index: int) -> int:
    """3 where the heading says when a post appeared, 2 for a date, 1 for nothing known, 0 for another date."""
    names = table.headings or ()
    words = set(words_of(names[index])) if index < len(names) else set()
    if words & _OTHER_DATE:
        return 0
    return 3 if words & _POSTED else 2 if words & _DATE else 1


def _read(cell: str) -> dt.date | _Figures | None:
    text = _bare(cell) if len(cell) <= _LONGEST_DATE else ""
    if match := _FIGURES.fullmatch(text):
        return _Figures(int(match["a"]), int(match["b"]), _year(match["year"]))
    for form in _CERTAIN:
        if match := form.fullmatch(text):
            return _day(_year(match["year"]), _month(match["month"]), int(match["day"]))
    return None


def _bare(cell: str) -> str:
    """Return a date in lower case without its time of day and weekday."""
    text = _T_BETWEEN.sub(" ", " ".join(cell.casefold().split()))
    text = " ".join(_CLOCK.sub(" ", text).split()).strip(" ,")
    before = _WORD_BEFORE.match(text)
    return text[before.end() :] if before and before[1] in _WEEKDAYS else text


def _year(figures: str) -> int:
    return int(figures) + (_CENTURY if len(figures) == 2 else 0)  # noqa: PLR2004 - "26" is 2026


def _month(word: str) -> int:
    return int(word) if word.isdecimal() else _MONTHS.get(word, 0)


def _day(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day) if year in YEARS else None
    except ValueError:
        return None
