from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contentplanner.checker.starters.filling import filled, fillings
from contentplanner.checker.starters.stock import Slot, Starter, stock
from contentplanner.domain.vocabulary import Direction, Subject

from .plans import POST, plan_with

ANSWERED = frozenset({Slot.RESPONDER})
ASK = Starter("What do you want to know? {responder} answers.", Subject.OTHER, Direction.TWO_WAY, ANSWERED)
TELL = Starter("Tell {responder} below.", Subject.OTHER, Direction.TWO_WAY, ANSWERED)


def responder(name: str) -> str | None:
    return fillings(plan_with(person=name), replace(POST, responder_id="mila"), "en").get(Slot.RESPONDER)


def interest(name: str, code: str = "en") -> str | None:
    return fillings(plan_with(interest=name), POST, code).get(Slot.INTEREST)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Mila Voorbeeld", "Mila Voorbeeld"),
        ("  Mila \n Voorbeeld ", "Mila Voorbeeld"),
        ("Mila Voorbeeld (HR)", "Mila Voorbeeld"),
        ("Team recruitment", "Team recruitment"),
        ("Noor van ’t Hof", "Noor van ’t Hof"),
        ("Renée Oud-Engelen", "Renée Oud-Engelen"),
        ("Mila en Tom", None),
        ("Mila & Tom", None),
        ("Mila, recruiter", None),
        ("Mila/Tom", None),
        ("mila@example.com", None),
        ("Who?", None),
        ("{voice}", None),
        ("(HR)", None),
        ("x" * 41, None),
    ],
)
def test_a_person_is_named_where_the_name_is_one_of_one_person_or_team(name: str, said: str | None) -> None:
    assert responder(name) == said


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Learning on the job", "Learning on the job"),
        ("work-life balance", "work-life balance"),
        ("Pay & progression", "Pay & progression"),
        ("Tech for good…", "Tech for good"),
        ("First job", "First job"),
        ("Do I fit in?", None),
        ("Money: what do you earn", None),
        ("Een eerste baan die bij mij past", None),
        ("x" * 41, None),
        (" ", None),
    ],
)
def test_an_interest_heads_a_question_where_it_is_a_short_phrase_of_that_language(name: str, said: str | None) -> None:
    assert interest(name) == said


def test_an_interest_whose_language_cannot_be_told_will_do_in_both() -> None:
    assert [interest("Vakmanschap", code) for code in ("nl", "en")] == ["Vakmanschap", "Vakmanschap"]
    assert [interest("Leren op het werk", code) for code in ("nl", "en")] == ["Leren op het werk", None]


def test_who_speaks_and_answers_at_once_is_not_spoken_of() -> None:
    plan = plan_with()
    names = fillings(plan, replace(POST, voice_id="mila", responder_id="mila"), "en")
    assert names == {Slot.VOICE: "Mila Voorbeeld", Slot.INTEREST: "Learning on the job"}


def test_the_responder_of_the_channel_answers_when_the_post_has_none() -> None:
    plan = plan_with()
    channel = replace(plan.channels["linkedin"], responder_id="tom")
    there = replace(plan, channels={**plan.channels, "linkedin": channel})
    assert fillings(there, POST, "en")[Slot.RESPONDER] == "Tom Testers"


def test_a_name_that_begins_a_sentence_gets_a_capital() -> None:
    names = {Slot.RESPONDER: "de Vries"}
    assert filled(ASK, names) == "What do you want to know? De Vries answers."
    assert filled(TELL, names) == "Tell de Vries below."


def test_a_starter_is_offered_only_when_every_slot_can_be_filled() -> None:
    assert filled(ASK, {}) is None
    assert filled(ASK, {Slot.VOICE: "Tom"}) is None


@given(st.text(), st.text(), st.sampled_from(("nl", "en")))
def test_whatever_people_call_things_no_slot_stays_open(name: str, person: str, code: str) -> None:
    post = replace(POST, voice_id="mila", responder_id="tom")
    names = fillings(plan_with(interest=name, person=person), post, code)
    for starter in stock(code):
        text = filled(starter, names)
        assert text is None or not {"{interest}", "{voice}", "{responder}"} & set(text.split())
