"""Whatever can be done to a value can be done to everything that is managed, by mouse and by keyboard."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import Qt

from contentplanner.domain.edits import put
from contentplanner.domain.plan import TABLE_OF, Plan, applied, references
from contentplanner.domain.records import AudienceInterest, Campaign
from contentplanner.ui.manage.questions import DeleteQuestion, MergeQuestion, Way
from contentplanner.ui.manage.records_pane import RecordsPane
from tests.ui.manage.conftest import ALT, CONTROL, SHIFT, Begin, Managing, small_plan


@dataclass(frozen=True)
class Kind:
    """One list: the page it stands on, and two records of it, both of them in use."""

    page: str
    table: str
    one: str
    other: str
    place: int = 0


KINDS = (
    Kind("values", "values", "Craftsmanship", "Care"),
    Kind("audiences", "audiences", "Starters", "Alumni"),
    Kind("audiences", "interests", "Learning on the job", "A first contract", 1),
    Kind("channels", "channels", "LinkedIn", "Instagram"),
    Kind("people", "people", "Tom Testers", "Mila Voorbeeld"),
    Kind("campaigns", "campaigns", "Open day", "Winter"),
)


def full_plan() -> Plan:
    """The small plan with a second interest of the starters and a second campaign, and an idea that has all first."""
    plan = small_plan()
    quiz = replace(plan.ideas["quiz"], interest_ids=("contract",), campaign_id="open")
    wanted = replace(plan.ideas["wanted"], campaign_id="winter")
    new = (AudienceInterest("contract", "starters", "A first contract", 1), Campaign("winter", "Winter", position=1))
    return applied(plan, put(plan, *new, quiz, wanted))


PLAN = full_plan()


def users(plan: Plan, table: str, key: str) -> set[tuple[str, str]]:
    """Everything in a plan that names a record, absences left out: they are part of a person."""
    named = (row for row in plan.records() if (table, key) in references(row))
    return {(TABLE_OF[type(row)], row.id) for row in named if TABLE_OF[type(row)] != "absences"}


def key_of(kind: Kind, name: str) -> str:
    return next(str(key) for key, row in getattr(PLAN, kind.table).items() if row.name == name)


def pane_of(managing: Managing, kind: Kind) -> RecordsPane:
    managing.turn_to(kind.page)
    if kind.place:
        managing.go_to("Starters")
    return managing.dialog.page.panes[kind.place]


def taken_back(managing: Managing) -> None:
    """Undo it all by the keyboard."""
    for _step in managing.steps:
        managing.undo()
    assert managing.plan == PLAN


def is_added_and_renamed(managing: Managing, kind: Kind) -> None:
    pane = pane_of(managing, kind)
    managing.add("  Something   new ", pane)
    assert managing.names(pane)[-1] == "Something new"
    assert pane.add.text() == ""
    assert len(getattr(managing.plan, kind.table)) == len(getattr(PLAN, kind.table)) + 1
    managing.undo()
    managing.key(Qt.Key.Key_Z, CONTROL | SHIFT)
    assert managing.names(pane)[-1] == "Something new"
    managing.go_to(kind.one, pane)
    managing.key(Qt.Key.Key_F2)
    managing.write_name(f"{kind.one} anew")
    assert getattr(managing.plan, kind.table)[key_of(kind, kind.one)].name == f"{kind.one} anew"


def stands_elsewhere(managing: Managing, kind: Kind) -> None:
    pane = pane_of(managing, kind)
    before = managing.names(pane)
    managing.go_to(before[0], pane)
    managing.key(Qt.Key.Key_Down, ALT)
    assert managing.names(pane) == [before[1], before[0], *before[2:]]
    managing.click(pane.up)
    assert managing.names(pane) == before
    managing.click(pane.down)
    rows = getattr(managing.plan, kind.table)
    assert rows[key_of(kind, before[0])].position == 1
    if kind.table in {"interests", "people"}:  # a drag takes its time, and every list is the same thing
        managing.drag(before[1], before[0], pane)
        assert managing.names(pane) == before


def is_archived_and_restored(managing: Managing, kind: Kind) -> None:
    pane, key = pane_of(managing, kind), key_of(kind, kind.one)
    managing.go_to(kind.one, pane)
    managing.click(pane.archive)
    assert kind.one not in managing.names(pane)
    assert getattr(managing.plan, kind.table)[key].archived
    managing.click(pane.fold.switch)
    pane.archived.setFocus()
    managing.key(Qt.Key.Key_Down)
    managing.key(Qt.Key.Key_Space)
    assert pane.archive.text() == "Restore"
    managing.click(pane.archive)
    assert kind.one in managing.names(pane)
    assert users(managing.plan, kind.table, key) == users(PLAN, kind.table, key)


def gives_way_when_it_is_deleted(managing: Managing, kind: Kind) -> None:
    pane = pane_of(managing, kind)
    managing.go_to(kind.one, pane)
    managing.key(Qt.Key.Key_Delete)
    question = managing.question(DeleteQuestion)
    assert question.ways[Way.REPLACE].isChecked()
    question.choice.setFocus()
    managing.key(Qt.Key.Key_Home)
    while not question.choice.currentText().startswith(kind.other):
        managing.key(Qt.Key.Key_Down)
    managing.key(Qt.Key.Key_Return)
    assert managing.steps == [f"Replace “{kind.one}” by “{kind.other}”"]
    all_name_the_other(managing, kind)


def is_merged(managing: Managing, kind: Kind) -> None:
    pane = pane_of(managing, kind)
    managing.go_to(kind.one, pane)
    by_key = KINDS.index(kind) % 2
    if by_key:
        pane.merge.setFocus()
        managing.key(Qt.Key.Key_Space)
    else:
        managing.click(pane.merge)
    question = managing.question(MergeQuestion)
    offered = [question.choice.itemText(n) for n in range(question.choice.count())]
    assert not any(name.startswith(kind.one) for name in offered), "nothing is merged into itself"
    managing.key(Qt.Key.Key_Home)
    while not question.choice.currentText().startswith(kind.other):
        managing.key(Qt.Key.Key_Down)
    if by_key:
        managing.key(Qt.Key.Key_Return)
    else:
        managing.click(question.yes)
    assert managing.steps == [f"Merge “{kind.one}” into “{kind.other}”"]
    assert kind.one not in managing.names(pane)
    all_name_the_other(managing, kind)


def all_name_the_other(managing: Managing, kind: Kind) -> None:
    after, one, other = managing.plan, key_of(kind, kind.one), key_of(kind, kind.other)
    assert one not in getattr(after, kind.table)
    assert users(PLAN, kind.table, one), "it was in use"
    assert users(after, kind.table, one) == set()
    assert users(after, kind.table, other) == users(PLAN, kind.table, one) | users(PLAN, kind.table, other)


def test_every_kind_is_added_renamed_ordered_archived_replaced_and_merged(begin: Begin) -> None:
    managing = begin("values", PLAN)
    for kind in KINDS:
        for gesture in (
            is_added_and_renamed,
            stands_elsewhere,
            is_archived_and_restored,
            gives_way_when_it_is_deleted,
            is_merged,
        ):
            gesture(managing, kind)
            taken_back(managing)
    assert managing.stored() == PLAN
