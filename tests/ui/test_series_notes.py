"""What the dialog of a series says of days that a month or a year hasn't got, in both languages."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from contentplanner.domain.series.recurrence import MonthDay, Repeat, Yearly
from contentplanner.ui.series.outcome import rule_note
from contentplanner.ui.speech import speak


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    speak("en")


@pytest.mark.parametrize(
    ("code", "repeat", "note"),
    [
        ("en", MonthDay(31), "A month without a 31st has it on its last day."),
        ("nl", MonthDay(31), "Heeft een maand geen 31e, dan wordt het de laatste dag."),
        ("en", Yearly(2, 29), "A year without a 29 February has it on the 28th."),
        ("nl", Yearly(2, 29), "Heeft een jaar geen 29 februari, dan wordt het de 28e."),
        ("nl", MonthDay(28), ""),
        ("nl", Yearly(2, 28), ""),
    ],
)
def test_the_rule_for_the_31st_and_29_february_is_said(code: str, repeat: Repeat, note: str) -> None:
    speak(code)
    assert rule_note(repeat) == note
