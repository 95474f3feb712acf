"""Somebody else writes the plan: told who, without a freeze, and reading goes on."""

from __future__ import annotations

import os
import platform
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from contentplanner.domain.problems import PlanLocked
from contentplanner.store import create_plan, open_plan, verify
from contentplanner.store.lock import lock_path, owner_path
from contentplanner.store.schema import TODAY, Schema
from tests.store.plans import full_plan, retold

SECONDS = 1.0
"""How long a person may wait for the answer that the plan is locked."""

WRITER = """
import sys
from pathlib import Path
from contentplanner.store import open_plan
with open_plan(Path(sys.argv[1])):
    print("open", flush=True)
    sys.stdin.read()
"""


@contextmanager
def _other_program(path: Path) -> Iterator[subprocess.Popen[str]]:
    """Another program that has the plan open until it is told to stop."""
    command = [sys.executable, "-c", WRITER, str(path)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[2]
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "open\n"
        yield other
        other.communicate()


def _waited(start: float) -> float:
    return time.monotonic() - start


def test_a_plan_that_another_program_has_open_names_its_owner_and_can_be_read(path: Path) -> None:
    plan = full_plan()
    create_plan(path, plan).close()
    with _other_program(path) as other:
        start = time.monotonic()
        with pytest.raises(PlanLocked) as said:
            open_plan(path)
        assert _waited(start) < SECONDS
        owner = said.value.owner
        assert owner is not None
        assert (owner.pid, owner.machine) == (other.pid, platform.node())
        with open_plan(path, read_only=True) as store:
            assert store.load() == plan
        assert verify(path).counts["posts"] == len(plan.posts)
    with open_plan(path) as store:
        assert not store.read_only


def test_a_reader_sees_what_the_writer_wrote(path: Path) -> None:
    with create_plan(path, full_plan()) as writer, open_plan(path, read_only=True) as reader:
        for text in ("One", "Two"):
            writer.apply(retold(writer.load(), "post-rich", text))
            assert reader.load().posts["post-rich"].text == text


def test_when_the_other_program_dies_the_plan_opens_without_questions(path: Path) -> None:
    create_plan(path, full_plan()).close()
    with _other_program(path) as other:
        other.kill()
        other.wait()
        assert owner_path(path).exists()
        with open_plan(path) as store:
            assert not store.read_only
            store.apply(retold(full_plan(), "post-rich", "Mine"))


@pytest.mark.parametrize("lock", ["BEGIN IMMEDIATE", "BEGIN EXCLUSIVE"])
def test_a_write_beside_another_tools_transaction_is_refused_in_time_and_goes_afterwards(path: Path, lock: str) -> None:
    plan = full_plan()
    with create_plan(path, plan) as store:
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute(lock)
            start = time.monotonic()
            with pytest.raises(PlanLocked):
                store.apply(retold(plan, "post-rich", "Mine"))
            assert _waited(start) < SECONDS
            other.execute("ROLLBACK")
        store.apply(retold(plan, "post-rich", "Mine"))
        assert store.load().posts["post-rich"].text == "Mine"


def test_everything_beside_another_tools_exclusive_transaction_is_refused_in_time(path: Path) -> None:
    create_plan(path, full_plan()).close()
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        with open_plan(path, read_only=True) as reader:
            other.execute("BEGIN EXCLUSIVE")
            for action in (
                reader.load,
                lambda: reader.save_copy(path.with_name("copy.contentplan")),
                lambda: open_plan(path),
                lambda: open_plan(path, read_only=True),
            ):
                start = time.monotonic()
                with pytest.raises(PlanLocked):
                    action()
                assert _waited(start) < SECONDS
        other.execute("ROLLBACK")
    open_plan(path).close()


def test_a_long_reader_makes_a_write_wait_but_not_for_long(path: Path) -> None:
    plan = full_plan()
    with create_plan(path, plan) as store, closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN")
        other.execute("SELECT * FROM posts").fetchone()
        start = time.monotonic()
        with pytest.raises(PlanLocked):
            store.apply(retold(plan, "post-rich", "Mine"))
        assert _waited(start) < SECONDS
        assert store.load() == plan
        other.execute("ROLLBACK")
        store.apply(retold(plan, "post-rich", "Mine"))
        assert store.load().posts["post-rich"].text == "Mine"


def test_a_plan_opened_in_one_thread_is_written_and_closed_in_another(path: Path) -> None:
    create_plan(path, full_plan()).close()
    with ThreadPoolExecutor(1) as pool:
        store = pool.submit(open_plan, path).result()
        plan = pool.submit(store.load).result()
    store.apply(retold(plan, "post-rich", "Mine"))
    store.close()
    with open_plan(path) as again:
        assert again.load().posts["post-rich"].text == "Mine"


def test_left_over_lock_files_are_no_obstacle(path: Path) -> None:
    create_plan(path, full_plan()).close()
    lock_path(path).write_text("")
    owner_path(path).write_text('{"user": "ghost", "machine": "gone", "pid": 1, "since": "2020-01-01T00:00:00+00:00"}')
    with open_plan(path) as store:
        assert not store.read_only
        with pytest.raises(PlanLocked) as said:
            open_plan(path)
        assert said.value.owner is not None
        assert said.value.owner.pid == os.getpid()
    assert not owner_path(path).exists()


def test_nobody_is_named_until_the_plan_has_opened(path: Path) -> None:
    create_plan(path, full_plan()).close()
    owner_path(path).write_text('{"user": "ghost", "machine": "gone", "pid": 1, "since": "2020-01-01T00:00:00+00:00"}')
    named: list[bool] = []
    looks = Schema((*TODAY.steps, lambda _operations: named.append(owner_path(path).exists())), TODAY.names)
    with open_plan(path, schema=looks):
        assert named == [False]
        assert owner_path(path).exists()


@pytest.mark.parametrize(
    "owner", ["", "{", "[]", '{"user": "x"}', "\x00", '{"user":1,"machine":2,"pid":"p","since":3}']
)
def test_an_owner_who_cannot_be_read_is_nobody(path: Path, owner: str) -> None:
    with create_plan(path, full_plan()):
        owner_path(path).write_text(owner)
        with pytest.raises(PlanLocked) as said:
            open_plan(path)
        assert said.value.owner is None


def test_a_refused_opening_lets_go_of_the_lock(path: Path) -> None:
    create_plan(path, full_plan()).close()
    with closing(sqlite3.connect(path)) as file:
        file.execute("CREATE TABLE more (id TEXT)")
        file.commit()
    with pytest.raises(Exception, match="more"):
        open_plan(path)
    assert not owner_path(path).exists()
    with closing(sqlite3.connect(path)) as file:
        file.execute("DROP TABLE more")
        file.commit()
    open_plan(path).close()


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right of their own there")
def test_two_names_of_one_file_share_the_lock(path: Path) -> None:
    with create_plan(path, full_plan()):
        link = path.with_name("link.contentplan")
        link.symlink_to(path)
        with pytest.raises(PlanLocked) as said:
            open_plan(link)
        assert said.value.path == link
        assert said.value.owner is not None


def test_a_copy_never_replaces_a_plan_that_somebody_writes(path: Path) -> None:
    with create_plan(path, full_plan()) as store:
        other = path.with_name("other.contentplan")
        create_plan(other, full_plan()).close()
        with _other_program(other):
            before = other.read_bytes()
            with pytest.raises(PlanLocked):
                store.save_copy(other)
            assert other.read_bytes() == before
        store.save_copy(other)
