"""Files are written whole or not at all, on a real disk."""

from __future__ import annotations

import os
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from contentplanner.exchange.files import read_file, write_atomically
from contentplanner.exchange.problems import CannotRead, CannotWrite, ReadObstacle, WriteObstacle

POSIX = pytest.mark.skipif(os.name != "posix", reason="permissions and devices of POSIX")


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def obstacle_of(path: Path, open_plan: Path | None = None) -> WriteObstacle:
    with pytest.raises(CannotWrite) as caught:
        write_atomically(path, b"new", open_plan)
    assert caught.value.path == path
    return caught.value.obstacle


def test_a_new_file_holds_the_bytes_and_nothing_stays_beside_it(tmp_path: Path) -> None:
    write_atomically(tmp_path / "plan.csv", b"new")
    assert (tmp_path / "plan.csv").read_bytes() == b"new"
    assert names_in(tmp_path) == ["plan.csv"]


def test_an_older_export_is_replaced_and_keeps_its_permissions(tmp_path: Path) -> None:
    target = tmp_path / "plan.csv"
    target.write_bytes(b"much longer than the new one")
    target.chmod(0o640)
    write_atomically(target, b"new")
    assert target.read_bytes() == b"new"
    assert os.name != "posix" or stat.S_IMODE(target.stat().st_mode) == 0o640


@POSIX
def test_a_new_file_has_the_permissions_that_files_get_here(tmp_path: Path) -> None:
    (tmp_path / "ordinary").write_bytes(b"")
    write_atomically(tmp_path / "plan.csv", b"new")
    assert (tmp_path / "plan.csv").stat().st_mode == (tmp_path / "ordinary").stat().st_mode


@POSIX
def test_a_link_stays_a_link_and_its_file_gets_the_bytes(tmp_path: Path) -> None:
    (tmp_path / "shared").mkdir()
    real = tmp_path / "shared" / "plan.csv"
    real.write_bytes(b"old")
    (tmp_path / "link.csv").symlink_to(real)
    write_atomically(tmp_path / "link.csv", b"new")
    assert real.read_bytes() == b"new"
    assert (tmp_path / "link.csv").is_symlink()


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    assert obstacle_of(tmp_path / "none" / "plan.csv") is WriteObstacle.NO_FOLDER
    (tmp_path / "file").write_bytes(b"")
    assert obstacle_of(tmp_path / "file" / "plan.csv") is WriteObstacle.NO_FOLDER


def test_a_folder_is_not_replaced(tmp_path: Path) -> None:
    assert obstacle_of(tmp_path) is WriteObstacle.NOT_A_FILE


@POSIX
def test_a_device_is_not_replaced() -> None:
    assert obstacle_of(Path(os.devnull)) is WriteObstacle.NOT_A_FILE
    assert stat.S_ISCHR(Path(os.devnull).stat().st_mode)


def test_a_plan_is_not_replaced_whatever_it_is_called(tmp_path: Path) -> None:
    assert obstacle_of(tmp_path / "new.ContentPlan") is WriteObstacle.A_PLAN
    database = tmp_path / "plan.csv"
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("CREATE TABLE t (a)")
    before = database.read_bytes()
    assert obstacle_of(database) is WriteObstacle.A_PLAN
    assert database.read_bytes() == before


def test_the_open_plan_is_known_by_its_identity(tmp_path: Path) -> None:
    plan = tmp_path / "plan"
    plan.write_bytes(b"not even a database")
    other = tmp_path / "other.csv"
    other.hardlink_to(plan)
    assert obstacle_of(other, open_plan=plan) is WriteObstacle.A_PLAN
    assert plan.read_bytes() == b"not even a database"


def test_a_name_that_the_system_refuses_is_said_with_its_words(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite) as caught:
        write_atomically(tmp_path / ("x" * 300 + ".csv"), b"new")
    assert caught.value.obstacle is WriteObstacle.SYSTEM
    assert caught.value.detail


@POSIX
@pytest.mark.skipif(os.name == "posix" and os.geteuid() != 0, reason="another user is tried as root")
@pytest.mark.parametrize(("folder_mode", "file_mode"), [(0o755, 0o666), (0o777, 0o444)])
def test_another_user_keeps_the_old_file(tmp_path: Path, folder_mode: int, file_mode: int) -> None:
    """Neither a folder that takes no new file nor a file marked as read-only loses what it holds."""
    folder = tmp_path / "folder"
    folder.mkdir()
    target = folder / "plan.csv"
    target.write_bytes(b"old")
    target.chmod(file_mode)
    folder.chmod(folder_mode)
    for above in (tmp_path, *tmp_path.parents[:2]):
        above.chmod(above.stat().st_mode | 0o055)
    assert in_child(f"os.setuid(65534)\ntry_to_write({str(target)!r}, b'new')") == "NOT_ALLOWED"
    assert target.read_bytes() == b"old"
    assert names_in(folder) == ["plan.csv"]


@POSIX
def test_a_disk_that_runs_full_keeps_the_old_file(tmp_path: Path) -> None:
    target = tmp_path / "plan.csv"
    target.write_bytes(b"old")
    limit = f"resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))\ntry_to_write({str(target)!r}, b'n' * 5000)"
    assert in_child(limit) == "NO_ROOM"
    assert target.read_bytes() == b"old"
    assert names_in(tmp_path) == ["plan.csv"]


def in_child(body: str) -> str:
    script = (
        "import os, resource\n"
        "from pathlib import Path\n"
        "from contentplanner.exchange.files import write_atomically\n"
        "from contentplanner.exchange.problems import CannotWrite\n"
        "def try_to_write(path, data):\n"
        "    try:\n"
        "        write_atomically(Path(path), data)\n"
        "    except CannotWrite as problem:\n"
        "        print(problem.obstacle.name)\n"
        f"{body}\n"
    )
    env = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])}
    done = subprocess.run([sys.executable, "-c", script], env=env, capture_output=True, text=True, check=True)
    return done.stdout.strip()


def test_a_file_is_read_up_to_the_cap(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"12345")
    assert read_file(path, 5) == b"12345"
    with pytest.raises(CannotRead) as caught:
        read_file(path, 4)
    assert caught.value.obstacle is ReadObstacle.TOO_LARGE


def test_what_cannot_be_read_is_told_apart(tmp_path: Path) -> None:
    for path, obstacle in (
        (tmp_path, ReadObstacle.NOT_A_FILE),
        (tmp_path / "none.csv", ReadObstacle.MISSING),
        (tmp_path / ("x" * 300), ReadObstacle.SYSTEM),
    ):
        with pytest.raises(CannotRead) as caught:
            read_file(path)
        assert caught.value.obstacle is obstacle
