"""A series is made in its dialog, with every day in sight before it is there."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt

from contentplanner.ui.series.dialog import SeriesDialog
from tests.journeys.series_hands import (
    back,
    dialog,
    rows,
    write,
)

from .conftest import SENDS, Someone


def is_repeated_by_keyboard(person: Someone) -> None:
    before = person.stored()
    person.bench.calendar.month.focus_post("p11")
    person.key(Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    made = dialog(person)
    assert made.fields.rule.choice.currentText() == "Every Friday"
    assert rows(made)[:2] == ["Fri 11 Dec 2026", "Fri 18 Dec 2026"]
    person.key(Qt.Key.Key_Down)
    assert made.preview.sentence.text() == "Every second Friday, 10 times"
    made.fields.ending.count.setFocus()
    write(person, "3")
    made.fields.on_holiday.setFocus()
    person.key(Qt.Key.Key_Down)
    assert rows(made) == ["Fri 11 Dec 2026", "Fri 25 Dec 2026 · skipped: Christmas Day", "Fri 8 Jan 2027"]
    assert made.preview.summary.text() == "2 posts, 11 Dec 2026 to 8 Jan 2027 · 1 is skipped"
    person.key(Qt.Key.Key_Down)
    assert rows(made)[1] == "Mon 28 Dec 2026 · moved from Fri 25 Dec: Christmas Day"
    assert made.yes.text() == "Add 2 posts"
    person.key(Qt.Key.Key_Return)
    back(person)
    (series,) = person.stored().series.values()
    assert series.rule == "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR;COUNT=3"
    posts = person.stored().posts_by_series[series.id]
    assert [str(post.day) for post in posts] == ["2026-12-11", "2026-12-28", "2027-01-08"]
    assert [post.text for post in posts] == [SENDS, "", ""]
    person.menu("undo").trigger()
    assert person.stored() == before


def has_a_rule_of_ones_own(person: Someone) -> None:
    person.bench.open_post("p15")
    person.menu("repeat").trigger()
    made = dialog(person)
    rule = made.fields.rule
    assert not rule.every.isVisible()
    rule.choice.setFocus()
    person.key(Qt.Key.Key_End)
    assert rule.every.hasFocus()
    rule.unit.setFocus()
    person.key(Qt.Key.Key_Down)
    assert made.preview.sentence.text() == "Every month on the third Tuesday, 10 times"
    is_on_the_first_monday_or_the_last_working_day(person, made)
    person.click(rule.month.by_day, QPoint(8, rule.month.by_day.height() // 2))
    rule.month.day.setFocus()
    write(person, "30")
    assert made.fields.note.text() == "A month without a 30th has it on its last day."
    assert rows(made)[:3] == [
        "Wed 30 Dec 2026",
        "Sat 30 Jan 2027",
        "Sun 28 Feb 2027 · the last day: February has no 30th",
    ]
    assert made.notes.text() == "This post is one of them, 9 are added. This post goes to Wed 30 Dec 2026."
    assert (made.preview.summary.text()[:8], made.yes.text()) == ("10 posts", "Add 9 posts")
    made.fields.ending.count.setFocus()
    write(person, "500")
    assert made.preview.sentence.text() == "Every month on the 30th, 400 times"
    assert made.notes.text().startswith("A series has at most 400 days: this one ends on 30 Mar 2060.")
    write(person, "10")
    is_on_29_february_and_ends_too_early(person, made)
    rule.unit.setFocus()
    person.key(Qt.Key.Key_Up)
    person.click(rule.month.by_day, QPoint(8, rule.month.by_day.height() // 2))
    rule.month.day.setFocus()
    write(person, "30")
    is_cut_at_the_most_and_has_no_day_at_all(person, made)


def is_on_the_first_monday_or_the_last_working_day(person: Someone, made: SeriesDialog) -> None:
    month = made.fields.rule.month
    for field, key, said in (
        (month.place, Qt.Key.Key_Home, "Every month on the first Tuesday, 10 times"),
        (month.weekday, Qt.Key.Key_Home, "Every month on the first Monday, 10 times"),
        (month.weekday, Qt.Key.Key_End, "Every month on the first working day, 10 times"),
        (month.place, Qt.Key.Key_End, "Every month on the last working day, 10 times"),
    ):
        field.setFocus()
        person.key(key)
        assert made.preview.sentence.text() == said
    assert rows(made)[:2] == ["Thu 31 Dec 2026", "Fri 29 Jan 2027"]
    made.fields.on_holiday.setFocus()
    person.key(Qt.Key.Key_Home)


def is_on_29_february_and_ends_too_early(person: Someone, made: SeriesDialog) -> None:
    rule = made.fields.rule
    rule.unit.setFocus()
    person.key(Qt.Key.Key_End)
    rule.year.month.setFocus()
    person.key(Qt.Key.Key_Home)
    person.key(Qt.Key.Key_Down)
    rule.year.day.setFocus()
    write(person, "29")
    assert made.preview.sentence.text() == "Every year on 29 February, 10 times"
    assert made.fields.note.text() == "A year without a 29 February has it on the 28th."
    assert rows(made)[:2] == [
        "Sun 28 Feb 2027 · the last day: February has no 29th",
        "Tue 29 Feb 2028",
    ]
    made.fields.ending.until.setFocus()
    write(person, "1-12-2026")
    person.key(Qt.Key.Key_Return)
    assert made.preview.summary.text() == "The series would end before it begins: choose a later last day."
    assert not made.yes.isEnabled()
    write(person, "31-12-2026")
    person.key(Qt.Key.Key_Return)
    assert made.preview.summary.text().startswith("No day of this rule lies before the last day")
    assert not made.yes.isEnabled()


def is_cut_at_the_most_and_has_no_day_at_all(person: Someone, made: SeriesDialog) -> None:
    rule = made.fields.rule
    made.fields.ending.until.setFocus()
    write(person, "1-3-2030")
    person.key(Qt.Key.Key_Return)
    assert made.isVisible()
    assert made.preview.sentence.text() == "Every month on the 30th, until 1 Mar 2030"
    rule.unit.setFocus()
    person.key(Qt.Key.Key_Home)
    assert made.preview.sentence.text() == "Every day, 400 times"
    assert made.notes.text() == (
        "A series has at most 400 days: this one ends on 18 Jan 2028. This post is one of them, 399 are added."
    )
    rule.unit.setFocus()
    person.key(Qt.Key.Key_Down)
    person.click(rule.weekdays.days[5])
    person.click(rule.weekdays.days[1])
    made.fields.on_weekend.setFocus()
    person.key(Qt.Key.Key_Down)
    assert not made.yes.isEnabled()
    assert made.preview.summary.text().startswith("No day is left.")
    person.click(rule.weekdays.days[5])
    assert rule.weekdays.weekdays == (5,), "one always stays"
    person.key(Qt.Key.Key_Escape)
    back(person)
    assert not person.stored().series


def test_a_series_is_made_by_keyboard_with_every_day_in_sight(person: Someone) -> None:
    is_repeated_by_keyboard(person)
    has_a_rule_of_ones_own(person)
