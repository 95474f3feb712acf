from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from contentplanner.checker import Rule
from contentplanner.domain.edits import put
from contentplanner.domain.plan import Plan
from contentplanner.domain.vocabulary import FiveC

from .conftest import ASKS, SENDS, Begin, Checking, post, small_plan


def spoken(person: Checking, c: FiveC) -> str:
    return person.section(c).head.accessibleName().replace("\u00a0", " ")


def test_the_headline_and_the_bar_say_what_the_plan_is(person: Checking) -> None:
    assert "Mostly one-way: 75 % of 8 posts only send" in person.texts()
    assert person.panel.goal.button.text().replace("\u00a0", " ") == "goal 50 %"
    assert "Turn 2 posts into a conversation to reach the goal." in person.texts()


def test_each_c_is_one_button_that_says_it_all(person: Checking) -> None:
    assert spoken(person, FiveC.CONNECTIONS) == "Connections, 1 voice, 1 finding"
    assert spoken(person, FiveC.CONVERSATIONS) == "Conversations, 25 %, 3 findings"
    assert spoken(person, FiveC.CONTEXT) == "Context, 0 ambassadors, 1 finding"
    head = person.section(FiveC.CONVERSATIONS).head
    interface = QAccessible.queryAccessibleInterface(head)
    assert interface.role() in {QAccessible.Role.CheckBox, QAccessible.Role.Button}
    assert interface.state().checked


def test_a_click_anywhere_on_the_head_opens_the_row(person: Checking) -> None:
    for section in person.panel.sections.values():
        was_open = section.all_goals.isVisible()
        person.click(section.head)
        assert section.all_goals.isVisible() is not was_open
        person.click(section.head)
        assert section.all_goals.isVisible() is was_open


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_the_keyboard_opens_a_row_and_walks_into_it(person: Checking, key: Qt.Key) -> None:
    section = person.section(FiveC.CONTEXT)
    section.head.setFocus()
    person.key(key)
    card = person.card(FiveC.CONTEXT, Rule.FEW_AMBASSADORS)
    reached = []
    for _ in range(6):
        person.key(Qt.Key.Key_Tab)
        reached.append(person.focus)
    assert reached[:4] == [section.goal.button, *card.links.values(), card.aside]
    person.panel.sections[FiveC.CONTEXT].head.setFocus()
    person.key(key)
    assert not card.isVisible()


def test_a_finding_says_what_it_is_and_why_it_matters(person: Checking) -> None:
    card = person.card(FiveC.CONVERSATIONS, Rule.NO_RESPONDER)
    sentence, why = person.texts(card)
    assert sentence == "2 conversation prompts have no responder, so reactions wait."
    assert why.startswith("Conversations: ")
    assert card.accessibleName() == f"Warning: {sentence}"
    assert card.aside.accessibleDescription() == sentence


def test_only_what_changed_is_made_anew(person: Checking) -> None:
    untouched = person.card(FiveC.CONVERSATIONS, Rule.NO_RESPONDER)
    moving = person.card(FiveC.CONVERSATIONS, Rule.MOSTLY_ONE_WAY)
    before = person.texts(moving)
    person.bench.desk.perform("Ask", put(person.plan, replace(person.plan.posts["p15"], text=ASKS, responder_id="tom")))
    assert person.card(FiveC.CONVERSATIONS, Rule.NO_RESPONDER) is untouched
    assert person.card(FiveC.CONVERSATIONS, Rule.MOSTLY_ONE_WAY) is moving
    assert person.texts(moving) != before
    person.bench.desk.perform("Ask", put(person.plan, replace(person.plan.posts["p17"], text=ASKS)))
    assert not person.cards(FiveC.CONVERSATIONS, Rule.MOSTLY_ONE_WAY)
    assert "A good mix: 50 % of 8 posts start a conversation" in person.texts()


def test_many_findings_wait_behind_a_link(begin: Begin) -> None:
    crowd = [post(f"c{day}-{n}", day, SENDS) for day in range(14, 24) for n in range(4)]
    person = begin(Plan())
    person.bench.desk.perform("Fill", put(person.plan, *small_plan().records()))
    person.bench.desk.perform("Crowd", put(person.plan, *crowd))
    findings = person.open(FiveC.CONTINUOUS).findings
    assert len(findings.cards) == 6
    assert findings.more.text().startswith("Show ")
    person.click(findings.more)
    assert len(findings.cards) == len(person.bench.desk.report.of(FiveC.CONTINUOUS)) > 6
    assert not findings.more.isVisible()


def test_the_course_is_told_in_words(person: Checking) -> None:
    course = person.section(FiveC.CONVERSATIONS).course
    person.qtbot.waitUntil(lambda: bool(course.bars))
    name = course.accessibleName()
    assert name.startswith("Conversations by week: week 45: nothing; ")
    assert "week 51: 2 of 4" in name
    assert [bar.number for bar in course.bars if bar.is_now] == [50]
    assert len(course.bars) == 10
    assert course.width() > 0


def test_a_hidden_check_catches_up_when_it_is_shown(person: Checking) -> None:
    person.bench.open_post("p1")
    asking = (replace(person.plan.posts[f"p{n}"], text=ASKS) for n in (11, 15))
    person.bench.desk.perform("Ask", put(person.plan, *asking))
    person.bench.show_check()
    assert "A good mix: 50 % of 8 posts start a conversation" in person.texts()
