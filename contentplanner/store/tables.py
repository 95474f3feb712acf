"""The tables of a plan file as they are today, as SQLAlchemy Core values.

They describe what the newest migration step leaves behind; the steps carry frozen tables of their own, and a test holds
the two together. A new column goes last: `ALTER TABLE` appends it, and rows are read in the order of the columns.

Days and times are ISO 8601 texts, rules RFC 5545 RRULEs, yes and no are 1 and 0, working days the digits of weekdays
from 0 for Monday, closed words are the values of `domain.vocabulary`. Records keep the order in which they were made by
their rowid; tags, ambassadors and media by `position`.
"""

from __future__ import annotations

from sqlalchemy import REAL, Column, ForeignKey, Index, Integer, MetaData, Table, Text

METADATA = MetaData()


def _to(target: str) -> ForeignKey:
    return ForeignKey(target, deferrable=True, initially="DEFERRED")


def _key() -> Column[str]:
    return Column("id", Text, primary_key=True, nullable=False)


def _text(name: str) -> Column[str]:
    return Column(name, Text, nullable=False)


def _number(name: str) -> Column[int]:
    return Column(name, Integer, nullable=False)


def _reference(name: str, target: str, *, optional: bool = False) -> Column[str]:
    return Column(name, Text, _to(target), nullable=optional)


def _table(name: str, *columns: Column[str] | Column[int] | Column[float] | Index) -> Table:
    return Table(name, METADATA, *columns, sqlite_strict=True)


def _list(name: str, owner: str, owners: str, *columns: Column[str]) -> Table:
    """Return the table of an ordered list inside a record: owner, position, what stands there."""
    return Table(
        name,
        METADATA,
        Column(owner, Text, _to(f"{owners}.id"), primary_key=True, nullable=False),
        Column("position", Integer, primary_key=True, nullable=False, autoincrement=False),
        *columns,
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )


BASICS = _table("basics", _key(), _text("time_zone"), _text("country"))
VALUES = _table("brand_values", _key(), _text("name"), _number("position"), _number("archived"))
AUDIENCES = _table("audiences", _key(), _text("name"), _number("position"), _number("archived"))
INTERESTS = _table(
    "audience_interests",
    _key(),
    _reference("audience_id", "audiences.id"),
    _text("name"),
    _number("position"),
    _number("archived"),
)
PEOPLE = _table(
    "people",
    _key(),
    _text("name"),
    _text("kind"),
    _number("position"),
    _number("archived"),
    Column("working_days", Text, nullable=False, server_default="01234"),
)
ABSENCES = _table(
    "absences",
    _key(),
    _reference("person_id", "people.id"),
    _text("first_day"),
    _text("last_day"),
    _text("note"),
)
CHANNELS = _table(
    "channels",
    _key(),
    _text("name"),
    _text("kind"),
    _text("colour"),
    _text("mark"),
    Column("length_limit", Integer),
    _number("rhythm_days"),
    _reference("responder_id", "people.id", optional=True),
    _number("invites_replies"),
    _number("position"),
    _number("archived"),
)
CAMPAIGNS = _table(
    "campaigns",
    _key(),
    _text("name"),
    Column("first_day", Text),
    Column("last_day", Text),
    _text("colour"),
    _number("position"),
    _number("archived"),
)
IDEAS = _table(
    "ideas",
    _key(),
    _text("title"),
    _text("created_on"),
    _text("brief"),
    _text("subject"),
    _reference("campaign_id", "campaigns.id", optional=True),
    _number("archived"),
    Column("evergreen_weeks", Integer),
)
IDEA_VALUES = _list("idea_values", "idea_id", "ideas", _reference("value_id", "brand_values.id"))
IDEA_INTERESTS = _list("idea_interests", "idea_id", "ideas", _reference("interest_id", "audience_interests.id"))
SERIES = _table("series", _key(), _text("rule"), _text("first_day"), _text("on_weekend"), _text("on_holiday"))
POSTS = _table(
    "posts",
    _key(),
    _reference("idea_id", "ideas.id"),
    _reference("channel_id", "channels.id"),
    Column("day", Text),
    Column("time", Text),
    _text("text"),
    Column("title", Text),
    _reference("voice_id", "people.id", optional=True),
    _reference("responder_id", "people.id", optional=True),
    Column("direction", Text),
    _text("status"),
    _text("link"),
    _text("notes"),
    _reference("series_id", "series.id", optional=True),
    Column("occurrence", Text),
    # Ideas are deleted every day, and SQLite looks for posts that name them; other parents go rarely.
    Index("posts_by_idea", "idea_id"),
)
POST_AMBASSADORS = _list("post_ambassadors", "post_id", "posts", _reference("person_id", "people.id"))
POST_MEDIA = _list("post_media", "post_id", "posts", _text("source"), _text("alt_text"))
GOALS = _table(
    "goals",
    _key(),
    _text("rule"),
    Column("target", REAL, nullable=False),
    Column("severity", Text),
)
DISMISSALS = _table(
    "dismissals",
    _key(),
    _text("finding_key"),
    Column("measure", REAL, nullable=False),
    _text("reason"),
    _text("day"),
)
VIEWS = _table("saved_views", _key(), _text("name"), _number("position"))
VIEW_CRITERIA = _list("saved_view_criteria", "view_id", "saved_views", _text("field"), _text("key"))
SEAL = Table(
    "seal",
    METADATA,
    Column("id", Integer, primary_key=True, nullable=False, autoincrement=False),
    _text("digest"),
    sqlite_strict=True,
)
"""One row: the digest of all other rows. See `seal`."""
