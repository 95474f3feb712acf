"""What was found on Context, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from contentplanner.checker.judging.finding_figures import ContextFinding, FewAmbassadors, SameAmbassador

if TYPE_CHECKING:
    from contentplanner.domain.plan import Plan
    from contentplanner.languages import Language


def context_sentence(figures: ContextFinding, plan: Plan, language: Language) -> str:
    """Return what was found, in one sentence."""
    match figures:
        case FewAmbassadors():
            return language.tr(
                "An ambassador takes part in {share} of {posts} posts; the goal is {goal}.",
                share=language.percent(figures.share),
                posts=language.number(figures.posts),
                goal=language.percent(figures.goal),
            )
        case SameAmbassador():
            return language.ntr(
                "{person} is the only ambassador, in {n} post.",
                "{person} is the only ambassador, in {n} posts.",
                figures.count,
                person=plan.people[figures.person_id].name,
            )
        case _:
            assert_never(figures)
