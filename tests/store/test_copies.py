from __future__ import annotations

import threading
from pathlib import Path

import pytest

from contentplanner.domain.plan import Plan
from contentplanner.domain.problems import FileExists, FolderMissing, ReadOnlyPlan
from contentplanner.store import create_plan, open_plan, verify
from tests.store.plans import full_plan, numbered_plan, retold


def test_a_copy_is_a_plan_of_its_own(path: Path) -> None:
    copy = path.with_name("copy.contentplan")
    with create_plan(path, full_plan()) as store:
        store.save_copy(copy)
        with open_plan(copy) as other:
            other.apply(retold(full_plan(), "post-rich", "Only in the copy"))
        assert store.load() == full_plan()
        store.apply(retold(full_plan(), "post-rich", "Only in the plan"))
    assert verify(copy).counts == verify(path).counts


def test_a_copy_replaces_an_older_file_and_its_journal(path: Path) -> None:
    copy = path.with_name("copy.contentplan")
    create_plan(copy, Plan()).close()
    copy.with_name("copy.contentplan-journal").write_bytes(b"\xd9\xd5\x05\xf9 \xa1c\xd7" + bytes(600))
    with create_plan(path, full_plan()) as store:
        store.save_copy(copy)
    with open_plan(copy) as other:
        assert other.load() == full_plan()


@pytest.mark.parametrize("read_only", [False, True])
def test_a_plan_is_never_copied_over_itself(path: Path, read_only: bool) -> None:
    create_plan(path, full_plan()).close()
    before = path.read_bytes()
    with open_plan(path, read_only=read_only) as store, pytest.raises(FileExists):
        store.save_copy(path)
    assert path.read_bytes() == before


def test_a_copy_needs_a_folder(path: Path) -> None:
    with create_plan(path, full_plan()) as store, pytest.raises(FolderMissing):
        store.save_copy(path.parent / "nowhere" / "copy.contentplan")


def test_a_plan_opened_for_reading_can_be_copied(path: Path) -> None:
    create_plan(path, full_plan()).close()
    with open_plan(path, read_only=True) as store:
        store.save_copy(path.with_name("copy.contentplan"))
        with pytest.raises(ReadOnlyPlan):
            store.apply(retold(full_plan(), "post-rich", "No"))
    with open_plan(path.with_name("copy.contentplan")) as copy:
        assert not copy.read_only


def test_a_copy_made_by_another_thread_holds_one_moment_of_the_plan(path: Path) -> None:
    plan = numbered_plan(300)
    copies = [path.with_name(f"copy-{n}.contentplan") for n in range(5)]
    with create_plan(path, plan) as store:

        def copy_all() -> None:
            for copy in copies:
                store.save_copy(copy)

        thread = threading.Thread(target=copy_all)
        thread.start()
        edits = 0
        while thread.is_alive() or not edits:
            store.apply(retold(store.load(), f"{edits % 300:032x}", f"Edit {edits}"))
            edits += 1
        thread.join()
    seen = []
    for copy in copies:
        with open_plan(copy, read_only=True) as other:
            seen.append(sum(post.text.startswith("Edit ") for post in other.load().posts.values()))
    assert seen == sorted(seen)
