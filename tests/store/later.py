"""A step that might come after today's, as a test needs one: it rebuilds a table that others refer to."""

from __future__ import annotations

import sqlalchemy as sa
from alembic.operations import Operations

from contentplanner.store.schema import TODAY, Schema


def rebuild_ideas(operations: Operations) -> None:
    """Make the ideas anew with a word added to their titles, the way SQLite needs it: new table, copy, drop, rename."""
    operations.create_table(
        "ideas_new",
        sa.Column("id", sa.Text, primary_key=True, nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("created_on", sa.Text, nullable=False),
        sa.Column("brief", sa.Text, nullable=False),
        sa.Column("subject", sa.Text, nullable=False),
        sa.Column("campaign_id", sa.Text, sa.ForeignKey("campaigns.id", deferrable=True, initially="DEFERRED")),
        sa.Column("archived", sa.Integer, nullable=False),
        sa.Column("evergreen_weeks", sa.Integer),
        sqlite_strict=True,
    )
    operations.execute("INSERT INTO ideas_new SELECT * FROM ideas")
    operations.drop_table("ideas")
    operations.rename_table("ideas_new", "ideas")
    operations.execute("UPDATE ideas SET title = 'Later: ' || title")


LATER = Schema((*TODAY.steps, rebuild_ideas), TODAY.names)
