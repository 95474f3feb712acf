from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QLineEdit, QMenu

from contentplanner.domain.edits import views_in_order
from contentplanner.domain.edits.replacing import delete_managed
from contentplanner.domain.plan import Plan, plan_of
from contentplanner.domain.records import Post
from contentplanner.domain.vocabulary import FilterField, Status
from contentplanner.ui.backlog.pills import Pill
from contentplanner.ui.calendar.agenda.view import AgendaView
from contentplanner.ui.calendar.chip import Chip
from contentplanner.ui.calendar.month_data import chip_state
from contentplanner.ui.calendar.view import ViewKind
from contentplanner.ui.filter.popup import FilterPopup
from contentplanner.ui.filter.views_dialog import ViewsDialog

from .conftest import ASKS, small_plan

if TYPE_CHECKING:
    from .conftest import Begin, Someone

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def varied_plan() -> Plan:
    """The small plan with a post of a person on another channel, a week in which two things differ."""
    post = Post("told", "parents", "instagram", dt.date(2026, 12, 9), dt.time(16), text=ASKS, voice_id="mila")
    return plan_of((*small_plan().records(), replace(post, status=Status.DRAFT)))


def popup(person: Someone) -> FilterPopup:
    (found,) = (one for one in person.bench.findChildren(FilterPopup) if one.isVisible())
    return found


def titles(person: Someone) -> list[str]:
    return [card.title for card in person.bench.backlog.list.cards.cards]


def seen(person: Someone) -> dict[str, bool]:
    """The posts on the screen, and whether they are dimmed."""
    view, desk = person.bench.calendar.view, person.bench.desk
    if isinstance(view, AgendaView):
        posts = [desk.plan.posts[row.post_id] for row in view.table.agenda.rows if row.post_id]
        return {post.id: chip_state(desk, post).faded for post in posts}
    chips = [chip for chip in person.bench.calendar.findChildren(Chip) if chip.isVisible() and chip.view.post_id]
    return {chip.view.post_id: chip.state.faded for chip in chips}


def asked(person: Someone) -> list[str]:
    return [chip.name for chip in person.bench.filter_bar.chips] if person.bench.filter_bar.isVisible() else []


def press(key: Qt.Key) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key)


