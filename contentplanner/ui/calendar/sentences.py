"""Days and posts as a screen reader says them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING

from contentplanner.ui.speech import ntr, tr, words
from contentplanner.wording import direction_name, status_name
from contentplanner.wording.series import turn_sentence

if TYPE_CHECKING:
    from contentplanner.domain.plan import Plan
    from contentplanner.domain.records import Post
    from contentplanner.domain.vocabulary import Direction


def day_name(day: dt.date, posts: int, holiday: str, *, is_today: bool, hidden: int = 0) -> str:
    """Return a day such as "Thursday 3 December 2026, 2 posts"."""
    parts = [words().long_day(day), ntr("{n} post", "{n} posts", posts)]
    parts += [ntr("{n} hidden", "{n} hidden", hidden)] if hidden else []
    parts += [tr("today")] if is_today else []
    parts += [holiday] if holiday else []
    return ", ".join(parts)


def post_name(plan: Plan, post: Post, direction: Direction | None) -> str:
    """Return a post such as "Thu 3 December 09:00, LinkedIn, two-way: What was your first day like?"."""
    day = words().day_in_sentence(post.day) if post.day else tr("Undated")
    when = f"{day} {words().clock(post.time)}" if post.time and post.day else day
    way = direction_name(direction, words()) if direction else tr("unwritten")
    return tr(
        "{when}, {channel}, {direction}: {title}",
        when=when,
        channel=plan.channels[post.channel_id].name,
        direction=way.lower(),
        title=plan.title_of(post),
    )


def post_detail(plan: Plan, post: Post) -> str:
    """Return status, voice, responder and series of a post in one line."""
    voice = plan.people[post.voice_id].name if post.voice_id else tr("the logo")
    responder = plan.responder_of(post)
    detail = tr(
        "{status} · voice: {voice} · responder: {responder}",
        status=status_name(post.status, words()),
        voice=voice,
        responder=responder.name if responder else tr("nobody"),
    )
    return f"{detail} · {turn_sentence(plan, post, words())}" if post.series_id else detail


def silence_sentence(first: dt.date, last: dt.date, holidays: Sequence[str]) -> str:
    """Return a stretch such as "Nothing planned, 19 Dec 2026 – 3 Jan 2027 (16 days): Christmas Day"."""
    days = words().day_and_year(first) if first == last else words().days(first, last)
    count = ntr("{n} day", "{n} days", (last - first).days + 1)
    said = tr("Nothing planned, {days} ({count})", days=days, count=count)
    return f"{said}: {', '.join(dict.fromkeys(holidays))}" if holidays else said


def with_marks(name: str, *, marked: bool, away: bool) -> str:
    """Return a post's name with what only the eye would see: that it is marked, or cut or dragged."""
    found = [name] if name else []
    found += [tr("marked")] if name and marked else []
    found += [tr("on its way")] if name and away else []
    return ", ".join(found)
