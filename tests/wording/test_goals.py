from __future__ import annotations

import pytest

from contentplanner.domain.goals import DEFAULTS, SHARE_PRESETS, goal_of
from contentplanner.domain.plan import Plan
from contentplanner.domain.records import Goal
from contentplanner.domain.vocabulary import GoalRule
from contentplanner.languages import language
from contentplanner.wording import goal_name, goal_target, share_presets

DUTCH, ENGLISH = language("nl"), language("en")


def test_every_rule_has_a_default() -> None:
    assert set(DEFAULTS) == set(GoalRule)


@pytest.mark.parametrize("rule", GoalRule)
def test_every_goal_has_a_name_and_a_target_in_both_languages(rule: GoalRule) -> None:
    assert goal_name(rule, DUTCH) != goal_name(rule, ENGLISH)
    for speech in (DUTCH, ENGLISH):
        target = goal_target(goal_of(Plan(), rule), speech)
        assert target
        assert not set("{}") & set(target)


@pytest.mark.parametrize(
    ("rule", "target", "english", "dutch"),
    [
        (GoalRule.CONVERSATION_SHARE, 0.5, "50\u00a0%", "50\u00a0%"),
        (GoalRule.ONE_WAY_RUN, 4, "4", "4"),
        (GoalRule.LATE_ANSWER, 24, "24 hours", "24 uur"),
        (GoalRule.SILENCE, 1.5, "1.5 × the channel's rhythm", "1,5 × het ritme van het kanaal"),
    ],
)
def test_a_target_carries_its_unit(rule: GoalRule, target: float, english: str, dutch: str) -> None:
    goal = Goal(rule.value, rule, target)
    assert (goal_target(goal, ENGLISH), goal_target(goal, DUTCH)) == (english, dutch)


def test_every_preset_says_where_it_comes_from() -> None:
    assert [share for share, _ in share_presets(DUTCH)] == [share for share, _ in SHARE_PRESETS]
    assert not {name for _, name in share_presets(DUTCH)} & {name for _, name in share_presets(ENGLISH)}
