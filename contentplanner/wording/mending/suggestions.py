"""Suggested ideas in words: where they fit, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from contentplanner.wording.lists import listed
from contentplanner.wording.mending.promises import promise_clause

if TYPE_CHECKING:
    from contentplanner.checker.mending.gaps import Gap
    from contentplanner.checker.mending.ideas import Suggestion
    from contentplanner.domain.plan import Plan
    from contentplanner.languages import Language


def suggestion_place(one: Suggestion, plan: Plan, language: Language) -> str:
    """Return where a suggested idea fits: "Tue 15 Dec · LinkedIn · Mila Voorbeeld speaks"."""
    post = one.post
    day = (language.short_day(post.day),) if post.day else ()
    voice = (language.tr("{person} speaks", person=plan.people[post.voice_id].name),) if post.voice_id else ()
    return " · ".join((*day, plan.channels[post.channel_id].name, *voice))


def suggestion_why(one: Suggestion, gap: Gap, plan: Plan, language: Language) -> str:
    """Return in one sentence what of a gap a suggested idea closes, and what it promises."""
    closes, promise = _closes(one, gap, plan, language), promise_clause(one.outlook, language)
    told = language.tr("{closes}; {promise}.", closes=closes, promise=promise) if closes else f"{promise}."
    return told[:1].upper() + told[1:]


def _closes(one: Suggestion, gap: Gap, plan: Plan, language: Language) -> str:
    """Return the values and interests that are served; nothing where any post closes the gap."""
    names = [plan.values[key].name for key in one.value_ids] + [plan.interests[key].name for key in one.interest_ids]
    if names:
        return language.tr("Serves {names}", names=listed(names, language))
    if gap.beside_value is None:
        return ""
    values = [plan.values[key].name for key in plan.ideas[one.idea_id].value_ids]
    much = plan.values[gap.beside_value].name
    return language.tr("Serves {names} instead of {value}", names=listed(values, language), value=much)