def test_the_filter_is_chosen_by_keyboard_and_holds_in_every_view(begin: Begin) -> None:
    person = begin(varied_plan())
    QTest.keyClick(person.app.window, Qt.Key.Key_F, CONTROL | SHIFT)
    box = popup(person)
    assert box.accessibleName() == "Filter"
    assert [box.fields.item(row).text() for row in range(3)] == ["Value", "Interest", "Audience"]
    for _ in range(list(FilterField).index(FilterField.CHANNEL) + 5):
        press(Qt.Key.Key_Down)
    box.show_field(FilterField.CHANNEL)
    press(Qt.Key.Key_Right)
    assert box.choices.accessibleName() == "Channel"
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Space)
    assert box.fields.currentItem().text() == "Channel · 1"
    assert asked(person) == ["Channel: Instagram"]
    assert person.bench.filter_bar.count.text() == "December 2026: 1 of 8 posts"
    assert titles(person) == ["Tool quiz", "Parents at work"]
    press(Qt.Key.Key_Left)
    box.show_field(FilterField.STATUS)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Escape)
    assert asked(person) == ["Channel: Instagram", "Draft"]
    assert person.bench.toolbar.filter.accessibleName() == "Filter, 2 in force"
    for kind in (ViewKind.WEEK, ViewKind.LIST, ViewKind.MONTH):
        person.menu(f"view_{kind}").trigger()
        QTest.qWait(30)
        dimmed = seen(person)
        assert dimmed.pop("told") is False
        assert set(dimmed.values()) == {True}
    person.menu("hide_filtered").trigger()
    assert person.menu("hide_filtered").isChecked()
    for kind in (ViewKind.WEEK, ViewKind.LIST, ViewKind.MONTH):
        person.menu(f"view_{kind}").trigger()
        QTest.qWait(30)
        assert seen(person) == {"told": False}
    assert person.cell(9).accessibleName() == "Wednesday 9 December 2026, 1 post, 1 hidden"
    person.click(person.bench.filter_bar.way.dim)
    assert len(seen(person)) == 8
    person.bench.filter_bar.chips[1].setFocus()
    person.key(Qt.Key.Key_Delete)
    assert asked(person) == ["Channel: Instagram"]
    assert person.bench.filter_bar.chips[0].hasFocus()
    chip = person.bench.filter_bar.chips[0]
    person.click(chip, QPoint(chip.width() - 6, chip.height() // 2))
    assert asked(person) == []
    assert set(seen(person).values()) == {False}
    assert len(titles(person)) == 3


def test_the_filter_is_chosen_with_the_mouse_by_several_values_and_cleared(begin: Begin) -> None:
    person = begin(varied_plan())
    person.click(person.bench.backlog.filter)
    box = popup(person)
    for row in (0, 2):
        item = box.choices.visualItemRect(box.choices.item(row))
        QTest.mouseClick(box.choices.viewport(), Qt.MouseButton.LeftButton, pos=item.topLeft() + QPoint(12, 12))
    assert asked(person) == ["Value: Care", "Value: No value"]
    assert titles(person) == ["Tool quiz", "Parents at work"]
    box.show_field(FilterField.PLANNED)
    words = box.choices.visualItemRect(box.choices.item(0)).topLeft() + QPoint(60, 12)
    for found in (["Tool quiz"], ["Tool quiz", "Parents at work"], ["Tool quiz"]):
        QTest.mouseClick(box.choices.viewport(), Qt.MouseButton.LeftButton, pos=words)
        assert titles(person) == found
    person.click(box.way.hide_)
    assert seen(person) == {"told": False}
    person.click(box.clear)
    assert asked(person) == []
    assert len(titles(person)) == 3
    box.close()
    person.menu("hide_filtered").trigger()


def answer(person: Someone, text: str) -> None:
    """Type into the question for a name and press Enter."""
    person.qtbot.waitUntil(lambda: person.app.window.findChild(QInputDialog) is not None)
    box = person.app.window.findChild(QInputDialog)
    assert isinstance(box, QInputDialog)
    field = box.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)
    person.qtbot.waitUntil(lambda: person.app.window.findChild(QInputDialog) is None)


def choose(text: str) -> None:
    """Choose from the menu that is open."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    action = next(one for one in menu.actions() if one.text() == text)
    menu.setActiveAction(action)
    QTest.keyClick(menu, Qt.Key.Key_Return)


def pill(person: Someone, name: str) -> Pill:
    return next(
        one for one in person.bench.backlog.pills.pills if one.accessibleName() == name and isinstance(one, Pill)
    )


def views(person: Someone) -> list[str]:
    return [view.name for view in views_in_order(person.stored())]


def test_views_are_kept_in_the_plan_and_outlive_the_value_they_name(begin: Begin) -> None:
    person = begin(varied_plan())
    person.menu("filter").trigger()
    box = popup(person)
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Space)
    person.click(box.save)
    answer(person, "About care")
    assert views(person) == ["About care"]
    assert pill(person, "About care").isChecked()
    person.click(pill(person, "All"))
    assert asked(person) == []
    pill(person, "About care").setFocus()
    person.key(Qt.Key.Key_Space)
    assert asked(person) == ["Value: Care"]
    person.click(pill(person, "Never planned"))
    assert asked(person) == ["Never planned"]
    person.menu("save_view").trigger()
    answer(person, "Fresh")
    assert views(person) == ["About care", "Fresh"]
    fresh = pill(person, "Fresh")
    fresh.menu_wanted.emit(fresh.mapToGlobal(fresh.rect().center()))
    choose("Move left")
    assert views(person) == ["Fresh", "About care"]
    person.menu("views").trigger()
    dialog = person.app.window.findChild(ViewsDialog)
    assert isinstance(dialog, ViewsDialog)
    assert dialog.asks.text() == "Never planned"
    person.qtbot.waitUntil(dialog.isActiveWindow)
    dialog.list.setFocus()
    press(Qt.Key.Key_F2)
    QTest.keyClicks(person.focus, "Not yet used")
    press(Qt.Key.Key_Return)
    person.qtbot.waitUntil(lambda: views(person)[0] == "Not yet used")
    dialog.list.setFocus()
    QTest.keyClick(dialog.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert views(person) == ["About care", "Not yet used"]
    QTest.keyClick(dialog.list, Qt.Key.Key_Delete)
    assert views(person) == ["About care"]
    person.click(dialog.undo)
    assert views(person) == ["About care", "Not yet used"]
    person.click(dialog.close_button)
    person.click(pill(person, "About care"))
    desk = person.bench.desk
    desk.perform("Delete", delete_managed(desk.plan, desk.plan.values["care"]))
    assert asked(person) == ["Value: deleted"]
    assert titles(person) == []
    assert person.bench.backlog.list.empty_text == "No idea fits the filter and the search."
    person.menu("undo").trigger()
    assert titles(person) == ["Parents at work"]
