"""What a drop would lead to, shown while something is dragged over the calendar."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel

from contentplanner.domain.edits import Spot, put
from contentplanner.domain.plan import applied
from contentplanner.domain.records import Post
from contentplanner.ui.calendar.foresight import landings
from contentplanner.ui.drag import Cargo

from .conftest import ASKS, Someone, small_plan

FREE = QPoint(40, 60)
DAY = Spot(dt.date(2026, 12, 22))


def said_while(person: Someone, drag: Callable[[], None]) -> list[str]:
    """What the meter and the check say one after another while something is dragged."""
    bench, said = person.bench, list[str]()

    def listen() -> None:
        told = [label.text() for label in bench.check.mix.findChildren(QLabel)]
        supposes = bench.desk.what_if.mix is not None
        assert any(text.startswith(("would be", "stays")) for text in told) is supposes
        said.append(bench.toolbar.meter.accessibleName().replace("\u00a0", " "))

    bench.desk.what_if.changed.connect(listen)
    drag()
    bench.desk.what_if.changed.disconnect(listen)
    return said


def test_the_meter_shows_what_a_drop_would_lead_to_before_it_lands(person: Someone) -> None:
    ideas, bench = person.bench.backlog.list, person.bench

    def quiz_onto(day: int, **more: object) -> None:
        at = ideas.visualRect(ideas.cards.index(ideas.cards.row_of("quiz"))).center()
        person.drag(ideas.viewport(), at, person.cell(day), FREE, **more)  # type: ignore[arg-type]

    away = person.bench.toolbar.name
    said = said_while(person, lambda: quiz_onto(22, then=lambda: (away, away.rect().center())))
    assert said[-2:] == ["would be 12 % · now 0 %", "0 % conversation · goal 50 %"]  # it left, and nothing landed
    assert person.stored().posts["waiting"].day is None
    said = said_while(person, lambda: quiz_onto(22))
    assert said[-2:] == ["would be 12 % · now 0 %", "0 % conversation · goal 50 %"]  # until the plan itself changes
    assert bench.toolbar.meter.accessibleName().replace("\u00a0", " ") == "12 % conversation · goal 50 %"
    chip, ctrl = person.chip("waiting"), Qt.KeyboardModifier.ControlModifier
    said = said_while(person, lambda: person.drag(chip, QPoint(30, 12), person.cell(23), FREE, held=ctrl))
    assert said[-2] == "would be 22 % · now 12 %"  # a copy comes beside it
    said = said_while(person, lambda: person.drag(person.chip("p2"), QPoint(30, 12), person.cell(17), FREE))
    assert said[0] == "stays 22 %"


def test_a_drop_is_foreseen_as_it_would_be_done() -> None:
    plan = small_plan()
    (moved,) = landings(plan, Cargo("p2", others=("p3",)), DAY)
    assert [applied(plan, moved).posts[key].day for key in ("p2", "p3")] == [DAY.day, dt.date(2026, 12, 23)]
    (copied,) = landings(plan, Cargo("p2", copies=True), DAY)
    assert len(applied(plan, copied).posts) == len(plan.posts) + 1
    (planned,) = landings(plan, Cargo(idea_id="quiz"), DAY)
    assert applied(plan, planned).posts["waiting"].day == DAY.day
    two = applied(plan, put(plan, Post("second", "quiz", "linkedin", text=ASKS)))
    assert len(landings(two, Cargo(idea_id="quiz"), DAY)) == 2  # the person will be asked which of them
    assert landings(plan, Cargo(idea_id="gone"), DAY) == landings(plan, Cargo("gone"), DAY) == ()
