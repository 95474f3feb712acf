from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

Run = Callable[..., tuple[int, str, str]]


def test_a_sound_plan_says_what_it_holds(run: Run, sending: Path) -> None:
    assert run("verify", sending) == (0, "“plan.contentplan” is sound: 1 idea and 7 posts.\n", "")


def test_a_damaged_plan_is_said_to_be_and_is_left_alone(run: Run, sending: Path) -> None:
    whole = sending.read_bytes()
    broken = whole[: len(whole) // 2]
    sending.write_bytes(broken)
    code, out, err = run("verify", sending)
    assert (code, out) == (2, "")
    assert "“plan.contentplan” is damaged" in err
    assert sending.read_bytes() == broken


def test_what_is_no_plan_is_told_apart_from_what_is_not_there(run: Run, tmp_path: Path) -> None:
    (tmp_path / "letter.contentplan").write_text("Beste collega")
    assert "isn't a plan of Content Planner" in run("verify", tmp_path / "letter.contentplan")[2]
    assert "although its name says so" in run("verify", tmp_path / "letter.contentplan")[2]
    (tmp_path / "letter.txt").write_text("Beste collega")
    assert "Choose a file whose name ends in .contentplan" in run("verify", tmp_path / "letter.txt")[2]
    assert "There is no file" in run("verify", tmp_path / "none.contentplan")[2]
