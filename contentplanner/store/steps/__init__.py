"""The steps that lead from an empty file to today's tables, oldest first.

To add one: write `step_NNN_what.py` beside the others with a function `step(operations)`, add it at the end of `STEPS`,
and change `tables` and `codecs` to match. A step holds its own copy of every table it needs, frozen for ever: it never
imports `tables`, `codecs` or a record. New columns go last and, in a table with rows, need a `server_default`.
The runner has foreign keys off, checks them afterwards, and writes number and rows in one transaction. Then add what
the step brings to `PLANS` in the tests, with a populated file of the new version: tests say what is missing.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from contentplanner.store.steps import (
    step_001_first_tables,
    step_002_working_days_and_dismissals,
    step_003_saved_views_and_evergreen_ideas,
    step_004_series,
)

if TYPE_CHECKING:
    from alembic.operations import Operations

Step = Callable[["Operations"], None]
Steps = tuple[Step, ...]

STEPS: Steps = (
    step_001_first_tables.step,
    step_002_working_days_and_dismissals.step,
    step_003_saved_views_and_evergreen_ideas.step,
    step_004_series.step,
)
"""A file's version is the number of steps that made it."""
