"""What was found on Content, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from contentplanner.checker.judging.finding_figures import (
    ContentFinding,
    InterestsNotServed,
    NoHook,
    OneValue,
    RepeatedText,
    ValuesNotServed,
)
from contentplanner.wording.lists import listed

if TYPE_CHECKING:
    from contentplanner.domain.plan import Plan
    from contentplanner.languages import Language


def content_sentence(figures: ContentFinding, plan: Plan, language: Language) -> str:
    """Return what was found, in one sentence."""
    match figures:
        case NoHook():
            return language.ntr(
                "{n} post has no hook: its idea still misses a value or an interest.",
                "{n} posts have no hook: their ideas still miss a value or an interest.",
                figures.count,
            )
        case ValuesNotServed():
            names = [plan.values[key].name for key in figures.value_ids]
            return language.ntr(
                "No post serves the value {names}.",
                "No post serves the values {names}.",
                len(names),
                names=listed(names, language),
            )
        case InterestsNotServed():
            names = [plan.interests[key].name for key in figures.interest_ids]
            return language.ntr(
                "No post serves the interest {names}.",
                "No post serves the interests {names}.",
                len(names),
                names=listed(names, language),
            )
        case OneValue():
            return language.tr(
                "{value} stands in {count} of {posts} posts.",
                value=plan.values[figures.value_id].name,
                count=language.number(figures.count),
                posts=language.number(figures.posts),
            )
        case RepeatedText():
            return language.ntr(
                "{n} post says nearly the same ({first} to {last}).",
                "{n} posts say nearly the same ({first} to {last}).",
                figures.count,
                first=language.day_and_month(figures.first_day),
                last=language.day_and_month(figures.last_day),
            )
        case _:
            assert_never(figures)
