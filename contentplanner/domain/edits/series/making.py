"""Making a series out of one post."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from contentplanner.domain.edits.emptied import emptied_series
from contentplanner.domain.edits.records import delete, put
from contentplanner.domain.edits.series.scope import is_fixed
from contentplanner.domain.ids import new_id
from contentplanner.domain.plan import Change, Changes
from contentplanner.domain.records import Post, Series
from contentplanner.domain.series.dates import Occurrence, occurrences

if TYPE_CHECKING:
    from contentplanner.domain.plan import Plan


def repeat(plan: Plan, post_id: str, series: Series, *, with_text: bool = False) -> Changes:
    """Return the changes that make a series of a post: it takes a turn, the other turns get posts like it.

    It takes the turn that the rule gives on its own day, else the first one and goes there, unless it is scheduled or
    posted. The others begin without a text, or `with_text` and media each with a copy of its own.
    """
    post = plan.posts[post_id]
    turns = [turn for turn in occurrences(series, plan.basics.country) if turn.day is not None]
    if not turns:
        return ()
    home = next((turn for turn in turns if turn.day == post.day), turns[0])
    stays = is_fixed(post) and post.day is not None
    mine = replace(post, day=post.day if stays else home.day, series_id=series.id, occurrence=home.ruled)
    others = (alike(post, series.id, turn, with_text=with_text) for turn in turns if turn is not home)
    former = delete(plan, *emptied_series(plan, (post,)))
    return (Change(None, series), *put(plan, mine), *former, *(Change(None, other) for other in others))


def alike(post: Post, series_id: str, turn: Occurrence, *, with_text: bool = False) -> Post:
    """Return a draft like a post for another turn of a series; its link and notes are its own business."""
    return Post(
        new_id(),
        post.idea_id,
        post.channel_id,
        turn.day,
        post.time,
        post.text if with_text else "",
        post.title,
        post.voice_id,
        post.responder_id,
        post.ambassador_ids,
        post.media if with_text else (),
        post.direction,
        series_id=series_id,
        occurrence=turn.ruled,
    )
