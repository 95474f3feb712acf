"""The five rows of the check: the figure of each C, and one line that says what it means."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from contentplanner.domain.vocabulary import FiveC

if TYPE_CHECKING:
    from contentplanner.checker import PeriodFigures, Report
    from contentplanner.checker.judging.figures import (
        ConnectionsFigure,
        ContentFigure,
        ContextFigure,
        ContinuousFigure,
        ConversationsFigure,
    )
    from contentplanner.languages import Language


def c_value(found: Report | PeriodFigures, c: FiveC, language: Language) -> str:
    """Return the figure of a C as its row shows it: "38 %", "6 voices"."""
    figures = found.figures
    match c:
        case FiveC.CONNECTIONS:
            return language.ntr("{n} voice", "{n} voices", figures.connections.voices)
        case FiveC.CONVERSATIONS:
            share = figures.conversations.share
            return language.tr("no verdict") if share is None else language.percent(share)
        case FiveC.CONTENT:
            served, values = figures.content.values_served, figures.content.values
            return language.tr(
                "{served} of {values} values", served=language.number(served), values=language.number(values)
            )
        case FiveC.CONTEXT:
            return language.ntr("{n} ambassador", "{n} ambassadors", figures.context.ambassadors)
        case FiveC.CONTINUOUS:
            planned, weeks = figures.continuous.planned_weeks, figures.continuous.weeks
            return language.ntr(
                "{planned} of {n} week", "{planned} of {n} weeks", weeks, planned=language.number(planned)
            )
        case _:
            assert_never(c)


def c_summary(report: Report, c: FiveC, language: Language) -> str:
    """Return what the figure of a C means, in one short sentence."""
    figures = report.figures
    if not report.posts:
        return language.tr("Nothing planned here yet.")
    match c:
        case FiveC.CONNECTIONS:
            return _connections(figures.connections, language)
        case FiveC.CONVERSATIONS:
            return _conversations(figures.conversations, language)
        case FiveC.CONTENT:
            return _content(figures.content, language)
        case FiveC.CONTEXT:
            return _context(figures.context, language)
        case FiveC.CONTINUOUS:
            return _continuous(figures.continuous, language)
        case _:
            assert_never(c)


def _connections(figure: ConnectionsFigure, language: Language) -> str:
    logo = figure.posts - figure.named
    if not logo:
        return language.tr("A person speaks in every post.")
    return language.ntr(
        "The logo speaks in {n} of {posts} posts.",
        "The logo speaks in {n} of {posts} posts.",
        logo,
        posts=language.number(figure.posts),
    )


def _conversations(figure: ConversationsFigure, language: Language) -> str:
    if figure.share is None:
        return language.tr("Too few posts to judge.")
    if figure.share >= figure.goal:
        return language.tr("The goal of {goal} is reached.", goal=language.percent(figure.goal))
    points = max(1, round(figure.goal * 100) - round(figure.share * 100))
    return language.ntr("{n} point below the goal.", "{n} points below the goal.", points)


def _content(figure: ContentFigure, language: Language) -> str:
    bare = figure.posts - figure.hooked
    if not bare:
        return language.tr("Every post has a hook.")
    return language.ntr(
        "{n} of {posts} posts has no hook.",
        "{n} of {posts} posts have no hook.",
        bare,
        posts=language.number(figure.posts),
    )


def _context(figure: ContextFigure, language: Language) -> str:
    if not figure.with_ambassador:
        return language.tr("No post has an ambassador.")
    return language.ntr(
        "An ambassador takes part in {n} of {posts} posts.",
        "An ambassador takes part in {n} of {posts} posts.",
        figure.with_ambassador,
        posts=language.number(figure.posts),
    )


def _continuous(figure: ContinuousFigure, language: Language) -> str:
    empty = figure.weeks - figure.planned_weeks
    if not empty:
        return language.tr("Something is planned in every week.")
    return language.ntr("{n} week has nothing planned.", "{n} weeks have nothing planned.", empty)
