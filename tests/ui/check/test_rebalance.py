"""The proposal in the window: looked at, changed, accepted and taken back, by mouse and by keyboard."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from contentplanner.checker import check
from contentplanner.checker.mending.rebalance.proposal import Proposal
from contentplanner.checker.mending.steps import StepKind
from contentplanner.domain.edits import put
from contentplanner.domain.vocabulary import FiveC
from contentplanner.ui.rebalance.dialog import RebalanceDialog
from contentplanner.ui.rebalance.step_delegate import CHECK
from contentplanner.ui.rebalance.steps_list import KEY

from .conftest import TODAY, Begin, Checking, small_plan

CTRL = Qt.KeyboardModifier.ControlModifier


def opened(person: Checking) -> RebalanceDialog:
    """The dialog, once it has something to propose."""
    found = person.window.findChildren(RebalanceDialog)
    (dialog,) = [one for one in found if one.isVisible()]
    person.qtbot.waitUntil(lambda: dialog.proposal is not None)
    return dialog


def by_menu(person: Checking) -> RebalanceDialog:
    menus = person.window.menus
    assert menus is not None
    menus.actions["rebalance"].trigger()
    return opened(person)


def anew(person: Checking, dialog: RebalanceDialog, before: Proposal | None) -> Proposal:
    """What is proposed once that has been worked out anew."""
    person.qtbot.waitUntil(lambda: dialog.proposal is not None and dialog.proposal is not before)
    assert dialog.proposal is not None
    return dialog.proposal


def row_of(dialog: RebalanceDialog, key: str) -> int:
    return next(row for row in range(dialog.steps.count()) if dialog.steps.item(row).data(KEY) == key)


def is_ticked(dialog: RebalanceDialog, key: str) -> bool:
    return Qt.CheckState(dialog.steps.item(row_of(dialog, key)).data(CHECK)) is not Qt.CheckState.Unchecked


def test_steps_are_refused_and_the_rest_is_done_as_one(person: Checking) -> None:
    before = person.plan
    person.click(person.panel.rebalance)
    dialog = opened(person)
    proposal = dialog.proposal
    assert proposal is not None
    assert dialog.windowTitle() == "Rebalance December 2026"
    assert dialog.headline.endswith("the plan nearer to its goals")
    tile = dialog.tiles.tiles[FiveC.CONVERSATIONS]
    assert tile.text.replace("\u00a0", " ") == "25 % → 67 %"
    turned = next(step for step in proposal.steps if step.kind is StepKind.ASK_QUESTION)
    place = dialog.steps.visualItemRect(dialog.steps.item(row_of(dialog, turned.key))).center()
    QTest.mouseClick(dialog.steps.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place.x(), place.y()))
    rest = anew(person, dialog, proposal)
    assert turned.key not in {step.key for step in rest.steps}
    assert not is_ticked(dialog, turned.key)  # it stays in the list, to be taken after all
    person.click(dialog.accept_button)
    assert person.steps == [f"Rebalance December 2026: {len(rest.steps)} steps"]
    assert person.stored().posts == person.plan.posts
    report = check(person.plan, person.bench.desk.period, TODAY, person.bench.desk.readings)
    assert report == rest.after
    person.undo()
    assert person.stored().posts == before.posts
    assert not person.panel.rebalance.isHidden()
    person.bench.turn(-1)
    empty = by_menu(person)
    assert empty.headline == "Nothing is planned here yet, so there is nothing to balance"
    assert not empty.accept_button.isEnabled()
    assert person.panel.rebalance.isHidden()
    empty.reject()


def test_everything_goes_by_keyboard_and_is_there_for_people_who_listen(person: Checking) -> None:
    person.bench.calendar.focus_calendar()
    person.key(Qt.Key.Key_B, CTRL)
    dialog = opened(person)
    is_told(dialog)
    dialog.steps.setFocus()
    assert dialog.steps.currentRow() == 0
    kind = dialog.steps.item(0).data(KEY)
    first = dialog.proposal
    person.key(Qt.Key.Key_Space)  # a whole kind
    without = anew(person, dialog, first)
    assert all(step.kind != kind for step in without.steps)
    assert dialog.steps.hasFocus()
    person.key(Qt.Key.Key_Space)  # and back again
    assert anew(person, dialog, without) == first
    person.key(Qt.Key.Key_Down)
    assert dialog.steps.currentRow() == 1
    person.key(Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert person.steps == []
    person.window.activateWindow()
    again = by_menu(person)
    again.steps.setFocus()
    person.key(Qt.Key.Key_Return)
    assert not again.isVisible()
    assert len(person.steps) == 1


def is_told(dialog: RebalanceDialog) -> None:
    rows = QAccessible.queryAccessibleInterface(dialog.steps)
    assert rows.text(QAccessible.Text.Name) == "Steps"
    second = rows.child(1)
    assert second.text(QAccessible.Text.Name) == dialog.steps.item(1).text()
    assert second.state().checkable
    assert second.state().checked
    told = dialog.tiles.tiles[FiveC.CONVERSATIONS].accessibleName().replace("\u00a0", " ")
    assert told == "Conversations: 67 % posts that start a conversation, was 25 %, goal 50 %, goal reached"


def test_a_hook_that_no_idea_serves_begins_an_idea(begin: Begin) -> None:
    plan = small_plan()
    person = begin()
    ideas = [replace(idea, value_ids=("craft",)) for idea in plan.ideas.values()]
    person.bench.desk.perform("Only craft", put(plan, *ideas))
    dialog = by_menu(person)
    person.qtbot.waitUntil(lambda: "No idea serves Care." in person.texts(dialog.stays))
    new = next(one for one in dialog.stays.findChildren(QPushButton) if one.accessibleName() == "New idea for Care")
    person.click(new)
    (idea,) = (one for key, one in person.stored().ideas.items() if key not in plan.ideas)
    assert (idea.title, idea.value_ids) == ("Care", ("care",))
    person.window.activateWindow()  # without a window manager nobody else does
    person.qtbot.waitUntil(lambda: person.focus.accessibleName() == "Title")


def test_the_meter_and_the_check_show_what_a_text_would_lead_to_while_it_is_typed(person: Checking) -> None:
    meter, what_if = person.bench.toolbar.meter, person.bench.desk.what_if
    person.bench.open_post("p11")
    person.key(Qt.Key.Key_End, CTRL)
    person.keys(" What would you do? Tell us below.")
    person.qtbot.waitUntil(lambda: what_if.mix is not None)
    assert meter.accessibleName().replace("\u00a0", " ") == "would be 38 % · now 25 %"
    assert person.steps == []
    for _ in range(len(" What would you do? Tell us below.")):
        person.key(Qt.Key.Key_Backspace)
    person.qtbot.waitUntil(lambda: what_if.mix is None)
    assert meter.accessibleName().replace("\u00a0", " ") == "25 % conversation · goal 50 %"
    person.keys(" What would you do? Tell us below.")
    person.qtbot.waitUntil(lambda: what_if.mix is not None)
    person.key(Qt.Key.Key_Escape)  # accepted: what was supposed is so now
    assert what_if.mix is None
    assert meter.accessibleName().replace("\u00a0", " ") == "38 % conversation · goal 50 %"
