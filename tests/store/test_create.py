from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from contentplanner.domain.plan import Plan
from contentplanner.domain.problems import FileExists, FolderMissing, PlanLocked, ReadFailed
from contentplanner.store import create_plan, open_plan
from tests.store.plans import full_plan

NAMES = [
    "plan.contentplan",
    "What now? 100%.contentplan",
    "a#b&c=d.contentplan",
    "  spaces  .contentplan",
    "Één plan – 2027 ✨.contentplan",
    "%41 'quotes' \"double\".contentplan",
    "no suffix",
    ".hidden",
]


@pytest.mark.parametrize("name", NAMES)
def test_a_plan_may_have_any_name(tmp_path: Path, name: str) -> None:
    folder = tmp_path / name
    folder.mkdir()
    with create_plan(folder / name, full_plan()) as store:
        store.save_copy(folder / f"copy of {name}")
    with open_plan(folder / name) as store:
        assert store.load() == full_plan()
    shown = {entry.name for entry in folder.iterdir() if not entry.name.endswith(".lock")}
    assert shown == {name, f"copy of {name}"}


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="names are Unicode there")
def test_a_plan_may_have_a_name_that_is_no_unicode(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff.contentplan"))
    create_plan(path, full_plan()).close()
    with open_plan(path) as store:
        assert store.load() == full_plan()


def test_an_existing_file_is_left_alone(path: Path) -> None:
    path.write_bytes(b"precious")
    with pytest.raises(FileExists):
        create_plan(path, Plan())
    assert path.read_bytes() == b"precious"
    assert [entry.name for entry in path.parent.iterdir()] == [path.name]


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right of their own there")
def test_a_link_that_leads_nowhere_is_left_alone(path: Path) -> None:
    path.symlink_to(path.parent / "nowhere")
    with pytest.raises(FileExists):
        create_plan(path, Plan())
    assert path.is_symlink()


def test_a_folder_that_is_missing_is_named(tmp_path: Path) -> None:
    with pytest.raises(FolderMissing) as said:
        create_plan(tmp_path / "nowhere" / "a.contentplan", Plan())
    assert said.value.path == tmp_path / "nowhere" / "a.contentplan"


def test_a_relative_path_stays_the_same_file_when_the_folder_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with create_plan(Path("a.contentplan"), full_plan()) as store:
        monkeypatch.chdir("/")
        assert store.path == tmp_path / "a.contentplan"
        store.save_copy(tmp_path / "b.contentplan")


def test_a_journal_of_an_earlier_file_of_that_name_is_not_played_into_the_new_one(path: Path) -> None:
    journal = path.with_name(f"{path.name}-journal")
    journal.write_bytes(b"\xd9\xd5\x05\xf9 \xa1c\xd7" + bytes(600))
    with create_plan(path, full_plan()) as store:
        assert store.load() == full_plan()
    kept = [entry for entry in path.parent.iterdir() if entry.name.startswith(f"{journal.name}.")]
    assert [entry.read_bytes()[:4] for entry in kept] == [b"\xd9\xd5\x05\xf9"]


def test_a_plan_being_made_belongs_to_its_maker(path: Path) -> None:
    with create_plan(path, Plan()) as store:
        assert not store.read_only
        with pytest.raises(PlanLocked):
            open_plan(path)


def test_a_sqlite_that_is_too_old_is_named_and_no_plan_called_broken(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    create_plan(path, full_plan()).close()
    monkeypatch.setattr("sqlite3.sqlite_version_info", (3, 34, 1))
    with pytest.raises(ReadFailed, match=r"SQLite 3\.37"):
        open_plan(path)
    with pytest.raises(ReadFailed, match=r"SQLite 3\.37"):
        create_plan(path.with_name("b.contentplan"), full_plan())


LOCALES = ("C", "nl_NL.UTF-8", "tr_TR.UTF-8")
SCRIPT = r"""
import contextlib
import locale
import sys
from pathlib import Path
from contentplanner.store import create_plan
from tests.store.plans import full_plan, retold
with contextlib.suppress(locale.Error):
    locale.setlocale(locale.LC_ALL, "")
plan = full_plan()
with create_plan(Path(sys.argv[1]), plan) as store:
    store.apply(retold(plan, "post-rich", "1,5 \u0130\u0131 \u20ac"))
"""


@pytest.fixture(scope="module")
def locales(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of locales, made here where the system can: few machines have Turkish installed."""
    folder = tmp_path_factory.mktemp("locales")
    if shutil.which("localedef"):
        for name in LOCALES[1:]:
            language = name.partition(".")[0]
            subprocess.run(
                ["localedef", "-i", language, "-f", "UTF-8", folder / name], check=False, capture_output=True
            )
    return folder


def test_the_file_is_the_same_byte_for_byte_in_every_locale(tmp_path: Path, locales: Path) -> None:
    written: dict[str, bytes] = {}
    for locale in LOCALES:
        target = tmp_path / f"{locale}.contentplan"
        said = os.environ | {"LANG": locale, "LC_ALL": locale, "PYTHONHASHSEED": str(len(written)), "PYTHONUTF8": "0"}
        if any(locales.iterdir()):
            said["LOCPATH"] = str(locales)
        subprocess.run([sys.executable, "-c", SCRIPT, target], env=said, check=True, cwd=Path(__file__).parents[2])
        written[locale] = target.read_bytes()
    assert len(set(written.values())) == 1
