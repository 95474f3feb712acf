"""Leads a file from the version it has to another, in one transaction."""

from __future__ import annotations

from sqlalchemy import Connection

from contentplanner.store.connection import APPLICATION_ID, pragma, transaction
from contentplanner.store.schema import Schema, require_names, require_sound_references
from contentplanner.store.seal import content_digest, write_seal
from contentplanner.store.steps import Steps


def migrate(connection: Connection, schema: Schema) -> None:
    """Do the steps that the file hasn't had; an empty file gets them all. All of them are done, or none.

    Foreign keys are off meanwhile, because a step that rebuilds a table would delete its children; they are checked
    before the transaction ends.

    Raises:
        ValueError: A step left a row that names one which isn't there, or other tables than it should.
    """
    start = pragma(connection, "user_version")
    connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
    try:
        with transaction(connection, writing=True):
            _do(connection, schema.steps[start:])
            require_names(connection, schema.names)
            require_sound_references(connection)
            write_seal(connection, content_digest(connection))
            connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.exec_driver_sql(f"PRAGMA user_version = {schema.version}")
    finally:
        connection.exec_driver_sql("PRAGMA foreign_keys = ON")


def _do(connection: Connection, steps: Steps) -> None:
    # Alembic takes a third of a second to import: only those who have a step to do pay for it.
    from alembic.migration import MigrationContext  # noqa: PLC0415
    from alembic.operations import Operations  # noqa: PLC0415

    operations = Operations(MigrationContext.configure(connection))
    for step in steps:
        step(operations)
