"""What is wrong with a post while it is being written, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from contentplanner.domain.drafts import DraftProblem, DraftProblemKind

if TYPE_CHECKING:
    from contentplanner.languages import Language


def draft_problem_sentence(problem: DraftProblem, language: Language) -> str:
    """Return what is wrong with a draft and what would mend it."""
    match problem.kind:
        case DraftProblemKind.NO_TITLE:
            return language.tr("Give the idea a title, so that you find it again.")
        case DraftProblemKind.TEXT_TOO_LONG:
            return language.ntr(
                "The text is {n} character too long for this channel.",
                "The text is {n} characters too long for this channel.",
                problem.excess,
            )
        case DraftProblemKind.TOO_MANY_HASHTAGS:
            return language.ntr(
                "That is {n} hashtag more than this channel takes.",
                "That is {n} hashtags more than this channel takes.",
                problem.excess,
            )
        case DraftProblemKind.LINK_UNUSABLE:
            return language.tr("This link can't be opened: begin it with https://, http:// or mailto:.")
        case _:
            assert_never(problem.kind)
