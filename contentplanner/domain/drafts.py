"""What is wrong with a post while it is being written. Nothing here stops anybody: the editor says it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from contentplanner.domain.lengths import length_on

if TYPE_CHECKING:
    from contentplanner.domain.plan import Plan
    from contentplanner.domain.records import Post

OPENABLE_SCHEMES = frozenset({"https", "http", "mailto"})


class DraftProblemKind(StrEnum):
    """The things that can be wrong with a draft."""

    NO_TITLE = "no title"
    TEXT_TOO_LONG = "text too long"
    TOO_MANY_HASHTAGS = "too many hashtags"
    LINK_UNUSABLE = "link unusable"


@dataclass(frozen=True, slots=True)
class DraftProblem:
    """One thing that is wrong; `excess` is how much the text, or its hashtags, go over the channel's limit, else 0."""

    kind: DraftProblemKind
    excess: int = 0


def problems(plan: Plan, draft: Post, title: str) -> tuple[DraftProblem, ...]:
    """Return what is wrong with a draft that will have this title."""
    found = []
    if not title.strip():
        found.append(DraftProblem(DraftProblemKind.NO_TITLE))
    length = length_on(plan.channels[draft.channel_id], draft.text)
    if length.excess:
        found.append(DraftProblem(DraftProblemKind.TEXT_TOO_LONG, length.excess))
    if length.excess_hashtags:
        found.append(DraftProblem(DraftProblemKind.TOO_MANY_HASHTAGS, length.excess_hashtags))
    if draft.link and not is_openable(draft.link):
        found.append(DraftProblem(DraftProblemKind.LINK_UNUSABLE))
    return tuple(found)


def is_openable(link: str) -> bool:
    """Whether a link may be opened from the program: https, http or mailto, and something to open."""
    try:
        parts = urlsplit(link.strip())
    except ValueError:
        return False
    return parts.scheme.lower() in OPENABLE_SCHEMES and bool(parts.netloc or parts.path)
