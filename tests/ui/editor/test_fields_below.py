"""The fields below the text, and all of them together: pictures, links, notes, folds, width, reading only."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QWidget,
)

from contentplanner.domain.edits import plan_idea, put
from contentplanner.domain.records import Media
from contentplanner.domain.vocabulary import Direction, Subject
from contentplanner.ui.theme import px

from .conftest import CONTROL, Begin, Editing
from .plans import SENDS, TODAY


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


@pytest.mark.parametrize(("code", "scale", "width"), [("en", 1.0, 320), ("nl", 1.0, 280), ("nl", 2.0, 280)])
def test_nothing_is_wider_than_the_panel(begin: Begin, code: str, scale: float, width: int) -> None:
    editing = begin(code, scale)
    editing.window.resize(px(width), px(900))
    editing.planner.perform("Share", plan_idea(editing.plan, "wanted", TODAY))
    panel = editing.open("single")
    editing.click(panel.footer.copy)
    panel.idea.more.open(wanted=True)
    editing.qtbot.wait(50)
    assert panel.width() == px(width)
    for widget in panel.findChildren(QWidget):
        if widget.isVisible() and widget.window() is editing.window:
            left = widget.mapTo(panel, QPoint(0, 0)).x()
            assert 0 <= left <= left + widget.width() <= panel.width(), widget


def test_a_plan_opened_for_reading_is_shown_and_copied_only(begin: Begin) -> None:
    editing = begin(read_only=True)
    panel = editing.open("single")
    editing.keys("Typed")
    panel.facts.time.setFocus()
    editing.key(Qt.Key.Key_Up)
    panel.facts.day.setFocus()
    editing.key(Qt.Key.Key_Down)
    editing.click(panel.facts.day.opener)
    editing.click(panel.text.direction.segments[Direction.TWO_WAY])
    editing.click(panel.idea.tags.values.chips[0])
    editing.click(panel.footer.delete)
    assert panel.accept()
    assert (editing.steps, panel.notices.unsaved.text) == ([], "")
    assert panel.facts.day.popup is None
    editing.click(panel.footer.copy)
    assert QGuiApplication.clipboard().text() == SENDS
    assert not panel.footer.mark.isEnabled()
    editing.open_idea("unplanned")
    assert not panel.posts.plan_it.isEnabled()


def test_what_looks_like_html_or_a_shortcut_is_shown_as_it_is(editing: Editing) -> None:
    odd = replace(editing.plan.values["craft"], name="<b>R&D</b>")
    person = replace(editing.plan.people["mila"], name="<i>Mila</i>")
    editing.planner.perform("Elsewhere", put(editing.plan, odd, person))
    panel = editing.open("single")
    (chip,) = panel.idea.tags.values.chips
    assert chip.accessibleName() == "Remove <b>R&D</b>"
    assert chip.toolTip() == "<qt>Remove &lt;b&gt;R&amp;D&lt;/b&gt;</qt>"
    assert chip.shortcut().isEmpty()
    assert panel.facts.responder.currentText() == "<i>Mila</i> (channel)"
    assert panel.facts.responder.toolTip() == "<qt>&lt;i&gt;Mila&lt;/i&gt; (channel)</qt>"


def test_the_cursor_of_a_growing_text_stays_in_sight(editing: Editing) -> None:
    panel = editing.open("single")
    editing.window.resize(320, 600)
    editing.key(Qt.Key.Key_End, CONTROL)
    for n in range(14):
        editing.key(Qt.Key.Key_Return)
        editing.keys(f"Line {n}")
    editing.qtbot.wait(50)
    field = panel.text.field
    assert not field.verticalScrollBar().isVisible()
    bottom = field.viewport().mapTo(panel, field.cursorRect().bottomLeft()).y()
    assert panel.header.height() < bottom < panel.footer.y()


def test_pages_scroll_the_editor(editing: Editing) -> None:
    panel = editing.open("single")
    editing.window.resize(320, 500)
    editing.qtbot.wait(20)
    panel.footer.duplicate.setFocus()
    before = panel.extras.notes.mapTo(panel, QPoint(0, 0)).y()
    editing.key(Qt.Key.Key_PageDown)
    assert panel.extras.notes.mapTo(panel, QPoint(0, 0)).y() < before
