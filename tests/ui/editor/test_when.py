from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contentplanner.languages import LANGUAGES, language
from contentplanner.ui.editor.when import NotUnderstood, clock_from, day_from
from contentplanner.ui.speech import speak

TODAY = dt.date(2026, 12, 10)


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    speak("en")
    yield
    speak("en")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("", None),
        ("14-12-2026", dt.date(2026, 12, 14)),
        ("2026-12-14", dt.date(2026, 12, 14)),
        ("14/12", dt.date(2026, 12, 14)),
        ("3-4", dt.date(2027, 4, 3)),
        ("14 12 26", dt.date(2026, 12, 14)),
        ("14.12.2026", dt.date(2026, 12, 14)),
        ("Mon 14 Dec", dt.date(2026, 12, 14)),
        ("14 december", dt.date(2026, 12, 14)),
        ("1 jan", dt.date(2027, 1, 1)),
        ("15 Nov", dt.date(2026, 11, 15)),
        ("29 feb", dt.date(2028, 2, 29)),
        ("  3  Dec. 2030 ", dt.date(2030, 12, 3)),
        ("tomorrow", dt.date(2026, 12, 11)),
    ],
)
def test_a_day_is_understood(typed: str, meant: dt.date | None) -> None:
    assert day_from(typed, TODAY) == meant


@pytest.mark.parametrize("typed", ["31-2-2026", "soon", "14", "2026-13-01", "12/31/2026", "14 foo", "0-0"])
def test_what_is_no_day_is_not_guessed(typed: str) -> None:
    with pytest.raises(NotUnderstood):
        day_from(typed, TODAY)


@pytest.mark.parametrize(("typed", "day"), [("ma 14 dec", 14), ("3 mrt 2027", 3), ("1 mei", 1), ("overmorgen", 12)])
def test_a_dutch_day_is_understood(typed: str, day: int) -> None:
    speak("nl")
    found = day_from(typed, TODAY)
    assert found is not None
    assert found.day == day


@given(st.dates(dt.date(1900, 1, 1), dt.date(2999, 12, 31)), st.sampled_from(LANGUAGES))
def test_every_day_is_understood_as_it_is_shown(day: dt.date, code: str) -> None:
    speak(code)
    words = language(code)
    assert day_from(words.day_and_year(day), TODAY) == day
    assert day_from(words.long_day(day), TODAY) == day
    assert day_from(day.isoformat(), TODAY) == day
    in_this_year = TODAY + (day - dt.date(1900, 1, 1)) % dt.timedelta(days=275)
    assert day_from(words.short_day(in_this_year), TODAY) == in_this_year


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("", None),
        ("9", dt.time(9)),
        ("930", dt.time(9, 30)),
        ("0930", dt.time(9, 30)),
        ("9:30", dt.time(9, 30)),
        ("9.30", dt.time(9, 30)),
        ("21u30", dt.time(21, 30)),
        ("21u", dt.time(21)),
        ("9 uur", dt.time(9)),
        ("9 pm", dt.time(21)),
        ("9:30 p.m.", dt.time(21, 30)),
        ("12 am", dt.time(0)),
        ("12pm", dt.time(12)),
        ("0", dt.time(0)),
        ("2359", dt.time(23, 59)),
    ],
)
def test_a_time_is_understood(typed: str, meant: dt.time | None) -> None:
    assert clock_from(typed) == meant


@pytest.mark.parametrize("typed", ["24", "2400", "9:75", "noon", "-1", "13 pm", "0 am", "12345"])
def test_what_is_no_time_is_not_guessed(typed: str) -> None:
    with pytest.raises(NotUnderstood):
        clock_from(typed)


@given(st.times(), st.sampled_from(LANGUAGES))
def test_every_time_is_understood_as_it_is_shown(time: dt.time, code: str) -> None:
    speak(code)
    shown = language(code).clock(time)
    assert clock_from(shown) == time.replace(second=0, microsecond=0)


@given(st.text(max_size=30))
def test_any_text_is_a_day_or_is_not_understood(typed: str) -> None:
    for understand in (clock_from, lambda text: day_from(text, TODAY)):
        try:
            understand(typed)
        except NotUnderstood:
            continue
