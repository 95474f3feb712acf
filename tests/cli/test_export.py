from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from contentplanner.cli import main
from contentplanner.exchange.reading import read_table

Run = Callable[..., tuple[int, str, str]]


def ids_in(path: Path) -> list[str]:
    table = read_table(path.read_bytes())
    return list(table.column(15))


def test_all_posts_are_written_with_the_undated_ones_last(run: Run, sending: Path, tmp_path: Path) -> None:
    out = tmp_path / "planning.csv"
    code, said, _ = run("export", sending, out, "--profile", "excel-nl")
    assert (code, said) == (0, f"7 posts written to “{out}”.\n")
    assert out.read_bytes().startswith('\ufeff"Datum";"Tijd";"Kanaal"'.encode())
    assert ids_in(out) == ["p0", "p1", "p2", "p3", "p4", "p5", "undated"]


@pytest.mark.parametrize(
    ("period", "ids"),
    [
        (("--from", "2026-12-05"), ["p2", "p3", "p4", "p5"]),
        (("--to", "2026-12-03"), ["p0", "p1"]),
        (("--from", "2026-12-03", "--to", "2026-12-05"), ["p1", "p2"]),
        (("--from", "2030-01-01"), []),
    ],
)
def test_a_period_leaves_out_undated_posts_and_an_end_may_be_open(
    run: Run, sending: Path, tmp_path: Path, period: tuple[str, ...], ids: list[str]
) -> None:
    assert run("export", sending, tmp_path / "x.csv", "--profile", "csv", *period)[0] == 0
    assert ids_in(tmp_path / "x.csv") == ids


def test_the_file_speaks_its_own_language_and_the_answer_another(run: Run, sending: Path, tmp_path: Path) -> None:
    _, said, _ = run("export", sending, tmp_path / "x.csv", "--profile", "excel-en", "--lang", "nl")
    assert said.startswith("7 posts weggeschreven naar")
    assert b'"Date","Time","Channel"' in (tmp_path / "x.csv").read_bytes()


def test_a_caution_goes_to_standard_error(run: Run, sending: Path, tmp_path: Path) -> None:
    code, _, err = run("export", sending, tmp_path / "x.csv", "--profile", "csv")
    assert code == 0
    assert err.startswith("contentplanner: 1 cell begins with a sign that Excel takes for a formula.")


def test_standard_output_gets_the_bytes_and_nothing_else(
    sending: Path, tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert main(["export", str(sending), str(tmp_path / "x.csv"), "--profile", "excel-nl"]) == 0
    capsysbinary.readouterr()
    assert main(["export", str(sending), "-", "--profile", "excel-nl"]) == 0
    assert capsysbinary.readouterr().out == (tmp_path / "x.csv").read_bytes()


def test_an_older_export_is_replaced(run: Run, sending: Path, tmp_path: Path) -> None:
    (tmp_path / "x.csv").write_text("of yesterday")
    assert run("export", sending, tmp_path / "x.csv", "--profile", "csv")[0] == 0
    assert ids_in(tmp_path / "x.csv")[0] == "p0"


def test_a_plan_is_never_replaced(run: Run, sending: Path, make_plan: Callable[..., Path]) -> None:
    other = make_plan(name="other.db")
    for target in (sending, other):
        before = target.read_bytes()
        code, out, err = run("export", sending, target, "--profile", "csv")
        assert (code, out) == (2, "")
        assert err == f"contentplanner: “{target.name}” is a plan and is never overwritten. Choose another name.\n"
        assert target.read_bytes() == before


def test_a_missing_folder_is_named(run: Run, sending: Path, tmp_path: Path) -> None:
    code, _, err = run("export", sending, tmp_path / "none" / "x.csv", "--profile", "csv")
    assert code == 2
    assert err == f"contentplanner: There is no folder “{tmp_path / 'none'}”. Make it first, or choose another.\n"
