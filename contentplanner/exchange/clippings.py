"""Posts on the clipboard: as data for a plan, this one or another, and as text for any other program."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from contentplanner.domain.clippings import Clipping
from contentplanner.domain.records import Idea, Media, Post
from contentplanner.domain.texts import cleaned, one_line
from contentplanner.domain.vocabulary import Direction, Subject

if TYPE_CHECKING:
    from contentplanner.languages import Language


@dataclass(frozen=True, slots=True)
class Clipped:
    """What lies on the clipboard: posts, and whether they were cut."""

    clippings: tuple[Clipping, ...]
    cut: bool = False


def written(clipped: Clipped) -> bytes:
    """Return what lies on the clipboard as data."""
    posts = [
        {"post": _post_data(one.post), "idea": _idea_data(one.idea), "names": one.names} for one in clipped.clippings
    ]
    return json.dumps({"cut": clipped.cut, "posts": posts}, ensure_ascii=False).encode()


def read(data: bytes) -> Clipped | None:
    """Return what data from the clipboard holds; None when it isn't what `written` writes."""
    try:
        found = json.loads(data)
        return Clipped(tuple(_clipping(one) for one in found["posts"]), bool(found["cut"]))
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


def as_text(clippings: Iterable[Clipping], language: Language) -> str:
    """Return posts as a person reads them: when, where and what, then the text; a blank line between two."""
    return "\n\n".join(_text(one, language) for one in clippings)


def _text(clipping: Clipping, language: Language) -> str:
    post = clipping.post
    names = {(table, key): name for table, key, name in clipping.names}
    day = language.long_day(post.day) if post.day else language.tr("Undated")
    when = f"{day} {language.clock(post.time)}" if post.day and post.time else day
    title = post.title if post.title is not None else clipping.idea.title
    head = " · ".join(part for part in (when, names.get(("channels", post.channel_id), ""), title) if part)
    return f"{head}\n{post.text}".strip()


def _post_data(post: Post) -> Mapping[str, Any]:
    return {
        "id": post.id,
        "idea": post.idea_id,
        "channel": post.channel_id,
        "day": post.day.isoformat() if post.day else None,
        "time": post.time.isoformat("minutes") if post.time else None,
        "text": post.text,
        "title": post.title,
        "voice": post.voice_id,
        "responder": post.responder_id,
        "ambassadors": post.ambassador_ids,
        "media": [(one.source, one.alt_text) for one in post.media],
        "direction": post.direction,
        "notes": post.notes,
    }


def _idea_data(idea: Idea) -> Mapping[str, Any]:
    return {
        "id": idea.id,
        "title": idea.title,
        "created": idea.created_on.isoformat(),
        "brief": idea.brief,
        "values": idea.value_ids,
        "interests": idea.interest_ids,
        "subject": idea.subject,
        "campaign": idea.campaign_id,
    }


def _clipping(data: Mapping[str, Any]) -> Clipping:
    names = tuple((str(table), str(key), str(name)) for table, key, name in data["names"])
    return Clipping(_post(data["post"]), _idea(data["idea"]), names)


def _post(data: Mapping[str, Any]) -> Post:
    return Post(
        id=str(data["id"]),
        idea_id=str(data["idea"]),
        channel_id=str(data["channel"]),
        day=dt.date.fromisoformat(data["day"]) if data["day"] else None,
        time=dt.time.fromisoformat(data["time"]) if data["time"] else None,
        text=cleaned(data["text"]),
        title=None if data["title"] is None else one_line(data["title"]),
        voice_id=_key(data["voice"]),
        responder_id=_key(data["responder"]),
        ambassador_ids=_keys(data["ambassadors"]),
        media=tuple(Media(one_line(source), one_line(alt)) for source, alt in data["media"]),
        direction=Direction(data["direction"]) if data["direction"] else None,
        notes=cleaned(data["notes"]),
    )


def _idea(data: Mapping[str, Any]) -> Idea:
    return Idea(
        id=str(data["id"]),
        title=one_line(data["title"]),
        created_on=dt.date.fromisoformat(data["created"]),
        brief=cleaned(data["brief"]),
        value_ids=_keys(data["values"]),
        interest_ids=_keys(data["interests"]),
        subject=Subject(data["subject"]),
        campaign_id=_key(data["campaign"]),
    )


def _key(found: object) -> str | None:
    return None if found is None else str(found)


def _keys(found: Iterable[object]) -> tuple[str, ...]:
    return tuple(str(one) for one in found)
