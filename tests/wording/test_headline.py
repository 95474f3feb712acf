from __future__ import annotations

from dataclasses import replace

import pytest

from contentplanner.domain.records import Goal
from contentplanner.domain.vocabulary import Direction, FiveC, GoalRule, Status
from contentplanner.languages import language
from contentplanner.wording import c_summary, c_value, headline, undecided, way_to_goal
from tests.checker.judging.plans import MULTI, ONE, TWO, UNSURE, judged, mixed, posts_of

DUTCH, ENGLISH = language("nl"), language("en")


@pytest.mark.parametrize(
    ("ways", "english", "dutch"),
    [
        ([], "Nothing planned here yet", "Hier is nog niets gepland"),
        (
            [ONE, ONE, UNSURE, None],
            "Too few posts to judge: 2 of the 5 it takes",
            "Te weinig posts voor een oordeel: 2 van de 5 die nodig zijn",
        ),
        (
            [ONE] * 9 + [TWO],
            "Almost only one-way: 90\u00a0% of 10 posts only send",
            "Bijna alleen eenrichtingsverkeer: 90\u00a0% van de 10 posts zendt alleen",
        ),
        (
            [ONE] * 18 + [TWO] * 7 + [MULTI] * 4,
            "Mostly one-way: 62\u00a0% of 29 posts only send",
            "Vooral eenrichtingsverkeer: 62\u00a0% van de 29 posts zendt alleen",
        ),
        (
            [ONE, TWO] * 5,
            "A good mix: 50\u00a0% of 10 posts start a conversation",
            "Een goede mix: 50\u00a0% van de 10 posts begint een gesprek",
        ),
    ],
)
def test_the_headline_says_the_verdict(ways: list[Direction | None], english: str, dutch: str) -> None:
    report = judged(*posts_of(ways))
    assert (headline(report, ENGLISH), headline(report, DUTCH)) == (english, dutch)


def test_more_conversation_than_half_is_never_called_mostly_one_way() -> None:
    rule = GoalRule.CONVERSATION_SHARE
    report = judged(*mixed(9, 11), Goal(rule.value, rule, 0.6))
    assert headline(report, ENGLISH) == "Nearly there: 55\u00a0% of 20 posts start a conversation"


@pytest.mark.parametrize(
    ("unsure", "unwritten", "english", "dutch"),
    [
        (3, 4, "3 to decide, 4 not written", "3 te beslissen, 4 niet geschreven"),
        (1, 0, "1 to decide", "1 te beslissen"),
        (0, 1, "1 not written", "1 niet geschreven"),
        (0, 0, "", ""),
    ],
)
def test_what_counts_in_neither_direction_is_shown(unsure: int, unwritten: int, english: str, dutch: str) -> None:
    figure = judged(*posts_of([UNSURE] * unsure + [None] * unwritten)).figures.conversations
    assert (undecided(figure, ENGLISH), undecided(figure, DUTCH)) == (english, dutch)


@pytest.mark.parametrize(
    ("posted", "to_come", "goal", "sentence"),
    [
        (0, 9, 0.5, "Turn 4 posts into a conversation to reach the goal."),
        (0, 9, 0.15, "Turn 1 post into a conversation to reach the goal."),
        (9, 0, 0.5, "Plan 8 more conversations to reach the goal."),
        (9, 0, 0.15, "Plan 1 more conversation to reach the goal."),
        (8, 1, 0.5, "Turn what can still be changed into a conversation, and plan 6 more, to reach the goal."),
        (9, 0, 1.0, "Too much has been posted already to reach the goal in this period."),
        (0, 9, 0.1, ""),
    ],
)
def test_the_way_to_the_goal_is_one_that_can_be_gone(posted: int, to_come: int, goal: float, sentence: str) -> None:
    rule = GoalRule.CONVERSATION_SHARE
    out = (replace(post, status=Status.POSTED) for post in posts_of([ONE] * posted))
    report = judged(*out, *posts_of([ONE] * to_come + [TWO]), Goal(rule.value, rule, goal))
    assert way_to_goal(report.figures.conversations, ENGLISH) == sentence


@pytest.mark.parametrize(
    ("one_way", "prompts", "value", "summary"),
    [
        (18, 11, "38\u00a0%", "12 points below the goal."),
        (101, 100, "50\u00a0%", "1 point below the goal."),
        (5, 5, "50\u00a0%", "The goal of 50\u00a0% is reached."),
        (1, 1, "no verdict", "Too few posts to judge."),
        (0, 0, "no verdict", "Nothing planned here yet."),
    ],
)
def test_the_row_of_conversations_says_how_far_the_goal_is(
    one_way: int, prompts: int, value: str, summary: str
) -> None:
    report = judged(*mixed(one_way, prompts))
    assert c_value(report, FiveC.CONVERSATIONS, ENGLISH) == value
    assert c_summary(report, FiveC.CONVERSATIONS, ENGLISH) == summary


@pytest.mark.parametrize("c", FiveC)
def test_every_row_speaks_both_languages(c: FiveC) -> None:
    for report in (judged(), judged(*mixed(3, 3))):
        for says in (c_value, c_summary):
            assert says(report, c, DUTCH)
            assert not set("{}") & set(says(report, c, DUTCH))
        assert c_summary(report, c, DUTCH) != c_summary(report, c, ENGLISH)
