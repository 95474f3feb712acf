"""Ideas with their tags, and posts with their ambassadors and media."""

from __future__ import annotations

import datetime as dt

from contentplanner.domain.records import Idea, Media, Post
from contentplanner.domain.vocabulary import Direction, Status, Subject
from contentplanner.store import tables
from contentplanner.store.codec import Codec, Items, ListCodec, Row
from contentplanner.store.codecs.values import day_of, flag, iso, keys_of, singles, time_of


def _idea_row(idea: Idea) -> Row:
    return (
        idea.id,
        idea.title,
        idea.created_on.isoformat(),
        idea.brief,
        idea.subject.value,
        idea.campaign_id,
        int(idea.archived),
        idea.evergreen_weeks,
    )


def _idea(row: Row, values: Items, interests: Items) -> Idea:
    key, title, created, brief, subject, campaign, archived, weeks = row
    return Idea(
        key,
        title,
        dt.date.fromisoformat(created),
        brief,
        keys_of(values),
        keys_of(interests),
        Subject(subject),
        campaign,
        flag(archived),
        weeks,
    )


def _value_items(idea: Idea) -> Items:
    return singles(idea.value_ids)


def _interest_items(idea: Idea) -> Items:
    return singles(idea.interest_ids)


def _post_row(post: Post) -> Row:
    return (
        post.id,
        post.idea_id,
        post.channel_id,
        iso(post.day),
        iso(post.time),
        post.text,
        post.title,
        post.voice_id,
        post.responder_id,
        None if post.direction is None else post.direction.value,
        post.status.value,
        post.link,
        post.notes,
        post.series_id,
        iso(post.occurrence),
    )


def _post(row: Row, ambassadors: Items, media: Items) -> Post:
    key, idea, channel, day, time, text, title, voice, responder, direction, status, link, notes, series, turn = row
    if (series is None) != (turn is None):
        raise ValueError(f"post {key} belongs to half a series")
    return Post(
        key,
        idea,
        channel,
        day_of(day),
        time_of(time),
        text,
        title,
        voice,
        responder,
        keys_of(ambassadors),
        tuple(Media(*item) for item in media),
        None if direction is None else Direction(direction),
        Status(status),
        link,
        notes,
        series,
        day_of(turn),
    )


def _ambassador_items(post: Post) -> Items:
    return singles(post.ambassador_ids)


def _media_items(post: Post) -> Items:
    return tuple((media.source, media.alt_text) for media in post.media)


IDEAS = Codec(
    Idea,
    tables.IDEAS,
    _idea_row,
    _idea,
    (ListCodec(tables.IDEA_VALUES, _value_items), ListCodec(tables.IDEA_INTERESTS, _interest_items)),
)
POSTS = Codec(
    Post,
    tables.POSTS,
    _post_row,
    _post,
    (ListCodec(tables.POST_AMBASSADORS, _ambassador_items), ListCodec(tables.POST_MEDIA, _media_items)),
)
