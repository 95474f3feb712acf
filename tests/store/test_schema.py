from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import create_mock_engine
from sqlalchemy.schema import CreateIndex, CreateTable

from contentplanner.domain.problems import DamagedPlan
from contentplanner.store import create_plan, open_plan
from contentplanner.store.steps import STEPS
from contentplanner.store.tables import METADATA
from tests.store.plans import full_plan


@pytest.fixture
def file(path: Path) -> Iterator[sqlite3.Connection]:
    create_plan(path, full_plan()).close()
    with closing(sqlite3.connect(path)) as file:
        yield file


def _words(sql: str) -> list[str]:
    """Return the words of a statement; a table that was renamed has its name in quotes."""
    return sql.replace('"', "").replace("(", " ( ").replace(")", " ) ").replace(",", " , ").split()


def test_the_steps_lead_to_the_tables_of_today(file: sqlite3.Connection) -> None:
    dialect = create_mock_engine("sqlite://", lambda *_: None).dialect
    tables = {table.name: str(CreateTable(table).compile(dialect=dialect)) for table in METADATA.sorted_tables}
    indexes = {
        str(index.name): str(CreateIndex(index).compile(dialect=dialect))
        for table in METADATA.sorted_tables
        for index in table.indexes
    }
    found = dict(file.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL"))
    assert {name: _words(sql) for name, sql in found.items()} == {
        name: _words(sql) for name, sql in (tables | indexes).items()
    }


def test_rows_are_read_in_the_order_of_the_columns(file: sqlite3.Connection) -> None:
    for table in METADATA.sorted_tables:
        found = [name for _, name, *_ in file.execute(f'PRAGMA table_info("{table.name}")')]
        assert found == [column.name for column in table.columns]


def test_a_file_says_what_it_is(file: sqlite3.Connection, path: Path) -> None:
    assert path.read_bytes()[68:72] == b"CPLN"
    assert file.execute("PRAGMA user_version").fetchone() == (len(STEPS),)
    assert file.execute("PRAGMA journal_mode").fetchone() == ("delete",)


def test_every_table_is_strict_and_every_reference_waits_for_the_end_of_the_action(file: sqlite3.Connection) -> None:
    for name, strict in file.execute("SELECT name, strict FROM pragma_table_list WHERE name NOT LIKE 'sqlite_%'"):
        assert strict, name
    for (sql,) in file.execute("SELECT sql FROM sqlite_master WHERE sql LIKE '%FOREIGN KEY%'"):
        assert sql.count("FOREIGN KEY") == sql.count("DEFERRABLE INITIALLY DEFERRED")


@pytest.mark.parametrize(
    "foreign",
    [
        "CREATE TRIGGER t AFTER INSERT ON posts BEGIN DELETE FROM ideas; END",
        "CREATE VIEW v AS SELECT * FROM posts",
        "CREATE TABLE more (id TEXT)",
        "CREATE VIRTUAL TABLE words USING fts5(text)",
        "CREATE INDEX posts_by_text ON posts (text)",
        "CREATE TABLE sqlitebrowser_rename (id TEXT)",
        "DROP INDEX posts_by_idea",
        "DROP TABLE goals",
        "ALTER TABLE posts RENAME COLUMN notes TO remarks",
        "ALTER TABLE posts RENAME TO messages",
    ],
)
@pytest.mark.parametrize("read_only", [False, True])
def test_a_file_with_other_things_in_it_is_refused_unchanged(
    file: sqlite3.Connection, path: Path, foreign: str, read_only: bool
) -> None:
    file.execute(foreign)
    file.commit()
    before = path.read_bytes()
    with pytest.raises(DamagedPlan) as said, open_plan(path, read_only=read_only) as store:
        store.load()
    assert said.value.detail
    assert path.read_bytes() == before


def test_a_file_that_another_tool_has_analysed_is_still_a_plan(file: sqlite3.Connection, path: Path) -> None:
    file.execute("ANALYZE")
    file.commit()
    with open_plan(path) as store:
        assert store.load() == full_plan()


@pytest.mark.parametrize("read_only", [True, False])
def test_a_plan_that_another_tool_writes_ahead_opens_all_the_same(path: Path, read_only: bool) -> None:
    create_plan(path, full_plan()).close()
    with closing(sqlite3.connect(path)) as other:
        other.execute("PRAGMA journal_mode = WAL")
        other.execute("CREATE TABLE gone AS SELECT randomblob(100000) AS x")
        other.execute("DROP TABLE gone")
        other.commit()
        with open_plan(path, read_only=True) as store:
            assert store.load() == full_plan()
    with open_plan(path, read_only=read_only) as store:
        assert store.load() == full_plan()
        store.save_copy(path.with_name("copy.contentplan"))
    with closing(sqlite3.connect(path)) as file:
        assert file.execute("PRAGMA journal_mode").fetchone() == ("wal" if read_only else "delete",)


@pytest.mark.parametrize(
    "edit",
    [
        "UPDATE posts SET status = 'lost' WHERE id = 'post-rich'",
        "UPDATE posts SET text = 'another' WHERE id = 'post-rich'",
        "UPDATE posts SET day = '2026-13-01' WHERE id = 'post-rich'",
        "UPDATE people SET archived = 2",
        "DELETE FROM basics",
        "DELETE FROM seal",
        "UPDATE seal SET digest = 'none'",
        "UPDATE seal SET digest = '" + "0" * 32 + "'",
        "DELETE FROM post_media",
        "DELETE FROM ideas WHERE id = 'rich'",
        "UPDATE posts SET text = CAST(x'ff' AS TEXT) WHERE id = 'post-rich'",
        "PRAGMA user_version = 0",
    ],
)
def test_rows_that_are_not_the_ones_that_were_written_are_refused(
    file: sqlite3.Connection, path: Path, edit: str
) -> None:
    file.execute(edit)
    file.commit()
    with pytest.raises(DamagedPlan), open_plan(path) as store:
        store.load()
