"""The language the windows speak. Switching it means building the windows anew."""

from __future__ import annotations

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
