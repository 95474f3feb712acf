"""Version 2: when people work, how loud a goal speaks, findings put aside. Frozen: see the package."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

if TYPE_CHECKING:
    from alembic.operations import Operations


def step(operations: Operations) -> None:
    """Give people working days and absences, goals a severity, and findings dismissals."""
    operations.add_column("people", sa.Column("working_days", sa.Text, nullable=False, server_default="01234"))
    operations.create_table(
        "absences",
        _key(),
        sa.Column(
            "person_id",
            sa.Text,
            sa.ForeignKey("people.id", deferrable=True, initially="DEFERRED"),
            nullable=False,
        ),
        _text("first_day"),
        _text("last_day"),
        _text("note"),
        sqlite_strict=True,
    )
    operations.add_column("goals", sa.Column("severity", sa.Text))
    operations.create_table(
        "dismissals",
        _key(),
        _text("finding_key"),
        sa.Column("measure", sa.REAL, nullable=False),
        _text("reason"),
        _text("day"),
        sqlite_strict=True,
    )


def _key() -> sa.Column[str]:
    return sa.Column("id", sa.Text, primary_key=True, nullable=False)


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False)
