from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from PySide6.QtCore import QDate, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QInputDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)

from contentplanner.domain.edits import put
from contentplanner.domain.records import Media
from contentplanner.domain.vocabulary import Direction, Status, Subject
from contentplanner.ui.editor.choice_field import ChoiceField
from contentplanner.ui.editor.direction_control import DirectionControl

from .conftest import Begin, Editing

NAMES = {
    "en": ("Title", "Text", "Channel", "Day", "Time", "Voice", "Responder", "Status", "Direction"),
    "nl": ("Titel", "Tekst", "Kanaal", "Dag", "Tijd", "Afzender", "Reageerder", "Status", "Richting"),
}
KINDS = (QLineEdit, QPlainTextEdit, ChoiceField, QLineEdit, QLineEdit, ChoiceField, ChoiceField, QPushButton)


@pytest.mark.parametrize("code", ["en", "nl"])
def test_a_screen_reader_meets_the_fields_by_their_names(begin: Begin, code: str) -> None:
    editing = begin(language=code)
    editing.open("single")
    assert editing.panel.accessibleName() == "Post"
    for name, kind in zip(NAMES[code], (*KINDS, DirectionControl), strict=True):
        assert editing.named(kind, name).isEnabled()


def test_every_label_belongs_to_its_field(editing: Editing) -> None:
    panel = editing.open("single")
    owners = {one.text(): one.buddy() for one in panel.findChildren(QLabel) if one.buddy() and one.isVisible()}
    for name in ("Title", "Text", "Channel", "Day", "Time", "Voice", "Responder", "Link", "Notes"):
        assert owners[name].accessibleName() == name


def test_tab_walks_through_the_fields_as_they_stand_on_screen(editing: Editing) -> None:
    panel = editing.open("single")
    panel.header.status.setFocus()
    walked: list[QWidget] = []
    while editing.focus not in walked and panel.isAncestorOf(editing.focus):
        walked.append(editing.focus)
        editing.key(Qt.Key.Key_Tab)
    editing.qtbot.wait(20)
    scrolled = panel.findChild(QScrollArea)
    assert scrolled is not None
    inside = [widget for widget in walked if scrolled.isAncestorOf(widget)]
    assert {panel.idea.title, panel.text.field, panel.extras.notes} <= set(inside)
    assert len(inside) >= 15
    assert walked == [panel.header.status, panel.header.close_button, *inside, *walked[-3:]]
    assert inside == sorted(inside, key=lambda widget: _reading_order(widget, scrolled))


def _reading_order(widget: QWidget, scrolled: QScrollArea) -> tuple[int, int]:
    """Row by row; widgets whose middles are less than half a line apart stand in one row."""
    place = scrolled.mapFromGlobal(widget.mapToGlobal(widget.rect().center()))
    return (place.y() + scrolled.verticalScrollBar().value()) // 14, place.x()


@pytest.mark.parametrize(
    ("typed", "day"),
    [("18-12-2026", dt.date(2026, 12, 18)), ("18 dec", dt.date(2026, 12, 18)), ("2027-01-04", dt.date(2027, 1, 4))],
)
def test_a_day_is_typed(editing: Editing, typed: str, day: dt.date) -> None:
    panel = editing.open("single")
    editing.write_in(panel.facts.day, typed)
    editing.key(Qt.Key.Key_Tab)
    assert editing.stored().posts["single"].day == day
    assert editing.plan.posts["single"].time == dt.time(9)
    assert len(editing.steps) == 1


def test_an_emptied_day_makes_the_post_undated(editing: Editing) -> None:
    panel = editing.open("single")
    editing.write_in(panel.facts.day, "")
    editing.key(Qt.Key.Key_Return)
    assert editing.stored().posts["single"].day is None
    assert editing.steps == ["Put “Electrician wanted” back in the backlog"]


def test_a_day_that_is_none_stays_in_its_field_with_a_sentence(editing: Editing) -> None:
    panel = editing.open("single")
    editing.write_in(panel.facts.day, "31-2")
    editing.key(Qt.Key.Key_Tab)
    assert panel.facts.puzzle.text == "That is no day I know: type it like 14-12-2026 or 14 Dec."
    assert panel.facts.day.text() == "31-2"
    assert editing.steps == []
    editing.write_in(panel.facts.day, "30-12")
    assert panel.facts.puzzle.text == ""
    assert panel.accept()
    assert editing.plan.posts["single"].day == dt.date(2026, 12, 30)


def test_a_day_is_picked_from_the_calendar_by_keyboard(editing: Editing) -> None:
    panel = editing.open("single")
    panel.facts.day.setFocus()
    editing.key(Qt.Key.Key_Down)
    popup = panel.facts.day.popup
    assert popup is not None
    assert popup.isVisible()
    editing.key(Qt.Key.Key_Right)
    editing.key(Qt.Key.Key_Return)
    assert editing.plan.posts["single"].day == dt.date(2026, 12, 15)
    assert panel.facts.day.text() == "Tue 15 Dec"
    assert len(editing.steps) == 1


