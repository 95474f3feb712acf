"""The check at a glance: its headline, what is still undecided, and the way to the goal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from contentplanner.domain.goals import ALARM_SHARE, TOO_FEW_TO_JUDGE
from contentplanner.languages import N_

if TYPE_CHECKING:
    from contentplanner.checker import Mix, Report
    from contentplanner.checker.judging.figures import ConversationsFigure
    from contentplanner.languages import Language

_HALF = 0.5


def headline(report: Report, language: Language) -> str:
    """Return the verdict: one sentence without a full stop."""
    figure = report.figures.conversations
    if not report.posts:
        return language.tr("Nothing planned here yet")
    if figure.share is None:
        return language.tr(
            "Too few posts to judge: {judged} of the {needed} it takes",
            judged=language.number(figure.judged),
            needed=language.number(TOO_FEW_TO_JUDGE),
        )
    return language.tr(
        _verdict(figure.share, figure.goal),
        share=language.percent(figure.share),
        one_way=language.percent(1 - figure.share),
        judged=language.number(figure.judged),
    )


def _verdict(share: float, goal: float) -> str:
    if share >= goal:
        return N_("A good mix: {share} of {judged} posts start a conversation")
    if share < ALARM_SHARE:
        return N_("Almost only one-way: {one_way} of {judged} posts only send")
    if share < _HALF:
        return N_("Mostly one-way: {one_way} of {judged} posts only send")
    return N_("Nearly there: {share} of {judged} posts start a conversation")


def undecided(figure: ConversationsFigure | Mix, language: Language) -> str:
    """Return the posts that count in neither direction, "3 to decide, 4 not written"; empty when there are none."""
    parts = (
        language.ntr("{n} to decide", "{n} to decide", figure.unsure) if figure.unsure else "",
        language.ntr("{n} not written", "{n} not written", figure.unwritten) if figure.unwritten else "",
    )
    return ", ".join(part for part in parts if part)


def way_to_goal(figure: ConversationsFigure, language: Language) -> str:
    """Return how the goal can be reached; empty when it is, or when there is too little to judge."""
    if not figure.turn:
        return ""
    if figure.turnable == figure.turn:
        return language.ntr(
            "Turn {n} post into a conversation to reach the goal.",
            "Turn {n} posts into a conversation to reach the goal.",
            figure.turn,
        )
    if figure.add is None:
        return language.tr("Too much has been posted already to reach the goal in this period.")
    if not figure.turnable:
        return language.ntr(
            "Plan {n} more conversation to reach the goal.",
            "Plan {n} more conversations to reach the goal.",
            figure.add,
        )
    return language.ntr(
        "Turn what can still be changed into a conversation, and plan {n} more, to reach the goal.",
        "Turn what can still be changed into a conversation, and plan {n} more, to reach the goal.",
        figure.add,
    )
