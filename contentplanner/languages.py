"""Words, dates and figures in the language of the reader, without Qt.

The English text is the message id. Dutch comes from `resources/i18n/contentplanner.nl.po`, read at first use
(docs/decisions/0001); the names of days and months, and how digits are grouped, come from CLDR by way of Babel.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_time, get_day_names
from babel.lists import format_list
from babel.messages.pofile import read_po
from babel.numbers import format_decimal

from contentplanner.resources import resource
from contentplanner.system_language import preferred_languages

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date, time

    from babel.messages.catalog import Catalog

LANGUAGES = ("nl", "en")
"""The codes of the languages the program speaks."""

_LOCALES = {"nl": "nl_NL", "en": "en_GB"}
_NO_BREAK_SPACE = "\u00a0"


def N_(message: str) -> str:
    """Mark a message that is translated where it is shown, not where it is written."""
    return message


@dataclass(frozen=True, slots=True)
class Language:
    """One language: its words for messages, dates and figures. Get one with `language(code)`."""

    code: str
    _locale: Locale = field(repr=False, compare=False)
    _words: Mapping[str, tuple[str, ...]] = field(repr=False, compare=False)

    def tr(self, message: str, /, **values: object) -> str:
        """The message in this language, its `{placeholders}` filled with the values as they are."""
        return self._words.get(message, (message,))[0].format(**values)

    def ntr(self, singular: str, plural: str, n: int, /, **values: object) -> str:
        """The form that goes with `n`; `{n}` in it is the number with its digits grouped."""
        forms = self._words.get(singular, ())
        one, many = forms if len(forms) == 2 else (singular, plural)  # noqa: PLR2004 - one and many
        return (one if n == 1 else many).format(n=self.number(n), **values)

    def long_day(self, day: date) -> str:
        """A day in full: "Thursday 3 December 2026"."""
        return _said(day, "EEEE d MMMM y", self.code)

    def short_day(self, day: date) -> str:
        """A day within the year: "Thu 3 Dec"."""
        return _said(day, "EEE d MMM", self.code)

    def day_in_sentence(self, day: date) -> str:
        """A day with its month in full: "Thu 3 December"."""
        return _said(day, "EEE d MMMM", self.code)

    def day_and_month(self, day: date) -> str:
        """A day without its weekday: "1 Jan"."""
        return _said(day, "d MMM", self.code)

    def day_and_year(self, day: date) -> str:
        """A day without its weekday, with its year: "3 Dec 2026"."""
        return _said(day, "d MMM y", self.code)

    def short_day_and_year(self, day: date) -> str:
        """A day with its year: "Thu 3 Dec 2026"."""
        return _said(day, "EEE d MMM y", self.code)

    def day_with_month(self, day: date) -> str:
        """A day of any year with its month in full: "3 December"."""
        return _said(day, "d MMMM", self.code)

    def month_short(self, day: date) -> str:
        """The short name of the month of a day: "Dec"."""
        return _said(day, "LLL", self.code)

    def month(self, day: date) -> str:
        """The name of the month of a day: "December"."""
        return _said(day, "LLLL", self.code)

    def month_title(self, day: date) -> str:
        """The month of a day: "December 2026"."""
        return _said(day, "LLLL y", self.code)

    def days(self, first: date, last: date) -> str:
        """A row of days: "7–13 Dec 2026", "30 Nov – 6 Dec 2026", "28 Dec 2026 – 3 Jan 2027"."""
        if (first.year, first.month) == (last.year, last.month):
            return f"{first.day}–{self.day_and_year(last)}"
        start = self.day_and_month(first) if first.year == last.year else self.day_and_year(first)
        return f"{start} – {self.day_and_year(last)}"

    def weekday_short(self, weekday: int) -> str:
        """The short name of a weekday, Monday being 0: "Mon"."""
        return str(get_day_names("abbreviated", "stand-alone", self._locale)[weekday])

    def weekday(self, weekday: int) -> str:
        """The name of a weekday, Monday being 0: "Monday"."""
        return str(get_day_names("wide", "stand-alone", self._locale)[weekday])

    def country(self, code: str) -> str:
        """The name of a country by its ISO 3166-1 code: "Netherlands"; the code itself when it has none."""
        return str(self._locale.territories.get(code, code))

    def clock(self, moment: time) -> str:
        """A time of day on the 24-hour clock: "09:00"."""
        return _told(moment, self.code)

    def percent(self, fraction: float) -> str:
        """A share from 0 to 1 in whole per cents: "38 %", with a no-break space."""
        return f"{self.number(round(fraction * 100))}{_NO_BREAK_SPACE}%"

    def number(self, n: float) -> str:
        """A number with its digits grouped and at most three decimals: "12,345" or "12.345"."""
        return _counted(n, self.code)

    def join(self, names: Sequence[str]) -> str:
        """Names as a sentence lists them: "A, B and C"."""
        return format_list(names, locale=self._locale)


@lru_cache(maxsize=16_384)
def _said(day: date, pattern: str, code: str) -> str:
    """Return a day as a pattern says it; a calendar says the same days again and again."""
    return format_date(day, pattern, _LOCALES[code])


@lru_cache(maxsize=2048)
def _told(moment: time, code: str) -> str:
    return format_time(moment, "short", locale=_LOCALES[code])


@lru_cache(maxsize=2048)
def _counted(n: float, code: str) -> str:
    return format_decimal(n, locale=_LOCALES[code])


@cache
def language(code: str) -> Language:
    """The language of a code in `LANGUAGES`; `ValueError` for any other."""
    if code not in LANGUAGES:
        raise ValueError(f"unknown language {code!r}")
    return Language(code, Locale.parse(_LOCALES[code]), {} if code == "en" else _words(code))


def system_language() -> str:
    """The code of the first language the system prefers and the program speaks; "en" when there is none."""
    return next((code for code in preferred_languages() if code in LANGUAGES), "en")


@cache
def first_weekday(country: str) -> int:
    """The day a week starts with in a country (ISO 3166 code), Monday being 0; Monday when unknown."""
    try:
        return Locale.parse(f"und_{country}").first_week_day
    except (UnknownLocaleError, ValueError):
        return 0


def _words(code: str) -> dict[str, tuple[str, ...]]:
    """The translated messages of a language: one form each, or two where the message counts something."""
    folder = resource("i18n")
    words: dict[str, tuple[str, ...]] = {}
    for path in (folder / f"contentplanner.{code}.po", *sorted(folder.glob("parts/*.po"))):
        if path.is_file():
            with path.open("rb") as file:
                words |= _translated(read_po(file, locale=code))
    return words


def _translated(catalogue: Catalog) -> Iterator[tuple[str, tuple[str, ...]]]:
    for message in catalogue:
        forms = (message.string,) if isinstance(message.string, str) else tuple(message.string or ())
        if message.id and forms and all(forms):
            yield (message.id if isinstance(message.id, str) else message.id[0]), forms
