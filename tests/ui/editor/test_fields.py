from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)

from contentplanner.domain.vocabulary import ChannelKind, Direction, PersonKind, Status
from contentplanner.ui.editor.choice_field import ChoiceField
from contentplanner.ui.editor.direction_control import DirectionControl
from contentplanner.ui.editor.link_popup import LinkPopup

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
    assert walked == [panel.header.status, panel.header.close_button, *inside, *walked[-6:]]
    assert walked[-6] is panel.checklist.switch
    assert walked[-2:] == [panel.header.previous, panel.header.next]
    assert inside == sorted(inside, key=lambda widget: _reading_order(widget, scrolled))


def _reading_order(widget: QWidget, scrolled: QScrollArea) -> tuple[int, int]:
    """Row by row; widgets whose middles are less than half a line apart stand in one row."""
    place = scrolled.mapFromGlobal(widget.mapToGlobal(widget.rect().center()))
    return (place.y() + scrolled.verticalScrollBar().value()) // 14, place.x()


def test_a_channel_is_chosen_by_keyboard_at_once(editing: Editing) -> None:
    panel = editing.open("single")
    panel.facts.channel.setFocus()
    editing.keys("ins")
    assert panel.facts.channel.finder is not None
    editing.key(Qt.Key.Key_Return)
    editing.qtbot.waitUntil(panel.facts.channel.hasFocus)
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
    ambassadors_are_found_made_and_taken_off(editing)


def ambassadors_are_found_made_and_taken_off(editing: Editing) -> None:
    field = editing.panel.facts.ambassadors
    field.add.setFocus()
    editing.key(Qt.Key.Key_Space)
    editing.qtbot.waitUntil(lambda: field.finder is not None and field.finder.isVisible())
    editing.keys("test")
    editing.key(Qt.Key.Key_Return)
    assert editing.plan.posts["single"].ambassador_ids == ("tom",)
    editing.keys("Noor Nieuw")
    editing.key(Qt.Key.Key_Return)
    made = editing.stored().posts["single"].ambassador_ids[-1]
    assert (editing.plan.people[made].name, editing.steps[-1]) == ("Noor Nieuw", "Add “Noor Nieuw”")
    assert [chip.name for chip in field.chips] == ["Tom Testers", "Noor Nieuw"]
    field.chips[0].setFocus()
    editing.key(Qt.Key.Key_Delete)
    assert editing.stored().posts["single"].ambassador_ids == (made,)


def test_the_arrows_stop_at_the_last_person(editing: Editing) -> None:
    panel = editing.open("single")
    panel.facts.voice.setFocus()
    for _ in range(5):
        editing.key(Qt.Key.Key_Down)
    assert editing.plan.posts["single"].voice_id == "tom"


@pytest.mark.parametrize("role", ["voice", "responder"])
def test_a_person_is_found_anywhere_in_the_name_or_made_with_a_kind(editing: Editing, role: str) -> None:
    panel = editing.open("single")
    field = panel.facts.voice if role == "voice" else panel.facts.responder
    field.setFocus()
    editing.keys("test")
    editing.key(Qt.Key.Key_Return)
    assert getattr(editing.plan.posts["single"], f"{role}_id") == "tom"
    editing.qtbot.waitUntil(field.hasFocus)
    editing.key(Qt.Key.Key_Space)
    editing.keys("Noor  Nieuw")
    assert field.finder is not None
    assert [field.finder.list.item(n).text() for n in range(2)] == [
        "New colleague “Noor Nieuw”",
        "New leader “Noor Nieuw”",
    ]
    editing.key(Qt.Key.Key_Down)
    editing.key(Qt.Key.Key_Return)
    person = editing.plan.people[getattr(editing.stored().posts["single"], f"{role}_id")]
    assert (person.name, person.kind) == ("Noor Nieuw", PersonKind.LEADER)
    assert field.currentText() == "Noor Nieuw"
    assert editing.steps[-1] == "Add “Noor Nieuw”"


def test_a_new_channel_takes_the_kind_that_its_name_tells(editing: Editing) -> None:
    panel = editing.open("single")
    editing.click(panel.facts.channel)
    editing.qtbot.waitUntil(lambda: panel.facts.channel.finder is not None)
    editing.keys("TikTok")
    editing.key(Qt.Key.Key_Return)
    channel = editing.plan.channels[editing.stored().posts["single"].channel_id]
    assert (channel.name, channel.kind, channel.mark) == ("TikTok", ChannelKind.TIKTOK, "tt")
    assert panel.facts.channel.currentText() == "TikTok"


def test_a_new_campaign_is_made_by_typing_its_name(editing: Editing) -> None:
    panel = editing.open_idea("unplanned")
    panel.idea.more.campaign.setFocus()
    editing.keys("Spring")
    editing.key(Qt.Key.Key_Return)
    key = editing.stored().ideas["unplanned"].campaign_id
    assert key is not None
    assert editing.plan.campaigns[key].name == "Spring"


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
    editing.qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), LinkPopup))
    editing.key(Qt.Key.Key_Return)
    assert editing.stored().posts["single"].status is Status.POSTED
    assert editing.stored().posts["single"].link == ""
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
