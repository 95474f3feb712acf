"""The quiet lines about a post that stands too close, or says nearly the same."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from contentplanner.domain.edits import put
from contentplanner.domain.records import Absence

from .conftest import Editing
from .plans import SENDS


def lies_open(editing: Editing) -> str:
    post = editing.panel.sheet.post
    assert post is not None
    return post.id


def test_a_clash_is_said_while_the_time_is_set_and_leads_to_the_other_post(editing: Editing) -> None:
    plan = editing.plan
    near = replace(plan.posts["q0"], id="near", channel_id="linkedin", day=dt.date(2026, 12, 14), time=dt.time(9, 45))
    editing.desk.perform("near", put(plan, near))
    panel = editing.open("single")
    assert panel.facts.absent.text == ""
    line = panel.facts.clash
    assert (line.isVisible(), line.accessibleName()) == (True, "Close to “Tool quiz” at 09:45")
    editing.click(line)
    assert lies_open(editing) == "near"
    editing.write_in(panel.facts.time, "10:30")
    panel.accept()
    assert not line.isVisible()


def test_a_text_that_was_said_before_is_told_while_it_is_typed(editing: Editing) -> None:
    panel = editing.open("q0")
    line = panel.text.twin
    assert line.accessibleName() == "Nearly the same as “Tool quiz” on 16 Dec 2026, Instagram, and 1 more"
    editing.write_in(panel.text.field, f"{SENDS[:-1]} today")
    editing.qtbot.waitUntil(
        lambda: line.accessibleName() == "Nearly the same as “Electrician wanted” on 14 Dec 2026, LinkedIn"
    )
    line.setFocus()
    editing.keys(" ")
    assert lies_open(editing) == "single"
    editing.write_in(panel.text.field, "Something else")
    editing.qtbot.waitUntil(lambda: not line.isVisible())


def test_who_is_away_when_reactions_come_is_said_beside_the_responder(editing: Editing) -> None:
    away = Absence("leave", "mila", dt.date(2026, 12, 14), dt.date(2026, 12, 20))
    editing.desk.perform("leave", put(editing.plan, away))
    panel = editing.open("single")
    assert panel.facts.absent.text == (
        "Mila Voorbeeld doesn't work within 24 hours of this post; at work again on Mon 21 Dec."
    )
    panel.facts.responder.chosen.emit("tom")
    assert panel.facts.absent.text == ""
