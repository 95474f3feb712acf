from __future__ import annotations

from pathlib import Path

import pytest

from contentplanner.ui.welcome.beginning import file_stem, free_path


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("Employer brand", "Employer brand"),
        ("2026/27", "2026-27"),
        ("  Zorg & co:  plan ", "Zorg & co- plan"),
        ("???", "Plan"),
        ("", "Plan"),
        ("a" * 300, "a" * 120),
    ],
)
def test_a_name_becomes_a_file_name_on_every_system(name: str, stem: str) -> None:
    assert file_stem(name) == stem


def test_a_new_plan_never_takes_the_place_of_another(tmp_path: Path) -> None:
    first = free_path(tmp_path, "Plan")
    first.touch()
    second = free_path(tmp_path, "Plan")
    second.touch()
    assert [first.name, second.name] == ["Plan.contentplan", "Plan 2.contentplan"]
    assert free_path(tmp_path, "Plan").name == "Plan 3.contentplan"
