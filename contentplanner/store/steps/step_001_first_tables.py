"""Version 1: the first tables. Frozen: see the package."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

if TYPE_CHECKING:
    from alembic.operations import Operations


def step(operations: Operations) -> None:
    """Make the tables of version 1."""
    operations.create_table("basics", _key(), _text("time_zone"), _text("country"), **_STRICT)
    for table in ("brand_values", "audiences"):
        operations.create_table(table, _key(), _text("name"), *_ordered(), **_STRICT)
    operations.create_table(
        "audience_interests", _key(), _reference("audience_id", "audiences"), _text("name"), *_ordered(), **_STRICT
    )
    operations.create_table("people", _key(), _text("name"), _text("kind"), *_ordered(), **_STRICT)
    _channels_and_campaigns(operations)
    _ideas(operations)
    _posts(operations)
    operations.create_table("goals", _key(), _text("rule"), sa.Column("target", sa.REAL, nullable=False), **_STRICT)
    operations.create_table(
        "seal",
        sa.Column("id", sa.Integer, primary_key=True, nullable=False, autoincrement=False),
        _text("digest"),
        **_STRICT,
    )


def _channels_and_campaigns(operations: Operations) -> None:
    operations.create_table(
        "channels",
        _key(),
        _text("name"),
        _text("kind"),
        _text("colour"),
        _text("mark"),
        sa.Column("length_limit", sa.Integer),
        _number("rhythm_days"),
        _reference("responder_id", "people", optional=True),
        _number("invites_replies"),
        *_ordered(),
        **_STRICT,
    )
    operations.create_table(
        "campaigns",
        _key(),
        _text("name"),
        sa.Column("first_day", sa.Text),
        sa.Column("last_day", sa.Text),
        _text("colour"),
        *_ordered(),
        **_STRICT,
    )


def _ideas(operations: Operations) -> None:
    operations.create_table(
        "ideas",
        _key(),
        _text("title"),
        _text("created_on"),
        _text("brief"),
        _text("subject"),
        _reference("campaign_id", "campaigns", optional=True),
        _number("archived"),
        **_STRICT,
    )
    _list(operations, "idea_values", "idea_id", "ideas", _reference("value_id", "brand_values"))
    _list(operations, "idea_interests", "idea_id", "ideas", _reference("interest_id", "audience_interests"))


def _posts(operations: Operations) -> None:
    operations.create_table(
        "posts",
        _key(),
        _reference("idea_id", "ideas"),
        _reference("channel_id", "channels"),
        sa.Column("day", sa.Text),
        sa.Column("time", sa.Text),
        _text("text"),
        sa.Column("title", sa.Text),
        _reference("voice_id", "people", optional=True),
        _reference("responder_id", "people", optional=True),
        sa.Column("direction", sa.Text),
        _text("status"),
        _text("link"),
        _text("notes"),
        **_STRICT,
    )
    operations.create_index("posts_by_idea", "posts", ["idea_id"])
    _list(operations, "post_ambassadors", "post_id", "posts", _reference("person_id", "people"))
    _list(operations, "post_media", "post_id", "posts", _text("source"), _text("alt_text"))


_STRICT: dict[str, Any] = {"sqlite_strict": True}


def _list(operations: Operations, name: str, owner: str, owners: str, *columns: sa.Column[str]) -> None:
    operations.create_table(
        name,
        sa.Column(owner, sa.Text, _to(owners), primary_key=True, nullable=False),
        sa.Column("position", sa.Integer, primary_key=True, nullable=False, autoincrement=False),
        *columns,
        sqlite_with_rowid=False,
        **_STRICT,
    )


def _to(table: str) -> sa.ForeignKey:
    return sa.ForeignKey(f"{table}.id", deferrable=True, initially="DEFERRED")


def _key() -> sa.Column[str]:
    return sa.Column("id", sa.Text, primary_key=True, nullable=False)


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False)


def _number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, nullable=False)


def _ordered() -> tuple[sa.Column[int], sa.Column[int]]:
    return _number("position"), _number("archived")


def _reference(name: str, table: str, *, optional: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.Text, _to(table), nullable=optional)
