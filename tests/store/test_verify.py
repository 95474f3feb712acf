from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from contentplanner.domain.plan import TABLE_OF, Plan
from contentplanner.domain.problems import DamagedPlan
from contentplanner.store import VerifyResult, create_plan, verify
from contentplanner.store.steps import STEPS
from tests.store.plans import full_plan


def test_a_sound_plan_is_counted(path: Path) -> None:
    create_plan(path, full_plan()).close()
    before = path.read_bytes()
    counts = {name: len(getattr(full_plan(), name)) for name in TABLE_OF.values()}
    assert verify(path) == VerifyResult(len(STEPS), counts)
    assert path.read_bytes() == before


def test_an_empty_plan_is_sound(path: Path) -> None:
    create_plan(path, Plan()).close()
    assert set(verify(path).counts.values()) == {0}


def test_a_plan_is_verified_while_it_is_written(path: Path) -> None:
    with create_plan(path, full_plan()):
        assert verify(path).counts["posts"]


def test_an_index_that_has_lost_a_row_is_found(path: Path) -> None:
    create_plan(path, full_plan()).close()
    with closing(sqlite3.connect(path)) as file:
        (root,) = file.execute("SELECT rootpage FROM sqlite_master WHERE name = 'posts_by_idea'").fetchone()
    page = (root - 1) * 4096
    content = bytearray(path.read_bytes())
    cells = int.from_bytes(content[page + 3 : page + 5], "big")
    content[page + 3 : page + 5] = (cells - 1).to_bytes(2, "big")
    path.write_bytes(content)
    with pytest.raises(DamagedPlan):
        verify(path)


def test_rows_that_were_not_written_here_are_found(path: Path) -> None:
    create_plan(path, full_plan()).close()
    with closing(sqlite3.connect(path)) as file:
        file.execute("DELETE FROM goals")
        file.commit()
    with pytest.raises(DamagedPlan, match="not the ones that were written"):
        verify(path)
