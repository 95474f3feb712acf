"""What was found on Continuous, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from contentplanner.checker.judging.finding_figures import (
    Clash,
    ContinuousFinding,
    CrowdedDay,
    LateAnswer,
    Silence,
    VacancyWithoutContact,
)
from contentplanner.wording.lists import listed

if TYPE_CHECKING:
    from contentplanner.domain.plan import Plan
    from contentplanner.languages import Language


def continuous_sentence(figures: ContinuousFinding, plan: Plan, language: Language) -> str:
    """Return what was found, in one sentence."""
    match figures:
        case LateAnswer():
            return _late_answer(figures, plan, language)
        case VacancyWithoutContact():
            return language.ntr(
                "{n} vacancy names nobody to talk to.",
                "{n} vacancies name nobody to talk to.",
                figures.count,
            )
        case Silence():
            return _silence(figures, plan, language)
        case CrowdedDay():
            return language.ntr(
                "{channel} has {n} post on {day}.",
                "{channel} has {n} posts on {day}.",
                figures.count,
                channel=plan.channels[figures.channel_id].name,
                day=language.short_day(figures.day),
            )
        case Clash():
            return _clash(figures, plan, language)
        case _:
            assert_never(figures)


def _clash(figures: Clash, plan: Plan, language: Language) -> str:
    return language.ntr(
        "{channel}: {n} post close to another on {day} ({first} to {last}).",
        "{channel}: {n} posts close together on {day} ({first} to {last}).",
        figures.count,
        channel=plan.channels[figures.channel_id].name,
        day=language.short_day(figures.first.date()),
        first=language.clock(figures.first.time()),
        last=language.clock(figures.last.time()),
    )


def _late_answer(figures: LateAnswer, plan: Plan, language: Language) -> str:
    return language.ntr(
        "{n} post gets no answer within {hours} hours: its responder isn't at work then ({people}).",
        "{n} posts get no answer within {hours} hours: their responder isn't at work then ({people}).",
        figures.count,
        hours=language.number(figures.hours),
        people=listed([plan.people[key].name for key in figures.person_ids], language),
    )


def _silence(figures: Silence, plan: Plan, language: Language) -> str:
    return language.ntr(
        "{channel}: nothing on {n} day ({first} to {last}); its rhythm is a post every {rhythm} days.",
        "{channel}: nothing for {n} days ({first} to {last}); its rhythm is a post every {rhythm} days.",
        int(figures.measure),
        channel=plan.channels[figures.channel_id].name,
        first=language.day_and_month(figures.first_day),
        last=language.day_and_month(figures.last_day),
        rhythm=language.number(figures.rhythm),
    )
