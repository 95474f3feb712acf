"""What a person reads about a profile before choosing it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from contentplanner.domain.periods import Period, month_of
from contentplanner.exchange.profiles import Profile
from contentplanner.languages import N_, Language, language

_TITLES: Mapping[str, str] = MappingProxyType(
    {
        "excel-nl": N_("Colleagues: Excel (Dutch)"),
        "excel-en": N_("Colleagues: Excel (English)"),
        "csv": N_("Plain CSV"),
    }
)
_HINTS: Mapping[str, str] = MappingProxyType(
    {
        "excel-nl": N_("CSV for Excel, Dutch headings"),
        "excel-en": N_("CSV for Excel, English headings"),
        "csv": N_("Comma, dates as yyyy-mm-dd"),
    }
)
_DESCRIPTIONS: Mapping[str, str] = MappingProxyType(
    {
        "excel-nl": N_("Delimiter ; · UTF-8 with BOM · dates dd-mm-yyyy · opens in Dutch Excel with a double-click"),
        "excel-en": N_("Delimiter , · UTF-8 with BOM · dates yyyy-mm-dd · opens in English Excel with a double-click"),
        "csv": N_("Delimiter , · UTF-8 without BOM · dates yyyy-mm-dd · texts untouched, for other programs"),
    }
)


def profile_title(profile: Profile, words: Language) -> str:
    """Return the name by which a person knows a profile."""
    return words.tr(_TITLES[profile.name])


def profile_hint(profile: Profile, words: Language) -> str:
    """Return the line under a profile's title."""
    return words.tr(_HINTS[profile.name])


def describe_profile(profile: Profile, words: Language) -> str:
    """Return how a profile's file is written, in one line."""
    return words.tr(_DESCRIPTIONS[profile.name])


def suggested_file_name(profile: Profile, period: Period | None, words: Language) -> str:
    """Return a name for the file, such as "plan-2026-12.csv": in the file's own language, else in `words`."""
    words = language(profile.language) if profile.language else words
    if period is None:
        return words.tr("plan.csv")
    return words.tr("plan-{period}.csv", period=_in_a_name(period))


def _in_a_name(period: Period) -> str:
    if period == month_of(period.first):
        return f"{period.first.year:04}-{period.first.month:02}"
    return f"{period.first.isoformat()}-{period.last.isoformat()}"
