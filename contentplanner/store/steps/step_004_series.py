"""Version 4: series, and posts that know theirs. Frozen: see the package."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

if TYPE_CHECKING:
    from alembic.operations import Operations


def step(operations: Operations) -> None:
    """Make series, and the posts anew with a reference to them: SQLite adds none to a table that is there."""
    operations.create_table(
        "series",
        _key(),
        *(_text(name) for name in ("rule", "first_day", "on_weekend", "on_holiday")),
        sqlite_strict=True,
    )
    _new_posts(operations)
    operations.execute("INSERT INTO posts_new SELECT *, NULL, NULL FROM posts ORDER BY rowid")
    operations.drop_table("posts")
    operations.rename_table("posts_new", "posts")
    operations.create_index("posts_by_idea", "posts", ["idea_id"])


def _new_posts(operations: Operations) -> None:
    operations.create_table(
        "posts_new",
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
        _reference("series_id", "series", optional=True),
        sa.Column("occurrence", sa.Text),
        sqlite_strict=True,
    )


def _key() -> sa.Column[str]:
    return sa.Column("id", sa.Text, primary_key=True, nullable=False)


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False)


def _reference(name: str, table: str, *, optional: bool = False) -> sa.Column[str]:
    target = sa.ForeignKey(f"{table}.id", deferrable=True, initially="DEFERRED")
    return sa.Column(name, sa.Text, target, nullable=optional)
