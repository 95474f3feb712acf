"""The fields beside the lists: channels, people, campaigns, the plan; each change one step to undo."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QColorDialog

from contentplanner.domain.records import WORKING_WEEK
from contentplanner.domain.vocabulary import ChannelKind, PersonKind
from contentplanner.ui.editor.choice_field import ChoiceField
from contentplanner.ui.manage.campaign_form import CampaignForm
from contentplanner.ui.manage.channel_form import ChannelForm
from contentplanner.ui.manage.colours import PALETTE, READABLE, contrast_with_white, next_colour, under_white
from contentplanner.ui.manage.person_form import PersonForm
from contentplanner.ui.manage.plan_form import PlanForm, zone_text
from tests.ui.manage.conftest import CONTROL, SHIFT, Begin, Managing
from tests.ui.manage.stage import TODAY


def choose(managing: Managing, field: ChoiceField, text: str) -> None:
    """Walk to a line with the arrows."""
    field.setFocus()
    managing.key(Qt.Key.Key_Home)
    for _step in range(field.count()):
        if field.currentText() == text:
            return
        managing.key(Qt.Key.Key_Down)
    raise AssertionError(f"{text!r} isn't offered")


def test_a_channel_with_a_known_name_is_of_that_kind(begin: Begin) -> None:
    managing = begin("channels")
    managing.add("tiktok")
    managing.add("Notice board")
    made = {channel.name: channel for channel in managing.stored().channels.values()}
    assert (made["tiktok"].kind, made["tiktok"].length_limit) == (ChannelKind.TIKTOK, 4000)
    assert (made["Notice board"].kind, made["Notice board"].mark) == (ChannelKind.OTHER, "no")


def test_every_field_of_a_channel_is_changed_and_taken_back(begin: Begin) -> None:
    managing = begin("channels")
    before = managing.plan.channels["linkedin"]
    form = managing.form(ChannelForm)
    managing.write_in(form.mark, "LI")
    managing.write_in(form.limit, "1.500")
    managing.write_in(form.rhythm, "3")
    managing.click(form.replies)
    managing.click(form.colour.swatches["#A3261C"])
    form.responder.setFocus()
    managing.key(Qt.Key.Key_Down)
    assert managing.stored().channels["linkedin"] == replace(
        before,
        mark="LI",
        length_limit=1500,
        rhythm_days=3,
        invites_replies=False,
        colour="#A3261C",
        responder_id="tom",
    )
    assert len(managing.steps) == 6
    for _step in range(6):
        managing.undo()
    assert managing.stored().channels["linkedin"] == before
    assert (form.mark.text(), form.limit.text(), form.replies.isChecked()) == ("in", "3,000", True)


def test_another_kind_of_channel_brings_its_own_figures(begin: Begin) -> None:
    managing = begin("channels")
    form = managing.form(ChannelForm)
    choose(managing, form.kind, "Facebook")
    channel = managing.stored().channels["linkedin"]
    assert (channel.kind, channel.mark, channel.length_limit) == (ChannelKind.FACEBOOK, "fb", 63206)
    assert (form.mark.text(), form.limit.text()) == ("fb", "63,206")


def test_no_limit_is_an_empty_field(begin: Begin) -> None:
    managing = begin("channels")
    managing.write_in(managing.form(ChannelForm).limit, "")
    assert managing.stored().channels["linkedin"].length_limit is None


@pytest.mark.parametrize(
    ("field", "typed", "told"),
    [
        ("mark", "long", "A mark has one to three letters, such as “in”."),
        ("mark", "", "A mark has one to three letters, such as “in”."),
        ("limit", "many", "Type a whole number from 1 to 1000000."),
        ("limit", "0", "Type a whole number from 1 to 1000000."),
        ("rhythm", "", "A channel needs a rhythm: type the days between two posts, such as 7."),
    ],
)
def test_what_can_not_be_saved_is_told_and_stays_to_be_mended(begin: Begin, field: str, typed: str, told: str) -> None:
    managing = begin("channels")
    form = managing.form(ChannelForm)
    line = getattr(form, field)
    managing.write_in(line, typed)
    assert form.problem.text == told
    assert line.text() == typed
    assert managing.steps == []
    line.setFocus()
    managing.key(Qt.Key.Key_Escape)
    assert form.problem.text == ""
    assert line.text() != typed
    assert managing.dialog.isVisible()


def test_another_channel_shows_its_own_fields(begin: Begin) -> None:
    managing = begin("channels")
    form = managing.form(ChannelForm)
    managing.go_to("Newsletter")
    assert (form.mark.text(), form.limit.text(), form.replies.isChecked()) == ("nl", "", False)
    assert form.kind.currentText() == "Newsletter"


def test_any_other_colour_is_made_dark_enough_for_white_letters(begin: Begin) -> None:
    managing = begin("channels")
    form = managing.form(ChannelForm)
    managing.click(form.colour.other)
    (dialog,) = form.findChildren(QColorDialog)
    dialog.setCurrentColor(QColor("#FFCC00"))
    dialog.accept()
    colour = managing.stored().channels["linkedin"].colour
    assert contrast_with_white(QColor(colour)) >= READABLE
    assert form.colour.own.isChecked()
    assert not form.colour.own.isHidden()


@pytest.mark.parametrize("colour", [*PALETTE, "#FFFFFF", "#FFFF00", "#000000"])
def test_white_letters_can_be_read_on_every_colour(colour: str) -> None:
    made = under_white(QColor(colour))
    assert contrast_with_white(QColor(made)) >= READABLE
    assert made == colour or colour not in PALETTE


def test_a_new_campaign_gets_a_colour_that_is_free() -> None:
    colours = list(PALETTE)
    assert next_colour(colours[:3]) == colours[3]
    assert next_colour([*colours, colours[0]]) == colours[1]


def test_working_days_are_seven_boxes(begin: Begin) -> None:
    managing = begin("people")
    form = managing.form(PersonForm)
    assert [box.accessibleName() for box in form.days.values()][:2] == ["Monday", "Tuesday"]
    assert [day for day, box in form.days.items() if box.isChecked()] == list(WORKING_WEEK)
    managing.click(form.days[2])
    managing.click(form.days[5])
    assert managing.stored().people["mila"].working_days == (0, 1, 3, 4, 5)
    assert len(managing.steps) == 1, "days ticked in a row are one step"
    managing.undo()
    assert managing.stored().people["mila"].working_days == WORKING_WEEK
    managing.key(Qt.Key.Key_Z, CONTROL | SHIFT)
    assert managing.stored().people["mila"].working_days == (0, 1, 3, 4, 5)
    managing.click(form.days[6])
    assert len(managing.steps) == 2, "what was done before the undo stays a step of its own"
    managing.click(form.days[6])
    assert len(managing.steps) == 1, "what comes to nothing is no step"
    managing.add("Noor")
    managing.click(form.days[6])
    managing.go_to("Mila Voorbeeld")
    managing.click(form.days[6])
    assert len(managing.steps) == 4, "everybody's days are a step of their own"
    choose(managing, form.kind, "Alumnus")
    assert managing.stored().people["mila"].kind is PersonKind.ALUMNUS


def test_absences_are_added_changed_and_removed(begin: Begin) -> None:
    managing = begin("people")
    form = managing.form(PersonForm)
    managing.click(form.add_absence)
    (row,) = form.rows
    assert managing.focus is row.first
    managing.keys("21-12-2026")
    managing.key(Qt.Key.Key_Return)
    assert row.last.text() == "21 Dec 2026"
    managing.write_in(row.last, "3 Jan 2027")
    managing.write_in(row.note, "Winter break")
    (absence,) = [one for one in managing.stored().absences.values() if one.person_id == "mila"]
    assert (absence.first_day, absence.last_day, absence.note) == (
        dt.date(2026, 12, 21),
        dt.date(2027, 1, 3),
        "Winter break",
    )
    managing.qtbot.waitUntil(row.isVisible)
    row.first.setFocus()
    for stop in (row.last, row.note, row.remove, form.add_absence):
        managing.key(Qt.Key.Key_Tab)
        assert managing.focus is stop
    managing.click(row.remove)
    assert form.rows == []
    assert set(managing.stored().absences) == {"away"}
    managing.undo()
    assert [one.note.text() for one in form.rows] == ["Winter break"]


def test_an_absence_shows_with_its_person_only(begin: Begin) -> None:
    managing = begin("people")
    managing.go_to("Tom Testers")
    (row,) = managing.form(PersonForm).rows
    assert (row.first.text(), row.last.text(), row.note.text()) == ("10 Dec 2026", "14 Dec 2026", "Holiday")
    managing.go_to("Mila Voorbeeld")
    assert managing.form(PersonForm).rows == []


def test_an_absence_needs_its_days(begin: Begin) -> None:
    managing = begin("people")
    managing.go_to("Tom Testers")
    form = managing.form(PersonForm)
    managing.write_in(form.rows[0].first, "")
    assert form.problem.text.startswith("A day is needed here")
    assert managing.stored().absences["away"].first_day == TODAY


def test_a_campaign_gets_days_by_typing_and_by_the_calendar(begin: Begin) -> None:
    managing = begin("campaigns")
    form = managing.form(CampaignForm)
    managing.write_in(form.first, "14-12")
    form.last.setFocus()
    managing.key(Qt.Key.Key_Down)
    assert form.last.popup is not None
    form.last.popup.calendar.activated.emit(QDate(2026, 12, 18))
    campaign = managing.stored().campaigns["open"]
    assert (campaign.first_day, campaign.last_day) == (dt.date(2026, 12, 14), dt.date(2026, 12, 18))
    assert form.last.text() == "18 Dec 2026"
    managing.come_back()
    managing.write_in(form.first, "")
    assert managing.stored().campaigns["open"].first_day is None


def test_swatches_are_walked_by_arrows(begin: Begin) -> None:
    managing = begin("campaigns")
    form = managing.form(CampaignForm)
    form.colour.swatches["#4355B8"].setFocus()
    managing.key(Qt.Key.Key_Right)
    managing.key(Qt.Key.Key_Space)
    assert managing.stored().campaigns["open"].colour == "#5B4A94"
    assert form.colour.swatches["#5B4A94"].isChecked()
    assert form.colour.swatches["#5B4A94"].accessibleName() == "Colour: Purple"


def test_country_and_time_zone_hold_for_the_plan(begin: Begin) -> None:
    managing = begin("plan")
    form = managing.form(PlanForm)
    assert (form.country.currentText(), form.zone.currentText()) == ("Netherlands", "Amsterdam (Europe)")
    form.country.setFocus()
    managing.keys("Belg")
    managing.key(Qt.Key.Key_Tab)
    assert managing.stored().basics.country == "BE"
    assert managing.focus is form.zone
    managing.key(Qt.Key.Key_Home)
    managing.key(Qt.Key.Key_Return)
    assert form.zone.currentText() == "Brussels (Europe)"
    assert managing.steps == ["Change country to Belgium", "Change time zone to Brussels (Europe)"]
    assert managing.stored().basics.time_zone == "Europe/Brussels"
    managing.undo()
    managing.undo()
    assert form.country.currentText() == "Netherlands"


def test_a_time_zone_reads_by_its_place() -> None:
    assert zone_text("America/Argentina/Buenos_Aires") == "Buenos Aires (America/Argentina)"
    assert zone_text("UTC") == "UTC"
