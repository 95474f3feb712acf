"""What was found on Conversations, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from contentplanner.checker.judging.finding_figures import (
    AgainstIntention,
    ChannelOneWay,
    ConversationsFinding,
    MostlyOneWay,
    NoResponder,
    OneWayRun,
    TooFewToJudge,
    WeekWithoutPrompt,
)
from contentplanner.domain.periods import week_number, week_of

if TYPE_CHECKING:
    from contentplanner.domain.plan import Plan
    from contentplanner.languages import Language


def conversations_sentence(  # noqa: PLR0911 - one return a kind
    figures: ConversationsFinding, plan: Plan, language: Language
) -> str:
    """Return what was found, in one sentence."""
    match figures:
        case MostlyOneWay():
            return _mostly_one_way(figures, language)
        case TooFewToJudge():
            return _too_few(figures, language)
        case ChannelOneWay():
            return _channel_one_way(figures, plan, language)
        case WeekWithoutPrompt():
            return _week(figures, language)
        case OneWayRun():
            return _run(figures, plan, language)
        case NoResponder():
            return _no_responder(figures, language)
        case AgainstIntention():
            return _against_intention(figures, language)
        case _:
            assert_never(figures)


def _mostly_one_way(figures: MostlyOneWay, language: Language) -> str:
    return language.tr(
        "{share} of {judged} posts start a conversation; the goal is {goal}.",
        share=language.percent(figures.share),
        judged=language.number(figures.judged),
        goal=language.percent(figures.goal),
    )


def _too_few(figures: TooFewToJudge, language: Language) -> str:
    return language.ntr(
        "{n} post has a direction so far; from {needed} on, its share says something.",
        "{n} posts have a direction so far; from {needed} on, their share says something.",
        figures.judged,
        needed=language.number(figures.needed),
    )


def _channel_one_way(figures: ChannelOneWay, plan: Plan, language: Language) -> str:
    return language.tr(
        "{channel} sends more than the plan as a whole: {share} of {judged} posts start a conversation, "
        "the goal is {goal}.",
        channel=plan.channels[figures.channel_id].name,
        share=language.percent(figures.share),
        judged=language.number(figures.judged),
        goal=language.percent(figures.goal),
    )


def _week(figures: WeekWithoutPrompt, language: Language) -> str:
    return language.ntr(
        "Week {week}: {n} post, and it doesn't invite an answer.",
        "Week {week}: {n} posts, and none of them invites an answer.",
        figures.count,
        week=week_number(week_of(figures.monday)),
    )


def _run(figures: OneWayRun, plan: Plan, language: Language) -> str:
    return language.ntr(
        "{channel}: {n} post only sends ({first} to {last}).",
        "{channel}: {n} posts in a row only send ({first} to {last}).",
        figures.count,
        channel=plan.channels[figures.channel_id].name,
        first=language.day_and_month(figures.first_day),
        last=language.day_and_month(figures.last_day),
    )


def _no_responder(figures: NoResponder, language: Language) -> str:
    return language.ntr(
        "{n} conversation prompt has no responder, so reactions wait.",
        "{n} conversation prompts have no responder, so reactions wait.",
        figures.count,
    )


def _against_intention(figures: AgainstIntention, language: Language) -> str:
    return language.ntr(
        "{n} text reads otherwise than its direction was set by hand.",
        "{n} texts read otherwise than their direction was set by hand.",
        figures.count,
    )
