"""In which language a post should be asked something: that of its text, else of what stands around it."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from heapq import nsmallest
from typing import TYPE_CHECKING

from contentplanner.checker.reading.language import READ, mark_languages
from contentplanner.checker.reading.segment import take_apart
from contentplanner.checker.starters.nearness import days_between, posts_near

if TYPE_CHECKING:
    import datetime as dt

    from contentplanner.domain.plan import Plan
    from contentplanner.domain.records import Post

_TELLING = 1200
_SURE = 8
_NEIGHBOURS = 5


@lru_cache(maxsize=2048)
def _told(beginning: str) -> str:
    post = take_apart(beginning)
    code = mark_languages(post)
    enough = code in READ or sum(len(sentence.words) for sentence in post.sentences) >= _SURE
    return code if enough else ""


def language_of(text: str) -> str:
    """Return the code of a text's language, "" if that can't be told; of a long text only the beginning counts."""
    return _told(text[:_TELLING])


def language_for(plan: Plan, post: Post, day: dt.date, spoken: str) -> str | None:
    """Return the language to ask in, None when the post is written in one without starters.

    An unwritten post takes the language of the posts nearest to its `day` on its channel, then that of its idea, then
    the one `spoken` by the window.
    """
    code = language_of(post.text)
    if code:
        return code if code in READ else None
    idea = plan.ideas[post.idea_id]
    return _neighbours(plan, post, day) or _known(language_of(f"{idea.title}. {idea.brief}")) or spoken


def _known(code: str) -> str:
    return code if code in READ else ""


def _neighbours(plan: Plan, post: Post, day: dt.date) -> str:
    """Return the language of most of the posts nearest on the same channel, "" when there are none."""
    others = [
        other
        for other in posts_near(plan, day)
        if other.channel_id == post.channel_id and other.id != post.id and not other.is_unwritten
    ]
    nearest = nsmallest(_NEIGHBOURS, others, key=lambda other: (not other.day, days_between(other, day), other.id))
    codes = Counter(code for other in nearest if (code := _known(language_of(other.text))))
    return max(READ, key=lambda code: codes[code]) if codes else ""
