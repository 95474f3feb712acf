"""Suggested ideas in words: where they fit, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from contentplanner.domain.periods import week_number
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
    """Return in one sentence what a suggested idea closes, and what it promises."""
    closes, promise = _closes(one, gap, plan, language), promise_clause(one.outlook, language)
    return language.tr("{closes}; {promise}.", closes=closes, promise=promise)


def _closes(one: Suggestion, gap: Gap, plan: Plan, language: Language) -> str:
    names = [plan.values[key].name for key in one.value_ids] + [plan.interests[key].name for key in one.interest_ids]
    channel = plan.channels[one.post.channel_id].name
    if names:
        return language.tr("Serves {names}, which no post does here", names=listed(names, language))
    if gap.silence is not None:
        first, last = (language.day_and_month(day) for day in gap.silence)
        return language.tr(
            "Breaks the silence on {channel} ({first} to {last})", channel=channel, first=first, last=last
        )
    if gap.beside_value is not None:
        values = [plan.values[key].name for key in plan.ideas[one.idea_id].value_ids]
        much = plan.values[gap.beside_value].name
        return language.tr("Serves {names} instead of {value}", names=listed(values, language), value=much)
    return _asked_for(gap, plan, language)


def _asked_for(gap: Gap, plan: Plan, language: Language) -> str:
    if gap.is_written:
        return language.tr("One post more to judge by")
    if not gap.asks:
        return language.tr("There is room for it")
    if gap.channel_id is not None:
        return language.tr("A conversation is what {channel} lacks", channel=plan.channels[gap.channel_id].name)
    if gap.days.first.isocalendar()[:2] == gap.days.last.isocalendar()[:2]:
        return language.tr("A conversation is what week {week} lacks", week=week_number(gap.days))
    return language.tr("A conversation is what the plan lacks")
