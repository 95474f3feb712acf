"""The dialog as a whole: its pages, closing, what comes from elsewhere, large text, both languages."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QListWidget, QWidget

from contentplanner.domain.edits import put
from contentplanner.domain.plan import plan_of
from contentplanner.domain.records import BrandValue
from contentplanner.ui.dialogs.veil import Veil
from contentplanner.ui.manage.channel_form import ChannelForm
from contentplanner.ui.manage.pages import PAGES
from tests.ui.manage.conftest import CONTROL, SHIFT, Begin, Managing


def test_every_page_opens_by_the_arrows_of_the_list(managing: Managing) -> None:
    managing.dialog.contents.setFocus()
    seen = [managing.dialog.page.title]
    for _page in PAGES[1:]:
        managing.key(Qt.Key.Key_Down)
        seen.append(managing.dialog.page.title)
    assert seen == ["Values", "Audiences and interests", "Channels", "People", "Campaigns", "Goals", "The plan"]


def test_the_dialog_opens_on_the_page_that_is_asked_for(begin: Begin) -> None:
    managing = begin("people")
    assert managing.dialog.page.title == "People"
    assert managing.focus is managing.pane.list


def test_a_veil_lies_over_the_window_while_the_dialog_is_open(managing: Managing) -> None:
    (veil,) = managing.window.findChildren(Veil)
    assert veil.isVisible()
    managing.key(Qt.Key.Key_Escape)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert managing.window.findChildren(Veil) == []


def test_what_is_typed_is_kept_when_the_dialog_closes(begin: Begin) -> None:
    managing = begin("channels")
    form = managing.form(ChannelForm)
    form.mark.setFocus()
    form.mark.selectAll()
    managing.keys("LI")
    managing.dialog.reject()
    assert managing.stored().channels["linkedin"].mark == "LI"


def test_after_closing_the_window_goes_on_alone(managing: Managing) -> None:
    managing.click(managing.dialog.close_button)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert managing.window.desk is not None
    assert managing.window.desk.perform("Add", put(managing.plan, BrandValue("new", "New")))


def test_undo_and_redo_are_buttons_too_and_name_what_they_do(managing: Managing) -> None:
    assert not managing.dialog.undo.isEnabled()
    managing.add("Openness")
    assert managing.dialog.undo.accessibleName() == "Undo: Add “Openness”"
    shown = [made for made in managing.dialog.findChildren(QLabel) if made.text() == "Add “Openness”"]
    assert [made.x() < managing.dialog.redo.x() for made in shown] == [True], "what undo takes back stands beside it"
    managing.click(managing.dialog.undo)
    assert managing.names()[-1] == "Growth"
    assert [made.x() > managing.dialog.redo.x() for made in shown if made.text()] == []
    managing.click(managing.dialog.redo)
    assert managing.names()[-1] == "Openness"


def test_undo_reaches_what_was_done_on_another_page(managing: Managing) -> None:
    managing.add("Openness")
    managing.turn_to("channels")
    managing.undo()
    managing.turn_to("values")
    assert "Openness" not in managing.names()
    managing.key(Qt.Key.Key_Z, CONTROL | SHIFT)
    assert managing.names()[-1] == "Openness"


def test_changes_from_elsewhere_are_shown_and_leave_typing_alone(begin: Begin) -> None:
    managing = begin("channels")
    form = managing.form(ChannelForm)
    form.mark.setFocus()
    form.mark.selectAll()
    managing.keys("LI")
    channel = managing.plan.channels["linkedin"]
    managing.planner.perform("elsewhere", put(managing.plan, replace(channel, name="Our page")))
    assert managing.names()[0] == "Our page"
    assert form.mark.text() == "LI"
    assert managing.plan.channels["linkedin"].mark == channel.mark
    managing.key(Qt.Key.Key_Return)
    assert managing.stored().channels["linkedin"].mark == "LI"
    assert managing.stored().channels["linkedin"].name == "Our page"


def test_a_refused_change_is_told_and_the_text_stays(begin: Begin) -> None:
    managing = begin("channels")
    form = managing.form(ChannelForm)
    managing.break_store()
    form.mark.setFocus()
    form.mark.selectAll()
    managing.keys("LI")
    managing.key(Qt.Key.Key_Return)
    assert managing.read_message() == "That didn't work"
    assert form.mark.text() == "LI"
    assert managing.plan.channels["linkedin"].mark == "in"
    form.mark.typing.show_plan(anew=True)


def test_a_refused_click_shows_what_the_plan_has(begin: Begin) -> None:
    managing = begin("channels")
    form = managing.form(ChannelForm)
    managing.break_store()
    managing.click(form.replies)
    assert form.replies.isChecked()
    managing.read_message()
    managing.click(form.colour.swatches["#A3261C"])
    assert form.colour.swatches["#1D5F9F"].isChecked()
    managing.read_message()


def test_an_empty_plan_begins_in_the_field_for_something_new(begin: Begin) -> None:
    managing = begin("people", plan_of(()))
    assert managing.focus is managing.pane.add
    assert not any(made.isEnabled() for made in managing.pane.buttons)
    assert managing.dialog.page.form is not None
    assert not managing.dialog.page.form.isVisible()
    managing.add("Mila")
    assert managing.dialog.page.form.isVisible()


def test_names_are_plain_text_and_of_any_length(begin: Begin) -> None:
    managing = begin("audiences")
    managing.pane.add.setText("A name that somebody pasted by mistake " * 12)
    managing.pane.add.setFocus()
    managing.key(Qt.Key.Key_Return)
    QTest.qWait(20)
    assert managing.dialog.page.horizontalScrollBar().maximum() == 0
    assert managing.window.menus is not None
    assert len(managing.window.menus.actions["undo"].text()) < 120
    managing.turn_to("values")
    managing.add("<b>Bold & open</b>")
    assert managing.names()[-1] == "<b>Bold & open</b>"
    managing.go_to("<b>Bold & open</b>")
    managing.key(Qt.Key.Key_Delete)
    assert "<b>Bold & open</b>" not in managing.names()


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_every_page_fits_a_small_screen_in_width(begin: Begin, language: str, scale: float) -> None:
    managing = begin(language=language, scale=scale, size=(1024, 700))
    managing.dialog.resize(984, 640)
    for page in PAGES:
        managing.turn_to(page.key)
        QTest.qWait(20)
        shown = managing.dialog.page
        assert shown.horizontalScrollBar().maximum() == 0, page.key
        assert (managing.dialog.width(), managing.dialog.height()) == (984, 640), page.key


@pytest.mark.parametrize("page", [page.key for page in PAGES])
def test_everything_is_reached_by_tab_and_has_a_name(begin: Begin, page: str) -> None:
    managing = begin(page)
    reached: list[QWidget] = []
    for _step in range(60):
        widget = managing.focus
        if widget in reached:
            break
        reached.append(widget)
        managing.key(Qt.Key.Key_Tab)
    kinds = (QAbstractButton, QComboBox, QLineEdit, QListWidget)
    wanted = [one for kind in kinds for one in managing.dialog.findChildren(kind) if _walkable(one)]
    assert len(wanted) > len(PAGES) / 2
    missed = [one for one in wanted if one not in reached and not _is_inside(one)]
    assert not missed, [f"{type(one).__name__} {one.accessibleName()!r}" for one in missed]
    nameless = [one for one in reached if not (one.accessibleName() or getattr(one, "text", str)())]
    assert not nameless


def _walkable(widget: QWidget) -> bool:
    by_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(by_tab) and widget.isVisible() and widget.isEnabled()


def _is_inside(widget: QWidget) -> bool:
    """Swatches are one stop, walked by arrows; parts of Qt's own widgets belong to them."""
    parent: QObject | None = widget.parent()
    swatch = getattr(widget, "isCheckable", bool)() and getattr(widget, "group", lambda: None)() is not None
    return swatch or isinstance(parent, QLineEdit | QComboBox | QListWidget)
