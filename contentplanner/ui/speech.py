"""The language the windows speak. Switching it means building the windows anew."""

from __future__ import annotations

from contentplanner.domain.periods import Period, month_of
from contentplanner.languages import Language, language


class _Speech:
    language: Language = language("en")


def speak(code: str) -> None:
    """Let every window built from now on speak the language of this code."""
    _Speech.language = language(code)


def words() -> Language:
    """Return the language spoken now, for dates and figures."""
    return _Speech.language


def tr(message: str, /, **values: object) -> str:
    """Return a message in the language spoken now."""
    return _Speech.language.tr(message, **values)


def ntr(singular: str, plural: str, n: int, /, **values: object) -> str:
    """Return the form that goes with `n`, in the language spoken now."""
    return _Speech.language.ntr(singular, plural, n, **values)


def period_title(period: Period) -> str:
    """Return what a period is called: "December 2026", or its days where it is no month."""
    if period == month_of(period.first):
        return words().month_title(period.first)
    return words().days(period.first, period.last)
