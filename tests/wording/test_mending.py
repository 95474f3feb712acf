"""Steps, suggestions and what stays missing, as people read them."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from contentplanner.checker import Rule, check
from contentplanner.checker.judging.finding_figures import MostlyOneWay
from contentplanner.checker.judging.findings import Finding
from contentplanner.checker.mending.gaps import Gap
from contentplanner.checker.mending.ideas import Suggestion
from contentplanner.checker.mending.promises import Outlook, Promise
from contentplanner.checker.mending.rebalance.missing import Lack, Missing, Why
from contentplanner.checker.mending.rebalance.proposal import Proposal
from contentplanner.checker.mending.steps import Question, Step, StepKind
from contentplanner.domain.records import Post
from contentplanner.domain.vocabulary import Direction, FiveC, Severity
from contentplanner.languages import language
from contentplanner.wording.mending import (
    figure_name,
    figure_value,
    hook_sentence,
    missing_sentences,
    proposal_headline,
    step_detail,
    step_kind_name,
    step_sentence,
    suggestion_place,
    suggestion_why,
)
from tests.checker.judging.plans import DECEMBER, LINKEDIN, MILA, TWO, a_plan, a_post, readings
from tests.checker.mending.scenes import HOOKED, TAGS, TODAY

DUTCH, ENGLISH = language("nl"), language("en")
POST, OTHER = a_post(7, TWO), a_post(8, TWO)
PLAN = a_plan(*TAGS, HOOKED, POST, OTHER)
DAY = dt.date(2026, 12, 15)
UNWRITTEN = "this one still needs its text."
FRESH = Post("fresh", HOOKED.id, LINKEDIN.id, day=DAY, voice_id=MILA.id)


def a_step(kind: StepKind, *rules: Rule, **fields: object) -> Step:
    base = Step(kind, "key", (POST.id,), rules, channel_id=LINKEDIN.id, day=POST.day)
    return replace(base, **fields)  # type: ignore[arg-type]


STEPS = (
    (
        a_step(
            StepKind.PLAN_IDEA,
            Rule.SILENCE,
            day=DAY,
            person_id=MILA.id,
            post=FRESH,
            serves=("care", "pay"),
            idea_id=HOOKED.id,
            outlook=Outlook(Promise.OPEN),
        ),
        "Plan “Een dag in de kas” on LinkedIn, Tue 15 Dec, told by Mila",
        "serves Care and Pay · breaks the silence on LinkedIn · it still needs its text",
    ),
    (
        a_step(StepKind.MOVE_POST, Rule.CROWDED_DAY, was=POST.day, day=DAY),
        "Move “Een dag in de kas” from Mon 7 Dec to Tue 15 Dec",
        "LinkedIn · out of a crowded day",
    ),
    (
        a_step(StepKind.ASK_QUESTION, Rule.MOSTLY_ONE_WAY, question=Question("Who?", "Who?", Direction.MULTI_WAY)),
        "Ask in “Een dag in de kas”: Who?",
        "LinkedIn · Mon 7 Dec · Multi-way · towards the goal for conversations",
    ),
    (
        a_step(StepKind.GIVE_RESPONDER, Rule.NO_RESPONDER, person_id=MILA.id, post_ids=(POST.id, OTHER.id)),
        "Mila answers 2 posts on LinkedIn",
        "so that reactions don’t wait",
    ),
    (
        a_step(StepKind.GIVE_RESPONDER, Rule.LATE_ANSWER, person_id=MILA.id),
        "Mila answers “Een dag in de kas”",
        "LinkedIn · Mon 7 Dec · so that it is answered in time",
    ),
    (
        a_step(StepKind.GIVE_VOICE, Rule.LOGO_SPEAKS, person_id=MILA.id),
        "Mila speaks in “Een dag in de kas”",
        "LinkedIn · Mon 7 Dec · a person instead of the logo",
    ),
    (
        a_step(StepKind.BRING_AMBASSADOR, Rule.SAME_AMBASSADOR, person_id=MILA.id),
        "Mila takes part in “Een dag in de kas”",
        "LinkedIn · Mon 7 Dec · another ambassador than the usual one",
    ),
    (
        a_step(StepKind.TAG_IDEA, idea=HOOKED, idea_id=HOOKED.id, serves=("care",), post_ids=(), day=None),
        "“Een dag in de kas” serves Care",
        "LinkedIn",
    ),
    (
        a_step(StepKind.TRUST_TEXT),
        "Read the direction of “Een dag in de kas” from its text",
        "LinkedIn · Mon 7 Dec",
    ),
)


@pytest.mark.parametrize(("step", "sentence", "detail"), STEPS, ids=[sentence for _step, sentence, _detail in STEPS])
def test_a_step_says_what_it_does_where_and_why(step: Step, sentence: str, detail: str) -> None:
    assert step_sentence(step, PLAN, ENGLISH) == sentence
    assert step_detail(step, PLAN, ENGLISH) == detail
    assert step_sentence(step, PLAN, DUTCH) != sentence


@pytest.mark.parametrize("rule", Rule)
def test_whatever_a_step_mends_is_said(rule: Rule) -> None:
    step = a_step(StepKind.PLAN_IDEA, rule, post=FRESH, idea_id=HOOKED.id, serves=("care",))
    assert step_detail(step, PLAN, ENGLISH) != step_detail(step, PLAN, DUTCH)


@pytest.mark.parametrize("kind", StepKind)
def test_kinds_have_a_heading_in_both_languages(kind: StepKind) -> None:
    assert step_kind_name(kind, DUTCH) != step_kind_name(kind, ENGLISH)


@pytest.mark.parametrize(
    ("outlook", "gap", "why"),
    [
        (Outlook(Promise.ASKS, is_written=True), Gap(DECEMBER), "Its text is written and asks something."),
        (Outlook(Promise.SENDS, is_written=True), Gap(DECEMBER), "Its text is written and only sends."),
        (Outlook(Promise.OPEN, is_written=True), Gap(DECEMBER), "Its text is written."),
        (Outlook(Promise.MEANT), Gap(DECEMBER), "It is meant as a conversation and still needs its text."),
        (Outlook(Promise.ASKED, 1, 1), Gap(DECEMBER), f"Its earlier post asked something, {UNWRITTEN}"),
        (Outlook(Promise.ASKED, 2, 2), Gap(DECEMBER), f"Its 2 earlier posts asked something, {UNWRITTEN}"),
        (Outlook(Promise.ASKED, 2, 3), Gap(DECEMBER), f"2 of its 3 earlier posts asked something, {UNWRITTEN}"),
        (
            Outlook(Promise.ASKS, is_written=True),
            Gap(DECEMBER, beside_value="courage"),
            "Serves Care and Craft instead of Courage; its text is written and asks something.",
        ),
        (Outlook(Promise.OPEN), Gap(DECEMBER, value_ids=("care",)), "Serves Care; it still needs its text."),
    ],
)
def test_a_suggestion_says_what_it_closes_and_promises(outlook: Outlook, gap: Gap, why: str) -> None:
    one = Suggestion(HOOKED.id, FRESH, outlook, gap.value_ids, ())
    assert suggestion_why(one, gap, PLAN, ENGLISH) == why
    assert suggestion_place(one, PLAN, ENGLISH) == "Tue 15 Dec · LinkedIn · Mila speaks"


@pytest.mark.parametrize("why", Why)
def test_every_reason_is_said_in_both_languages(why: Why) -> None:
    finding = Finding(Severity.WARNING, MostlyOneWay(0.25, 8, 0.5, 2))
    missing = Missing(finding, (Lack(why, 2),))
    found, reason = missing_sentences(missing, PLAN, ENGLISH)
    assert found.replace("\u00a0", " ") == "25 % of 8 posts start a conversation; the goal is 50 %."
    assert reason.endswith(".")
    assert reason != missing_sentences(missing, PLAN, DUTCH)[1]


def test_a_hook_is_named_as_people_write_it() -> None:
    assert hook_sentence(("care", "first-job"), PLAN, ENGLISH) == "No idea serves Care × First job."
    assert hook_sentence((None, "pay"), PLAN, DUTCH) == "Geen idee bedient Pay."


def test_the_headline_says_what_it_amounts_to() -> None:
    report = check(PLAN, DECEMBER, TODAY, readings())
    empty, fine = replace(report, posts=0), replace(report, findings=())
    step = STEPS[0][0]

    def said(before: object, *steps: Step, hooks: int = 0, is_past: bool = False) -> str:
        proposal = Proposal(steps, (), before, report, (), ((None, "pay"),) * hooks)  # type: ignore[arg-type]
        return proposal_headline(proposal, ENGLISH, is_past=is_past)

    assert said(empty) == "Nothing is planned here yet, so there is nothing to balance"
    assert said(fine) == "Every goal is met, there is nothing to change"
    assert said(report, is_past=True) == "These days have passed, nothing in them can be changed"
    assert said(report) == "No step found that helps without making something else worse"
    assert said(report, step) == "1 step meets every goal"
    assert said(report, step, step, hooks=1) == "2 steps bring the plan nearer to its goals"


@pytest.mark.parametrize("c", FiveC)
def test_every_c_has_a_figure_with_a_name(c: FiveC) -> None:
    report = check(PLAN, DECEMBER, TODAY, readings())
    assert figure_name(c, DUTCH) != figure_name(c, ENGLISH)
    assert " of " in figure_value(report, c, ENGLISH)  # two posts are too few for a share
