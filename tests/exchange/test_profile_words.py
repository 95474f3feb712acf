from __future__ import annotations

import datetime as dt

import pytest

from contentplanner.domain.periods import Period, month_of
from contentplanner.exchange.columns import Column, heading
from contentplanner.exchange.profile_words import describe_profile, profile_hint, profile_title, suggested_file_name
from contentplanner.exchange.profiles import EXCEL_EN, EXCEL_NL, PLAIN_CSV, PROFILES, Profile
from contentplanner.languages import language

EN, NL = language("en"), language("nl")
DECEMBER = month_of(dt.date(2026, 12, 9))


@pytest.mark.parametrize("profile", PROFILES.values(), ids=lambda profile: profile.name)
def test_every_profile_speaks_both_languages(profile: Profile) -> None:
    for says in (profile_title, profile_hint, describe_profile):
        assert says(profile, EN)
        assert says(profile, NL) not in {"", says(profile, EN)}


def test_a_description_tells_how_the_file_is_written() -> None:
    expected = "Delimiter ; · UTF-8 with BOM · dates dd-mm-yyyy · opens in Dutch Excel with a double-click"
    assert describe_profile(EXCEL_NL, EN) == expected


def test_a_file_for_excel_is_named_in_its_own_language() -> None:
    assert suggested_file_name(EXCEL_NL, DECEMBER, EN) == "planning-2026-12.csv"
    assert suggested_file_name(EXCEL_EN, DECEMBER, NL) == "plan-2026-12.csv"
    assert suggested_file_name(PLAIN_CSV, DECEMBER, NL) == "planning-2026-12.csv"


def test_a_period_that_is_no_month_is_named_by_its_ends() -> None:
    week = Period(dt.date(2026, 11, 30), dt.date(2026, 12, 6))
    assert suggested_file_name(PLAIN_CSV, week, EN) == "plan-2026-11-30-2026-12-06.csv"
    assert suggested_file_name(PLAIN_CSV, None, EN) == "plan.csv"


def test_no_two_columns_share_a_heading() -> None:
    for words in (EN, NL):
        assert len({heading(column, words) for column in Column}) == len(Column)
