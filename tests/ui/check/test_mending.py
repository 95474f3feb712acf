from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from contentplanner.checker import Mend, Rule
from contentplanner.domain.edits import put
from contentplanner.domain.vocabulary import Direction, FiveC, Status

from .conftest import ASKS, TODAY, Begin, Checking, post, small_plan

C = FiveC.CONVERSATIONS


def test_the_posts_of_a_finding_light_up_and_go_out_again(person: Checking) -> None:
    show = person.link(C, Rule.NO_RESPONDER, Mend.SHOW_POSTS)
    assert show.text() == "Show 2 posts"
    person.click(show)
    assert person.bench.desk.lit == {"q14", "q16"}
    assert show.text() == "Show everything again"
    person.click(show)
    assert not person.bench.desk.lit
    assert show.text() == "Show 2 posts"


def test_escape_lets_the_lit_posts_go(person: Checking) -> None:
    show = person.link(C, Rule.NO_RESPONDER, Mend.SHOW_POSTS)
    show.setFocus()
    person.key(Qt.Key.Key_Space)
    assert person.bench.desk.lit
    person.key(Qt.Key.Key_Escape)
    assert not person.bench.desk.lit


def test_a_mended_post_drops_out_of_the_light(person: Checking) -> None:
    person.click(person.link(C, Rule.MOSTLY_ONE_WAY, Mend.SHOW_POSTS))
    assert "p15" in person.bench.desk.lit
    desk = person.bench.desk
    desk.perform("Ask", put(person.plan, replace(person.plan.posts["p15"], text=ASKS)))
    assert desk.lit == {"p1", "p3", "p8", "p11", "p17"}
    desk.perform("Ask", put(person.plan, replace(person.plan.posts["p17"], text=ASKS)))
    assert not desk.lit


def test_the_only_post_of_a_finding_opens(person: Checking) -> None:
    quiet = replace(person.plan.channels["instagram"], responder_id="mila")
    person.bench.desk.perform("Nobody", put(person.plan, replace(person.plan.posts["q14"], responder_id="tom")))
    show = person.link(C, Rule.NO_RESPONDER, Mend.SHOW_POSTS)
    assert show.text() == "Open the post"
    person.click(show)
    assert person.bench.side.currentWidget() is person.bench.editor
    assert person.bench.desk.selected == "q16"
    person.bench.show_check()
    person.bench.desk.perform("Somebody", put(person.plan, quiet))
    assert not person.cards(C, Rule.NO_RESPONDER)


def test_what_has_passed_is_not_the_post_that_opens(person: Checking) -> None:
    person.click(person.link(C, Rule.MOSTLY_ONE_WAY, Mend.ADD_QUESTION))
    assert person.bench.desk.selected == "p11"


def test_a_question_is_added_by_two_keys(person: Checking) -> None:
    person.link(C, Rule.MOSTLY_ONE_WAY, Mend.ADD_QUESTION).setFocus()
    person.key(Qt.Key.Key_Space)
    assert person.focus.accessibleName().startswith("Insert: ")
    person.key(Qt.Key.Key_Space)
    assert person.steps == ["Add a question to “Electrician wanted”"]
    assert person.bench.desk.readings.direction_of(person.stored().posts["p11"]).is_prompt  # type: ignore[union-attr]
    assert person.bench.editor.text.field.hasFocus()


def test_one_choice_gives_posts_a_responder_a_voice_or_their_own_direction(person: Checking) -> None:
    person.click(person.link(C, Rule.NO_RESPONDER, Mend.CHOOSE_RESPONDER))
    assert person.choices()[:2] == [
        "Mila Voorbeeld answers 2 posts on Instagram",
        "Tom Testers answers 2 posts on Instagram",
    ]
    person.choose("Tom Testers answers 2 posts on Instagram")
    assert [person.stored().posts[key].responder_id for key in ("q14", "q16")] == ["tom", "tom"]
    assert person.steps == ["Tom Testers answers 2 posts on Instagram"]
    assert person.bench.calendar.many.toast.text == "Done: Tom Testers answers 2 posts on Instagram"
    assert not person.cards(C, Rule.NO_RESPONDER)
    another_voice_speaks(person)
    a_text_is_trusted(person)


