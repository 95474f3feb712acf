"""What stays missing after a proposal, in words: by how much, and why."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from contentplanner.checker.mending.rebalance.missing import Lack, Why
from contentplanner.languages import N_
from contentplanner.wording.findings import finding_sentence

if TYPE_CHECKING:
    from contentplanner.checker.mending.rebalance.missing import Hook, Missing
    from contentplanner.domain.plan import Plan
    from contentplanner.languages import Language


def hook_sentence(hook: Hook, plan: Plan, language: Language) -> str:
    """Return which hook no idea serves: "No idea serves Care × First job."."""
    return language.tr("No idea serves {hook}.", hook=hook_name(hook, plan))


def hook_name(hook: Hook, plan: Plan) -> str:
    """Return a hook as people write it: "Care × First job", or the name of one half."""
    value_id, interest_id = hook
    names = (plan.values[value_id].name if value_id else "", plan.interests[interest_id].name if interest_id else "")
    return " × ".join(name for name in names if name)


def missing_sentences(missing: Missing, plan: Plan, language: Language) -> tuple[str, str]:
    """Return what is found after all steps, and why no step mends it; the plan is the one after them."""
    reasons = [_reason(lack, language) for lack in missing.lacks]
    why = " ".join(reasons)
    return finding_sentence(missing.finding, plan, language), why


_WHY: Mapping[Why, str] = MappingProxyType(
    {
        Why.NOBODY_SPEAKS: N_("Nobody is left who could speak without speaking too often."),
        Why.NO_AMBASSADOR: N_("No other leader, alumnus or influencer is known who could take part."),
        Why.NO_IDEA: N_("No idea in the backlog helps here."),
        Why.NO_HOOK: N_("The ideas that could help still miss a value or an interest."),
        Why.NO_DAY: N_("No free day is left for it."),
        Why.ONLY_YOU: N_("That is for you to decide."),
    }
)


def _reason(lack: Lack, language: Language) -> str:
    return language.tr(_WHY[lack.why]) if lack.why in _WHY else _counted(lack.why, lack.count, language)


def _counted(why: Why, n: int, language: Language) -> str:  # noqa: PLR0911 - one return a reason
    match why:
        case Why.REFUSED:
            return language.ntr("You left {n} step out.", "You left {n} steps out.", n)
        case Why.LOCKED:
            return language.ntr("{n} post is scheduled, posted or past.", "{n} posts are scheduled, posted or past.", n)
        case Why.NOBODY_ANSWERS:
            return language.ntr(
                "Nobody is at work in time to answer {n} post.", "Nobody is at work in time to answer {n} posts.", n
            )
        case Why.NO_QUESTION:
            return language.ntr("No question fits {n} post.", "No question fits {n} posts.", n)
        case Why.SET_BY_HAND:
            return language.ntr("{n} post was set to one-way by hand.", "{n} posts were set to one-way by hand.", n)
        case Why.MANY_IDEAS:
            return language.ntr(
                "It would take {n} post with another value.", "It would take {n} posts with other values.", n
            )
        case Why.UNWRITTEN:
            return language.ntr("{n} post still needs its text.", "{n} posts still need their text.", n)
        case _:
            return language.ntr(
                "You still have to decide the direction of {n} post.",
                "You still have to decide the direction of {n} posts.",
                n,
            )