def test_the_calendar_has_a_way_to_no_day(editing: Editing) -> None:
    panel = editing.open("single")
    panel.facts.day.open_calendar()
    popup = panel.facts.day.popup
    assert popup is not None
    assert popup.calendar.selectedDate() == QDate(2026, 12, 14)
    assert popup.clear is not None
    editing.click(popup.clear)
    assert editing.plan.posts["single"].day is None
    assert panel.facts.day.text() == ""


@pytest.mark.parametrize(("typed", "time"), [("14", dt.time(14)), ("930", dt.time(9, 30)), ("", None)])
def test_a_time_is_typed_or_taken_away(editing: Editing, typed: str, time: dt.time | None) -> None:
    panel = editing.open("single")
    editing.write_in(panel.facts.time, typed)
    editing.key(Qt.Key.Key_Tab)
    assert editing.stored().posts["single"].time == time


def test_the_same_time_typed_otherwise_is_no_change(editing: Editing) -> None:
    panel = editing.open("single")
    editing.write_in(panel.facts.time, "9")
    editing.key(Qt.Key.Key_Tab)
    assert panel.facts.time.text() == "09:00"
    assert editing.steps == []


def test_the_arrows_step_the_time_by_quarters(editing: Editing) -> None:
    panel = editing.open("single")
    panel.facts.time.setFocus()
    editing.key(Qt.Key.Key_Up)
    editing.key(Qt.Key.Key_Up)
    editing.key(Qt.Key.Key_Down)
    editing.key(Qt.Key.Key_Tab)
    assert editing.plan.posts["single"].time == dt.time(9, 15)
    assert len(editing.steps) == 1


def test_a_channel_is_chosen_by_keyboard_at_once(editing: Editing) -> None:
    panel = editing.open("single")
    panel.facts.channel.setFocus()
    editing.keys("I")
    assert editing.stored().posts["single"].channel_id == "instagram"
    editing.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editing.plan.posts["single"].channel_id == "linkedin"
    assert panel.facts.channel.currentText() == "LinkedIn"


def test_voice_and_responder_are_chosen_by_keyboard(editing: Editing) -> None:
    panel = editing.open("single")
    assert panel.facts.voice.currentText() == "Company logo"
    assert panel.facts.responder.currentText() == "Mila Voorbeeld (channel)"
    panel.facts.voice.setFocus()
    editing.key(Qt.Key.Key_Down)
    panel.facts.responder.setFocus()
    editing.key(Qt.Key.Key_End)
    post = editing.stored().posts["single"]
    assert (post.voice_id, post.responder_id) == ("mila", "tom")
    editing.key(Qt.Key.Key_Home)
    assert editing.plan.posts["single"].responder_id is None


def test_the_arrows_do_not_walk_onto_new_person(editing: Editing) -> None:
    panel = editing.open("single")
    panel.facts.voice.setFocus()
    for _ in range(5):
        editing.key(Qt.Key.Key_Down)
    assert editing.plan.posts["single"].voice_id == "tom"
    assert not editing.window.findChildren(QInputDialog)


def test_a_new_person_is_asked_for_and_speaks(editing: Editing) -> None:
    panel = editing.open("single")
    panel.facts.voice.activated.emit(panel.facts.voice.count() - 1)
    (box,) = panel.findChildren(QInputDialog)
    editing.qtbot.waitUntil(box.isActiveWindow)
    editing.keys("Noor  Nieuw")
    editing.key(Qt.Key.Key_Return)
    voice = editing.stored().posts["single"].voice_id
    assert voice is not None
    assert editing.plan.people[voice].name == "Noor Nieuw"
    assert panel.facts.voice.currentText() == "Noor Nieuw"
    assert editing.steps == ["Add “Noor Nieuw”"]