def another_voice_speaks(person: Checking) -> None:
    person.click(person.link(FiveC.CONNECTIONS, Rule.ONE_VOICE, Mend.CHOOSE_VOICE))
    person.choose(person.choices()[0])
    assert "tom" in {one.voice_id for one in person.stored().posts.values()}


def a_text_is_trusted(person: Checking) -> None:
    set_by_hand = replace(person.plan.posts["q14"], direction=Direction.ONE_WAY)
    person.bench.desk.perform("Set", put(person.plan, set_by_hand))
    person.click(person.link(C, Rule.AGAINST_INTENTION, Mend.DECIDE_DIRECTION))
    person.choose("Read the direction of “Tool quiz” from its text (Mon 14 Dec)")
    assert person.stored().posts["q14"].direction is None
    assert not person.cards(C, Rule.AGAINST_INTENTION)


@pytest.mark.parametrize(
    ("c", "rule", "mend", "name"),
    [
        (FiveC.CONTEXT, Rule.FEW_AMBASSADORS, Mend.CHOOSE_AMBASSADOR, "Add an ambassador"),
        (FiveC.CONTENT, Rule.NO_HOOK, Mend.TAG_IDEA, "Add a value"),
    ],
)
def test_what_only_a_person_knows_opens_the_post_at_its_field(
    person: Checking, c: FiveC, rule: Rule, mend: Mend, name: str
) -> None:
    link = person.link(c, rule, mend)
    posts = person.card(c, rule).said.finding.posts
    person.click(link)
    assert person.bench.side.currentWidget() is person.bench.editor
    assert person.bench.desk.selected in posts
    assert person.focus.accessibleName() == name


def test_too_few_to_judge_leads_to_the_text_that_waits(begin: Begin) -> None:
    plan = small_plan()
    person = begin(plan)
    gone = [replace(one, day=None) for one in plan.posts.values() if one.day and one.id != "p11"]
    person.bench.desk.perform("Empty", put(plan, *gone, post("bare", 18, "")))
    person.click(person.link(C, Rule.TOO_FEW_TO_JUDGE, Mend.WRITE_TEXT))
    assert person.bench.desk.selected == "bare"


def test_an_idea_that_waits_is_planned_in_the_gap(person: Checking) -> None:
    person.click(person.link(FiveC.CONTENT, Rule.VALUES_NOT_SERVED, Mend.PLAN_IDEA))
    popup = person.suggestions()
    assert person.texts(popup) == [
        "Ideas that fit here",
        "No post serves the value Care.",
        "Parents at work",
        "Thu 24 Dec · LinkedIn",
        "Serves Care; its text is written and asks something.",
    ]
    (plan,) = popup.buttons
    assert plan.accessibleName() == "Plan “Parents at work”: Thu 24 Dec · LinkedIn"
    person.click(plan)
    planned = person.stored().posts["waiting"]
    assert planned.day == dt.date(2026, 12, 24)
    assert person.steps == ["Plan “Parents at work” on Thu 24 Dec"]
    assert person.bench.desk.selected == "waiting"
    assert not person.cards(FiveC.CONTENT, Rule.VALUES_NOT_SERVED)
    person.undo()
    assert person.stored().posts["waiting"].day is None


def test_a_new_idea_fills_the_silence_of_its_channel(person: Checking) -> None:
    silences = person.cards(FiveC.CONTINUOUS, Rule.SILENCE)
    person.click(silences[-1].links[Mend.PLAN_IDEA])
    person.click(person.suggestions().new)
    figures = silences[-1].said.finding.figures
    (made,) = (one for key, one in person.stored().posts.items() if key not in small_plan().posts)
    assert made.channel_id == getattr(figures, "channel_id")  # noqa: B009 - one of several kinds of figures
    assert made.day is not None
    assert TODAY <= made.day <= dt.date(2026, 12, 31)
    assert person.bench.side.currentWidget() is person.bench.editor


