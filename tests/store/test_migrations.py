from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.operations import Operations

from contentplanner.domain.plan import Change, Plan, plan_of
from contentplanner.domain.problems import BrokenReference, DamagedPlan, DiskFull, NewerPlan, PlanLocked, WriteFailed
from contentplanner.domain.records import Idea, Post
from contentplanner.store import backups_of, create_plan, open_plan, verify
from contentplanner.store.connection import Access, connect
from contentplanner.store.migrations import migrate
from contentplanner.store.schema import TODAY, Schema
from contentplanner.store.steps import STEPS
from tests.store.later import LATER, rebuild_ideas
from tests.store.plans import PLANS, full_plan, retold

FILES = Path(__file__).parent / "files"


def _later(plan: Plan) -> Plan:
    return plan_of(
        replace(record, title=f"Later: {record.title}") if isinstance(record, Idea) else record
        for record in plan.records()
    )


def _version(path: Path) -> int:
    with closing(sqlite3.connect(path)) as file:
        return int(file.execute("PRAGMA user_version").fetchone()[0])


def _tables(path: Path) -> dict[str, str]:
    with closing(sqlite3.connect(path)) as file:
        return dict(file.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL"))


def _dump(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as file:
        return list(file.iterdump())


@pytest.mark.parametrize("version", range(1, len(STEPS) + 1))
def test_a_file_of_every_version_opens_with_the_same_rows(path: Path, version: int) -> None:
    shutil.copy(FILES / f"version-{version}.contentplan", path)
    with open_plan(path, read_only=True) as store:
        assert store.load() == PLANS[version]()
    with open_plan(path) as store:
        assert store.load() == PLANS[version]()
    assert _version(path) == len(STEPS)


@pytest.mark.parametrize("version", range(1, len(STEPS) + 1))
def test_a_file_of_every_version_has_the_tables_that_its_steps_make(path: Path, version: int) -> None:
    with closing(connect(path, Access.CREATE)) as made:
        migrate(made, Schema(STEPS[:version], frozenset(_tables(FILES / f"version-{version}.contentplan"))))
    assert _tables(path) == _tables(FILES / f"version-{version}.contentplan")


def test_the_newest_file_of_the_collection_is_what_is_made_today(path: Path) -> None:
    create_plan(path, full_plan()).close()
    assert _dump(path) == _dump(FILES / f"version-{len(STEPS)}.contentplan")


def test_a_plan_of_today_is_opened_without_a_backup(path: Path) -> None:
    create_plan(path, full_plan()).close()
    open_plan(path).close()
    assert backups_of(path) == ()


def test_an_older_plan_is_led_on_and_a_sound_backup_is_kept(path: Path) -> None:
    create_plan(path, full_plan()).close()
    with open_plan(path, schema=LATER) as store:
        assert store.load() == _later(full_plan())
        store.apply(retold(_later(full_plan()), "post-rich", "Still written"))
        assert store.load().posts["post-rich"].text == "Still written"
        with pytest.raises(BrokenReference):
            store.apply((Change(None, Post("new", "nowhere", "channel-x")),))
    (backup,) = backups_of(path)
    assert backup.name.startswith(f"Plan 2027.backup-v{TODAY.version}-")
    assert verify(backup).counts["posts"] == len(full_plan().posts)
    with open_plan(backup, read_only=True) as kept:
        assert kept.load() == full_plan()


def test_a_plan_that_was_led_on_is_newer_for_the_program_of_today(path: Path) -> None:
    create_plan(path, full_plan()).close()
    open_plan(path, schema=LATER).close()
    before = path.read_bytes()
    for read_only in (False, True):
        with pytest.raises(NewerPlan):
            open_plan(path, read_only=read_only)
    with pytest.raises(NewerPlan):
        verify(path)
    assert path.read_bytes() == before


def test_an_older_plan_is_read_as_one_of_today_without_a_byte_changed(path: Path) -> None:
    create_plan(path, full_plan()).close()
    before = path.read_bytes()
    with open_plan(path, read_only=True, schema=LATER) as store:
        assert store.load() == _later(full_plan())
        store.save_copy(path.with_name("copy.contentplan"))
    assert path.read_bytes() == before
    assert backups_of(path) == ()
    assert _version(path.with_name("copy.contentplan")) == LATER.version


def _fails(_operations: Operations) -> None:
    raise OSError("no")


def _forgets_an_idea(operations: Operations) -> None:
    operations.execute("DELETE FROM ideas WHERE id = 'rich'")


def _leaves_a_table(operations: Operations) -> None:
    operations.create_table("left_over", sa.Column("id", sa.Text, primary_key=True))


def _makes_no_sense(operations: Operations) -> None:
    operations.execute("UPDATE ideas SET colour = 1")


@pytest.mark.parametrize("step", [_fails, _forgets_an_idea, _leaves_a_table, _makes_no_sense])
def test_a_step_that_goes_wrong_leaves_the_old_plan_and_its_backup(
    path: Path, step: Callable[[Operations], None]
) -> None:
    create_plan(path, full_plan()).close()
    for _ in range(2):
        with pytest.raises((WriteFailed, DamagedPlan)):
            open_plan(path, schema=Schema((*TODAY.steps, rebuild_ideas, step), TODAY.names))
    assert len(backups_of(path)) == 1, "a second try needs no second backup"
    with open_plan(path) as store:
        assert store.load() == full_plan()


def test_without_room_for_the_backup_nothing_is_led_on(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    create_plan(path, full_plan()).close()
    before = path.read_bytes()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(DiskFull):
        open_plan(path, schema=LATER)
    assert path.read_bytes() == before
    assert backups_of(path) == ()


def test_an_older_plan_that_isnt_what_was_written_is_not_led_on(path: Path) -> None:
    create_plan(path, full_plan()).close()
    with closing(sqlite3.connect(path)) as file:
        file.execute("UPDATE posts SET text = 'another'")
        file.commit()
    before = path.read_bytes()
    with pytest.raises(DamagedPlan):
        open_plan(path, schema=LATER)
    assert path.read_bytes() == before
    assert backups_of(path) == ()


@pytest.mark.parametrize(
    ("kind", "foreign"),
    [
        ("trigger", "CREATE TRIGGER t AFTER UPDATE ON ideas BEGIN DELETE FROM posts; END"),
        ("view", "CREATE VIEW v AS SELECT * FROM posts"),
        ("table", "CREATE VIRTUAL TABLE words USING fts5(text)"),
    ],
)
def test_an_older_plan_with_foreign_things_is_refused_before_a_step_can_wake_them(
    path: Path, kind: str, foreign: str
) -> None:
    create_plan(path, full_plan()).close()
    with closing(sqlite3.connect(path)) as file:
        file.execute(foreign)
        file.commit()
    before = path.read_bytes()
    for read_only in (True, False):
        with pytest.raises(DamagedPlan, match=f"no {kind}"):
            open_plan(path, schema=LATER, read_only=read_only)
    assert path.read_bytes() == before
    assert backups_of(path) == ()


def test_an_older_plan_that_somebody_writes_is_not_led_on(path: Path) -> None:
    with create_plan(path, full_plan()) as store, pytest.raises(PlanLocked):
        open_plan(store.path, schema=LATER)
    assert _version(path) == TODAY.version


def test_backups_are_found_newest_first_beside_the_plan_they_belong_to(tmp_path: Path) -> None:
    for name in ("a.contentplan", "a [1].contentplan"):
        create_plan(tmp_path / name, full_plan()).close()
        open_plan(tmp_path / name, schema=LATER).close()
    (tmp_path / "a.backup-notes.txt").write_text("mine")
    (tmp_path / "a.contentplan").unlink()
    (of_a,) = backups_of(tmp_path / "a.contentplan")
    shutil.copy(of_a, tmp_path / "a.backup-v1-20300101-000000.contentplan")
    assert [found.name for found in backups_of(tmp_path / "a.contentplan")] == [
        "a.backup-v1-20300101-000000.contentplan",
        of_a.name,
    ]
    assert len(backups_of(tmp_path / "a [1].contentplan")) == 1
    assert backups_of(tmp_path / "nowhere" / "a.contentplan") == ()
