"""Public holidays of a country, by the `holidays` library."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType


@lru_cache(maxsize=64)
def public_holidays(country: str, year: int, language: str) -> Mapping[dt.date, str]:
    """Return the public holidays of one year with their names in "nl" or "en"; empty for an unknown country."""
    import holidays  # noqa: PLC0415 - a third of a second that the first window frame doesn't wait for

    tag = {"nl": "nl", "en": "en_US"}[language]
    try:
        found = holidays.country_holidays(country, years=year, language=tag)
    except NotImplementedError:
        return MappingProxyType({})
    return MappingProxyType(dict(found.items()))


@lru_cache(maxsize=1)
def countries() -> tuple[str, ...]:
    """Return the ISO 3166-1 codes of the countries whose public holidays are known."""
    import holidays  # noqa: PLC0415 - as above

    return tuple(sorted(holidays.list_supported_countries(include_aliases=False)))
