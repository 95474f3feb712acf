from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from contentplanner.cli.system_zone import system_zone
from contentplanner.domain.plan import Plan
from contentplanner.store import open_plan

Run = Callable[..., tuple[int, str, str]]


def plan_in(path: Path) -> Plan:
    with open_plan(path, read_only=True) as store:
        return store.load()


def test_an_empty_plan_has_channels_and_values_to_begin_with(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "ons plan.contentplan"
    assert run("new", path) == (0, "“ons plan.contentplan” is made: 0 ideas and 0 posts.\n", "")
    plan = plan_in(path)
    assert "LinkedIn" in [channel.name for channel in plan.channels.values()]
    assert plan.values
    assert plan.interests


def test_an_empty_plan_speaks_the_language_of_the_system(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("new", tmp_path / "en.contentplan")
    monkeypatch.setenv("LANG", "nl_NL.UTF-8")
    run("new", tmp_path / "nl.contentplan")
    english, dutch = (plan_in(tmp_path / f"{code}.contentplan") for code in ("en", "nl"))
    assert "Vakmanschap" in {value.name for value in dutch.values.values()}
    assert "Vakmanschap" not in {value.name for value in english.values.values()}


@pytest.mark.parametrize("code", ["nl", "en"])
def test_a_sample_is_made_around_the_day_that_is_taken_for_today(run: Run, tmp_path: Path, code: str) -> None:
    path = tmp_path / "sample.contentplan"
    code_of_exit, out, _ = run("new", path, "--sample", code, "--today", "2026-12-09")
    plan = plan_in(path)
    assert code_of_exit == 0
    assert f"{len(plan.posts)} posts" in out
    months = {(post.day.year, post.day.month) for post in plan.posts.values() if post.day}
    assert months == {(2026, 11), (2026, 12), (2027, 1)}


def test_a_file_that_exists_is_left_alone(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "brief.contentplan"
    path.write_text("Beste collega")
    code, out, err = run("new", path)
    assert (code, out) == (2, "")
    assert err == "contentplanner: “brief.contentplan” exists already and stays as it is. Choose another name.\n"
    assert path.read_text() == "Beste collega"


def test_a_missing_folder_is_said(run: Run, tmp_path: Path) -> None:
    code, _, err = run("new", tmp_path / "none" / "plan.contentplan")
    assert code == 2
    assert err.startswith(
        f"contentplanner: “plan.contentplan” can't be made: there is no folder “{tmp_path / 'none'}”."
    )


def test_a_name_without_an_ending_gets_the_one_of_plans(run: Run, tmp_path: Path) -> None:
    assert run("new", tmp_path / "ons plan")[:2] == (0, "“ons plan.contentplan” is made: 0 ideas and 0 posts.\n")
    assert plan_in(tmp_path / "ons plan.contentplan").channels


def test_another_ending_is_refused(run: Run, tmp_path: Path) -> None:
    code, out, err = run("new", tmp_path / "plan.txt")
    assert (code, out) == (2, "")
    assert "has another ending than a plan" in err
    assert list(tmp_path.iterdir()) == []


def test_the_time_zone_of_the_system_becomes_the_plans(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", ":Europe/Brussels")
    run("new", tmp_path / "plan.contentplan")
    basics = plan_in(tmp_path / "plan.contentplan").basics
    assert (basics.time_zone, basics.country) == ("Europe/Brussels", "BE")


@pytest.mark.skipif(os.name != "posix", reason="a link of POSIX systems")
def test_without_a_variable_the_zone_is_where_the_systems_link_points(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("TZ")
    link = tmp_path / "localtime"
    monkeypatch.setattr("contentplanner.cli.system_zone._LOCALTIME", link)
    assert system_zone() is None
    link.symlink_to("/usr/share/zoneinfo/America/Argentina/Ushuaia")
    assert system_zone() == "America/Argentina/Ushuaia"
