from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from contentplanner.checker import Rule
from contentplanner.domain.edits import put
from contentplanner.domain.vocabulary import FiveC

from .conftest import ASKS, TODAY, Checking, post

C = FiveC.CONVERSATIONS
REASON = "The agency answers <b>these</b>"


def set_aside(person: Checking, reason: str = REASON) -> None:
    person.click(person.card(C, Rule.NO_RESPONDER).aside)
    person.keys(reason)
    person.key(Qt.Key.Key_Return)


def take_back(person: Checking) -> QPushButton:
    aside = person.section(C).aside
    if not aside.inside.isVisible():
        person.click(aside.switch)
    (found,) = (one for one in aside.inside.findChildren(QPushButton) if one.isVisible())
    return found


def test_a_finding_is_set_aside_with_a_reason(person: Checking) -> None:
    set_aside(person)
    assert not person.cards(C, Rule.NO_RESPONDER)
    (kept,) = person.stored().dismissals.values()
    assert (kept.reason, kept.measure, kept.day) == (REASON, 2, TODAY)
    assert person.steps == ["Set a finding on Conversations aside"]
    assert person.section(C).aside.switch.text() == "1 set aside"
    assert person.section(C).head.accessibleName().endswith("2 findings")


def test_it_can_be_done_with_the_keyboard_alone(person: Checking) -> None:
    card = person.card(C, Rule.NO_RESPONDER)
    card.aside.setFocus()
    person.key(Qt.Key.Key_Space)
    assert card.reason.field.hasFocus()
    assert card.reason.field.accessibleName() == "Why is this fine?"
    person.keys("Fine")
    person.key(Qt.Key.Key_Tab)
    assert card.reason.done.hasFocus()
    person.key(Qt.Key.Key_Space)
    assert person.stored().dismissals
    assert not card.reason.done.hasFocus()
    assert person.panel.isAncestorOf(person.focus)


@pytest.mark.parametrize("reason", ["", "   "])
def test_a_reason_is_asked_for(person: Checking, reason: str) -> None:
    set_aside(person, reason)
    assert not person.plan.dismissals
    card = person.card(C, Rule.NO_RESPONDER)
    assert any(text.startswith("A few words will do") for text in person.texts(card))


def test_escape_thinks_better_of_it(person: Checking) -> None:
    card = person.card(C, Rule.NO_RESPONDER)
    person.click(card.aside)
    person.keys("Half a rea")
    person.key(Qt.Key.Key_Escape)
    assert not card.reason.isVisible()
    assert person.focus is card.aside
    assert not person.plan.dismissals


def test_setting_aside_is_undone(person: Checking) -> None:
    set_aside(person)
    person.undo()
    assert person.cards(C, Rule.NO_RESPONDER)
    assert not person.section(C).aside.isVisible()
    assert not person.stored().dismissals


def test_what_was_set_aside_is_listed_and_taken_back(person: Checking) -> None:
    set_aside(person)
    back = take_back(person)
    assert f"“{REASON}” (10 Dec)" in person.texts(person.section(C).aside)
    person.click(back)
    assert person.cards(C, Rule.NO_RESPONDER)
    assert not person.stored().dismissals
    person.undo()
    assert not person.cards(C, Rule.NO_RESPONDER)


def test_taking_back_works_by_keyboard(person: Checking) -> None:
    set_aside(person)
    aside = person.section(C).aside
    aside.switch.setFocus()
    person.key(Qt.Key.Key_Space)
    person.key(Qt.Key.Key_Tab)
    assert person.focus is take_back(person)
    person.key(Qt.Key.Key_Space)
    assert person.cards(C, Rule.NO_RESPONDER)
    assert person.panel.isAncestorOf(person.focus)


def test_it_comes_back_when_it_gets_worse(person: Checking) -> None:
    set_aside(person)
    desk = person.bench.desk
    desk.perform("One less", put(person.plan, replace(person.plan.posts["q16"], responder_id="tom")))
    assert not person.cards(C, Rule.NO_RESPONDER)
    desk.perform("Two more", put(person.plan, *(post(f"q{n}", n, ASKS, "instagram", "quiz") for n in (21, 22))))
    card = person.card(C, Rule.NO_RESPONDER)
    assert f"Set aside on 10 Dec (“{REASON}”), and worse since." in person.texts(card)
    assert not person.section(C).aside.isVisible()


def test_what_came_back_is_set_aside_anew(person: Checking) -> None:
    set_aside(person)
    person.bench.desk.perform("One more", put(person.plan, post("q21", 21, ASKS, "instagram", "quiz")))
    set_aside(person, "These too")
    (kept,) = person.stored().dismissals.values()
    assert (kept.reason, kept.measure) == ("These too", 3)
    assert not person.cards(C, Rule.NO_RESPONDER)
