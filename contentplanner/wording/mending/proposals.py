"""A proposal at a glance, in words: its headline, and the figures of the five C's."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from contentplanner.domain.vocabulary import FiveC

if TYPE_CHECKING:
    from contentplanner.checker import Report
    from contentplanner.checker.mending.rebalance.proposal import Proposal
    from contentplanner.languages import Language


def proposal_headline(proposal: Proposal, language: Language, *, is_past: bool) -> str:
    """Return what a proposal amounts to, without a full stop."""
    stays = len(proposal.missing) + len(proposal.hooks)
    steps = len(proposal.steps)
    if not proposal.before.posts:
        return language.tr("Nothing is planned here yet, so there is nothing to balance")
    if not proposal.before.findings:
        return language.tr("Every goal is met, there is nothing to change")
    if is_past:
        return language.tr("These days have passed, nothing in them can be changed")
    if not steps:
        return language.tr("No step found that helps without making something else worse")
    if not stays:
        return language.ntr("{n} step meets every goal", "{n} steps meet every goal", steps)
    return language.ntr(
        "{n} step brings the plan nearer to its goals", "{n} steps bring the plan nearer to its goals", steps
    )


def figure_name(c: FiveC, language: Language) -> str:
    """Return what the figure of a C counts."""
    match c:
        case FiveC.CONNECTIONS:
            return language.tr("posts in which a person speaks")
        case FiveC.CONVERSATIONS:
            return language.tr("posts that start a conversation")
        case FiveC.CONTENT:
            return language.tr("values and interests served")
        case FiveC.CONTEXT:
            return language.tr("posts with an ambassador")
        case FiveC.CONTINUOUS:
            return language.tr("posts answered in time")
        case _:
            assert_never(c)


def figure_value(report: Report, c: FiveC, language: Language) -> str:
    """Return the figure of a C: a share where it has one, else how many of how many."""
    part, whole, has_share = figure_parts(report, c)
    if has_share:
        return language.percent(part / whole)
    return language.tr("{part} of {whole}", part=language.number(part), whole=language.number(whole))


def figure_parts(report: Report, c: FiveC) -> tuple[int, int, bool]:
    """Return what a C counts, of how many, and whether that is enough to speak of a share."""
    content = report.figures.content
    if c is FiveC.CONTENT:
        served, wanted = content.values_served + content.interests_served, content.values + content.interests
        return served, wanted, False
    part, whole = report.figures.part(c)
    share = {
        FiveC.CONNECTIONS: report.figures.connections.share,
        FiveC.CONVERSATIONS: report.figures.conversations.share,
        FiveC.CONTEXT: report.figures.context.share,
    }.get(c)
    return part, whole, share is not None
