"""What a person sees of the matrix and does with it, for the journeys through it."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from contentplanner.domain.plan import Plan, plan_of
from contentplanner.domain.records import (
    Audience,
    AudienceInterest,
    BrandValue,
    Idea,
    Post,
)
from contentplanner.domain.vocabulary import FilterField
from contentplanner.ui.calendar.view import ViewKind
from contentplanner.ui.matrix.places import Place
from contentplanner.ui.matrix.table import MatrixTable
from contentplanner.ui.matrix.view import MatrixView
from tests.journeys.conftest import ASKS, Begin, Someone, small_plan

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
VALUE, INTEREST = FilterField.VALUE, FilterField.INTEREST

CRAFT_LEARNING = Place("craft", "learning")
CARE_FIRST = Place("care", "first")


def hooked_plan() -> Plan:
    """Two values and three interests of two audiences; one post of another month, one on a blog without replies."""
    basis = small_plan()
    ideas = {
        key: replace(idea, interest_ids=("learning", "first")) if key == "wanted" else idea
        for key, idea in basis.ideas.items()
    }
    blog = replace(basis.channels["facebook"], id="blog", name="Blog", invites_replies=False, position=3)
    return plan_of(
        (
            *(ideas.get(record.id, record) if isinstance(record, Idea) else record for record in basis.records()),
            blog,
            AudienceInterest("first", "starters", "First job", 1),
            Audience("alumni", "Alumni", 1),
            AudienceInterest("reunion", "alumni", "Reunion"),
            BrandValue("old", "Old & <b>tired</b>", 2, archived=True),
            Idea("meet", "Meet again", dt.date(2026, 11, 4), value_ids=("care",), interest_ids=("reunion",)),
            Idea("worn", "Worn", dt.date(2026, 11, 5), value_ids=("old",), interest_ids=("first",)),
            Post("january", "meet", "linkedin", dt.date(2027, 1, 12), text=ASKS),
            Post("blogged", "meet", "blog", dt.date(2026, 12, 3), text=ASKS),
        )
    )


def looking_at_the_matrix(begin: Begin) -> Someone:
    """Somebody who looks at the matrix of December 2026."""
    someone = begin(hooked_plan())
    someone.key(Qt.Key.Key_X)
    return someone


def view_of(person: Someone) -> MatrixView:
    view = person.bench.calendar.view
    assert isinstance(view, MatrixView)
    return view


def table_of(person: Someone) -> MatrixTable:
    return view_of(person).table


def read(person: Someone, place: Place) -> str:
    cells = table_of(person).cells
    return str(cells.data(cells.index_of(place)))


def click(person: Someone, place: Place, at: QPoint | None = None) -> None:
    table = table_of(person)
    rect = table.visualRect(table.cells.index_of(place))
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at or rect.center())


def kind(person: Someone) -> ViewKind:
    return person.bench.viewing.kind


def asked(person: Someone) -> dict[FilterField, str]:
    return {one.field: one.key for one in person.bench.desk.sight.criteria}


def shown(person: Someone) -> set[str]:
    return {card.idea_id for card in person.bench.backlog.list.cards.cards}
