"""Steps in words: what each does, and why."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from contentplanner.checker import Rule
from contentplanner.checker.mending.steps import Step, StepKind
from contentplanner.languages import N_
from contentplanner.wording.lists import listed
from contentplanner.wording.mending.promises import promise_clause
from contentplanner.wording.names import direction_name

if TYPE_CHECKING:
    from contentplanner.domain.plan import Plan
    from contentplanner.languages import Language

_NAMES: Mapping[StepKind, str] = MappingProxyType(
    {
        StepKind.PLAN_IDEA: N_("Plan ideas"),
        StepKind.MOVE_POST: N_("Move posts"),
        StepKind.ASK_QUESTION: N_("Ask something"),
        StepKind.GIVE_RESPONDER: N_("Give responders"),
        StepKind.GIVE_VOICE: N_("Give voices"),
        StepKind.BRING_AMBASSADOR: N_("Bring in ambassadors"),
        StepKind.TAG_IDEA: N_("Choose values and interests"),
        StepKind.TRUST_TEXT: N_("Read the direction from the text"),
    }
)

_WHY: Mapping[Rule, str] = MappingProxyType(
    {
        Rule.MOSTLY_ONE_WAY: N_("towards the goal for conversations"),
        Rule.TOO_FEW_TO_JUDGE: N_("one post more to judge by"),
        Rule.CHANNEL_ONE_WAY: N_("so that {channel} doesn’t mostly send"),
        Rule.WEEK_WITHOUT_PROMPT: N_("gives its week a question"),
        Rule.ONE_WAY_RUN: N_("breaks a row of posts that only send"),
        Rule.NO_RESPONDER: N_("so that reactions don’t wait"),
        Rule.AGAINST_INTENTION: N_("so that the text does what was meant"),
        Rule.LOGO_SPEAKS: N_("a person instead of the logo"),
        Rule.ONE_VOICE: N_("another voice than the usual one"),
        Rule.NO_HOOK: N_("gives it a hook"),
        Rule.ONE_VALUE: N_("another value than the usual one"),
        Rule.FEW_AMBASSADORS: N_("towards the goal for ambassadors"),
        Rule.SAME_AMBASSADOR: N_("another ambassador than the usual one"),
        Rule.LATE_ANSWER: N_("so that it is answered in time"),
        Rule.VACANCY_WITHOUT_CONTACT: N_("somebody to ask about the job"),
        Rule.SILENCE: N_("breaks the silence on {channel}"),
        Rule.CROWDED_DAY: N_("out of a crowded day"),
    }
)
"""Why a step is there, by what it mends; values and interests are named instead."""


def step_kind_name(kind: StepKind, language: Language) -> str:
    """Return what steps of a kind do, as the heading over them."""
    return language.tr(_NAMES[kind])


def step_sentence(step: Step, plan: Plan, language: Language) -> str:
    """Return what a step does. The plan is the one that the steps lead to, or that they start from."""
    title = _title(step, plan)
    person = plan.people[step.person_id].name if step.person_id else ""
    match step.kind:
        case StepKind.PLAN_IDEA:
            return _planned(step, plan, title, person, language)
        case StepKind.MOVE_POST:
            was, day = (language.short_day(one) if one else "" for one in (step.was, step.day))
            return language.tr("Move “{title}” from {was} to {day}", title=title, was=was, day=day)
        case StepKind.ASK_QUESTION:
            question = step.question.words if step.question else ""
            return language.tr("Ask in “{title}”: {question}", title=title, question=question)
        case StepKind.GIVE_RESPONDER:
            return _answered(step, plan, title, person, language)
        case _:
            return _of_one(step, plan, title, person, language)


def _of_one(step: Step, plan: Plan, title: str, person: str, language: Language) -> str:
    match step.kind:
        case StepKind.GIVE_VOICE:
            return language.tr("{person} speaks in “{title}”", person=person, title=title)
        case StepKind.BRING_AMBASSADOR:
            return language.tr("{person} takes part in “{title}”", person=person, title=title)
        case StepKind.TAG_IDEA:
            return language.tr("“{title}” serves {name}", title=title, name=listed(_served(step, plan), language))
        case _:
            return language.tr("Read the direction of “{title}” from its text", title=title)


def _title(step: Step, plan: Plan) -> str:
    if step.post is not None:
        return step.post.title or plan.ideas[step.post.idea_id].title
    if step.idea is not None:
        return step.idea.title
    return plan.title_of(plan.posts[step.post_ids[0]]) if step.post_ids else ""


def _planned(step: Step, plan: Plan, title: str, person: str, language: Language) -> str:
    day = language.short_day(step.day) if step.day else ""
    channel = plan.channels[step.channel_id].name if step.channel_id else ""
    if not person:
        return language.tr("Plan “{title}” on {channel}, {day}", title=title, channel=channel, day=day)
    return language.tr(
        "Plan “{title}” on {channel}, {day}, told by {person}", title=title, channel=channel, day=day, person=person
    )


def _answered(step: Step, plan: Plan, title: str, person: str, language: Language) -> str:
    count = len(step.post_ids)
    if count == 1:
        return language.tr("{person} answers “{title}”", person=person, title=title)
    channels = {plan.posts[key].channel_id for key in step.post_ids if key in plan.posts}
    if len(channels) > 1:
        return language.ntr("{person} answers {n} post", "{person} answers {n} posts", count, person=person)
    return language.ntr(
        "{person} answers {n} post on {channel}",
        "{person} answers {n} posts on {channel}",
        count,
        person=person,
        channel=plan.channels[next(iter(channels))].name if channels else "",
    )


def step_detail(step: Step, plan: Plan, language: Language) -> str:
    """Return the line under a step: where it is, which way it goes then, and why."""
    parts = (*_place(step, plan, language), *_reasons(step, plan, language))
    return " · ".join(parts)


def _place(step: Step, plan: Plan, language: Language) -> tuple[str, ...]:
    if step.kind is StepKind.PLAN_IDEA or len(step.post_ids) > 1:
        return ()
    channel = (plan.channels[step.channel_id].name,) if step.channel_id else ()
    day = (language.short_day(step.day),) if step.day and step.kind is not StepKind.MOVE_POST else ()
    way = (direction_name(step.question.direction, language),) if step.question else ()
    return (*channel, *day, *way)


def _reasons(step: Step, plan: Plan, language: Language) -> tuple[str, ...]:
    channel = plan.channels[step.channel_id].name if step.channel_id else ""
    why = tuple(language.tr(_WHY[rule], channel=channel) for rule in step.mends if rule in _WHY)
    names = _served(step, plan) if step.kind is StepKind.PLAN_IDEA else []
    serves = (language.tr("serves {names}", names=listed(names, language)),) if names else ()
    promise = (promise_clause(step.outlook, language),) if step.outlook else ()
    return (*serves, *why, *promise)


def _served(step: Step, plan: Plan) -> list[str]:
    return [plan.values[key].name if key in plan.values else plan.interests[key].name for key in step.serves]
