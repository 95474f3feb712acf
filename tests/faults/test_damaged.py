"""A broken file is refused, never changed; an empty one, a text or another program's file is no plan."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterable
from contextlib import closing, suppress
from pathlib import Path

import pytest

from contentplanner.domain.problems import DamagedPlan, FileMissing, NewerPlan, NotAPlan, Problem, ReadOnlyPlan
from contentplanner.store import backups_of, create_plan, open_plan, verify
from tests.store.later import LATER
from tests.store.plans import full_plan, retold

PAGE = 4096


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The bytes of a plan."""
    path = tmp_path_factory.mktemp("sound") / "a.contentplan"
    with create_plan(path, full_plan()) as store:
        store.apply(retold(full_plan(), "post-rich", "A long text. " * 2000))
    return path.read_bytes()


def _said_of(path: Path) -> Problem | None:
    """What stands in the way of reading and writing the file, which may not change by it."""
    before = path.read_bytes()
    try:
        with open_plan(path) as store:
            assert store.load().posts
    except Problem as problem:
        assert path.read_bytes() == before
        assert not [name for name in path.parent.iterdir() if name.suffix not in {".contentplan", ".lock"}]
        return problem
    return None


NO_PLANS = {
    "empty": b"",
    "a text": b"Notulen van de redactie\n" * 100,
    "a short text": b"hi",
    "a spreadsheet": b"PK\x03\x04" + bytes(5000),
    "zeros": bytes(PAGE * 3),
    "the beginning of a header": b"SQLite format 3\x00",
}


@pytest.mark.parametrize("content", NO_PLANS.values(), ids=NO_PLANS.keys())
@pytest.mark.parametrize("read_only", [False, True])
def test_what_is_no_plan_is_refused_and_nothing_is_put_beside_it(path: Path, content: bytes, read_only: bool) -> None:
    path.write_bytes(content)
    with pytest.raises(NotAPlan):
        open_plan(path, read_only=read_only)
    with pytest.raises(NotAPlan):
        verify(path)
    assert path.read_bytes() == content
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize("mode", ["delete", "wal"])
def test_another_programs_database_is_no_plan_and_stays_untouched(path: Path, mode: str) -> None:
    with closing(sqlite3.connect(path)) as other:
        other.execute(f"PRAGMA journal_mode = {mode}")
        other.execute("CREATE TABLE cards (id INTEGER)")
        other.commit()
        before = {entry.name: entry.read_bytes() for entry in path.parent.iterdir()}
        with pytest.raises(NotAPlan):
            open_plan(path)
        assert {entry.name: entry.read_bytes() for entry in path.parent.iterdir()} == before


def test_a_folder_is_no_plan_and_a_missing_file_is_missing(tmp_path: Path) -> None:
    with pytest.raises(NotAPlan):
        open_plan(tmp_path)
    with pytest.raises(FileMissing):
        open_plan(tmp_path / "nowhere.contentplan")
    with pytest.raises(FileMissing):
        open_plan(tmp_path / "nowhere" / "a.contentplan", read_only=True)
    assert list(tmp_path.iterdir()) == []


def test_a_newer_plan_is_refused_unchanged(path: Path) -> None:
    create_plan(path, full_plan()).close()
    with closing(sqlite3.connect(path)) as file:
        file.execute("PRAGMA user_version = 99")
        file.execute("CREATE TABLE of_the_future (id TEXT)")
        file.commit()
    before = path.read_bytes()
    with pytest.raises(NewerPlan) as said:
        open_plan(path)
    assert "99" in said.value.detail
    assert path.read_bytes() == before


def _lengths(size: int) -> Iterable[int]:
    yield from (1, 15, 16, 17, 60, 99, 100, 101, 511, 512, PAGE - 1)
    yield from range(PAGE, size, PAGE)
    yield from (size - PAGE + 1, size - PAGE // 2, size - 100, size - 1)


def test_a_plan_cut_off_anywhere_is_refused_unchanged(path: Path, sound: bytes) -> None:
    for length in _lengths(len(sound)):
        path.write_bytes(sound[:length])
        assert isinstance(_said_of(path), DamagedPlan | NotAPlan), length


def test_a_plan_with_something_after_it_is_refused_unchanged(path: Path, sound: bytes) -> None:
    for more in (b"\0", b"x" * 100, bytes(PAGE)):
        path.write_bytes(sound + more)
        assert isinstance(_said_of(path), DamagedPlan), more[:1]


def test_a_plan_with_a_flipped_bit_is_refused_or_as_good_as_before(path: Path, sound: bytes) -> None:
    chance = random.Random(7)  # noqa: S311 - a test that can be repeated
    path.write_bytes(sound)
    with open_plan(path) as store:
        plan = store.load()
    refused = 0
    for place in (*range(0, 100, 4), *(chance.randrange(len(sound)) for _ in range(60))):
        broken = bytearray(sound)
        broken[place] ^= 1 << chance.randrange(8)
        path.write_bytes(broken)
        if _said_of(path) is not None:
            refused += 1
            continue
        with open_plan(path) as store:
            assert store.load() == plan, place
            with suppress(ReadOnlyPlan):  # the header says who may write, too
                store.apply(retold(plan, "post-draft", "Still good"))
            store.load()
        verify(path)
    assert refused > 10


def test_a_flipped_bit_inside_a_text_is_refused(path: Path, sound: bytes) -> None:
    place = sound.index(b"A long text")
    for bit in range(8):
        broken = bytearray(sound)
        broken[place] ^= 1 << bit
        path.write_bytes(broken)
        assert isinstance(_said_of(path), DamagedPlan)
        with pytest.raises(DamagedPlan):
            verify(path)


def test_beside_a_damaged_plan_its_backups_are_found(path: Path) -> None:
    create_plan(path, full_plan()).close()
    open_plan(path, schema=LATER).close()
    path.write_bytes(path.read_bytes()[: 3 * PAGE])
    assert isinstance(_said_of(path), DamagedPlan)
    (backup,) = backups_of(path)
    with open_plan(backup) as store:
        assert store.load() == full_plan()
