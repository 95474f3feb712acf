from __future__ import annotations

import datetime as dt

import pytest

from contentplanner.domain.edits.series import repeat
from contentplanner.domain.plan import applied
from contentplanner.domain.records import Series
from contentplanner.domain.series.dates import occurrences
from contentplanner.domain.series.recurrence import (
    LAST,
    Daily,
    MonthDay,
    MonthPlace,
    Recurrence,
    Repeat,
    Weekly,
    Yearly,
)
from contentplanner.domain.series.rrule import rule_of
from contentplanner.domain.vocabulary import OffDay
from contentplanner.languages import language
from contentplanner.wording.series import (
    ordinal,
    recurrence_sentence,
    repeat_sentence,
    turn_note,
    turn_sentence,
)
from tests.domain.series.strategies import plan_with_post

DUTCH, ENGLISH = language("nl"), language("en")


@pytest.mark.parametrize(
    ("made", "english", "dutch"),
    [
        (Daily(), "Every day", "Elke dag"),
        (Daily(2), "Every second day", "Om de dag"),
        (Daily(10), "Every 10 days", "Elke 10 dagen"),
        (Weekly((3,)), "Every Thursday", "Elke donderdag"),
        (Weekly((3,), 2), "Every second Thursday", "Om de week op donderdag"),
        (Weekly((3,), 3), "Every 3 weeks on Thursday", "Elke 3 weken op donderdag"),
        (Weekly((0, 3)), "Every Monday and Thursday", "Elke maandag en donderdag"),
        (Weekly((0, 3), 2), "Every second week on Monday and Thursday", "Om de week op maandag en donderdag"),
        (Weekly((0, 1, 2, 3, 4)), "Every working day", "Elke werkdag"),
        (Weekly((0, 1, 2, 3, 4), 2), "Every second week on working days", "Om de week op werkdagen"),
        (MonthDay(15), "Every month on the 15th", "Elke maand op de 15e"),
        (MonthDay(31), "Every month on the last day", "Elke maand op de laatste dag"),
        (MonthDay(1, 2), "Every second month on the 1st", "Om de maand op de 1e"),
        (MonthDay(22, 3), "Every 3 months on the 22nd", "Elke 3 maanden op de 22e"),
        (MonthPlace(1, 0), "Every month on the first Monday", "Elke maand op de eerste maandag"),
        (MonthPlace(LAST, None), "Every month on the last working day", "Elke maand op de laatste werkdag"),
        (Yearly(12, 3), "Every year on 3 December", "Elk jaar op 3 december"),
        (Yearly(2, 29, 2), "Every second year on 29 February", "Om het jaar op 29 februari"),
        (Yearly(2, 29, 4), "Every 4 years on 29 February", "Elke 4 jaar op 29 februari"),
    ],
)
def test_how_often(made: Repeat, english: str, dutch: str) -> None:
    assert (repeat_sentence(made, ENGLISH), repeat_sentence(made, DUTCH)) == (english, dutch)


def test_until_when() -> None:
    thursdays = Weekly((3,), 2)
    assert recurrence_sentence(Recurrence(thursdays, 12), ENGLISH) == "Every second Thursday, 12 times"
    assert recurrence_sentence(Recurrence(thursdays, 1), DUTCH) == "Om de week op donderdag, 1 keer"
    ends = Recurrence(thursdays, until=dt.date(2027, 5, 6))
    assert recurrence_sentence(ends, ENGLISH) == "Every second Thursday, until 6 May 2027"
    assert recurrence_sentence(ends, DUTCH) == "Om de week op donderdag, tot en met 6 mei 2027"


def test_which_one_a_post_is() -> None:
    plan = plan_with_post()
    rule = rule_of(Recurrence(Weekly((3,), 2), 12))
    plan = applied(plan, repeat(plan, "first", Series("s", rule, dt.date(2026, 12, 3))))
    eighth = plan.posts_by_series["s"][7]
    assert turn_sentence(plan, eighth, ENGLISH) == "Every second Thursday, 8 of 12"
    assert turn_sentence(plan, eighth, DUTCH) == "Om de week op donderdag, 8 van 12"
    with pytest.raises(LookupError):
        turn_sentence(plan_with_post(), plan_with_post().posts["first"], ENGLISH)


@pytest.mark.parametrize(
    ("made", "first", "ways", "english", "dutch"),
    [
        (Daily(), "2026-12-25", (OffDay.KEEP, OffDay.KEEP), "", ""),
        (
            Daily(),
            "2026-12-25",
            (OffDay.KEEP, OffDay.NEXT),
            "moved from Fri 25 Dec: Christmas Day",
            "verplaatst van vr 25 dec: Eerste kerstdag",
        ),
        (
            Daily(),
            "2026-12-26",
            (OffDay.SKIP, OffDay.KEEP),
            "skipped: Saturday",
            "overgeslagen: zaterdag",
        ),
        (
            MonthDay(31),
            "2027-02-01",
            (OffDay.NEXT, OffDay.KEEP),
            "the last day: February has no 31st, moved from Sun 28 Feb: Sunday",
            "de laatste dag: februari heeft geen 31e, verplaatst van zo 28 feb: zondag",
        ),
    ],
)
def test_what_became_of_a_day(made: Repeat, first: str, ways: tuple[OffDay, OffDay], english: str, dutch: str) -> None:
    series = Series("s", rule_of(Recurrence(made, 1)), dt.date.fromisoformat(first), *ways)
    (turn,) = occurrences(series, "NL")
    assert (turn_note(turn, "NL", ENGLISH), turn_note(turn, "NL", DUTCH)) == (english, dutch)


def test_one_that_gives_way() -> None:
    series = Series("s", rule_of(Recurrence(Daily(), 3)), dt.date(2026, 12, 5), OffDay.NEXT)
    notes = [turn_note(turn, "NL", ENGLISH) for turn in occurrences(series, "NL")]
    assert notes == ["skipped: the next or previous one is on that day already"] * 2 + [""]


def test_ranks() -> None:
    assert [ordinal(n, ENGLISH) for n in (1, 2, 3, 4, 11, 12, 13, 21, 22, 23, 31)] == [
        *("1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "22nd", "23rd", "31st"),
    ]
    assert [ordinal(n, DUTCH) for n in (1, 22)] == ["1e", "22e"]