def test_the_wheel_over_a_list_changes_nothing(editing: Editing) -> None:
    panel = editing.open("single")
    channel = panel.facts.channel
    channel.setFocus()
    middle = QPointF(channel.rect().center())
    wheel = QWheelEvent(
        middle,
        QPointF(channel.mapToGlobal(middle.toPoint())),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(channel, wheel)
    assert editing.plan.posts["single"].channel_id == "linkedin"


def test_any_status_is_set_directly_by_the_menu(editing: Editing) -> None:
    panel = editing.open("single")
    menu = panel.header.status.menu()
    assert [action.text() for action in menu.actions()] == ["Draft", "In review", "Approved", "Scheduled", "Posted"]
    panel.header.status.setFocus()
    menu.popup(panel.header.status.mapToGlobal(QPoint(0, 30)))
    editing.qtbot.waitUntil(menu.isVisible)
    QTest.keyClick(menu, Qt.Key.Key_Up)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert editing.stored().posts["single"].status is Status.POSTED
    assert panel.header.status.text() == "Posted"
    assert panel.header.status.accessibleDescription() == "Posted"


def test_the_direction_is_set_by_hand_with_the_arrows(editing: Editing) -> None:
    panel = editing.open("single")
    control = panel.text.direction
    assert control.direction is None
    control.segments[None].setFocus()
    editing.key(Qt.Key.Key_Right)
    editing.key(Qt.Key.Key_Right)
    assert editing.stored().posts["single"].direction is Direction.TWO_WAY
    assert control.direction is Direction.TWO_WAY
    editing.click(control.segments[None])
    assert editing.plan.posts["single"].direction is None
    assert editing.steps[-1] == "Read the direction of “Electrician wanted” from its text"


def test_a_picture_is_added_described_and_taken_away(editing: Editing) -> None:
    panel = editing.open("single")
    editing.click(panel.extras.media.add)
    editing.keys("film.mp4")
    editing.key(Qt.Key.Key_Tab)
    panel.extras.media.rows[1].alt.setFocus()
    editing.keys("A van in the snow")
    editing.key(Qt.Key.Key_Tab)
    assert editing.stored().posts["single"].media == (Media("van.jpg"), Media("film.mp4", "A van in the snow"))
    editing.click(panel.extras.media.rows[0].remove)
    assert editing.plan.posts["single"].media == (Media("film.mp4", "A van in the snow"),)
    assert [row.source.text() for row in panel.extras.media.rows] == ["film.mp4"]


def test_an_alt_text_waits_for_its_picture(editing: Editing) -> None:
    panel = editing.open("q0")
    editing.click(panel.extras.media.add)
    row = panel.extras.media.rows[0]
    editing.write_in(row.alt, "A hammer")
    row.source.setFocus()
    assert editing.plan.posts["q0"].media == ()
    editing.keys("hammer.jpg")
    editing.key(Qt.Key.Key_Return)
    assert editing.stored().posts["q0"].media == (Media("hammer.jpg", "A hammer"),)


def test_only_a_safe_link_can_be_opened(editing: Editing) -> None:
    panel = editing.open("single")
    assert not panel.extras.open_link.isEnabled()
    editing.write_in(panel.extras.link, "javascript:alert(1)")
    assert not panel.extras.open_link.isEnabled()
    assert "https://" in panel.extras.unusable.text
    editing.write_in(panel.extras.link, "https://example.org/jobs")
    assert panel.extras.open_link.isEnabled()
    assert panel.extras.unusable.text == ""
    editing.key(Qt.Key.Key_Tab)
    assert editing.stored().posts["single"].link == "https://example.org/jobs"


def test_notes_are_kept(editing: Editing) -> None:
    panel = editing.open("single")
    editing.write_in(panel.extras.notes, "Ask Tom.")
    editing.key(Qt.Key.Key_Return)
    editing.keys("Twice.")
    editing.key(Qt.Key.Key_Tab)
    assert editing.stored().posts["single"].notes == "Ask Tom.\nTwice."


def test_subject_campaign_and_brief_stand_under_a_fold(editing: Editing) -> None:
    panel = editing.open("single")
    more = panel.idea.more
    assert not more.subject.isVisible()
    more.switch.setFocus()
    editing.key(Qt.Key.Key_Space)
    assert more.subject.isVisible()
    more.subject.setFocus()
    editing.keys("V")
    more.campaign.setFocus()
    editing.key(Qt.Key.Key_Down)
    editing.write_in(more.brief, "For school leavers")
    editing.key(Qt.Key.Key_Tab)
    idea = editing.stored().ideas["wanted"]
    assert (idea.subject, idea.campaign_id, idea.brief) == (Subject.VACANCY, "open", "For school leavers")
    assert more.switch.text() == "Vacancy · Open day · Brief"


def test_an_archived_channel_is_offered_only_where_it_is_used(editing: Editing) -> None:
    archived = replace(editing.plan.channels["instagram"], archived=True)
    editing.planner.perform("Archive", put(editing.plan, archived))
    panel = editing.open("single")
    assert [panel.facts.channel.itemText(n) for n in range(panel.facts.channel.count())] == ["LinkedIn", "X"]
    editing.open("q0")
    assert panel.facts.channel.currentText() == "Instagram"


def test_at_twice_the_size_nothing_is_wider_than_the_panel(begin: Begin) -> None:
    editing = begin(scale=2.0)
    panel = editing.open("single")
    panel.resize(640, 1000)
    editing.qtbot.wait(50)
    for widget in (panel.text.direction, panel.facts.time, panel.footer.copy, panel.header.close_button):
        right = widget.mapTo(panel, widget.rect().topRight()).x()
        assert right <= panel.width()
