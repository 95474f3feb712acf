"""Version 3: named filters, and ideas that come back after a rest. Frozen: see the package."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

if TYPE_CHECKING:
    from alembic.operations import Operations


def step(operations: Operations) -> None:
    """Give ideas the weeks they rest, and the plan its saved views."""
    operations.add_column("ideas", sa.Column("evergreen_weeks", sa.Integer))
    operations.create_table(
        "saved_views",
        sa.Column("id", sa.Text, primary_key=True, nullable=False),
        _text("name"),
        sa.Column("position", sa.Integer, nullable=False),
        sqlite_strict=True,
    )
    operations.create_table(
        "saved_view_criteria",
        sa.Column(
            "view_id",
            sa.Text,
            sa.ForeignKey("saved_views.id", deferrable=True, initially="DEFERRED"),
            primary_key=True,
            nullable=False,
        ),
        sa.Column("position", sa.Integer, primary_key=True, nullable=False, autoincrement=False),
        _text("field"),
        _text("key"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False)
