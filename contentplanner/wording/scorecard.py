"""The scorecard: the share of each C, what it counts, and how it moved since the last period."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from contentplanner.domain.vocabulary import FiveC

if TYPE_CHECKING:
    from contentplanner.checker import PeriodFigures
    from contentplanner.languages import Language


def c_share(found: PeriodFigures, c: FiveC, language: Language) -> str:
    """Return the share of what a C counts: "38 %"; a word instead where it is of too few."""
    share = found.share(c)
    return language.tr("no verdict") if share is None else language.percent(share)


def c_part(found: PeriodFigures, c: FiveC, language: Language) -> str:
    """Return what the share of a C counts, in one short sentence."""
    part, whole = found.figures.part(c)
    if not found.posts:
        return language.tr("Nothing planned here yet.")
    if not whole:
        return language.tr("Too few posts to judge.")
    return _part(c, part, language.number(whole), language)


def _part(c: FiveC, part: int, posts: str, language: Language) -> str:
    match c:
        case FiveC.CONNECTIONS:
            return language.ntr(
                "A person speaks in {n} of {posts} posts.",
                "A person speaks in {n} of {posts} posts.",
                part,
                posts=posts,
            )
        case FiveC.CONVERSATIONS:
            return language.ntr(
                "{n} of {posts} posts starts a conversation.",
                "{n} of {posts} posts start a conversation.",
                part,
                posts=posts,
            )
        case FiveC.CONTENT:
            return language.ntr(
                "{n} of {posts} posts has a hook.", "{n} of {posts} posts have a hook.", part, posts=posts
            )
        case FiveC.CONTEXT:
            return language.ntr(
                "An ambassador takes part in {n} of {posts} posts.",
                "An ambassador takes part in {n} of {posts} posts.",
                part,
                posts=posts,
            )
        case FiveC.CONTINUOUS:
            return language.ntr(
                "Reactions to {n} of {posts} posts are answered in time.",
                "Reactions to {n} of {posts} posts are answered in time.",
                part,
                posts=posts,
            )
        case _:
            assert_never(c)


def c_turn(points: int | None, language: Language) -> str:
    """Return how a share moved since the last period; empty where that can't be said."""
    if points is None:
        return ""
    if points > 0:
        return language.ntr("{n} point up", "{n} points up", points)
    if points < 0:
        return language.ntr("{n} point down", "{n} points down", -points)
    return language.tr("unchanged")
