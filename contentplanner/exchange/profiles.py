"""The kinds of file that a table of posts can become, and how each is written."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType
from typing import assert_never


class DateStyle(Enum):
    """How a file writes a day."""

    ISO = "yyyy-mm-dd"
    DAY_FIRST = "dd-mm-yyyy"

    def written(self, day: dt.date) -> str:
        """Return a day in this style."""
        match self:
            case DateStyle.ISO:
                return day.isoformat()
            case DateStyle.DAY_FIRST:
                return f"{day.day:02}-{day.month:02}-{day.year:04}"
            case _:
                assert_never(self)


@dataclass(frozen=True, slots=True)
class Profile:
    """One kind of file. Every one is UTF-8 with CRLF at the end of a row.

    `language` is the code of the language of headings and words, None for the fixed words that programs read. A
    profile with a language is meant for Excel: it begins with a byte order mark, quotes every cell and guards texts
    against being taken for formulas.
    """

    name: str
    delimiter: str
    dates: DateStyle
    language: str | None = None

    @property
    def for_excel(self) -> bool:
        """Whether the file is made for a person with Excel."""
        return self.language is not None


EXCEL_NL = Profile("excel-nl", ";", DateStyle.DAY_FIRST, "nl")
"""Dutch Excel separates with a semicolon and reads 01-12-2026 as 1 December."""

EXCEL_EN = Profile("excel-en", ",", DateStyle.ISO, "en")
"""English Excel separates with a comma. Its dates are ISO: 01/12/2026 is January in the United States and December in
the United Kingdom, 2026-12-01 is the same day in both."""

PLAIN_CSV = Profile("csv", ",", DateStyle.ISO)
"""For other programs: fixed words, texts untouched."""

PROFILES: Mapping[str, Profile] = MappingProxyType(
    {profile.name: profile for profile in (EXCEL_NL, EXCEL_EN, PLAIN_CSV)}
)
"""Every profile under its name, in the order in which they are offered."""