def test_a_new_idea_for_a_value_that_nothing_serves_has_that_value(person: Checking) -> None:
    desk = person.bench.desk
    desk.perform("Away", put(person.plan, replace(person.plan.ideas["parents"], archived=True)))
    person.click(person.link(FiveC.CONTENT, Rule.VALUES_NOT_SERVED, Mend.PLAN_IDEA))
    assert "No idea in the backlog closes this gap." in person.texts(person.suggestions())
    person.key(Qt.Key.Key_Space)
    (idea,) = (one for key, one in person.stored().ideas.items() if key not in small_plan().ideas)
    assert idea.value_ids == ("care",)
    assert not person.cards(FiveC.CONTENT, Rule.VALUES_NOT_SERVED)


def test_nothing_is_offered_for_days_that_have_passed(begin: Begin) -> None:
    plan = small_plan()
    person = begin(plan)
    earlier = [replace(one, day=dt.date(2026, 11, one.day.day)) for one in plan.posts.values() if one.day]
    person.bench.desk.perform("Earlier", put(plan, *earlier))
    person.bench.turn(-1)
    links = person.card(C, Rule.MOSTLY_ONE_WAY).links
    assert Mend.PLAN_IDEA not in links
    assert Mend.SHOW_POSTS in links


def test_a_crowded_day_moves_a_post_to_a_free_day(person: Checking) -> None:
    crowd = [post(f"c{n}", 15) for n in range(4)]
    person.bench.desk.perform("Crowd", put(person.plan, *crowd))
    person.click(person.link(FiveC.CONTINUOUS, Rule.CROWDED_DAY, Mend.MOVE_POST))
    choices = person.choices()
    assert choices[0].startswith("Move “Electrician wanted” from Tue 15 Dec to ")
    assert choices[-1] == "Choose in the post…"
    on_the_day = len(person.plan.posts_by_day[dt.date(2026, 12, 15)])
    person.choose(choices[0])
    assert person.steps[-1] == choices[0]
    assert len(person.stored().posts_by_day[dt.date(2026, 12, 15)]) == on_the_day - 1


def test_another_day_is_chosen_in_the_post(person: Checking) -> None:
    crowd = [replace(post(f"c{n}", 15), status=Status.POSTED if n else Status.DRAFT) for n in range(4)]
    person.bench.desk.perform("Crowd", put(person.plan, *crowd, replace(person.plan.posts["p15"], day=None)))
    person.click(person.link(FiveC.CONTINUOUS, Rule.CROWDED_DAY, Mend.MOVE_POST))
    person.choose("Choose in the post…")
    assert person.bench.desk.selected == "c0"
    assert person.focus.accessibleName() == "Day"


def test_ideas_are_planned_by_keyboard(person: Checking) -> None:
    link = person.link(FiveC.CONTENT, Rule.VALUES_NOT_SERVED, Mend.PLAN_IDEA)
    link.setFocus()
    person.key(Qt.Key.Key_Space)
    assert person.suggestions().accessibleName() == "Ideas that fit here"
    person.key(Qt.Key.Key_Space)
    assert person.stored().posts["waiting"].day is not None
    assert QApplication.activePopupWidget() is None


def test_a_menu_is_answered_by_keyboard(person: Checking) -> None:
    link = person.link(C, Rule.NO_RESPONDER, Mend.CHOOSE_RESPONDER)
    link.setFocus()
    person.key(Qt.Key.Key_Space)
    QTest.keyClick(person.menu(), Qt.Key.Key_Return)
    assert person.stored().posts["q14"].responder_id == "mila"
    assert QApplication.activePopupWidget() is None
