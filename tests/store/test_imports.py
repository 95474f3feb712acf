from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
STORE = ROOT / "contentplanner" / "store"

LAZY = """
import sys
import contentplanner.store
assert "sqlalchemy" not in sys.modules
"""

OPENS = """
import sys
from pathlib import Path

import pytest
from contentplanner.store import open_plan
with open_plan(Path(sys.argv[1])) as store:
    store.load()
assert "sqlalchemy" in sys.modules
for costly in ("sqlalchemy.orm", "alembic", "PySide6"):
    assert costly not in sys.modules, costly
"""


def _run(script: str, *arguments: Path) -> None:
    subprocess.run([sys.executable, "-c", script, *arguments], check=True, cwd=ROOT)


def test_importing_the_package_costs_nothing_yet() -> None:
    _run(LAZY)


def test_opening_a_plan_of_today_takes_neither_alembic_nor_the_orm(tmp_path: Path) -> None:
    from contentplanner.store import create_plan  # noqa: PLC0415 - the test is about when it is imported
    from tests.store.plans import full_plan  # noqa: PLC0415

    create_plan(tmp_path / "a.contentplan", full_plan()).close()
    _run(OPENS, tmp_path / "a.contentplan")


def test_a_step_imports_nothing_that_changes_with_the_program() -> None:
    for step in (STORE / "steps").glob("step_*.py"):
        assert not re.findall(r"^(?:from|import) contentplanner.*", step.read_text("utf-8"), re.MULTILINE), step.name


def test_the_package_says_what_it_lacks() -> None:
    import contentplanner.store  # noqa: PLC0415

    with pytest.raises(AttributeError, match="nothing"):
        _ = contentplanner.store.nothing
