"""What was found on Connections, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from contentplanner.checker.judging.finding_figures import ConnectionsFinding, LogoSpeaks, OneVoice

if TYPE_CHECKING:
    from contentplanner.domain.plan import Plan
    from contentplanner.languages import Language


def connections_sentence(figures: ConnectionsFinding, plan: Plan, language: Language) -> str:
    """Return what was found, in one sentence."""
    match figures:
        case LogoSpeaks():
            return language.tr(
                "A person speaks in {share} of {posts} posts; the goal is {goal}.",
                share=language.percent(figures.share),
                posts=language.number(figures.posts),
                goal=language.percent(figures.goal),
            )
        case OneVoice():
            return language.tr(
                "{person} speaks in {count} of the {voiced} posts with a voice.",
                person=plan.people[figures.person_id].name,
                count=language.number(figures.count),
                voiced=language.number(figures.voiced),
            )
        case _:
            assert_never(figures)
